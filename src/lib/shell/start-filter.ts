import { untrack } from 'svelte';
import type { TimeFilter } from '$lib/state/time-filter.svelte.ts';
import { loadMapParts } from './map-parts.ts';

/**
 * Loads what time filters and timeline show. The map is what one comes for, and it has time to spare while its first tiles come:
 * the timeline takes its turn then, unless the map shall show a part of the atlas alone, or there is none. A large atlas loads
 * its index with the first filter. Browser only; for an effect.
 */
export function startFilter(filter: TimeFilter, { isTiled, isAlone }: { isTiled: boolean; isAlone: boolean }): void {
	if (isTiled || isAlone || untrack(() => filter.isActive)) {
		void filter.load(!isTiled);
		return;
	}
	void loadMapParts()
		// What cannot be drawn is told elsewhere.
		.catch(() => undefined)
		.then(() => setTimeout(() => void filter.load()));
}
