import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { TileView } from '../style/read-from-tiles.ts';
import { LEFT_SOURCE } from '../drawings/drawing.ts';
import type { FeatureIndex } from './feature-index.ts';
import type { DrawnFeatures } from './map-data.ts';
import { isInTiles } from './read-drawn.ts';

type Shown = Parameters<FeatureIndex['buildFocus']>[0] & { tiles: TileView | null };

/** Tells a map what is filtered out. */
export function tellHidden(map: MapLibreMap, { tiles, hidden }: Pick<Shown, 'tiles' | 'hidden'>): void {
	map.setGlobalStateProperty('hidden', [...(tiles?.hidden ?? hidden)]);
	if (tiles) {
		map.setGlobalStateProperty('stood', tiles.stood);
		map.getSource<GeoJSONSource>(LEFT_SOURCE)?.setData(tiles.left);
	}
}

/** What is in focus. What a tile leaves out from afar and the page points at is drawn from its own record. */
export function buildFocus(map: MapLibreMap | null, index: FeatureIndex, input: Shown): DrawnFeatures {
	const { tiles, highlighted } = input;
	const isLeftOut = tiles !== null && highlighted !== null && !isInTiles(map, highlighted);
	return index.buildFocus(
		isLeftOut
			? {
					...input,
					shown: new Set()
				}
			: input
	);
}
