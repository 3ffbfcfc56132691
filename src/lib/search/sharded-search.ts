import type { SearchRecord } from '../../model/compiled/pages.ts';
import { RECORDS_IN_FILE, findShardKey, formatPieceId, formatShardId } from '../../model/compiled/find-shard.ts';
import type { SearchShards, SearchTerms } from '../../model/compiled/search-shards.ts';
import { foldTerm } from '../../text/fold-term.ts';
import { splitQuery } from '../../text/search-terms.ts';
import { countSlips, oneSlip, twoSlips } from '../../text/slips.ts';
import { matchAlike, matchExactly, type Suited } from './match-terms.ts';
import { SearchIndex, type ResultType, type Search, type SearchAnswer, type ShownTest } from './search-index.ts';

/** Reads parts of the index; each throws where its file does not come. */
export interface ShardReader {
	readTerms: (id: string) => Promise<SearchTerms>;
	readRecords: (file: string) => Promise<readonly SearchRecord[]>;
}

/** Records of each type that are loaded for a query. */
const MAX_OF_TYPE = 6;
/** Shards looked through for a term that may be misspelt at its beginning. */
const MAX_NEIGHBOURS = 40;

/** Searches a large atlas: loads what a query needs and no more, and lets the index of a small one judge it. */
export class ShardedSearch implements Search {
	readonly #shards: SearchShards;
	readonly #reader: ShardReader;
	readonly #index = new SearchIndex([]);
	readonly #terms = new Map<string, Promise<SearchTerms>>();
	readonly #files = new Map<number, Promise<void>>();
	/** How many records of each type suit a query that was prepared. */
	readonly #totals = new Map<string, ReadonlyMap<ResultType, number>>();

	constructor(shards: SearchShards, reader: ShardReader) {
		this.#shards = shards;
		this.#reader = reader;
	}

	isReady(query: string): boolean {
		return this.#totals.has(query);
	}

