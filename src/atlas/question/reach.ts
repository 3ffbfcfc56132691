import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import type { Geometry } from '../../model/feature.ts';
import { countryName, linesOf, measure, polygonsOf, positionsOf, type Position } from '../geometry.ts';

/** Kilometres of a drawn line in each of the countries, by name, and its whole length; `null` where it misses one of them or is no line. */
export function measureCrossing(geometry: Geometry | null, countries: readonly string[]): { lengthKm: number; inCountry: { country: string; km: number }[] } | null {
	if (linesOf(geometry).length === 0) return null;
	const { lengthKm = 0, lengthByCountry = [] } = measure(geometry);
	const inCountry = countries.flatMap((code) => lengthByCountry.filter(({ country, km }) => country === countryName(code) && km > 0));
	return inCountry.length === countries.length ? { lengthKm, inCountry } : null;
}

/** Shortest distance in kilometres from the points of one geometry to another that is an area or a point; 0 inside an area. */
export function measureReach(from: Geometry | null, to: Geometry | null): number | null {
	if (!from || !to) return null;
	const polygons = polygonsOf(to);
	if (polygons.length === 0) return null;
	let least = Number.POSITIVE_INFINITY;
	for (const { position } of positionsOf(from)) for (const polygon of polygons) least = Math.min(least, distanceKm(position, polygon));
	return Number.isFinite(least) ? least : null;
}

function distanceKm(position: Position, polygon: readonly (readonly Position[])[]): number {
	const area = { type: 'Polygon' as const, coordinates: polygon.map((ring) => ring.map(([x, y]) => [x, y])) };
	const point = [position[0], position[1]];
	return booleanPointInPolygon(point, area) ? 0 : Math.max(0, pointToPolygonDistance(point, { type: 'Feature', properties: {}, geometry: area }, { units: 'kilometers' }));
}
