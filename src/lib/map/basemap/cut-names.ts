import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, Point } from 'geojson';

/** Names of countries whose own place for the name is out of view. */
export const CUT_NAMES_SOURCE = 'basemap-cut-names';
/** From further away a country's own place is in view or the country hardly is. */
export const CUT_NAMES_ZOOM = 4;

export type Position = readonly number[];

/**
 * `main`: where the tiles put the name · `others`: places within the country that are far from its edges, some five
 * degrees apart.
 */
export interface CountryPlaces {
	rank: number;
	main: Position;
	others: readonly Position[];
}

export interface ViewBox {
	west: number;
	south: number;
	east: number;
	north: number;
}

export type CutNames = FeatureCollection<Point, { kind: 'country'; rank: number; name: string }>;

export const NO_CUT_NAMES: CutNames = { type: 'FeatureCollection', features: [] };

export function buildCutNamesSource(): SourceSpecification {
	return {
		type: 'geojson',
		data: NO_CUT_NAMES
	};
}
