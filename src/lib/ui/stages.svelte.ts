import { afterPaint } from './after-paint.ts';

/**
 * Lets the parts of a long page appear one a frame, so that a click is answered by the first of them alone. A page that
 * is entered or come back to stands whole from the start: nothing of it may be missing to who searches it or returns to
 * a place in it.
 */
export class Stages {
	reached: number = $state(0);
	readonly #last: number;

	constructor(last: number, isGradual: boolean) {
		this.#last = last;
		this.reached = isGradual ? 0 : last;
	}

	/** For an effect: asks for the next stage once this one is painted; returns what takes the wish back. */
	advance(): (() => void) | undefined {
		if (this.reached >= this.#last) {
			return undefined;
		}
		return afterPaint(() => (this.reached += 1));
	}
}
