import type { TimeFilter } from '$lib/state/time-filter.svelte.ts';

/** A map that does not come keeps the timeline no longer. */
const MAX_WAIT_MS = 10_000;

/**
 * Has come what time filters and timeline show. The map is what one comes for, and it is drawn first, unless it shall
 * show a part of the atlas alone, there is none, or the reader turns to the timeline. A large atlas loads its index
 * with the first filter. Make it while a component is set up; browser only.
 */
export class LateTime {
	#isWanted = $state(false);

	/** @param isWithoutMap whether no map is drawn on the page */
	constructor(filter: TimeFilter, isWithoutMap: () => boolean) {
		$effect(() => {
			const timer = setTimeout(this.want, MAX_WAIT_MS);
			return () => clearTimeout(timer);
		});
		$effect(() => {
			if (filter.isActive || isWithoutMap()) {
				this.want();
			}
		});
		$effect(() => {
			if (this.#isWanted) {
				void filter.load(!filter.isLate);
			}
		});
	}

	/** Nothing else is waited for, or this is. */
	readonly want = (): void => {
		this.#isWanted = true;
	};
}
