import type { Map as MapLibreMap } from 'maplibre-gl';
import { ATLAS_SOURCE } from '../drawings/drawing.ts';

/** Marks at a map's element whether the map rests. @param onrest is called where features came since it last did: only then is more drawn than before */
export function watchRest(map: MapLibreMap, onrest: () => void): void {
	let hasMore = false;
	map.on('sourcedata', ({ sourceId, tile }) => {
		hasMore ||= sourceId === ATLAS_SOURCE && tile !== undefined;
	});
	map.on('render', () => (map.getContainer().dataset.idle = 'false'));
	map.on('idle', () => {
		map.getContainer().dataset.idle = 'true';
		if (hasMore) {
			hasMore = false;
			onrest();
		}
	});
}
