import { z } from 'zod';
import { SearchRecordSchema } from './search.ts';

/*
 * How a large atlas is searched without loading all of its index: terms lie in shards by their first two letters, each with
 * the numbers of the records that hold it; records lie in files of a few. A query loads the shards of its terms and the
 * records that suit it best.
 */

/**
 * From so many records on they are searched by shards; fewer lie in one file, which is loaded when search is first
 * used.
 */
export const MIN_SHARDED = 20_000;
/** A shard is no longer than this, unless a single term fills it: a query loads one or two for each of its words. */
export const MAX_SHARD_BYTES = 40_000;

/** `search-shards.json`: what must be known before a shard is asked for. */
export const SearchShardsSchema = z.strictObject({
	/**
	 * Of each type the number of its first record and of the one behind its last; none where the atlas is not sharded.
	 */
	types: z.array(
		z.strictObject({
			type: SearchRecordSchema.shape.type,
			begin: z.int(),
			end: z.int()
		})
	),
	/** There are none, since the server searches: `find.json?q=` tells what it found. */
	isAsked: z.literal(true).optional(),
	/** First letters by which the shards are named. */
	keys: z.array(z.string()),
	/**
	 * Shards that would be longer than `MAX_SHARD_BYTES` lie in pieces: by their keys, the first term of each piece.
	 */
	splits: z.record(z.string(), z.array(z.string())).optional()
});
export type SearchShards = z.infer<typeof SearchShardsSchema>;

/** `search-terms/{id}.json`: terms in order, and beside each the records that hold it. */
export const SearchTermsSchema = z.strictObject({
	terms: z.array(z.string()),
	/** Numbers of records with the term in a title or a name, as `packNumbers` makes them. */
	names: z.array(z.string()),
	/** The same for those with the term in their text. */
	texts: z.array(z.string())
});
export type SearchTerms = z.infer<typeof SearchTermsSchema>;
