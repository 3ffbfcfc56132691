import type { Found } from '../../model/compiled/found.ts';
import { groupByType, type Search, type SearchAnswer } from './search-index.ts';

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

	find(query: string, isShown: Parameters<Search['find']>[1] = () => true): SearchAnswer {
		const { isWhole, types } = this.#answers.get(query) ?? NOTHING;
		const totals = new Map(types.map(({ type, total }) => [type, total]));
		const records = types.flatMap((type) => type.records).filter(isShown);
		return {
			groups: groupByType(records, query).map((group) => ({
				...group,
				total: totals.get(group.type) ?? group.results.length
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
