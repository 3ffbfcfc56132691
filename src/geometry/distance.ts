import type { Geometry } from '../model/records/feature.ts';
import { listLines } from './list-lines.ts';
import {
	angle,
	cross,
	dot,
	EARTH_KM,
	norm,
	scale,
	side,
	toPosition,
	toRadians,
	toVector,
	type Position,
	type Vector
} from './sphere.ts';

export { findKm, type Position } from './sphere.ts';

/** Initial great-circle bearing from one place to another, degrees clockwise from north, 0 to 360. */
export function findBearing(from: Position, to: Position): number {
	const dLng = toRadians(to[0] - from[0]);
	const [a, b] = [toRadians(from[1]), toRadians(to[1])];
	const degrees =
		(Math.atan2(
			Math.sin(dLng) * Math.cos(b),
			Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(dLng)
		) *
			180) /
		Math.PI;
	return (degrees + 360) % 360;
}

/** A stretch of great circle between two directions; both the same for a single point. */
interface Arc {
	a: Vector;
	b: Vector;
	/** Across the plane both lie in, of length 1; `null` for a single point. */
	pole: Vector | null;
	/** Half way between them, and how far they are from there. */
	middle: Vector;
	half: number;
}

function buildArc(a: Vector, b: Vector): Arc {
	const pole = cross(a, b);
	const size = norm(pole);
	const sum: Vector = [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
	const middle = a === b || norm(sum) === 0 ? a : scale(sum, 1 / norm(sum));
	return {
		a,
		b,
		pole: size < 1e-12 ? null : scale(pole, 1 / size),
		middle,
		half: Math.max(angle(middle, a), angle(middle, b))
	};
}

/** More than rounding makes of a cosine. */
const COSINE_OFF = 1e-9;

/** Whether two arcs are further apart than an angle, as the caps round them tell: most are, and no more need be worked out for that. */
function isBeyond(first: Arc, second: Arc, most: number): boolean {
	const least = most + first.half + second.half;
	return least < Math.PI && dot(first.middle, second.middle) < Math.cos(least) - COSINE_OFF;
}

function isInRing([x, y]: Position, ring: readonly Position[]): boolean {
	let inside = false;
	ring.forEach(([ax, ay], i) => {
		const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) {
			inside = !inside;
		}
	});
	return inside;
}

/** A geometry made ready for measuring: the same for each of many distances. */
export interface Measurable {
	arcs: readonly Arc[];
	/** Polygons, each a list of rings. */
	areas: readonly (readonly (readonly Position[])[])[];
	/** A cap round all of it: its middle, and its reach as an angle. */
	middle: Vector;
	reach: number;
	first: Position;
	/** Where it lies, if it is a single point. */
	point: Vector | null;
}

export function buildMeasurable(geometry: Geometry): Measurable {
	const lines = listLines(geometry);
	const arcs = lines.flatMap((line) => {
		const vectors = line.map(toVector);
		const [only] = vectors;
		if (vectors.length === 1 && only) {
			return [buildArc(only, only)];
		}
		return vectors.slice(1).map((b, i) => buildArc(vectors[i] ?? b, b));
	});
	const sum = arcs.reduce<Vector>(
		(total, { a, b }) => [total[0] + a[0] + b[0], total[1] + a[1] + b[1], total[2] + a[2] + b[2]],
		[0, 0, 0]
	);
	const middle = norm(sum) > 0 ? scale(sum, 1 / norm(sum)) : ([1, 0, 0] as const);
	const reach = Math.max(0, ...arcs.map(({ a, b }) => Math.max(angle(middle, a), angle(middle, b))));
	const areas =
		geometry.type === 'Polygon'
			? [geometry.coordinates]
			: geometry.type === 'MultiPolygon'
				? geometry.coordinates
				: [];
	const [arc] = arcs;
	return {
		arcs,
		areas,
		middle,
		reach,
		first: lines[0]?.[0] ?? [0, 0],
		point: arc && arcs.length === 1 && arc.a === arc.b && areas.length === 0 ? arc.a : null
	};
}

const isWithin = (position: Position, { areas }: Measurable): boolean => {
	return areas.some((rings) => rings.reduce((inside, ring) => inside !== isInRing(position, ring), false));
};

/** The point of an arc nearest to a direction. */
function findFoot(from: Vector, { a, b, pole }: Arc): Vector {
	if (a === b) {
		return a;
	}
	if (pole) {
		const foot = cross(pole, cross(from, pole));
		const size = norm(foot);
		if (size > 0 && side(a, foot, pole) >= 0 && side(foot, b, pole) >= 0) {
			return scale(foot, 1 / size);
		}
	}
	return angle(from, a) <= angle(from, b) ? a : b;
}

