import type { SearchRecord } from '../../model/compiled/pages.ts';
import { RECORDS_IN_FILE, findShardKey, formatPieceId, formatShardId } from '../../model/compiled/find-shard.ts';
import { packNumbers } from '../../model/compiled/pack-numbers.ts';
import { MAX_SHARD_BYTES, type SearchShards, type SearchTerms } from '../../model/compiled/search-shards.ts';
import { foldTerm } from '../../text/fold-term.ts';
import { listInitials, splitTerms } from '../../text/search-terms.ts';

/** Numbers of the records that hold a term. */
interface Postings {
	names: number[];
	texts: number[];
}

/** Everything that is looked for in a large atlas, as it is searched by parts. */
export interface ShardedRecords {
	index: SearchShards;
	/** Shards by their ids. */
	terms: (readonly [string, () => SearchTerms])[];
	/** Files of records by their numbers. */
	records: (readonly [string, () => SearchRecord[]])[];
}

/** @param records those of a type one after the other, the more important first */
export function shardRecords(records: readonly SearchRecord[]): ShardedRecords {
	return {
		...indexRecords([records]),
		records: fileRecords(records.length, (begin, end) => records.slice(begin, end))
	};
}

/** Files of so many records by their numbers. @param make the records from a number to before another */
export function fileRecords(
	count: number,
	make: (begin: number, end: number) => SearchRecord[]
): ShardedRecords['records'] {
	const files = Array.from({ length: Math.ceil(count / RECORDS_IN_FILE) }, (_, file) => file);
	return files.map((file) => [
		String(file),
		() => make(file * RECORDS_IN_FILE, Math.min(count, (file + 1) * RECORDS_IN_FILE))
	]);
}

/** The index of all records, which come file by file, so that never more than one need be held. */
export function indexRecords(files: Iterable<readonly SearchRecord[]>): Pick<ShardedRecords, 'index' | 'terms'> {
	const shards = new Map<string, Map<string, Postings>>();
	const types: SearchShards['types'] = [];
	let number = 0;
	for (const records of files) {
		for (const record of records) {
			const named = listNameTerms(record);
			addTerms(shards, named, number, 'names');
			const text = new Set(splitTerms(record.text).map(foldTerm));
			addTerms(
				shards,
				[...text].filter((term) => !named.has(term)),
				number,
				'texts'
			);
			number += 1;
			addType(types, record.type, number);
		}
	}
	const keys = [...shards.keys()].sort();
	const splits: Record<string, string[]> = {};
	const terms = keys.flatMap((key): ShardedRecords['terms'] => {
		const pieces = splitShard(writeShard(shards.get(key) ?? new Map()));
		if (pieces.length === 1) {
			return pieces.map((piece) => [formatShardId(key), () => piece]);
		}
		splits[key] = pieces.map((piece) => piece.terms[0] ?? '');
		return pieces.map((piece, part) => [formatPieceId(key, part), () => piece]);
	});
	return {
		index: {
			types,
			keys,
			...(Object.keys(splits).length > 0 && { splits })
		},
		terms
	};
}

function listNameTerms({ title, names, type }: SearchRecord): Set<string> {
	const all = [title, ...names.split(' · ')];
	const initials = type === 'claim' || type === 'passage' ? [] : all.flatMap(listInitials);
	return new Set([...all.flatMap(splitTerms), ...initials].map(foldTerm));
}

function addTerms(
	shards: Map<string, Map<string, Postings>>,
	terms: Iterable<string>,
	number: number,
	field: keyof Postings
): void {
	for (const term of terms) {
		if (term === '') {
			continue;
		}
		const shard = putInto(shards, findShardKey(term), () => new Map<string, Postings>());
		putInto(shard, term, () => ({
			names: [],
			texts: []
		}))[field].push(number);
	}
}

/** What a map has under a key, put there first where it has nothing. */
function putInto<T>(map: Map<string, T>, key: string, make: () => T): T {
	const known = map.get(key);
	if (known !== undefined) {
		return known;
	}
	const made = make();
	map.set(key, made);
	return made;
}

function writeShard(shard: ReadonlyMap<string, Postings>): SearchTerms {
	const terms = [...shard.keys()].sort();
	const pack = (field: keyof Postings): string[] => {
		return terms.map((term) => packNumbers(shard.get(term)?.[field] ?? []));
	};
	return {
		terms,
		names: pack('names'),
		texts: pack('texts')
	};
}

/** A shard as pieces of its terms in order, none longer than may be unless it is of one term. */
function splitShard({ terms, names, texts }: SearchTerms): SearchTerms[] {
	const pieces: SearchTerms[] = [];
	let begin = 0;
	let bytes = 0;
	const cut = (end: number): void => {
		pieces.push({
			terms: terms.slice(begin, end),
			names: names.slice(begin, end),
			texts: texts.slice(begin, end)
		});
		begin = end;
		bytes = 0;
	};
	for (const [place, term] of terms.entries()) {
		const more = LETTERS.encode(term).length + (names[place] ?? '').length + (texts[place] ?? '').length + QUOTES;
		if (bytes + more > MAX_SHARD_BYTES - BRACKETS && place > begin) {
			cut(place);
		}
		bytes += more;
	}
	cut(terms.length);
	return pieces;
}

/** What JSON adds to a term and its lists, and to a shard. */
const QUOTES = 9;
const BRACKETS = 100;
const LETTERS = new TextEncoder();

/** @param end how many records there are with this one */
function addType(types: SearchShards['types'], type: SearchRecord['type'], end: number): void {
	const last = types.at(-1);
	if (last?.type === type) {
		last.end = end;
	} else {
		types.push({
			type,
			begin: end - 1,
			end
		});
	}
}
