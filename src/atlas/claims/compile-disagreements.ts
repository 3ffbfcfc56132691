import type { CitedPassage, CompiledDisagreement, SourceRef } from '../../model/compiled/pages.ts';
import type { Id } from '../../model/common.ts';
import type { Atlas } from '../load/atlas.ts';
import { formatEdtf } from '../../time/edtf.ts';
import { formatClaimValue, formatTopic } from '../../wording/claims.ts';
import { findDiffering, proposalSlug } from './disputes.ts';
import { citePassage } from './topics.ts';
import { findOpenProposals, type Proposal } from './propose.ts';

interface Naming {
	titleOf: (id: Id) => string | undefined;
	isFeature: (id: Id) => boolean;
}

/** Disagreements as pages show them: the curator's, then those computed that no curator has confirmed or dismissed. */
export function compileDisagreements(
	atlas: Atlas,
	sources: ReadonlyMap<Id, SourceRef>,
	naming: Naming
): CompiledDisagreement[] {
	const passages = new Map(atlas.citations.map((citation) => [citation.id, citation]));
	const cite = (id: Id): CitedPassage[] => {
		const citation = passages.get(id);
		const passage = citation && citePassage(citation, sources);
		return passage ? [passage] : [];
	};
	const join = (sides: readonly StatedSide[]): Joined => {
		return joinSides(sides, cite);
	};
	const subject = (id: Id): CompiledDisagreement['subjects'][number] => {
		return {
			id,
			title: naming.titleOf(id) ?? id,
			href: `${naming.isFeature(id) ? 'feature' : 'event'}/${id}/`
		};
	};
	const confirmed = atlas.disagreements.map(
		({ id, title, kind, severity, subjects, sides, note, reference }): CompiledDisagreement => ({
			id,
			title,
			by: findDiffering(
				sides.map((side) => side.citations.flatMap((cited) => passages.get(cited)?.source ?? []))
			),
			kind,
			severity,
			reviewed: true,
			...join(sides),
			subjects: [...new Set(subjects)].map(subject),
			note,
			reference
		})
	);
	const computed = findOpenProposals(atlas).map((proposal): CompiledDisagreement => {
		const title = `${naming.titleOf(proposal.subject) ?? proposal.subject}: ${topicOf(proposal)}`;
		const sides = join(sidesOf(proposal, naming.isFeature(proposal.subject)));
		return {
			id: proposalSlug(proposal),
			title,
			by: proposal.between ? 'documents' : 'document',
			kind: proposal.kind,
			severity: 'minor',
			reviewed: false,
			...sides,
			subjects: [subject(proposal.subject)],
			note: ''
		};
	});
	const major = (item: CompiledDisagreement): number => {
		return item.severity === 'major' ? 0 : 1;
	};
	return [...confirmed.sort((a, b) => major(a) - major(b)), ...computed];
}

interface StatedSide {
	says: string;
	citations: Id[];
}

type Joined = Pick<CompiledDisagreement, 'sides' | 'between' | 'within'>;

/** The sides with their passages, in order of publication, and whether they differ between documents or within one. */
function joinSides(sides: readonly StatedSide[], cite: (id: Id) => CitedPassage[]): Joined {
	const shown = sortSides(
		sides.map((side) => ({
			says: side.says,
			passages: [...new Set(side.citations)].flatMap(cite)
		}))
	);
	return {
		sides: shown,
		between: isBetween(shown),
		within: listWithin(shown)
	};
}

/** "length", "use by Russia" */
function topicOf({ claims: [first] }: Proposal): string {
	return first ? formatTopic(first.claim) : '';
}

function sidesOf(proposal: Proposal, isFeature: boolean): StatedSide[] {
	const sides = new Map<string, Id[]>();
	for (const { citation, claim } of proposal.claims) {
		const says = formatClaimValue(claim, !isFeature, formatEdtf);
		sides.set(says, [...(sides.get(says) ?? []), citation]);
	}
	return [...sides].map(([says, citations]) => ({ says, citations }));
}

type Side = CompiledDisagreement['sides'][number];

const firstPublished = (side: Side): number => {
	return Math.min(...side.passages.map((passage) => passage.source.publishedMin));
};

function sortSides(sides: readonly Side[]): Side[] {
	return [...sides].sort((a, b) => firstPublished(a) - firstPublished(b));
}

const sourcesOf = (side: Side): ReadonlySet<Id> => {
	return new Set(side.passages.map((passage) => passage.source.id));
};

/** Whether some side is told by a document that another side lacks. */
function isBetween(sides: readonly Side[]): boolean {
	return new Set(sides.flatMap((side) => [...sourcesOf(side)])).size > 1;
}

/** Documents found on more than one side, in order of publication. */
function listWithin(sides: readonly Side[]): Id[] {
	const counts = new Map<Id, number>();
	for (const id of sides.flatMap((side) => [...sourcesOf(side)])) {
		counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return [...counts].filter(([, count]) => count > 1).map(([id]) => id);
}
