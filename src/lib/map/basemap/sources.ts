import { formatSourceUrl } from './archives';
import { buildCutNamesSource, CUT_NAMES_SOURCE } from './cut-names';
import { buildSeaSource, SEA_SOURCE } from './sea-lines';
import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Id of the vector source: land, water, borders, places, labels. */
export const BASEMAP_SOURCE = 'basemap';
/** Id of the raster source: shading, dark and light at varying opacity. */
export const RELIEF_SOURCE = 'basemap-relief';

/** Credit of everything drawn, for the map's corner. */
export const attribution = 'Natural Earth · GeoNames (CC BY 4.0) · relief SRTM30 NASA/JPL · Unicode CLDR';

export function buildSources(): Record<string, SourceSpecification> {
	return {
		[BASEMAP_SOURCE]: {
			type: 'vector',
			url: formatSourceUrl('ground'),
			attribution
		},
		[RELIEF_SOURCE]: {
			type: 'raster',
			url: formatSourceUrl('relief'),
			tileSize: 512
		},
		[SEA_SOURCE]: buildSeaSource(),
		[CUT_NAMES_SOURCE]: buildCutNamesSource()
	};
}
