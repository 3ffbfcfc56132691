import MiniSearch from 'minisearch';
import type { SearchRecord } from '../../model/compiled/pages.ts';
import { foldTerm, splitTerms } from './fold-term.ts';

export type ResultType = SearchRecord['type'];

export interface SearchResult {
	id: string;
	type: ResultType;
	title: string;
	hint: string;
	/** Path below the site's base. */
	href: string;
	layer?: string;
	/** The spelling that matched, where it is not the title. */
	matchedName?: string;
}

export interface ResultGroup {
	type: ResultType;
	results: SearchResult[];
	/** All found, of which the first are in `results`. */
	total: number;
}

const TYPES: readonly ResultType[] = ['feature', 'event', 'passage', 'source'];
const MOST_PER_TYPE: Record<ResultType, number> = { feature: 7, event: 5, passage: 5, source: 5 };

export class SearchIndex {
	readonly #index: MiniSearch<SearchRecord & { key: string }>;
	readonly #records = new Map<string, SearchRecord>();

	constructor(records: readonly SearchRecord[]) {
		this.#index = new MiniSearch({
			idField: 'key',
			fields: ['title', 'names', 'text'],
			tokenize: splitTerms,
			processTerm: foldTerm,
			searchOptions: {
				boost: { title: 4, names: 4 },
				prefix: true,
				fuzzy: (term) => (term.length > 4 ? 0.2 : false),
				combineWith: 'AND'
			}
		});
		for (const record of records) {
			this.#records.set(keyOf(record), record);
		}
		this.#index.addAll([...this.#records].map(([key, record]) => ({ ...record, key })));
	}

	/** Finds a query, best first, by type; places a frame of countries never before the sites they match equally with. */
	find(query: string): ResultGroup[] {
		const hits = this.#index.search(query, { boostDocument: (key) => this.#weigh(String(key), query) });
		const records = hits.map((hit) => this.#records.get(String(hit.id))).filter((record) => record !== undefined);
		return TYPES.map((type) => {
			const own = records.filter((record) => record.type === type);
			return {
				type,
				total: own.length,
				results: own.slice(0, MOST_PER_TYPE[type]).map((record) => describe(record, query))
			};
		}).filter((group) => group.total > 0);
	}

	/** A name that is the very query, in whatever script, comes first. */
	#weigh(key: string, query: string): number {
		const record = this.#records.get(key);
		if (!record) {
			return 1;
		}
		const asked = foldWords(query);
		return [record.title, ...record.names.split(' · ')].some((name) => foldWords(name) === asked) ? 4 : 1;
	}
}

function keyOf({ type, id }: SearchRecord): string {
	return `${type}:${id}`;
}

function foldWords(text: string): string {
	return splitTerms(text).map(foldTerm).join(' ');
}

function describe(record: SearchRecord, query: string): SearchResult {
	const { id, type, title, hint, href, layer } = record;
	const terms = splitTerms(query).map(foldTerm);
	const matches = (text: string): boolean => {
		const words = splitTerms(text).map(foldTerm);
		return terms.every((term) => words.some((word) => word.startsWith(term)));
	};
	const matchedName = matches(title)
		? undefined
		: record.names.split(' · ').find((name) => name !== title && matches(name));
	return {
		id,
		type,
		title: cut(title),
		hint,
		href,
		...(layer && { layer }),
		...(matchedName && { matchedName })
	};
}

function cut(text: string): string {
	return text.length <= 150 ? text : `${text.slice(0, 150).replace(/\s+\S*$/u, '')} …`;
}
