import { base } from '$app/paths';
import type * as LaterMapParts from './later-map-parts.ts';

const load = async () => {
	const [canvas] = await Promise.all([
		import('$lib/map/components/MapCanvas.svelte'),
		// By far the largest parts: fetched beside the others and not after them.
		import('$lib/map/engine/load-maplibre.ts').then(({ loadMapLibre }) => loadMapLibre(base))
	]);
	return { MapCanvas: canvas.default };
};

export type MapParts = Awaited<ReturnType<typeof load>>;
let loading: Promise<MapParts> | undefined;

/**
 * All scripts of the map. A page asks for them before it wakes itself: both come and start beside each other. Browser
 * only.
 *
 * @throws where one of them does not come
 */
export function loadMapParts(): Promise<MapParts> {
	loading ??= load();
	return loading;
}

/** Asks for them ahead. Whoever waits for them tells what fails. */
export function askForMapParts(): void {
	loadMapParts().catch(() => undefined);
}

/** What explains the map. Panels show symbols too: they wait for the icons, and are there without them. */
export async function loadLaterMapParts(): Promise<typeof LaterMapParts> {
	const parts = await import('./later-map-parts.ts');
	await parts.loadIcons().catch(() => undefined);
	return parts;
}
