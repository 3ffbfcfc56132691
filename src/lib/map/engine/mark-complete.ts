import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';

/**
 * Marks a map's element once it was drawn with land, lines and symbols, which is when it can be read, and once it was
 * drawn with every tile and symbol it asked for at first, relief among them: names may still come.
 *
 * @param sources - of the style it is given
 */
export function markComplete(map: MapLibreMap, sources: StyleSpecification['sources']): void {
	const { dataset } = map.getContainer();
	const look = (): void => {
		if (isGroundLoaded(map, sources)) {
			dataset.readable ??= '';
		}
		if (map.isStyleLoaded() && map.areTilesLoaded()) {
			dataset.readable ??= '';
			dataset.complete = '';
			map.off('render', look);
		}
	};
	map.on('render', look);
}

/** Whether land, lines and symbols are there, all that is not relief. */
export function isGroundLoaded(
	map: Pick<MapLibreMap, 'getSource' | 'isSourceLoaded'>,
	sources: StyleSpecification['sources']
): boolean {
	return Object.entries(sources).every(
		([id, { type }]) => type === 'raster' || (map.getSource(id) && map.isSourceLoaded(id))
	);
}

/** Whether a map was once drawn so that it can be read. */
export function isReadable(map: Pick<MapLibreMap, 'getContainer'>): boolean {
	return map.getContainer().dataset.readable !== undefined;
}
