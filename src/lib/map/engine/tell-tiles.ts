import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { LEFT_SOURCE } from '../drawings/drawing.ts';
import type { FeatureIndex } from './feature-index.ts';
import type { DrawnFeatures } from './map-data.ts';
import type { MapInput } from './map-painter.ts';
import { isInTiles } from './read-drawn.ts';

/** Tells a map what is filtered out. */
export function tellHidden(map: MapLibreMap, { tiles, hidden }: MapInput): void {
	map.setGlobalStateProperty('hidden', [...(tiles?.hidden ?? hidden)]);
	if (tiles) {
		map.setGlobalStateProperty('stood', tiles.stood);
		map.getSource<GeoJSONSource>(LEFT_SOURCE)?.setData(tiles.left);
	}
}

/** What is in focus. What a tile leaves out from afar and the page points at is drawn from its own record. */
export function buildFocus(map: MapLibreMap | null, index: FeatureIndex, input: MapInput): DrawnFeatures {
	const { tiles, highlighted } = input;
	const isLeftOut = tiles !== null && highlighted !== null && !isInTiles(map, highlighted);
	return index.buildFocus(isLeftOut ? { ...input, shown: new Set() } : input);
}
