import type { SearchRecord } from '../../model/compiled/pages.ts';
import { MIN_SHARDED } from '../../model/compiled/search-shards.ts';
import type { Lookup } from './lookup.ts';
import { buildPassageRecords, buildSearchRecords } from './search-records.ts';
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
	const names = buildSearchRecords(lookup);
	const passages = buildPassageRecords(lookup);
	if (names.length + passages.length < minSharded) {
		return { names, passages, sharded: shardRecords([]) };
	}
	const types = [...new Set([...names, ...passages].map(({ type }) => type))];
	const count = ({ id }: SearchRecord): number => lookup.passagesOf.get(id)?.length ?? 0;
	const all = [...names.sort((a, b) => count(b) - count(a)), ...passages];
	const records = types.flatMap((type) => all.filter((record) => record.type === type));
	return {
		names: [],
		passages: [],
		sharded: isIndexed ? shardRecords(records) : { index: null, terms: [], records: fileRecords(records) }
	};
}
