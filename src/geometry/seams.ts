import type { Geometry, Position } from 'geojson';
import { listLines } from './list-lines.ts';

/** Degrees within which a vertex counts as lying on the antimeridian or at a pole. */
const TOLERANCE = 1e-6;

const isAtPole = ([, lat = 0]: Position): boolean => {
	return Math.abs(lat) >= 90 - TOLERANCE;
};

/** Whether a longitude is the antimeridian's, on whichever side and however many turns of the world away. */
const isOnAntimeridian = ([lng = 0]: Position): boolean => {
	return Math.abs(Math.abs(lng % 360) - 180) < TOLERANCE;
};

/** An edge along the antimeridian or a pole closes a ring that goes round the world, and is no edge of the thing. */
function isSeam(from: Position, to: Position): boolean {
	return (isOnAntimeridian(from) && isOnAntimeridian(to)) || (isAtPole(from) && isAtPole(to));
}

function cutRing(ring: readonly Position[]): Position[][] {
	const runs: Position[][] = [];
	let run: Position[] = [];
	for (const [index, position] of ring.entries()) {
		const before = ring[index - 1];
		if (before && isSeam(before, position)) {
			runs.push(run);
			run = [];
		}
		run.push(position);
	}
	return [...runs, run].filter(({ length }) => length > 1);
}

/**
 * The outline of an area without what merely closes it along the antimeridian and at a pole; `null` where it has no
 * such edge.
 */
export function findOutline(geometry: Geometry): Position[][] | null {
	if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') {
		return null;
	}
	const rings = listLines<Position>(geometry);
	const hasSeam = rings.some((ring) => ring.some((position, i) => i > 0 && isSeam(ring[i - 1] ?? [], position)));
	return hasSeam ? rings.flatMap(cutRing) : null;
}
