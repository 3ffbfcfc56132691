/** What a thread makes. */
export interface MadeElsewhere {
	/** Until it is made. */
	done: Promise<unknown>;
	/** Ends the thread, whatever it is at. */
	stop: () => Promise<unknown>;
}

/** Threads that work one after the other: beside the first each fills a core, and its memory. */
export class Turns {
	readonly #begun: MadeElsewhere[];
	#last: Promise<unknown>;
	#isOver = false;

	/** @param first begun already */
	constructor(first: MadeElsewhere) {
		this.#begun = [first];
		this.#last = first.done;
	}

	/** Begins another once all before it are done, and what it needs is there. */
	take<T extends MadeElsewhere>(needed: Promise<unknown>, begin: () => T): Promise<T> {
		const begun = Promise.all([needed, this.#last]).then(() => {
			if (this.#isOver) {
				throw new Error('Nothing more is begun.');
			}
			const made = begin();
			this.#begun.push(made);
			return made;
		});
		this.#last = begun.then(({ done }) => done);
		// Whoever waits hears of what went wrong; until then somebody must.
		this.#last.catch(() => undefined);
		return begun;
	}

	/** Ends all that are at work, and begins no other. */
	async stop(): Promise<void> {
		this.#isOver = true;
		await Promise.allSettled(this.#begun.map(({ stop }) => stop()));
	}
}
