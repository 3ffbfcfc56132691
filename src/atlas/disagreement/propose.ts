import type { Claim } from '../../model/claim.ts';
import type { Id } from '../../model/common.ts';
import { foldText } from '../../text/fold.ts';
import type { Atlas } from '../atlas.ts';
import { compareValues } from './compare-values.ts';

/** A claim with where it stands. */
export interface StatedClaim {
	citation: Id;
	source: Id;
	claim: Claim;
}

/** Claims on one matter that cannot all be true, found by comparing them; a curator confirms or dismisses it. */
export interface Proposal {
	/** `subject/property` or `subject/property/of`: how a curator names it. */
	id: string;
	subject: Id;
	claims: StatedClaim[];
	/** Whether the clash is between documents, or inside one. */
	between: boolean;
}

/** All matters on which an atlas's claims contradict one another. Linear in the claims but for those on one matter. */
export function proposeDisagreements(atlas: Pick<Atlas, 'citations'>): Proposal[] {
	const matters = new Map<string, StatedClaim[]>();
	for (const citation of atlas.citations)
		for (const claim of citation.claims) {
			const id = matterOf(claim);
			const stated = { citation: citation.id, source: citation.source, claim };
			const others = matters.get(id);
			if (others) others.push(stated);
			else matters.set(id, [stated]);
		}
	return [...matters].flatMap(([id, claims]) => {
		const clashing = findClashing(claims);
		const [first] = clashing;
		if (!first) return [];
		return [{ id, subject: first.claim.subject, claims: clashing, between: new Set(clashing.map((stated) => stated.source)).size > 1 }];
	});
}

/** What a claim is about, precisely enough to be laid beside another. */
export function matterOf(claim: Claim): string {
	const of = claim.of === undefined ? '' : `/${foldText(claim.of)}`;
	return `${claim.subject}/${claim.property}${of}`;
}

function findClashing(claims: readonly StatedClaim[]): StatedClaim[] {
	return claims.filter((a) => claims.some((b) => a !== b && compareValues(a.claim.value, b.claim.value, a.claim.property) === 'contradictory'));
}
