import type { Found } from '../../model/compiled/found.ts';
import type { SearchRecord } from '../../model/compiled/search.ts';
import { foldTerm } from '../../text/fold-term.ts';
import { splitQuery, splitTerms } from '../../text/search-terms.ts';
import { groupByType, type Search, type SearchAnswer, type ShownTest } from './search-index.ts';

/** Queries whose answers are kept. */
const MAX_ANSWERS = 50;
const NOTHING: Found = { isWhole: true, types: [] };

/** Has the server search, where that serves the atlas from a database: nothing of an index is loaded. */
export class AskedSearch implements Search {
	readonly #ask: (query: string) => Promise<Found>;
	readonly #answers = new Map<string, Found>();
	#running: Promise<void> | null = null;
	#latest = '';

	/** @param ask throws where no answer comes */
	constructor(ask: (query: string) => Promise<Found>) {
		this.#ask = ask;
	}

	isReady(query: string): boolean {
		return this.#answers.has(query);
	}

	/** Asks for a query; while one is asked for only the last of those typed meanwhile is asked for next. */
	async prepare(query: string): Promise<void> {
		this.#latest = query;
		while (this.#running !== null) {
			await this.#running.catch(() => undefined);
		}
		if (this.isReady(query) || this.#latest !== query) {
			return;
		}
		this.#running = this.#load(query).finally(() => (this.#running = null));
		await this.#running;
	}

	find(query: string, isShown: ShownTest = () => true): SearchAnswer {
		const { isWhole, types } = this.#answers.get(query) ?? NOTHING;
		const counts = new Map(types.map(({ type, records: _, ...count }) => [type, count]));
		const records = types
			.flatMap((type) => type.records)
			.filter((record) => isShown(record, () => isNamed(record, query)));
		return {
			groups: groupByType(records, query).map((group) => ({
				...group,
				...counts.get(group.type)
			})),
			isWhole
		};
	}

	async #load(query: string): Promise<void> {
		this.#answers.set(query, await this.#ask(query));
		const [oldest] = this.#answers.keys();
		if (this.#answers.size > MAX_ANSWERS && oldest !== undefined) {
			this.#answers.delete(oldest);
		}
	}
}

/**
 * Whether names alone have every word of a query: in this spelling, for how the server took another it does not say.
 */
function isNamed({ title, names }: SearchRecord, query: string): boolean {
	const terms = splitTerms(`${title} ${names}`).map(foldTerm);
	return splitQuery(query).every((word) => terms.some((term) => term.startsWith(foldTerm(word))));
}
