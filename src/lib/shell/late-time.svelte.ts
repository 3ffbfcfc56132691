import type { TimeFilter } from '$lib/state/time-filter.svelte.ts';
import type { AtlasMeta } from '../../model/compiled/pages.ts';

interface Page {
	meta: AtlasMeta;
	/** No map is drawn on it. */
	isWithoutMap: boolean;
}

/** A map that does not come keeps the timeline no longer. */
const MAX_WAIT_MS = 10_000;

/**
 * Has come what time filters and timeline show. The map is what one comes for, and it is drawn first, unless it shall
 * show a part of the atlas alone, there is none, or the reader turns to the timeline. A large atlas loads its index
 * with the first filter. Make it while a component is set up; browser only.
 */
export class LateTime {
	#isWanted = $state(false);

	constructor(filter: TimeFilter, read: () => Page) {
		const meta = $derived(read().meta);
		const isWithoutMap = $derived(read().isWithoutMap);
		$effect(() => {
			const timer = setTimeout(this.want, MAX_WAIT_MS);
			return () => clearTimeout(timer);
		});
		$effect(() => {
			if (filter.isActive || isWithoutMap) {
				this.want();
			}
		});
		$effect(() => {
			if (this.#isWanted) {
				void filter.load(meta.isTiled !== true);
			}
		});
	}

	/** Nothing else is waited for, or this is. */
	readonly want = (): void => {
		this.#isWanted = true;
	};
}
