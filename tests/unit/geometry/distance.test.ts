import { describe, expect, it } from 'vitest';
import {
	buildMeasurable,
	findBearing,
	findKm,
	findNearest,
	formatDirection,
	formatDistance
} from '../../../src/geometry/distance.ts';
import { NeighbourIndex } from '../../../src/atlas/compile/neighbours.ts';
import type { Geometry } from '../../../src/model/records/feature.ts';

const karachi = [67.01, 24.86] as const;
const lahore = [74.34, 31.55] as const;
const point = (lng: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lng, lat] });
const nearest = (a: Geometry, b: Geometry) => findNearest(buildMeasurable(a), buildMeasurable(b));

describe('the distance between two places', () => {
	it('is that of the great circle', () => {
		expect(findKm(karachi, lahore)).toBeCloseTo(1033.5, 0);
		expect(findKm([0, 0], [0, 1])).toBeCloseTo(111.195, 2);
		expect(findKm([179.5, 0], [-179.5, 0])).toBeCloseTo(111.195, 2);
		expect(formatDirection(findBearing(karachi, lahore))).toBe('north-east');
	});
	it('is measured to the nearest point of a line, not to its nearest vertex', () => {
		const { km, to } = nearest(point(70, 31), {
			type: 'LineString',
			coordinates: [
				[60, 30],
				[80, 30]
			]
		});
		// The great circle bulges north of the parallel between its ends.
		expect(to[0]).toBeCloseTo(70, 5);
		expect(to[1]).toBeGreaterThan(30.3);
		expect(km).toBeCloseTo((31 - to[1]) * 111.195, 1);
	});
	it('is nothing where lines cross or a site lies in an area', () => {
		expect(
			nearest(
				{
					type: 'LineString',
					coordinates: [
						[0, 0],
						[2, 2]
					]
				},
				{
					type: 'LineString',
					coordinates: [
						[0, 2],
						[2, 0]
					]
				}
			).km
		).toBe(0);
		const square: Geometry = {
			type: 'Polygon',
			coordinates: [
				[
					[0, 0],
					[2, 0],
					[2, 2],
					[0, 2],
					[0, 0]
				]
			]
		};
		expect(nearest(point(1, 1), square).km).toBe(0);
		expect(nearest(point(3, 1), square).km).toBeCloseTo(findKm([3, 1], [2, 1]), 1);
	});
	it('is not nothing inside the hole of an area', () => {
		const ring: Geometry = {
			type: 'Polygon',
			coordinates: [
				[
					[0, 0],
					[4, 0],
					[4, 4],
					[0, 4],
					[0, 0]
				],
				[
					[1, 1],
					[1, 3],
					[3, 3],
					[3, 1],
					[1, 1]
				]
			]
		};
		expect(nearest(point(2, 2), ring).km).toBeCloseTo(111, 0);
	});
});

describe('a distance in words', () => {
	const shownAt = (km: number) => ({ km, from: [0, 0], to: [0, 1] }) as const;
	it('is rounded to what the positions allow', () => {
		expect(formatDistance(shownAt(123.4), 2.5)).toBe('about 123 km north, give or take 2.5 km');
		expect(formatDistance(shownAt(123.4), 30)).toBe('about 120 km north, give or take 30 km');
		expect(formatDistance(shownAt(1234), 505)).toBe('about 1,200 km north, give or take 505 km');
	});
	it('is only bounded where the positions may be further off than it', () => {
		expect(formatDistance(shownAt(20), 25)).toBe('within 45 km');
	});
});

describe('the nearest sites', () => {
	/** Spread without a pattern, the same on every run. */
	const sites = Array.from({ length: 300 }, (_, i) => ({
		id: `site-${i}`,
		geometry: point(((i * 7919) % 3600) / 10 - 180, ((i * 104729) % 1500) / 10 - 75)
	}));
	it('are those that measuring against every other finds', () => {
		const index = new NeighbourIndex(sites);
		for (const { id, geometry } of sites.filter((_, i) => i % 30 === 0)) {
			const all = sites
				.filter((other) => other.id !== id)
				.map((other) => ({ id: other.id, km: nearest(geometry, other.geometry).km }));
			const expected = all.sort((a, b) => a.km - b.km || (a.id < b.id ? -1 : 1)).slice(0, 5);
			expect(index.find(id, 5).map((found) => found.id)).toEqual(expected.map((found) => found.id));
		}
	});
	it('are none for a site alone or unknown', () => {
		expect(new NeighbourIndex(sites.slice(0, 1)).find('site-0', 5)).toEqual([]);
		expect(new NeighbourIndex(sites).find('nowhere', 5)).toEqual([]);
	});
});
