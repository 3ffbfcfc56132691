import { DISAGREEMENT_WORDS } from '../../atlas/words.ts';
import type { Id } from '../../model/common.ts';
import type { DisagreementView, SourceRef } from '../../model/compiled.ts';

type DisagreementKind = DisagreementView['kind'];

/** Kinds in the order they are shown in: those that change an answer first. */
const KINDS = Object.keys(DISAGREEMENT_WORDS) as DisagreementKind[];

export interface DisagreementGroup {
	kind: DisagreementKind;
	items: DisagreementView[];
}

/** Disagreements by kind, without empty kinds; the order within a kind stays. */
export function groupByKind(items: readonly DisagreementView[]): DisagreementGroup[] {
	return KINDS.map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) })).filter((group) => group.items.length > 0);
}

/** What a reader asked to see; `null` asks for all. */
export interface DisagreementFilter {
	source: Id | null;
	kind: DisagreementKind | null;
}

/** Disagreements of a kind in which a document takes a side. Sides of other documents stay: none is shown alone. */
export function filterDisagreements(items: readonly DisagreementView[], { source, kind }: DisagreementFilter): DisagreementView[] {
	return items.filter((item) => (kind === null || item.kind === kind) && (source === null || listSources(item).some(({ id }) => id === source)));
}

/** Documents that take a side, each once. */
function listSources(item: DisagreementView): SourceRef[] {
	const sources = item.sides.flatMap((side) => side.passages.map((passage) => passage.source));
	return [...new Map(sources.map((source) => [source.id, source])).values()];
}

/** Documents that take a side in any, in order of publication, with the number of those they take a side in. */
export function countBySource(items: readonly DisagreementView[]): { source: SourceRef; count: number }[] {
	const counts = new Map<Id, { source: SourceRef; count: number }>();
	for (const source of items.flatMap(listSources)) counts.set(source.id, { source, count: (counts.get(source.id)?.count ?? 0) + 1 });
	return [...counts.values()].sort((a, b) => a.source.publishedMin - b.source.publishedMin);
}

/** "contradiction, between documents", "spelling, within one document" */
export function describeKind({ kind, between }: Pick<DisagreementView, 'kind' | 'between'>): string {
	const { one } = DISAGREEMENT_WORDS[kind];
	return between ? `${one}, between documents` : `${one}, within one document`;
}

/** Who vouches that it is one. */
export function describeReview(isReviewed: boolean): string {
	return isReviewed ? 'reviewed by a curator' : 'computed from the claims, not reviewed';
}

/** The element id of a disagreement: one word, whatever the claim is about. */
export function disagreementAnchor(id: string): string {
	return `disagreement-${id.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
}
