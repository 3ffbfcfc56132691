import { preloadData } from '$app/navigation';
import { linkToFeature } from './link.ts';
import type { ViewState } from './view-state.svelte.ts';

/** A pointer that only passes over a symbol stays on it for less. */
const REST_MS = 20;

/**
 * Fetches what a click on the map would open as soon as the pointer rests on it, as is done with the links of a text; not
 * where the browser is told to save data, nor in a frame of another page, which opens nothing of its own. Call once, while
 * the map is set up.
 */
export function prepareHovered(view: ViewState): void {
	$effect(() => {
		const { hovered } = view;
		if (hovered === null || isSavingData() || window !== window.top) {
			return;
		}
		// A fetch that fails is told when the page is asked for.
		const timer = setTimeout(() => void preloadData(linkToFeature(hovered)).catch(() => undefined), REST_MS);
		return () => clearTimeout(timer);
	});
}

/** Chromium alone tells. */
function isSavingData(): boolean {
	return (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
