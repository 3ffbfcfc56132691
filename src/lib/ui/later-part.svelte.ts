import { askWhenQuiet } from './ask-when-quiet.ts';
import { inTime } from '../../time/in-time.ts';
import { reportLost } from './report-lost.ts';

/** A part of the page that comes when it is wanted. Make it while a component is set up; browser only. */
export class LaterPart<Part> {
	/** `null` until it is there. */
	part: Part | null = $state.raw(null);
	/** It is there, or was asked for and did not come. */
	hasEnded = $state(false);
	readonly #load: () => Promise<Part>;

	/** @param isAskedAhead most readers come to want it */
	constructor(load: () => Promise<Part>, isWanted: () => boolean, isAskedAhead = true) {
		this.#load = load;
		$effect(() => (isAskedAhead ? askWhenQuiet(load) : undefined));
		$effect(() => {
			if (isWanted()) {
				void this.bring();
			}
		});
	}

	/** Has it come, if it has not. Where it does not, and is wanted, that is told; one that comes late is taken. */
	async bring(isTold = true): Promise<void> {
		const coming = this.part ? Promise.resolve() : this.#load().then((part) => (this.part = part));
		try {
			await inTime<unknown>(coming);
		} catch (cause) {
			if (isTold) {
				console.error(cause);
				reportLost(() => this.bring(), coming);
			}
		}
		this.hasEnded = true;
	}
}
