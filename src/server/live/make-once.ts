import { joinByKey } from '../../database/join-calls.ts';
import { KeptAnswers } from '../../database/kept-answers.ts';

/**
 * Makes what is asked for, once: what is being made just now is waited for, and what was made is kept as far as there
 * is room.
 */
export class MakeOnce {
	readonly #kept: KeptAnswers<Uint8Array>;
	readonly #making = joinByKey<Uint8Array | null>();

	/** @param most bytes kept */
	constructor(most: number) {
		this.#kept = new KeptAnswers(most);
	}

	/** @param key the same only for what is the same; `null` is made anew each time */
	async make<Made extends Uint8Array | null>(key: string, make: () => Promise<Made>): Promise<Made> {
		const before = this.#kept.get(key);
		if (before !== undefined) {
			return before as Made;
		}
		const made = (await this.#making(key, make)) as Made;
		if (made !== null) {
			this.#kept.set(key, made);
		}
		return made;
	}
}
