import { askWhenQuiet } from './ask-when-quiet.ts';

/** A part of the page that comes when it is wanted. Make it while a component is set up; browser only. */
export class LaterPart<Part> {
	/** `null` until it is there. */
	part: Part | null = $state.raw(null);

	constructor(load: () => Promise<Part>, isWanted: () => boolean) {
		$effect(() => askWhenQuiet(load));
		$effect(() => {
			if (this.part === null && isWanted()) {
				void load().then((part) => (this.part = part));
			}
		});
	}
}
