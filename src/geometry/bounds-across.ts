import type { Geometry } from '../model/records/feature.ts';
import { listLines } from './list-lines.ts';

export type Bounds = [west: number, south: number, east: number, north: number];

type Positions = readonly (readonly [number, number])[];

/**
 * The bounding box of shapes as RFC 7946 §5.2 has it: of all boxes round them the narrowest, whose west lies east of
 * its east where it crosses the antimeridian, as [177, -19, -178, -16]. `null` where there is nothing to bound.
 * @param geometries cut at the antimeridian where they cross it, or drawn on past it
 */
export function boundAcross(geometries: Iterable<Geometry>): Bounds | null {
	const spans: [west: number, east: number][] = [];
	let [south, north] = [Infinity, -Infinity];
	for (const geometry of geometries) {
		for (const positions of partsOf(geometry)) {
			let [west, east] = [Infinity, -Infinity];
			for (const [lng, lat] of positions) {
				west = Math.min(west, lng);
				east = Math.max(east, lng);
				south = Math.min(south, lat);
				north = Math.max(north, lat);
			}
			if (west <= east) {
				spans.push(...cutSpan(west, east));
			}
		}
	}
	if (spans.length === 0) {
		return null;
	}
	const [west, east] = joinSpans(spans);
	return [west, south, east, north];
}

/** What goes on past the antimeridian lies on both sides of it. */
function cutSpan(west: number, east: number): [west: number, east: number][] {
	if (east - west >= 360) {
		return [[-180, 180]];
	}
	if (east > 180) {
		return [
			[west, 180],
			[-180, east - 360]
		];
	}
	return west < -180
		? [
				[west + 360, 180],
				[-180, east]
			]
		: [[west, east]];
}

/** What hangs together: a point, a line, the outer ring of an area. */
function partsOf(geometry: Geometry): readonly Positions[] {
	switch (geometry.type) {
		case 'Polygon':
			return geometry.coordinates.slice(0, 1);
		case 'MultiPolygon':
			return geometry.coordinates.flatMap((rings) => rings.slice(0, 1));
		default:
			return listLines(geometry);
	}
}

/** The span round the globe that leaves out the widest gap between spans; on a draw the one that does not cross. */
function joinSpans(spans: readonly [number, number][]): [west: number, east: number] {
	const sorted = [...spans].sort((a, b) => a[0] - b[0]);
	const first = sorted[0]?.[0] ?? -180;
	let reach = sorted[0]?.[1] ?? 180;
	let widest = 0;
	let [west, east] = [first, reach];
	for (const [from, to] of sorted) {
		if (from - reach > widest) {
			widest = from - reach;
			[west, east] = [from, reach];
		}
		reach = Math.max(reach, to);
	}
	return first + 360 - reach >= widest ? [first, reach] : [west, east];
}
