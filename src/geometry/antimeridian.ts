import { polygon, union, featureCollection } from '@turf/turf';
import type { Geometry } from '../model/records/feature.ts';

type Position = readonly [lng: number, lat: number];

/** Degrees within which a vertex counts as lying on the antimeridian. */
const TOLERANCE = 1e-6;

type Line = Position[];
type Rings = Line[];

const isOn = (side: 180 | -180, [lng]: Position): boolean => {
	return Math.abs(lng - side) < TOLERANCE;
};

const shift = (line: readonly Position[]): Line => {
	return line.map(([lng, lat]): Position => [lng + 360, lat]);
};

/** Whether a vertex of a line lies on one side of the antimeridian. */
const touches = (side: 180 | -180, line: readonly Position[]): boolean => {
	return line.some((position) => isOn(side, position));
};

/**
 * A line that ends on the antimeridian goes on with the one that begins there on its other side, at the same latitude.
 */
function joinLines(lines: readonly Line[]): Line[] {
	const joined: Line[] = [];
	for (const line of lines) {
		const last = joined.at(-1)?.at(-1);
		const first = line[0];
		const isSplit = last && first && Math.abs(last[1] - first[1]) < TOLERANCE;
		if (isSplit && isOn(180, last) && isOn(-180, first)) {
			joined[joined.length - 1] = [...(joined.at(-1) ?? []), ...shift(line).slice(1)];
		} else if (isSplit && isOn(-180, last) && isOn(180, first)) {
			joined[joined.length - 1] = [...shift(joined.at(-1) ?? []), ...line.slice(1)];
		} else {
			joined.push(line);
		}
	}
	return joined;
}

/** Parts cut at the antimeridian become one, which runs on beyond 180 degrees. */
function joinPolygons(polygons: readonly Rings[]): Rings[] {
	const isTouching = (side: 180 | -180) => {
		return polygons.filter(([outer]) => outer !== undefined && touches(side, outer));
	};
	const [east, west] = [isTouching(180), isTouching(-180)];
	if (east.length === 0 || west.length === 0 || east.some((rings) => west.includes(rings))) {
		return [...polygons];
	}
	const parts = [...east, ...west.map((rings) => rings.map(shift))];
	const merged = union(
		featureCollection(parts.map((rings) => polygon(rings.map((ring) => ring.map(([lng, lat]) => [lng, lat])))))
	);
	const rest = polygons.filter((rings) => !east.includes(rings) && !west.includes(rings));
	if (!merged) {
		return [...polygons];
	}
	const { geometry } = merged;
	const whole = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return [...rest, ...(whole as unknown as Rings[])];
}

/** Parts joined before, by the list of them. */
const joinedBefore = new WeakMap<readonly Rings[], Rings[]>();

/**
 * A geometry as it is drawn and looked at: what RFC 7946 (3.1.9) has cut at the antimeridian is whole again, with
 * longitudes beyond 180 degrees. Anything else is given back as it is.
 */
export function joinAtAntimeridian(geometry: Geometry): Geometry {
	if (geometry.type === 'MultiLineString') {
		const lines = joinLines(geometry.coordinates as unknown as Line[]);
		if (lines.length === geometry.coordinates.length) {
			return geometry;
		}
		const [only] = lines;
		return lines.length === 1 && only
			? {
					type: 'LineString',
					coordinates: only as [number, number][]
				}
			: {
					type: 'MultiLineString',
					coordinates: lines as [number, number][][]
				};
	}
	if (geometry.type === 'MultiPolygon') {
		const parts = geometry.coordinates as unknown as Rings[];
		const polygons = joinedBefore.get(parts) ?? joinPolygons(parts);
		joinedBefore.set(parts, polygons);
		if (polygons.length === geometry.coordinates.length) {
			return geometry;
		}
		const [only] = polygons;
		return polygons.length === 1 && only
			? {
					type: 'Polygon',
					coordinates: only as [number, number][][]
				}
			: {
					type: 'MultiPolygon',
					coordinates: polygons as [number, number][][][]
				};
	}
	return geometry;
}

/** Longitude brought back to -180 to 180 degrees. */
export function wrapLongitude(lng: number): number {
	return lng > 180 ? lng - 360 : lng < -180 ? lng + 360 : lng;
}
