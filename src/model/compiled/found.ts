import type { SearchRecord } from './search.ts';

/** What is found of a type: the best, and how many there are. */
export interface FoundType {
	type: SearchRecord['type'];
	total: number;
	records: SearchRecord[];
}

/** `find.json?q=` of a site that is served from a database. */
export interface Found {
	/** Every one of them has every word of the query, in this or a like spelling; else only some of them. */
	isWhole: boolean;
	types: FoundType[];
}
