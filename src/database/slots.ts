import { AtlasError } from '../model/issue.ts';

/** Waits for a slot; then too much is asked for at once. */
export const MAX_WAIT_MS = 10_000;

/** Lets so much go on at once: what comes beyond it waits, and is done in the order in which it came. */
export class Slots {
	#left: number;
	readonly #waiting = new Set<() => void>();

	constructor(count: number) {
		this.#left = count;
	}

	/** @throws {AtlasError} where none is free in time */
	async hold<T>(work: () => Promise<T>): Promise<T> {
		await this.#begin();
		try {
			return await work();
		} finally {
			this.#end();
		}
	}

	async #begin(): Promise<void> {
		if (this.#left > 0) {
			this.#left -= 1;
			return;
		}
		await new Promise<void>((resolve, reject) => {
			const start = (): void => {
				clearTimeout(timer);
				resolve();
			};
			const timer = setTimeout(() => {
				this.#waiting.delete(start);
				reject(new AtlasError('busy', 'Too much is asked of the database at once.', 'Try again in a moment.'));
			}, MAX_WAIT_MS);
			this.#waiting.add(start);
		});
	}

	/** Hands the slot on, or keeps it for who comes next. */
	#end(): void {
		const [next] = this.#waiting;
		if (next) {
			this.#waiting.delete(next);
			next();
		} else {
			this.#left += 1;
		}
	}
}
