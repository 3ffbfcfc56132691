import { describe, expect, it } from 'vitest';
import { boundAcross } from '../../../src/geometry/bounds-across.ts';

const box = (west: number, east: number): [number, number][] => [
	[west, -19],
	[east, -19],
	[east, -16],
	[west, -16],
	[west, -19]
];

describe('the bounding box of shapes', () => {
	it('crosses the antimeridian where that is narrower, as in RFC 7946, section 5.2', () => {
		const fiji = { type: 'MultiPolygon' as const, coordinates: [[box(177, 180)], [box(-180, -178)]] };
		expect(boundAcross([fiji])).toEqual([177, -19, -178, -16]);
		expect(
			boundAcross([
				{
					type: 'MultiPoint',
					coordinates: [
						[170, 1],
						[-170, 2]
					]
				}
			])
		).toEqual([170, 1, -170, 2]);
	});
	it('is the plain one elsewhere, and round a globe that is covered', () => {
		expect(
			boundAcross([
				{
					type: 'LineString',
					coordinates: [
						[-70, -53],
						[-69, -52]
					]
				}
			])
		).toEqual([-70, -53, -69, -52]);
		expect(boundAcross([{ type: 'Polygon', coordinates: [box(-180, 180)] }])).toEqual([-180, -19, 180, -16]);
		expect(
			boundAcross([
				{
					type: 'MultiPoint',
					coordinates: [
						[-90, 0],
						[90, 0]
					]
				}
			])
		).toEqual([-90, 0, 90, 0]);
	});
	it('is of all shapes together, and of none nothing', () => {
		const points = [
			[179, 0],
			[-179, 5],
			[178, -5]
		].map(([lng = 0, lat = 0]) => ({ type: 'Point' as const, coordinates: [lng, lat] as [number, number] }));
		expect(boundAcross(points)).toEqual([178, -5, -179, 5]);
		expect(boundAcross([])).toBeNull();
	});
});
