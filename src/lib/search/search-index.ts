import MiniSearch, { type SearchOptions } from 'minisearch';
import type { SearchRecord } from '../../model/compiled/pages.ts';
import { foldTerm } from '../../text/fold-term.ts';
import { listInitials, splitQuery, splitTerms } from '../../text/search-terms.ts';
import { oneSlip, twoSlips } from '../../text/slips.ts';

export type ResultType = SearchRecord['type'];

export interface SearchResult {
	id: string;
	type: ResultType;
	title: string;
	hint: string;
	/** Path below the site's base. */
	href: string;
	layer?: string;
	/** Of a place that no document names. */
	presence?: 'inferred';
	/** The spelling that matched, where it is not the title. */
	matchedName?: string;
	/** What must be known of a disputed place. */
	note?: string;
}

export interface ResultGroup {
	type: ResultType;
	/** Best first. */
	results: SearchResult[];
	/** How many there are, where only the best of a large atlas are given. */
	total?: number;
	/** There may be more than that. */
	isAtLeast?: true;
}

export interface SearchAnswer {
	groups: ResultGroup[];
	/** Every result has every word of the query, in this or a like spelling; else only some of them. */
	isWhole: boolean;
}

const TYPES: readonly ResultType[] = ['feature', 'event', 'claim', 'passage', 'source'];

/** Ways to look, one after the other until something is found: from every word nearly as written to any of them. */
const WAYS: readonly SearchOptions[] = [
	{ combineWith: 'AND', fuzzy: oneSlip },
	{ combineWith: 'AND', fuzzy: twoSlips },
	{ combineWith: 'OR', fuzzy: oneSlip }
];

/** Fields that hold what a thing is called. */
const NAMES = ['title', 'names', 'initials'];

type Document = SearchRecord & { key: string; initials: string };

/**
 * Whether a record that is found may be shown; `isNamed` says whether its names alone have every word of the query,
 * without what is told of it.
 */
export type ShownTest = (record: SearchRecord, isNamed: () => boolean) => boolean;

/** What a reader's words are looked up in. */
export interface Search {
	/** Whether what a query needs is at hand; else `prepare` brings it. */
	isReady: (query: string) => boolean;
	/** @throws where the network fails */
	prepare: (query: string) => Promise<void>;
	find: (query: string, isShown?: ShownTest) => SearchAnswer;
}

export class SearchIndex implements Search {
	readonly #index: MiniSearch<Document>;
	readonly #records = new Map<string, SearchRecord>();

	constructor(records: readonly SearchRecord[]) {
		this.#index = new MiniSearch({
			idField: 'key',
			fields: [...NAMES, 'text'],
			tokenize: splitTerms,
			processTerm: foldTerm,
			searchOptions: {
				tokenize: splitQuery,
				boost: {
					title: 4,
					names: 4,
					initials: 2
				},
				prefix: true
			}
		});
		this.add(records);
	}

	/** All is at hand from the beginning. */
	isReady(_query: string): boolean {
		return true;
	}

	prepare(_query: string): Promise<void> {
		return Promise.resolve();
	}

	/** Takes in more records, as claims and passages that come after the names. */
	add(records: readonly SearchRecord[]): void {
		const fresh = records.filter((record) => !this.#records.has(keyOf(record)));
		for (const record of fresh) {
			this.#records.set(keyOf(record), record);
		}
		this.#index.addAll(
			fresh.map((record) => ({
				...record,
				key: keyOf(record),
				initials: listNames(record).flatMap(listInitials).join(' ')
			}))
		);
	}

	/**
	 * Finds a query, by type, best first.
	 * @param isShown leaves out what is not known on the day asked for
	 */
	find(query: string, isShown: ShownTest = () => true): SearchAnswer {
		for (const way of WAYS) {
			const found = this.#search(query, way);
			if (found.length > 0) {
				const whole = this.#findNamed(query);
				const records = [...new Set([...found, ...whole])];
				let named: ReadonlySet<SearchRecord> | null = null;
				const isNamed = (record: SearchRecord): boolean => {
					named ??= new Set([
						...this.#search(query, {
							...way,
							fields: NAMES
						}),
						...whole
					]);
					return named.has(record);
				};
				// What is left out is no reason to look for likenesses.
				return {
					groups: groupByType(
						records.filter((record) => isShown(record, () => isNamed(record))),
						query
					),
					isWhole: way.combineWith === 'AND'
				};
			}
		}
		return {
			groups: [],
			isWhole: true
		};
	}

	/** Places whose whole name stands in a query that says more: "gwadar port china" asks for the port too. */
	#findNamed(query: string): SearchRecord[] {
		const asked = new Set(splitQuery(query).map(foldTerm));
		if (asked.size < 2) {
			return [];
		}
		const likely = this.#search(query, {
			combineWith: 'OR',
			fields: ['title', 'names'],
			prefix: false
		});
		return likely.filter((record) => {
			const names = record.type === 'feature' ? listNames(record).map(foldWords) : [];
			return names.some((name) => name !== '' && name.split(' ').every((word) => asked.has(word)));
		});
	}

	#search(query: string, way: SearchOptions): SearchRecord[] {
		const options = {
			...way,
			boostDocument: (key: unknown) => this.#weigh(String(key), query)
		};
		return this.#index.search(query, options).flatMap((found) => this.#records.get(String(found.id)) ?? []);
	}

	/** A name that is the very query, in whatever script, comes first. */
	#weigh(key: string, query: string): number {
		const record = this.#records.get(key);
		const asked = foldWords(query);
		return record && listNames(record).some((name) => foldWords(name) === asked) ? 4 : 1;
	}
}

/** Records by type, in the order they come. */
export function groupByType(records: readonly SearchRecord[], query: string): ResultGroup[] {
	return TYPES.map((type) => {
		const ofType = records.filter((record) => record.type === type);
		return {
			type,
			results: ofType.map((record) => describe(record, query))
		};
	}).filter(({ results }) => results.length > 0);
}

function keyOf({ type, id }: SearchRecord): string {
	return `${type}:${id}`;
}

/** The names of a place or a document; what is said has none. */
function listNames({ type, title, names }: SearchRecord): string[] {
	const all = [title, ...names.split(' · ')].filter(Boolean);
	return type === 'claim' || type === 'passage' ? [] : all;
}

function foldWords(text: string): string {
	return splitQuery(text).map(foldTerm).join(' ');
}

function describe(record: SearchRecord, query: string): SearchResult {
	const { id, type, title, hint, href, layer, presence, note } = record;
	const asked = splitQuery(query).map(foldTerm);
	const matches = (text: string): boolean => {
		const terms = [...splitTerms(text), ...listInitials(text)].map(foldTerm);
		return asked.every((wanted) => terms.some((term) => term.startsWith(wanted)));
	};
	const matchedName = matches(title) ? undefined : listNames(record).find((name) => name !== title && matches(name));
	return {
		id,
		type,
		title,
		hint,
		href,
		...(layer && { layer }),
		...(presence && { presence }),
		...(matchedName && { matchedName }),
		...(note && { note })
	};
}
