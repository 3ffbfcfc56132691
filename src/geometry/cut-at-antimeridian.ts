import { featureCollection, intersect, polygon } from '@turf/turf';

type Position = [number, number];

/** Degrees of longitude of one window of the world. */
const WORLD = 360;

const isAtPole = (lat: number): boolean => {
	return Math.abs(lat) === 90;
};

/**
 * Whether a chain of positions runs over the 180th meridian: by longitudes beyond it, or by an edge that jumps from
 * side to side.
 */
export function isAcross(chain: readonly Readonly<Position>[]): boolean {
	return chain.some(([lng, lat], index) => {
		const [before, beforeLat] = chain[index - 1] ?? [lng, lat];
		const isJump = Math.abs(lng - before) > 180 && !(isAtPole(lat) && isAtPole(beforeLat));
		return Math.abs(lng) > 180 || isJump;
	});
}

/** Longitudes that go on beyond 180° instead of jumping, each edge the shorter way. */
function unroll(chain: readonly Readonly<Position>[]): Position[] {
	let shift = 0;
	return chain.map(([lng, lat], index) => {
		const before = chain[index - 1]?.[0];
		if (before !== undefined && Math.abs(lng - before) > 180) {
			shift += lng < before ? WORLD : -WORLD;
		}
		return [lng + shift, lat];
	});
}

/** Which world a longitude lies in: 0 for -180 to 180. */
const windowOf = (lng: number): number => {
	return Math.floor((lng + 180) / WORLD);
};

/** A line as several, none of which runs over the 180th meridian; RFC 7946, 3.1.9. */
export function cutLine(line: readonly Readonly<Position>[]): Position[][] {
	const chain = unroll(line).flatMap((to, index, all): Position[] => {
		const from = all[index - 1];
		return from ? [...listCrossings(from, to), to] : [to];
	});
	const parts: { world: number; line: Position[] }[] = [];
	for (const [index, to] of chain.entries()) {
		const from = chain[index - 1];
		if (!from) {
			continue;
		}
		const last = parts.at(-1);
		// An edge along the meridian stays on the side from which the line came.
		const world = last && from[0] === to[0] ? last.world : windowOf((from[0] + to[0]) / 2);
		if (last?.world === world) {
			last.line.push(to);
		} else {
			parts.push({ world, line: [from, to] });
		}
	}
	return parts.map((part) => part.line.map(([lng, lat]) => [lng - part.world * WORLD, lat]));
}

/** Positions at which an edge crosses ±180° or a turn of the world farther. */
function listCrossings([fromLng, fromLat]: Position, [toLng, toLat]: Position): Position[] {
	const [low, high] = [Math.min(fromLng, toLng), Math.max(fromLng, toLng)];
	const crossings: Position[] = [];
	for (let edge = (windowOf(low) + 1) * WORLD - 180; edge < high; edge += WORLD) {
		const share = (edge - fromLng) / (toLng - fromLng);
		crossings.push([edge, fromLat + share * (toLat - fromLat)]);
	}
	return toLng > fromLng ? crossings : crossings.toReversed();
}

/** An area, its outer ring first, as several of which none runs over the 180th meridian; RFC 7946, 3.1.9. */
export function cutPolygon(rings: readonly (readonly Readonly<Position>[])[]): Position[][][] {
	const [outer, ...holes] = rings.map(unroll);
	if (!outer) {
		return [];
	}
	const middle = (ring: readonly Position[]): number => {
		return ring.reduce((sum, [lng]) => sum + lng, 0) / ring.length;
	};
	const near = holes.map((hole) => {
		const shift = Math.round((middle(outer) - middle(hole)) / WORLD) * WORLD;
		return hole.map(([lng, lat]): Position => [lng + shift, lat]);
	});
	const whole = polygon([outer, ...near]);
	const longitudes = outer.map(([lng]) => lng);
	const parts: Position[][][] = [];
	for (let world = windowOf(Math.min(...longitudes)); world * WORLD - 180 < Math.max(...longitudes); world++) {
		const [west, east] = [world * WORLD - 180, world * WORLD + 180];
		const box = polygon([
			[
				[west, -90],
				[east, -90],
				[east, 90],
				[west, 90],
				[west, -90]
			]
		]);
		const inside = intersect(featureCollection([whole, box]))?.geometry;
		const areas = inside ? (inside.type === 'Polygon' ? [inside.coordinates] : inside.coordinates) : [];
		parts.push(
			...areas.map((area) => area.map((ring) => ring.map(([x = 0, y = 0]): Position => [x - world * WORLD, y])))
		);
	}
	return parts;
}
