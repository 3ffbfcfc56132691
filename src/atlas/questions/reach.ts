import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import type { Geometry } from '../../model/records/feature.ts';
import {
	boundsOf,
	countryName,
	linesOf,
	measure,
	polygonsOf,
	positionsOf,
	type Position
} from '../../geometry/geometry.ts';

/**
 * Kilometres of a drawn line in each of the countries, by name, and its whole length; `null` where it misses one of
 * them or is no line.
 */
export function measureCrossing(
	geometry: Geometry | null,
	countries: readonly string[]
): { lengthKm: number; inCountry: { country: string; km: number }[] } | null {
	if (linesOf(geometry).length === 0) {
		return null;
	}
	const { lengthKm = 0, lengthByCountry = [] } = measure(geometry);
	const inCountry = countries.flatMap((code) =>
		lengthByCountry.filter(({ country, km }) => country === countryName(code) && km > 0)
	);
	return inCountry.length === countries.length
		? {
				lengthKm,
				inCountry
			}
		: null;
}

const KM_PER_DEGREE = 111;

/**
 * Shortest distance in kilometres from the points of one geometry to an area; 0 inside it, `null` where it is further
 * than `withinKm` or there is no area.
 */
export function measureReach(from: Geometry | null, to: Geometry | null, withinKm: number): number | null {
	const bounds = boundsOf(to);
	const polygons = polygonsOf(to);
	if (!from || !bounds || polygons.length === 0) {
		return null;
	}
	let least = Number.POSITIVE_INFINITY;
	for (const { position } of positionsOf(from)) {
		if (isNear(position, bounds, withinKm)) {
			for (const polygon of polygons) {
				least = Math.min(least, distanceKm(position, polygon));
			}
		}
	}
	return least <= withinKm ? least : null;
}

/** Whether a position may lie within a distance of an area, by its bounds alone: most are told far by that. */
function isNear(
	[lng, lat]: Position,
	[west, south, east, north]: [number, number, number, number],
	withinKm: number
): boolean {
	const margin = withinKm / KM_PER_DEGREE;
	const marginLng = margin / Math.max(0.05, Math.cos((Math.min(89, Math.abs(lat)) * Math.PI) / 180));
	const [isEast, isWest] = [lng >= west - marginLng, lng <= east + marginLng];
	const isAcross = west <= east ? isEast && isWest : isEast || isWest;
	return lat >= south - margin && lat <= north + margin && isAcross;
}

function distanceKm(position: Position, polygon: readonly (readonly Position[])[]): number {
	const area = {
		type: 'Polygon' as const,
		coordinates: polygon.map((ring) => ring.map(([x, y]) => [x, y]))
	};
	const point = [position[0], position[1]];
	return booleanPointInPolygon(point, area)
		? 0
		: Math.max(
				0,
				pointToPolygonDistance(
					point,
					{
						type: 'Feature',
						properties: {},
						geometry: area
					},
					{ units: 'kilometers' }
				)
			);
}
