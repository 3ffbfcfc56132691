import { FormatError, MAX_SILENCE, type ReadHooks } from './document.ts';

/** What to say of a file whose reading took too long; whoever ends a worker or process from outside says the same. */
export function tooSlow(): FormatError {
	return new FormatError(
		`could not be read within ${MAX_SILENCE / 1000} seconds: it is made in a way that takes too long`,
		'Print it to PDF or save its text alone, and add that.'
	);
}

/** Watches over one reading: tells progress, and ends what takes too long or is no longer wanted. */
export class Watch {
	readonly #hooks: ReadHooks;
	#last = performance.now();
	#calls = 0;

	constructor(hooks: ReadHooks = {}) {
		this.#hooks = hooks;
	}

	/** The libraries are loaded: the time runs from here. */
	begin(): void {
		this.#last = performance.now();
		this.#hooks.onBegin?.();
	}

	/** A page is done, which starts the time anew. */
	tellPage(done: number, of: number): void {
		this.check();
		this.#last = performance.now();
		this.#hooks.onPage?.(done, of);
	}

	/** @throws FormatError when the time is up or the reading was ended */
	check(): void {
		if (this.#hooks.signal?.aborted) {
			throw new FormatError('was not read to its end: reading was stopped', 'Add it again.');
		}
		if (performance.now() - this.#last > (this.#hooks.maxSilence ?? MAX_SILENCE)) {
			throw tooSlow();
		}
	}

	/** As `check`, cheap enough for every node and character: it looks at the clock now and then. */
	tick(): void {
		this.#calls += 1;
		if (this.#calls % 512 === 0) {
			this.check();
		}
	}
}
