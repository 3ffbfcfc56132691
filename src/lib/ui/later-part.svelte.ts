import { askWhenQuiet } from './ask-when-quiet.ts';

/** A part of the page that comes when it is wanted. Make it while a component is set up; browser only. */
export class LaterPart<Part> {
	/** `null` until it is there. */
	part: Part | null = $state.raw(null);
	/** It is there, or was asked for and did not come. */
	hasEnded = $state(false);
	readonly #load: () => Promise<Part>;

	constructor(load: () => Promise<Part>, isWanted: () => boolean) {
		this.#load = load;
		$effect(() => askWhenQuiet(load));
		$effect(() => {
			if (isWanted()) {
				void this.bring();
			}
		});
	}

	/** Has it come, if it has not. */
	async bring(): Promise<void> {
		try {
			this.part ??= await this.#load();
		} finally {
			this.hasEnded = true;
		}
	}
}
