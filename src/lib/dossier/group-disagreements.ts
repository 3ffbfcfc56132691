import { joinWords, say } from '../../language/say.ts';
import { DISAGREEMENT_WORDS } from '../../wording/words.ts';
import type { Id } from '../../model/common.ts';
import type { CompiledDisagreement, SourceRef } from '../../model/compiled/pages.ts';

type DisagreementKind = CompiledDisagreement['kind'];

/** Kinds in the order they are shown in: those that change an answer first. */
const KINDS = Object.keys(DISAGREEMENT_WORDS) as DisagreementKind[];

export interface DisagreementGroup {
	kind: DisagreementKind;
	items: CompiledDisagreement[];
}

/** Disagreements by kind, without empty kinds; the order within a kind stays. */
export function groupDisagreements(items: readonly CompiledDisagreement[]): DisagreementGroup[] {
	return KINDS.map((kind) => ({
		kind,
		items: items.filter((item) => item.kind === kind)
	})).filter((group) => group.items.length > 0);
}

/** What a reader asked to see; `null` asks for all. */
export interface DisagreementFilter {
	source: Id | null;
	kind: DisagreementKind | null;
	severity: CompiledDisagreement['severity'] | null;
	/** Feature or event it is about. */
	subject: Id | null;
	/** `between` documents, or `within` one: an item can be both. */
	where: 'between' | 'within' | null;
}

export const NO_FILTER: DisagreementFilter = { source: null, kind: null, severity: null, subject: null, where: null };

/** Disagreements that meet every part of the filter. Sides of other documents stay: none is shown alone. */
export function filterDisagreements(
	items: readonly CompiledDisagreement[],
	{ source, kind, severity, subject, where }: DisagreementFilter
): CompiledDisagreement[] {
	return items.filter(
		(item) =>
			(kind === null || item.kind === kind) &&
			(severity === null || item.severity === severity) &&
			(subject === null || item.subjects.some(({ id }) => id === subject)) &&
			(where === null || (where === 'between' ? item.between : item.within.length > 0)) &&
			(source === null || listSources(item).some(({ id }) => id === source))
	);
}

const KEYS = ['source', 'kind', 'severity', 'subject', 'where'] as const;

/** Reads a filter from the query of an address; values nothing has are left out. */
export function parseFilter(query: string, items: readonly CompiledDisagreement[]): DisagreementFilter {
	const parameters = new URLSearchParams(query);
	const filter = {
		...NO_FILTER,
		...Object.fromEntries(KEYS.map((key) => [key, parameters.get(key)]))
	} as DisagreementFilter;
	for (const key of KEYS) {
		if (
			filterDisagreements(items, {
				...NO_FILTER,
				[key]: filter[key]
			}).length === 0
		) {
			filter[key] = null;
		}
	}
	return filter;
}

/** Writes a filter as the query of an address; the empty string for none. */
export function formatFilter(filter: DisagreementFilter): string {
	const parts = KEYS.flatMap((key) => (filter[key] === null ? [] : [`${key}=${encodeURIComponent(filter[key])}`]));
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** What disagreements are about, with the number of each, by title. */
export function countBySubject(items: readonly CompiledDisagreement[]): { id: Id; title: string; count: number }[] {
	const counts = new Map<Id, { id: Id; title: string; count: number }>();
	for (const { id, title } of items.flatMap((item) => item.subjects)) {
		counts.set(id, {
			id,
			title,
			count: (counts.get(id)?.count ?? 0) + 1
		});
	}
	return [...counts.values()].sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** Documents that take a side, each once. */
function listSources(item: CompiledDisagreement): SourceRef[] {
	const sources = item.sides.flatMap((side) => side.passages.map((passage) => passage.source));
	return [...new Map(sources.map((source) => [source.id, source])).values()];
}

/** Documents that take a side in any, in order of publication, with the number of those they take a side in. */
export function countBySource(items: readonly CompiledDisagreement[]): { source: SourceRef; count: number }[] {
	const counts = new Map<Id, { source: SourceRef; count: number }>();
	for (const source of items.flatMap(listSources)) {
		counts.set(source.id, {
			source,
			count: (counts.get(source.id)?.count ?? 0) + 1
		});
	}
	return [...counts.values()].sort((a, b) => a.source.publishedMin - b.source.publishedMin);
}

/** "contradiction, between documents", "spelling, within one document", "contradicts known facts" */
export function describeDisagreementKind({
	kind,
	between,
	within
}: Pick<CompiledDisagreement, 'kind' | 'between' | 'within'>): string {
	const where = within.length > 0 ? (between ? BOTH : 'within one document') : between ? 'between documents' : '';
	return joinWords(...[say(DISAGREEMENT_WORDS[kind].one), where && say(where)].filter(Boolean));
}

/** A disagreement can be of both. */
const BOTH = 'between documents and within one';

/** Where documents differ: between them, within one, or both. */
export const WHERE_WORDS = ['between documents', 'within one document', BOTH] as const;

/** Who vouches that it is one. */
export function describeReview(isReviewed: boolean): string {
	return isReviewed ? say('reviewed by a curator') : say('found by comparing claims, not reviewed');
}

/** The element id of a disagreement: one word, whatever the claim is about. */
export function disagreementAnchor(id: string): string {
	return `disagreement-${id.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
}
