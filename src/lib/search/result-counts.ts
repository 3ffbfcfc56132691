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
	return groups.map(({ type, results }) => ({
		type,
		results: results.slice(0, MAX_IN_BOX[type])
	}));
}

export function countResults(groups: readonly ResultGroup[]): { type: ResultType; count: number }[] {
	return groups.map(({ type, results }) => ({ type, count: results.length }));
}

/** The longest title a list shows on one or two lines. */
const MAX_TITLE = 150;

export function cutTitle(text: string): string {
	return text.length <= MAX_TITLE ? text : `${text.slice(0, MAX_TITLE).replace(/\s+\S*$/u, '')} …`;
}
