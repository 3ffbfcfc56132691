import { area, booleanPointInPolygon, booleanValid, destination, length, lineString, point, polygon } from '@turf/turf';
import type { LineString, MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { buildAccuracyBand } from '../../../../../src/lib/map/engine/accuracy-band.ts';

const gorge: LineString = {
	type: 'LineString',
	coordinates: Array.from({ length: 150 }, (_, i) => [
		72 + i / 80 + 0.05 * Math.sin(i),
		33 + i / 100 + 0.05 * Math.cos(i * 1.3)
	])
};

/** Points at a share of the stated accuracy from a place, all round it. */
function ringOf(position: Position, km: number) {
	return Array.from({ length: 24 }, (_, i) => destination(point(position), km, i * 15 - 180));
}

function countInside(band: MultiPolygon, position: Position, km: number): number {
	return ringOf(position, km).filter((position) => booleanPointInPolygon(position, band)).length;
}

describe('buildAccuracyBand', () => {
	it.each([
		[10, 30],
		[2, 55],
		[500, 45]
	])('holds every place within %d km of a point at %d° north, and none beyond', (km, lat) => {
		const band = buildAccuracyBand([{ geometry: { type: 'Point', coordinates: [70, lat] }, accuracyKm: km }]);
		const tolerance = km > 100 ? 0.08 : 0.03;
		expect(countInside(band, [70, lat], km * (1 - tolerance))).toBe(24);
		expect(countInside(band, [70, lat], km * (1 + tolerance))).toBe(0);
	});

	it('is as wide round a long line in the north as in the south', () => {
		const band = buildAccuracyBand([
			{
				geometry: {
					type: 'LineString',
					coordinates: [
						[70, 25],
						[70, 55]
					]
				},
				accuracyKm: 30
			}
		]);
		for (const lat of [26, 40, 54]) {
			const side = (km: number) => booleanPointInPolygon(destination(point([70, lat]), km, 90), band);
			expect([side(28), side(32)]).toEqual([true, false]);
		}
	});

	it('joins the windings of a road into one valid area', () => {
		const band = buildAccuracyBand([{ geometry: gorge, accuracyKm: 3 }]);
		expect(band.coordinates).toHaveLength(1);
		expect(band.coordinates.every((rings) => booleanValid(polygon(rings)))).toBe(true);
		expect(gorge.coordinates.every((vertex) => booleanPointInPolygon(vertex, band))).toBe(true);
		const most = length(lineString(gorge.coordinates)) * 6 * 1e6 + Math.PI * 9e6;
		expect(area(band)).toBeLessThan(most);
	});

	it('is a band with a hole for the bounds of an area', () => {
		const square: Position[] = [
			[70, 30],
			[74, 30],
			[74, 34],
			[70, 34],
			[70, 30]
		];
		const band = buildAccuracyBand([{ geometry: { type: 'Polygon', coordinates: [square] }, accuracyKm: 20 }]);
		expect(band.coordinates.map((rings) => rings.length)).toEqual([2]);
		expect(booleanPointInPolygon([72, 32], band)).toBe(false);
		expect(booleanPointInPolygon([72, 30.1], band)).toBe(true);
	});

	it('gives each part its own accuracy', () => {
		const band = buildAccuracyBand([
			{ geometry: { type: 'Point', coordinates: [70, 30] }, accuracyKm: 5 },
			{ geometry: { type: 'Point', coordinates: [75, 30] }, accuracyKm: 50 }
		]);
		expect(countInside(band, [70, 30], 10)).toBe(0);
		expect(countInside(band, [75, 30], 45)).toBe(24);
	});

	it('follows RFC 7946: outer rings run anticlockwise, holes clockwise, all closed', () => {
		const square: Position[] = [
			[70, 30],
			[74, 30],
			[74, 34],
			[70, 34],
			[70, 30]
		];
		const [rings = []] = buildAccuracyBand([
			{ geometry: { type: 'Polygon', coordinates: [square] }, accuracyKm: 20 }
		]).coordinates;
		const turns = rings.map((ring) =>
			Math.sign(
				ring.reduce(
					(sum, [x = 0, y = 0], i) => sum + x * (ring[i + 1]?.[1] ?? y) - (ring[i + 1]?.[0] ?? x) * y,
					0
				)
			)
		);
		expect(turns).toEqual([1, -1]);
		expect(rings.every((ring) => ring[0] === ring.at(-1))).toBe(true);
	});

	it('is empty without parts', () => {
		expect(buildAccuracyBand([]).coordinates).toEqual([]);
	});

	it("gives an island's hole to the island's band, not to that of the sea round it", () => {
		const ring = (half: number): [number, number][] => [
			[-half, -half],
			[half, -half],
			[half, half],
			[-half, half],
			[-half, -half]
		];
		const lines = (half: number) => ({
			geometry: { type: 'Polygon' as const, coordinates: [ring(half)] },
			accuracyKm: 10
		});
		const { coordinates } = buildAccuracyBand([lines(4), lines(1)]);
		expect(coordinates.map((rings) => rings.length)).toEqual([2, 2]);
		for (const [outer = [], hole = []] of coordinates) {
			const [east, inner] = [outer, hole].map((line) => Math.max(...line.map(([lng = 0]) => lng)));
			expect((east ?? 0) - (inner ?? 0)).toBeLessThan(0.3);
		}
	});
});
