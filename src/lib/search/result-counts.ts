import type { ResultGroup, ResultType } from './search-index.ts';

/** Results of each type that the box under the search field lists; the page of results has them all. */
const MAX_IN_BOX: Record<ResultType, number> = {
	feature: 7,
	event: 4,
	claim: 4,
	passage: 4,
	source: 3
};

/** The first results of each type, and how many there are. */
export function takeFirst(groups: readonly ResultGroup[]): ResultGroup[] {
	return groups.map((group) => ({
		...group,
		results: group.results.slice(0, MAX_IN_BOX[group.type]),
		total: group.total ?? group.results.length
	}));
}
