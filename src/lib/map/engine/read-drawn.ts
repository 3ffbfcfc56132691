import type { FilterSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { Id } from '../../../model/common.ts';
import type { TileProperties } from '../../../model/compiled/tile-properties.ts';
import { TILE_LAYER } from '../../../model/compiled/map-tiles.ts';
import { ATLAS_SOURCE, type LegendFact } from '../drawings/drawing.ts';
import type { TileView } from '../style/read-from-tiles.ts';

export interface DrawnNow {
	ids: Id[];
	/** A shape of each look there is, for the legend. */
	looks: LegendFact[];
}

/** Style layers in which every feature is drawn once. */
const EVERY = ['point-dot', 'line-stroke', 'area-fill', 'left-point-dot'];

/**
 * What of the tiles is drawn in the view just now. From afar that is not all there is. @param stood statuses as they
 * stood on an earlier day, by which it is drawn
 */
export function readDrawn(map: MapLibreMap, stood: TileView['stood'] = {}): DrawnNow {
	const layers = EVERY.filter((id) => map.getLayer(id));
	const looks = new Map<string, LegendFact>();
	const ids = new Set<Id>();
	for (const { geometry, properties } of map.queryRenderedFeatures({ layers })) {
		const { id, n, layer, kind, basis, presence, form, frame, title, certainty, prominence } =
			properties as TileProperties;
		const status = stood[n] ?? (properties as TileProperties).status;
		ids.add(id);
		const look = [layer, status, basis, presence, form].join();
		if (looks.has(look)) {
			continue;
		}
		looks.set(look, {
			type: 'Feature',
			geometry: geometry as LegendFact['geometry'],
			properties: {
				id,
				layer,
				kind,
				title,
				local: {},
				presence,
				basis,
				status,
				certainty,
				accuracyKm: 0,
				prominence,
				frame,
				passages: 0,
				since: 0,
				part: 'shape'
			}
		});
	}
	return {
		ids: [...ids],
		looks: [...looks.values()]
	};
}

/** Whether the tiles at hand hold a feature. */
export function isInTiles(map: MapLibreMap | null, id: Id): boolean {
	const filter: FilterSpecification = ['==', ['get', 'id'], id];
	const found = map?.querySourceFeatures(ATLAS_SOURCE, {
		sourceLayer: TILE_LAYER,
		filter
	});
	return found !== undefined && found.length > 0;
}
