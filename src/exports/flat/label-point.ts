import { pointOnFeature } from '@turf/turf';
import type { Geometry } from '../../model/records/feature.ts';
import type { ResultFeature } from '../result-set.ts';

type Position = readonly [lng: number, lat: number];

/**
 * One position for a table that has room for no other: of a point itself; of a line or an area where its label stands,
 * or the vertex in the middle of its longest line, or a point within it. It says where to look, not where it is.
 */
export function findLabelPoint(
	geometry: Geometry | null,
	{ properties }: Pick<ResultFeature, 'properties'>
): Position | null {
	if (geometry === null) {
		return null;
	}
	switch (geometry.type) {
		case 'Point':
			return geometry.coordinates;
		case 'Polygon':
		case 'MultiPolygon':
			return properties.anchor ?? pointIn(geometry);
		case 'MultiPoint':
		case 'LineString':
			return properties.anchor ?? middleOf(geometry.coordinates);
		case 'MultiLineString':
			return properties.anchor ?? middleOf(longestOf(geometry.coordinates));
	}
}

function pointIn(geometry: Extract<Geometry, { type: 'Polygon' | 'MultiPolygon' }>): Position {
	const [lng = 0, lat = 0] = pointOnFeature(geometry as GeoJSON.Geometry).geometry.coordinates;
	return [lng, lat];
}

function longestOf(lines: readonly (readonly Position[])[]): readonly Position[] {
	return lines.reduce((best, line) => (line.length > best.length ? line : best), []);
}

function middleOf(line: readonly Position[]): Position | null {
	return line[Math.floor((line.length - 1) / 2)] ?? null;
}
