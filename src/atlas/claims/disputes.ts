import type { Differing, DisputeRef } from '../../model/compiled/pages.ts';
import type { Id } from '../../model/common.ts';
import type { Atlas } from '../load/atlas.ts';
import { findOpenProposals, proposeDisagreements, type Proposal } from './propose.ts';

/** The id of what was only computed, fit for an address. */
export function proposalSlug(proposal: Pick<Proposal, 'id'>): string {
	return proposal.id
		.replaceAll(/[^a-z0-9]+/g, '-')
		.slice(0, 80)
		.replace(/-$/, '');
}

/**
 * Who differs in a disagreement.
 * @param sides the documents on each side; a side without any is the editor's
 */
export function findDiffering(sides: readonly (readonly Id[])[]): Differing {
	const cited = sides.filter((sources) => sources.length > 0);
	if (cited.length < 2) {
		return 'editor';
	}
	return new Set(cited.flat()).size > 1 ? 'documents' : 'document';
}

/** Disagreements by the topic their claims are about: those that name it, and those that cite its clashing passages. */
export function indexDisputes(atlas: Atlas): ReadonlyMap<string, DisputeRef[]> {
	const index = new Map<string, DisputeRef[]>();
	const add = (topic: string, dispute: DisputeRef): void => {
		const others = index.get(topic) ?? [];
		if (!others.some(({ id }) => id === dispute.id)) {
			index.set(topic, [...others, dispute]);
		}
	};
	const sourceOf = new Map(atlas.citations.map((citation) => [citation.id, citation.source]));
	const refs = atlas.disagreements.map(({ id, title, kind, matters, subjects, sides }) => ({
		ref: {
			id,
			by: findDiffering(sides.map((side) => side.citations.flatMap((cited) => sourceOf.get(cited) ?? []))),
			title,
			kind,
			reviewed: true
		},
		matters,
		subjects,
		sides
	}));
	for (const { ref, matters } of refs) {
		for (const topic of new Set(matters)) {
			add(topic, ref);
		}
	}
	const open = new Set(findOpenProposals(atlas).map(({ id }) => id));
	const dismissed = new Set(atlas.dismissed.map(({ proposal }) => proposal));
	const unnamed = proposeDisagreements(atlas).filter(
		(proposal) => !dismissed.has(proposal.id) && !index.has(proposal.id)
	);
	for (const proposal of unnamed) {
		const computed: DisputeRef = {
			id: proposalSlug(proposal),
			by: proposal.between ? 'documents' : 'document',
			title: 'The claims contradict one another',
			kind: proposal.kind,
			reviewed: false
		};
		const found = open.has(proposal.id)
			? [computed]
			: refs.filter(({ subjects, sides }) => isOn(proposal, subjects, sides)).map(({ ref }) => ref);
		for (const dispute of found) {
			add(proposal.id, dispute);
		}
	}
	return index;
}

function isOn(proposal: Proposal, subjects: readonly Id[], sides: readonly { citations: Id[] }[]): boolean {
	const cited = new Set(proposal.claims.map(({ citation }) => citation));
	return (
		subjects.includes(proposal.subject) &&
		sides.filter((side) => side.citations.some((id) => cited.has(id))).length > 1
	);
}
