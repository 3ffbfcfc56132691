import type { ResultGroup, ResultType } from './search-index.ts';

/** Results of each type that the box under the search field lists; the page of results has them all. */
const MAX_IN_BOX: Record<ResultType, number> = {
	feature: 7,
	event: 4,
	claim: 4,
	passage: 4,
	source: 3
};

/** The first results of each type. */
export function takeFirst(groups: readonly ResultGroup[]): ResultGroup[] {
	return groups.map(({ results, ...group }) => ({
		...group,
		results: results.slice(0, MAX_IN_BOX[group.type])
	}));
}

/** Results of a type, those that are not given with the others. */
export function countAll({ results, total }: ResultGroup): number {
	return total ?? results.length;
}

export function countResults(groups: readonly ResultGroup[]): { type: ResultType; count: number }[] {
	return groups.map((group) => ({
		type: group.type,
		count: countAll(group)
	}));
}

/** The longest title a list shows on one or two lines. */
const MAX_TITLE = 150;

export function cutTitle(text: string): string {
	return text.length <= MAX_TITLE ? text : `${text.slice(0, MAX_TITLE).replace(/\s+\S*$/u, '')} …`;
}