	/** Loads what a query needs; until then nothing is found for it. */
	async prepare(query: string): Promise<void> {
		if (this.isReady(query)) {
			return;
		}
		const terms = [...new Set(splitQuery(query).map(foldTerm))].filter((term) => term !== '');
		const suited = join(await Promise.all(terms.map((term) => this.#match(term))));
		const totals = new Map<ResultType, number>();
		const wanted = new Set<number>();
		for (const { type, begin, end } of this.#shards.types) {
			const ofType = [...suited].filter(([number]) => number >= begin && number < end);
			if (ofType.length > 0) {
				totals.set(type, ofType.length);
			}
			const best = ofType.sort(([a, m], [b, n]) => n - m || a - b).slice(0, MAX_OF_TYPE);
			best.forEach(([number]) => wanted.add(Math.floor(number / RECORDS_IN_FILE)));
		}
		await Promise.all([...wanted].map((file) => this.#load(file)));
		this.#totals.set(query, totals);
	}

	/**
	 * What is found of a query among the records loaded for it; of each type with how many suit it in the whole atlas.
	 */
	find(query: string, isShown?: ShownTest): SearchAnswer {
		const totals = this.#totals.get(query);
		const isAtLeast = splitQuery(query)
			.map(foldTerm)
			.some((term) => this.#beginsOthers(term));
		const answer = this.#index.find(query, isShown);
		return {
			...answer,
			groups: answer.groups.map((group) => ({
				...group,
				total: Math.max(totals?.get(group.type) ?? 0, group.results.length),
				...(isAtLeast && { isAtLeast })
			}))
		};
	}

	/** Whether terms of other shards begin so, which are not opened for a letter alone. */
	#beginsOthers(term: string): boolean {
		const own = findShardKey(term);
		return term !== '' && this.#shards.keys.some((key) => key !== own && key.startsWith(term));
	}

	async #match(term: string): Promise<Suited> {
		const key = findShardKey(term);
		const isKnown = this.#shards.keys.includes(key);
		const exact = isKnown ? matchExactly(await this.#openFor(key, term), term) : new Map<number, number>();
		if (exact.size > 0) {
			return exact;
		}
		const own = isKnown ? await this.#open(key) : null;
		const alike = own === null ? new Map<number, number>() : matchAlike(own, term, twoSlips(term));
		return alike.size > 0 ? alike : this.#matchNeighbours(term, key);
	}

	/** A slip among the first letters leads to another shard. */
	async #matchNeighbours(term: string, key: string): Promise<Suited> {
		const slips = oneSlip(term);
		const rated =
			slips === 0
				? []
				: this.#shards.keys.map((other) => ({
						other,
						rate: rateKey(other, key, term)
					}));
		const likeliest = rated
			.filter(({ rate }) => rate > 0)
			.sort((a, b) => b.rate - a.rate)
			.slice(0, MAX_NEIGHBOURS)
			.map(({ other }) => other);
		const found = await Promise.all(
			likeliest.map(async (other) => matchAlike(await this.#open(other), term, slips))
		);
		return new Map(found.flatMap((suited) => [...suited]));
	}

	/** A whole shard, of however many pieces. */
	#open(key: string): Promise<SearchTerms> {
		return this.#openPieces(key, () => true);
	}

	/** What of a shard may hold terms that begin so. */
	#openFor(key: string, term: string): Promise<SearchTerms> {
		const firsts = this.#shards.splits?.[key] ?? [];
		const isBehind = (first: string | undefined): boolean => {
			return first === undefined || first > term;
		};
		return this.#openPieces(key, (piece) => {
			const first = firsts[piece] ?? '';
			return (first <= term || first.startsWith(term)) && isBehind(firsts[piece + 1]);
		});
	}

	async #openPieces(key: string, isWanted: (piece: number) => boolean): Promise<SearchTerms> {
		const firsts = this.#shards.splits?.[key];
		const ids = firsts
			? firsts.map((_, piece) => formatPieceId(key, piece)).filter((_, piece) => isWanted(piece))
			: [formatShardId(key)];
		const pieces = await Promise.all(ids.map((id) => keep(this.#terms, id, () => this.#reader.readTerms(id))));
		const [only] = pieces;
		return pieces.length === 1 && only ? only : joinPieces(pieces);
	}

	#load(file: number): Promise<void> {
		return keep(this.#files, file, async () => this.#index.add(await this.#reader.readRecords(String(file))));
	}
}

function joinPieces(pieces: readonly SearchTerms[]): SearchTerms {
	return {
		terms: pieces.flatMap(({ terms }) => terms),
		names: pieces.flatMap(({ names }) => names),
		texts: pieces.flatMap(({ texts }) => texts)
	};
}

/** What does not come is asked for again another time. */
function keep<K, T>(known: Map<K, Promise<T>>, key: K, make: () => Promise<T>): Promise<T> {
	const before = known.get(key);
	if (before) {
		return before;
	}
	const made = make();
	known.set(key, made);
	made.catch(() => known.delete(key));
	return made;
}

/** How likely a term of a shard is written by one slip as another; 0 where it cannot be. */
function rateKey(shard: string, own: string, term: string): number {
	const [first = '', second = '', third = ''] = [...term];
	if (shard === own) {
		return 0;
	}
	// Two letters swapped, one left out after the first, one too many before it.
	if ([second + first, first + third, second + third].includes(shard)) {
		return 3;
	}
	const isFirstLeftOut = shard.endsWith(first) && shard.length > 1;
	return isFirstLeftOut || countSlips(shard, own, 1) === 1 ? 1 : 0;
}

/** Records that suit every term, else those that suit any. */
function join(all: readonly Suited[]): Suited {
	const sums: Suited = new Map();
	const counts = new Map<number, number>();
	for (const suited of all) {
		// A rare term tells more.
		const rarity = 1 / Math.log2(2 + suited.size);
		for (const [number, weight] of suited) {
			sums.set(number, (sums.get(number) ?? 0) + weight * rarity);
			counts.set(number, (counts.get(number) ?? 0) + 1);
		}
	}
	const whole = [...sums].filter(([number]) => counts.get(number) === all.length);
	return whole.length > 0 ? new Map(whole) : sums;
}
