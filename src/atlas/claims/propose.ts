import type { Claim } from '../../model/records/claim.ts';
import type { Id } from '../../model/common.ts';
import type { DisagreementKind } from '../../model/records/disagreement.ts';
import type { Status } from '../../model/records/feature.ts';
import { foldText } from '../../text/fold.ts';
import type { Atlas } from '../load/atlas.ts';
import { parseBounds } from '../../time/edtf.ts';
import { compareClaims } from './compare-values.ts';

/** A claim with where it stands. */
export interface StatedClaim {
	citation: Id;
	source: Id;
	claim: Claim;
}

/** Claims on one topic that cannot all be true, found by comparing them; a curator confirms or dismisses it. */
export interface Proposal {
	/** `subject/property` or `subject/property/of`: how a curator names it. */
	id: string;
	subject: Id;
	claims: StatedClaim[];
	/** Whether the clash is between documents, or inside one. */
	between: boolean;
	/** The kind it looks like; the curator decides. */
	kind: DisagreementKind;
}

/** All claims by what they are about, each topic’s in the order of the records. */
export function groupByTopic(citations: Atlas['citations']): Map<string, StatedClaim[]> {
	const topics = new Map<string, StatedClaim[]>();
	for (const citation of citations) {
		for (const claim of citation.claims) {
			const id = findTopic(claim);
			const stated = {
				citation: citation.id,
				source: citation.source,
				claim
			};
			const others = topics.get(id);
			if (others) {
				others.push(stated);
			} else {
				topics.set(id, [stated]);
			}
		}
	}
	return topics;
}

/** Worked out once for an atlas: rules and pages ask for them alike. */
const proposed = new WeakMap<Atlas['citations'], { sources: Atlas['sources']; proposals: readonly Proposal[] }>();

/** All topics on which an atlas's claims contradict one another. Linear in the claims but for those on one topic. */
export function proposeDisagreements(atlas: Pick<Atlas, 'citations' | 'sources'>): readonly Proposal[] {
	const { citations, sources } = atlas;
	const known = proposed.get(citations);
	if (known?.sources === sources) {
		return known.proposals;
	}
	const proposals = compareAll(atlas);
	proposed.set(citations, { sources, proposals });
	return proposals;
}

function compareAll(atlas: Pick<Atlas, 'citations' | 'sources'>): Proposal[] {
	const published = new Map(atlas.sources.map((source) => [source.id, parseBounds(source.published)?.min ?? 0]));
	return [...groupByTopic(atlas.citations)].flatMap(([id, claims]) => {
		const clashing = findClashing(claims);
		const [first] = clashing;
		if (!first) {
			return [];
		}
		const between = new Set(clashing.map((stated) => stated.source)).size > 1;
		return [
			{
				id,
				subject: first.claim.subject,
				claims: clashing,
				between,
				kind: suggestDisagreementKind(clashing, (stated) => published.get(stated.source) ?? 0)
			}
		];
	});
}

/** Proposals a curator has neither confirmed by a record nor dismissed. */
export function findOpenProposals(
	atlas: Pick<Atlas, 'citations' | 'sources' | 'disagreements' | 'dismissed'>
): Proposal[] {
	const dismissed = new Set(atlas.dismissed.map((item) => item.proposal));
	const matters = new Set(atlas.disagreements.flatMap((item) => item.matters));
	const bySubject = new Map<Id, Atlas['disagreements']>();
	for (const item of atlas.disagreements) {
		for (const subject of item.subjects) {
			bySubject.set(subject, [...(bySubject.get(subject) ?? []), item]);
		}
	}
	const isConfirmed = (proposal: Proposal): boolean => {
		return matters.has(proposal.id) || isCited(proposal, bySubject.get(proposal.subject) ?? []);
	};
	return proposeDisagreements(atlas).filter((proposal) => !dismissed.has(proposal.id) && !isConfirmed(proposal));
}

/**
 * A record confirms a proposal when it names its topic, or is on its subject and cites at least two of its passages.
 * @param disagreements those on the proposal's subject
 */
function isCited(proposal: Proposal, disagreements: Atlas['disagreements']): boolean {
	const cited = new Set(proposal.claims.map((stated) => stated.citation));
	return disagreements.some((item) => {
		const shared = new Set(item.sides.flatMap((side) => side.citations).filter((id) => cited.has(id)));
		return shared.size >= Math.min(2, cited.size);
	});
}

/** What a claim is about, precisely enough to be laid beside another. */
export function findTopic(claim: Claim): string {
	const of = claim.of === undefined ? '' : `/${foldText(claim.of)}`;
	return `${claim.subject}/${claim.property}${of}`;
}

function findClashing(claims: readonly StatedClaim[]): StatedClaim[] {
	return claims.filter((a) => claims.some((b) => a !== b && compareClaims(a.claim, b.claim) === 'contradictory'));
}

/** The order in which a project goes; what is reported, stalled or ended has no place in it. */
const STAGES: readonly Status[] = ['proposed', 'agreed', 'under-construction', 'completed', 'in-operation'];

function suggestDisagreementKind(
	claims: readonly StatedClaim[],
	publishedOf: (stated: StatedClaim) => number
): DisagreementKind {
	if (claims.every(({ claim }) => /^name\b/i.test(claim.of ?? ''))) {
		return 'spelling';
	}
	const steps = [...claims]
		.sort((a, b) => publishedOf(a) - publishedOf(b))
		.map((stated) => ({
			source: stated.source,
			stage: stated.claim.value.type === 'status' ? STAGES.indexOf(stated.claim.value.status) : -1
		}));
	const isProgress = steps.every(
		({ stage }, index) => stage >= 0 && (index === 0 || stage >= (steps[index - 1]?.stage ?? 0))
	);
	const isByDocument = new Set(steps.map(({ source }) => source)).size === steps.length;
	return isProgress && isByDocument ? 'changed-over-time' : 'contradiction';
}
