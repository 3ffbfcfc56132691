import type { Map as MapLibreMap } from 'maplibre-gl';
import { ATLAS_SOURCE } from '../drawings/drawing.ts';

/** Marks at a map's element whether the map rests, and how often features that came were drawn whole. @param onrest is called where features came since it last did: only then is more drawn than before */
export function watchRest(map: MapLibreMap, onrest: () => void): void {
	let [hasMore, isNew, drawn] = [false, false, 0];
	map.on('sourcedata', ({ sourceId, tile }) => {
		const hasTile = sourceId === ATLAS_SOURCE && tile !== undefined;
		hasMore ||= hasTile;
		isNew ||= hasTile;
	});
	map.on('render', () => {
		const { dataset } = map.getContainer();
		dataset.idle = 'false';
		if (isNew && map.isSourceLoaded(ATLAS_SOURCE)) {
			isNew = false;
			dataset.drawn = String(++drawn);
		}
	});
	map.on('idle', () => {
		map.getContainer().dataset.idle = 'true';
		if (hasMore) {
			hasMore = false;
			onrest();
		}
	});
}

/** Says at a map's element that something is asked of the map and not yet begun. */
export class BusyMark {
	/** What stood there before. */
	#before: string | undefined;

	put(map: Pick<MapLibreMap, 'getContainer'> | null): void {
		if (map) {
			const { dataset } = map.getContainer();
			this.#before ??= dataset.idle;
			dataset.idle = 'false';
		}
	}

	/** @param isBegun whether the map draws what was asked, and then says itself that it rests; where nothing is to be drawn it rests as before */
	lift(map: Pick<MapLibreMap, 'getContainer'> | null, isBegun: boolean): void {
		if (map && !isBegun && this.#before !== undefined) {
			map.getContainer().dataset.idle = this.#before;
		}
		this.#before = undefined;
	}
}
