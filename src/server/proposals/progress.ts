import { escapeUnseen, say } from '../print.ts';

const WIDTH = 24;
/** Milliseconds between two drawings. */
const EVERY = 100;

/** A bar on the error stream of a terminal; elsewhere nothing, so that what is piped holds lines only. */
export class Progress {
	readonly #isShown = process.stderr.isTTY;
	readonly #of: number;
	#done = 0;
	#drawn = 0;

	constructor(of: number) {
		this.#of = of;
	}

	/** @param what at work on, such as a file's name and page */
	tell(what: string): void {
		const now = performance.now();
		if (this.#isShown && now - this.#drawn > EVERY) {
			this.#drawn = now;
			const filled = Math.round((this.#done / Math.max(1, this.#of)) * WIDTH);
			const room = Math.max(10, (process.stderr.columns ?? 80) - WIDTH - 24);
			const bar = `${'='.repeat(filled)}${' '.repeat(WIDTH - filled)}`;
			process.stderr.write(
				`\r\u001b[K[${bar}] ${this.#done} of ${this.#of}  ${escapeUnseen(what).slice(0, room)}`
			);
		}
	}

	step(): void {
		this.#done++;
	}

	/** A line above the bar. */
	say(line: string): void {
		this.clear();
		say(line);
	}

	clear(): void {
		if (this.#isShown) {
			process.stderr.write('\r\u001b[K');
			this.#drawn = 0;
		}
	}
}