function findCrossing(first: Arc, second: Arc): Vector | null {
	if (!first.pole || !second.pole) {
		return null;
	}
	const line = cross(first.pole, second.pole);
	const size = norm(line);
	if (size < 1e-12) {
		return null;
	}
	for (const sign of [1, -1]) {
		const point = scale(line, sign / size);
		if (isOn(point, first) && isOn(point, second)) {
			return point;
		}
	}
	return null;
}

const isOn = (point: Vector, { a, b, pole }: Arc): boolean => {
	return pole !== null && side(a, point, pole) >= 0 && side(point, b, pole) >= 0;
};

interface Apart {
	angle: number;
	from: Vector;
	to: Vector;
	/** Where one lies in the other: a place of both, as it was written. */
	place?: Position;
}

const measureApart = (from: Vector, to: Vector): Apart => {
	return {
		angle: angle(from, to),
		from,
		to
	};
};

/** Where they do not cross, two arcs are nearest at an end of one of them. */
function findApart(first: Arc, second: Arc): Apart {
	if (!first.pole) {
		return measureApart(first.a, findFoot(first.a, second));
	}
	if (!second.pole) {
		return measureApart(findFoot(second.a, first), second.a);
	}
	const crossing = findCrossing(first, second);
	if (crossing) {
		return {
			angle: 0,
			from: crossing,
			to: crossing
		};
	}
	let best = measureApart(first.a, findFoot(first.a, second));
	best = nearer(best, measureApart(first.b, findFoot(first.b, second)));
	best = nearer(best, measureApart(findFoot(second.a, first), second.a));
	return nearer(best, measureApart(findFoot(second.b, first), second.b));
}

/** Of equals the first. */
const nearer = (one: Apart, other: Apart): Apart => {
	return other.angle < one.angle ? other : one;
};

/** How near two geometries come: km, and where on each. 0 where they cross or one lies in the other. */
export interface Nearest {
	km: number;
	from: Position;
	to: Position;
}

export function findNearest(a: Measurable, b: Measurable): Nearest {
	return toNearest(findShortest(a, b));
}

/** The same where they come at least as near as so many km, else `null`: of all pairs of a large atlas few do, and only of these it is said where. */
export function findNearestWithin(a: Measurable, b: Measurable, km: number): Nearest | null {
	const apart = findShortest(a, b, km / EARTH_KM);
	return apart.angle * EARTH_KM > km ? null : toNearest(apart);
}

const toNearest = (apart: Apart): Nearest => {
	return {
		km: apart.angle * EARTH_KM,
		from: apart.place ?? toPosition(apart.from),
		to: apart.place ?? toPosition(apart.to)
	};
};

/** @param most an angle beyond which it does not matter how far they are apart */
function findShortest(a: Measurable, b: Measurable, most = Infinity): Apart {
	if (a.point && b.point) {
		return measureApart(a.point, b.point);
	}
	const inside = isWithin(a.first, b) ? a.first : isWithin(b.first, a) ? b.first : null;
	let best: Apart = {
		angle: Infinity,
		from: a.middle,
		to: b.middle
	};
	if (inside) {
		return { ...best, angle: 0, place: inside };
	}
	for (const first of a.arcs) {
		for (const second of b.arcs) {
			if (isBeyond(first, second, Math.min(most, best.angle))) {
				continue;
			}
			const apart = findApart(first, second);
			if (apart.angle < best.angle) {
				best = apart;
			}
			if (best.angle === 0) {
				break;
			}
		}
	}
	return best;
}

const DIRECTIONS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];

/** A bearing in degrees as one of eight words. */
export function formatDirection(bearing: number): string {
	return DIRECTIONS[Math.round((((bearing % 360) + 360) % 360) / 45) % 8] ?? 'north';
}

let numbers: Intl.NumberFormat | null = null;

/** The format is made when first needed, which takes a page as long as to start its map's code, and once for all distances of an atlas. */
const sayNumber = (value: number): string => {
	// What has no fraction and no comma is said as it is; most distances are such, and a format takes ten times as long.
	if (Number.isInteger(value) && value >= 0 && value < 1000) {
		return String(value);
	}
	numbers ??= new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
	return numbers.format(value);
};

/**
 * A distance no more exact than the positions it is measured between.
 * @param accuracyKm what the two positions may be off by, together
 */
export function formatDistance({ km, from, to }: Nearest, accuracyKm: number): string {
	const off = accuracyKm < 10 ? Math.ceil(accuracyKm * 2) / 2 : Math.ceil(accuracyKm);
	if (km <= accuracyKm) {
		return `within ${sayNumber(Math.ceil(km + accuracyKm))} km`;
	}
	const step = 10 ** Math.max(0, Math.floor(Math.log10(accuracyKm)));
	return `about ${sayNumber(Math.round(km / step) * step)} km ${formatDirection(findBearing(from, to))}, give or take ${sayNumber(off)} km`;
}
