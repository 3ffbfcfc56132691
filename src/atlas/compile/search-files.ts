import type { SearchRecord } from '../../model/compiled/pages.ts';
import { MIN_SHARDED } from '../../model/compiled/search-shards.ts';
import type { Lookup } from './lookup.ts';
import { listSearched, type SearchedType } from './search-records.ts';
import { fileRecords, shardRecords, type ShardedRecords } from './search-shards.ts';

/** What is looked for: of a small atlas in two lists, of a large one in shards, the lists being empty. */
export interface SearchFiles {
	names: SearchRecord[];
	passages: SearchRecord[];
	/** Without an index where it is made elsewhere, from the files of the records. */
	sharded: Omit<ShardedRecords, 'index'> & { index: ShardedRecords['index'] | null };
}

/** @param isIndexed whether the index of shards is made too */
export function buildSearchFiles(lookup: Lookup, isIndexed = true, minSharded = MIN_SHARDED): SearchFiles {
	const listed = listSearched(lookup, false);
	if (countAll(listed) < minSharded) {
		return {
			names: makeAll(listed.filter(({ isName }) => isName)),
			passages: makeAll(listed.filter(({ isName }) => !isName)),
			sharded: shardRecords([])
		};
	}
	const ranked = listSearched(lookup, true);
	const sharded = isIndexed
		? shardRecords(makeAll(ranked))
		: {
				index: null,
				terms: [],
				records: fileRecords(countAll(ranked), (begin, end) => makeSome(ranked, begin, end))
			};
	return { names: [], passages: [], sharded };
}

const countAll = (types: readonly SearchedType[]): number => {
	return types.reduce((sum, { count }) => sum + count, 0);
};

const makeAll = (types: readonly SearchedType[]): SearchRecord[] => {
	return makeSome(types, 0, countAll(types));
};

/** Records by their numbers, those of a type one after the other. */
function makeSome(types: readonly SearchedType[], begin: number, end: number): SearchRecord[] {
	const records: SearchRecord[] = [];
	let first = 0;
	for (const { count, make } of types) {
		for (let number = Math.max(begin, first); number < Math.min(end, first + count); number++) {
			records.push(make(number - first));
		}
		first += count;
	}
	return records;
}
