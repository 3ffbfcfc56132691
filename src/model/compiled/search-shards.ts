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
/** Records in a file. */
export const RECORDS_IN_FILE = 16;

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

/** Scripts of so many letters that the first alone tells enough. */
const OF_MANY_LETTERS = /^[\p{Script=Han}\p{Script=Hangul}]/u;

/** First letters of a folded term: its shard is named by them. */
export function findShardKey(term: string): string {
	return [...term].slice(0, OF_MANY_LETTERS.test(term) ? 1 : 2).join('');
}

/** Id of a shard, which may stand in an address: the code points of its key in hexadecimal, `67-77`. */
export function formatShardId(key: string): string {
	return [...key].map((letter) => (letter.codePointAt(0) ?? 0).toString(16)).join('-');
}

/** The same of a piece of a shard, which no shard can be: `67-77-p2`. */
export function formatPieceId(key: string, piece: number): string {
	return `${formatShardId(key)}-p${piece}`;
}

const SEVEN_BITS = 0x7f;
const MORE = 0x80;
/** Arguments a function may take. */
const MAX_ARGUMENTS = 8192;

/** Rising numbers as base64 of the differences between them, seven bits a byte, the lowest first. */
export function packNumbers(numbers: readonly number[]): string {
	const bytes: number[] = [];
	let before = 0;
	for (const number of numbers) {
		let rest = number - before;
		before = number;
		while (rest > SEVEN_BITS) {
			bytes.push((rest & SEVEN_BITS) | MORE);
			rest >>>= 7;
		}
		bytes.push(rest);
	}
	let letters = '';
	for (let begin = 0; begin < bytes.length; begin += MAX_ARGUMENTS) {
		letters += String.fromCharCode(...bytes.slice(begin, begin + MAX_ARGUMENTS));
	}
	return btoa(letters);
}

/** What `packNumbers` packed. */
export function unpackNumbers(packed: string): number[] {
	const numbers: number[] = [];
	let number = 0;
	let shift = 0;
	let difference = 0;
	for (const letter of atob(packed)) {
		const byte = letter.charCodeAt(0);
		difference |= (byte & SEVEN_BITS) << shift;
		shift += 7;
		if ((byte & MORE) === 0) {
			number += difference;
			numbers.push(number);
			shift = 0;
			difference = 0;
		}
	}
	return numbers;
}
