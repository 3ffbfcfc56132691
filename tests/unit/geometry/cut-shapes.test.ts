import { describe, expect, it } from 'vitest';
import { boundsOf, codesAt } from '../../../src/geometry/geometry.ts';
import { findBounds } from '../../../src/lib/map/engine/map-data.ts';
import type { Geometry } from '../../../src/model/records/feature.ts';

type Box = [west: number, south: number, east: number, north: number];
const ring = ([west, south, east, north]: Box): [number, number][] => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south]
];
const boxes = (...all: Box[]): Geometry => ({ type: 'MultiPolygon', coordinates: all.map((box) => [ring(box)]) });

describe('bounds of a shape', () => {
	it.each<[string, Geometry, Box]>([
		[
			'of two islands either side of the antimeridian',
			boxes([177, -19, 180, -16], [-180, -19, -178, -16]),
			[177, -19, -178, -16]
		],
		['the parts the other way round', boxes([-180, -19, -178, -16], [177, -19, 180, -16]), [177, -19, -178, -16]],
		[
			'of a country that reaches over it',
			boxes([27, 41, 180, 77], [-180, 62, -169, 72], [19, 54, 23, 55]),
			[19, 41, -169, 77]
		],
		[
			'of a line over it',
			{
				type: 'MultiLineString',
				coordinates: [
					[
						[178.4, -18],
						[180, -17]
					],
					[
						[-180, -17],
						[-171.8, -13.8]
					]
				]
			},
			[178.4, -18, -171.8, -13.8]
		],
		[
			'of what goes round the whole Earth',
			{
				type: 'Polygon',
				coordinates: [
					[
						[-180, -90],
						[180, -90],
						[180, -80],
						[0, -70],
						[-180, -80],
						[-180, -90]
					]
				]
			},
			[-180, -90, 180, -70]
		],
		[
			'of two far islands that do not touch it',
			boxes([170, -10, 175, -5], [-160, -10, -150, -5]),
			[-160, -10, 175, -5]
		],
		['of one that only touches it', boxes([177, -19, 180, -16]), [177, -19, 180, -16]]
	])('are those %s', (_, geometry, bounds) => {
		expect(boundsOf(geometry)).toEqual(bounds);
	});
	it('on the map go on beyond 180', () => {
		expect(findBounds([boxes([177, -19, 180, -16], [-180, -19, -178, -16])])).toEqual([177, -19, 182, -16]);
		expect(findBounds([boxes([10, 1, 20, 2])])).toEqual([10, 1, 20, 2]);
	});
	it('are found of a line of many vertices', () => {
		const line = Array.from(
			{ length: 150_000 },
			(_, index) => [index / 10_000, index / 20_000] as [number, number]
		);
		expect(boundsOf({ type: 'LineString', coordinates: line })).toEqual([0, 0, 14.9999, 7.49995]);
		expect(findBounds([{ type: 'MultiLineString', coordinates: [line, line] }])?.[2]).toBeCloseTo(14.9999);
	});
});

describe('a place in a territory', () => {
	it.each<[string, string, [number, number]]>([
		['GL', 'DK', [-51.72, 64.18]],
		['FO', 'DK', [-6.77, 62.01]],
		['FK', 'GB', [-57.85, -51.695]],
		['GI', 'GB', [-5.35, 36.14]],
		['BM', 'GB', [-64.78, 32.29]],
		['HK', 'CN', [114.17, 22.28]],
		['MO', 'CN', [113.54, 22.19]],
		['PR', 'US', [-66.1, 18.4]],
		['GU', 'US', [144.75, 13.47]],
		['GF', 'FR', [-52.33, 4.93]],
		['NC', 'FR', [166.44, -22.27]],
		['RE', 'FR', [55.45, -20.88]],
		['SJ', 'NO', [15.63, 78.22]],
		['AX', 'FI', [19.93, 60.1]],
		['EH', 'MA', [-13.2, 27.15]],
		['AW', 'NL', [-70.03, 12.52]]
	])('%s lies in it and in its state %s', (territory, state, position) => {
		const codes = codesAt(position);
		expect([codes.has(territory), codes.has(state), codes.has('PK')]).toEqual([true, true, false]);
	});
	it('is in no union and no group of states', () => {
		expect(codesAt([2.35, 48.85]).has('FR')).toBe(true);
		expect(codesAt([2.35, 48.85]).has('EU')).toBe(false);
		expect(codesAt([-9.8, 30.4]).has('EH')).toBe(false);
	});
});
