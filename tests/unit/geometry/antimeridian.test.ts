import { describe, expect, it } from 'vitest';
import { joinAtAntimeridian } from '../../../src/geometry/antimeridian.ts';
import { boundsOf } from '../../../src/geometry/geometry.ts';
import { findKm } from '../../../src/geometry/distance.ts';
import { followGreatCircle } from '../../../src/geometry/great-circle.ts';
import type { Geometry } from '../../../src/model/records/feature.ts';

type Ring = [number, number][];
const box = (west: number, south: number, east: number, north: number): Ring => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south]
];

/** Islands cut in two at the antimeridian, as RFC 7946 asks, and one beside them. */
const islands: Geometry = {
	type: 'MultiPolygon',
	coordinates: [[box(177, -19, 180, -16)], [box(-180, -19, -178, -16)], [box(174, -18, 175, -17)]]
};
const ferry: Geometry = {
	type: 'MultiLineString',
	coordinates: [
		[
			[177.5, -17.6],
			[180, -17]
		],
		[
			[-180, -17],
			[-178.8, -16.8]
		]
	]
};

describe('a shape cut at the antimeridian', () => {
	it('has bounds that cross it, not those of the whole world', () => {
		const cut: Geometry = { type: 'MultiPolygon', coordinates: islands.coordinates.slice(0, 2) as [Ring][] };
		expect(boundsOf(cut)).toEqual([177, -19, -178, -16]);
		expect(boundsOf(islands)).toEqual([174, -19, -178, -16]);
		expect(boundsOf(ferry)).toEqual([177.5, -17.6, -178.8, -16.8]);
	});

	it('is drawn whole: no edge of it runs along the cut', () => {
		const { type, coordinates } = joinAtAntimeridian(islands);
		expect(type).toBe('MultiPolygon');
		const rings = (coordinates as Ring[][]).flat();
		expect(rings).toHaveLength(2);
		const edges = rings.flatMap((ring) => ring.slice(1).map((to, index) => [ring[index], to] as const));
		expect(edges.filter(([from, to]) => from?.[0] === 180 && to[0] === 180)).toEqual([]);
		expect(Math.max(...rings.flat().map(([lng]) => lng))).toBe(182);
	});

	it('goes on in one line where a line was cut', () => {
		expect(joinAtAntimeridian(ferry)).toEqual({
			type: 'LineString',
			coordinates: [
				[177.5, -17.6],
				[180, -17],
				[181.2, -16.8]
			]
		});
	});

	it('goes on westward too', () => {
		const [first, second] = ferry.coordinates as Ring[];
		const reversed: Geometry = {
			type: 'MultiLineString',
			coordinates: [second?.toReversed() ?? [], first?.toReversed() ?? []]
		};
		expect(boundsOf(reversed)).toEqual([177.5, -17.6, -178.8, -16.8]);
	});

	it('leaves alone what merely ends there, or lies on one side', () => {
		const lone: Geometry = { type: 'Polygon', coordinates: [box(170, -19, 180, -16)] };
		const apart: Geometry = { type: 'MultiPolygon', coordinates: [[box(-10, 0, 10, 5)], [box(20, 0, 30, 5)]] };
		expect(joinAtAntimeridian(lone)).toBe(lone);
		expect(joinAtAntimeridian(apart)).toBe(apart);
		expect(boundsOf(lone)).toEqual([170, -19, 180, -16]);
	});
});

describe('a line as it is drawn', () => {
	it('follows the great circle by which it is measured, between vertices far apart', () => {
		const [from, to] = [
			[62.33, 25.13],
			[74.35, 31.56]
		] as const;
		const drawn = followGreatCircle([from, to]);
		expect(drawn[0]).toEqual(from);
		expect(drawn.at(-1)).toEqual(to);
		const steps = drawn.slice(1).map((position, index) => findKm(drawn[index] ?? position, position));
		expect(Math.max(...steps)).toBeLessThan(101);
		expect(steps.reduce((sum, km) => sum + km, 0)).toBeCloseTo(findKm(from, to), 1);
	});

	it('keeps its vertices, and gets none where they are near', () => {
		const near: Ring = [
			[70, 30],
			[70.5, 30.2],
			[71, 30.1]
		];
		expect(followGreatCircle(near)).toEqual(near);
	});

	it('runs on beyond the antimeridian', () => {
		const lngs = followGreatCircle([
			[170, 50],
			[195, 50]
		]).map(([lng]) => lng);
		expect(lngs).toEqual(lngs.toSorted((a, b) => a - b));
	});

	it('stands where both ends are the same place', () => {
		expect(
			followGreatCircle([
				[10, 10],
				[10, 10]
			])
		).toEqual([
			[10, 10],
			[10, 10]
		]);
	});
});
