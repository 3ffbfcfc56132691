import type { Map as MapLibreMap } from 'maplibre-gl';

/** Marks a map's element once it was drawn with every tile and symbol it asked for at first: names may still come. */
export function markComplete(map: MapLibreMap): void {
	const look = (): void => {
		if (map.isStyleLoaded() && map.areTilesLoaded()) {
			map.getContainer().dataset.complete = '';
			map.off('render', look);
		}
	};
	map.on('render', look);
}
