import type { Geometry } from 'geojson';
import type { Map as MapLibreMap, MapGeoJSONFeature, MapMouseEvent } from 'maplibre-gl';
import { findDistanceToLine, mouseReach, rankHits, touchReach, type Hit, type HitFeature, type Reach } from './hit.ts';
import { listHitLayers } from '../style/draw-order.ts';
import { DRAWINGS } from '../drawings/index.ts';
import type { DrawnProperties } from './map-data.ts';

/** Half a symbol's width: inside it the pointer is on the symbol. */
const symbolRadius = 10;

const hitLayers = listHitLayers(DRAWINGS);
const isHitNear = new Set(hitLayers.filter(({ reach }) => reach === 'near').map(({ id }) => id));

type Pixel = { x: number; y: number };

function findPixelDistance(map: MapLibreMap, geometry: Geometry, pixel: Pixel): number {
	const flatten = (lines: number[][][]) => {
		const flat = lines.map((line) =>
			line.map(([lng = 0, lat = 0]) => map.project([lng, lat])).map(({ x, y }) => [x, y])
		);
		return Math.min(...flat.map((line) => findDistanceToLine([pixel.x, pixel.y], line)));
	};
	switch (geometry.type) {
		case 'Point':
			return Math.max(0, flatten([[geometry.coordinates]]) - symbolRadius);
		case 'MultiPoint':
			return Math.max(0, flatten(geometry.coordinates.map((position) => [position])) - symbolRadius);
		case 'LineString':
			return flatten([geometry.coordinates]);
		case 'MultiLineString':
			return flatten(geometry.coordinates);
		default:
			return 0;
	}
}

/** A label is hit where it stands, however far from its place. */
function buildHit(map: MapLibreMap, feature: MapGeoJSONFeature, pixel: Pixel, isExact: boolean): Hit {
	const { id, form, frame, prominence, title, kind, layer, presence } = feature.properties as DrawnProperties;
	const isLabel = feature.layer.type === 'symbol';
	const distance = isLabel && isExact ? 0 : findPixelDistance(map, feature.geometry, pixel);
	return {
		id,
		feature: {
			id,
			title,
			kind,
			layer,
			presence
		},
		form: form === 'end' ? 'line' : form === 'edge' ? 'area' : form,
		frame,
		prominence,
		distance
	};
}

/** Everything drawn within reach of a pixel of the map, each piece with its distance. */
function findHits(map: MapLibreMap, pixel: Pixel, reach: Reach): Hit[] {
	const layers = hitLayers.map(({ id }) => id).filter((id) => map.getLayer(id));
	const far = Math.max(reach.point, reach.line) + symbolRadius;
	const near = map.queryRenderedFeatures(
		[
			[pixel.x - far, pixel.y - far],
			[pixel.x + far, pixel.y + far]
		],
		{ layers }
	);
	const under = map.queryRenderedFeatures([pixel.x, pixel.y], { layers });
	return [
		...under.map((feature) => buildHit(map, feature, pixel, true)),
		...near
			.filter((feature) => isHitNear.has(feature.layer.id))
			.map((feature) => buildHit(map, feature, pixel, false))
	];
}

/** Whether a finger did it, which reaches wider than a pointer. */
export const isTouch = ({ originalEvent }: Pick<MapMouseEvent, 'originalEvent'>): boolean => {
	return originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
};

/** Features under the pointer, best first: more than one only where it cannot tell them apart. */
export function findFeatures(map: MapLibreMap, event: MapMouseEvent): HitFeature[] {
	const reach = isTouch(event) ? touchReach : mouseReach;
	const hits = findHits(map, event.point, reach);
	const byId = new Map(hits.map(({ id, feature }) => [id, feature]));
	return rankHits(hits, reach)
		.map((id) => byId.get(id))
		.filter((feature) => feature !== undefined);
}
