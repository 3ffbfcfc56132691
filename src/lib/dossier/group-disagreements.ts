import { DISAGREEMENT_WORDS } from '../../wording/words.ts';
import type { Id } from '../../model/common.ts';
import { CHOICES, listChoices, type Choice } from '../../model/compiled/disagreement-choices.ts';
import type { CompiledDisagreement, SourceRef } from '../../model/compiled/pages.ts';

type DisagreementKind = CompiledDisagreement['kind'];

/** Kinds in the order they are shown in: those that change an answer first. */
export const KINDS = Object.keys(DISAGREEMENT_WORDS) as DisagreementKind[];

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
	filter: DisagreementFilter
): CompiledDisagreement[] {
	return items.filter((item) => {
		const has = listChoices(item);
		return CHOICES.every((choice) => filter[choice] === null || has[choice].includes(filter[choice]));
	});
}

/** What every list may be asked for; which documents and subjects there are it tells itself. */
const ALWAYS: Readonly<Partial<Record<Choice, readonly string[]>>> = {
	kind: KINDS,
	severity: ['major', 'minor'],
	where: ['between', 'within']
};

/** Reads a filter from the query of an address, with documents and subjects that may stand on another page of the list. */
export function readFilter(query: string): DisagreementFilter {
	const parameters = new URLSearchParams(query);
	const asked = {
		...NO_FILTER,
		...Object.fromEntries(CHOICES.map((choice) => [choice, parameters.get(choice)]))
	} as DisagreementFilter;
	return keepKnown(asked, (choice, value) => ALWAYS[choice]?.includes(value) ?? true);
}

/** The same, where all of the list is at hand: values nothing has are left out. */
export function parseFilter(query: string, items: readonly CompiledDisagreement[]): DisagreementFilter {
	const found = items.map(listChoices);
	return keepKnown(readFilter(query), (choice, value) => found.some((has) => has[choice].includes(value)));
}

/** A filter without the values that are not known. */
export function keepKnown(
	filter: DisagreementFilter,
	isKnown: (choice: Choice, value: string) => boolean
): DisagreementFilter {
	const kept = { ...filter };
	for (const choice of CHOICES) {
		if (kept[choice] !== null && !isKnown(choice, kept[choice])) {
			kept[choice] = null;
		}
	}
	return kept;
}

/** Writes a filter as the query of an address; the empty string for none. */
export function formatFilter(filter: DisagreementFilter): string {
	const parts = CHOICES.flatMap((choice) => {
		return filter[choice] === null ? [] : [`${choice}=${encodeURIComponent(filter[choice])}`];
	});
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
