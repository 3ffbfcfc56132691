import { describe, expect, it } from 'vitest';
import { findKm, type Position } from '../../../src/geometry/distance.ts';
import { findKmToDrawn } from '../../../src/geometry/drawn-line.ts';

const GWADAR: Position = [62.33, 25.12];
const LAHORE: Position = [74.34, 31.55];

/** Spherical Mercator, written out: the height of a latitude. */
const heightOf = (lat: number): number => {
	return Math.log(Math.tan(((90 + lat) * Math.PI) / 360));
};

/** Where the map draws the middle of a straight line. */
function middleDrawn(from: Position, to: Position): Position {
	const height = (heightOf(from[1]) + heightOf(to[1])) / 2;
	return [(from[0] + to[0]) / 2, (Math.atan(Math.exp(height)) * 360) / Math.PI - 90];
}

describe('the distance to a line as the map draws it', () => {
	it('is nothing on the straight line of the map', () => {
		expect(findKmToDrawn(middleDrawn(GWADAR, LAHORE), [[GWADAR, LAHORE]])).toBeLessThan(0.01);
	});
	it('is the bulge of the great circle for a point of that circle', () => {
		const along = (t: number): Position => {
			const toVector = ([lng, lat]: Position): number[] => {
				const [x, y] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
				return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
			};
			const [a, b] = [toVector(GWADAR), toVector(LAHORE)];
			const [x = 0, y = 0, z = 0] = a.map((value, i) => value * (1 - t) + (b[i] ?? 0) * t);
			return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI];
		};
		const off = findKmToDrawn(along(0.5), [[GWADAR, LAHORE]]);
		expect(off).toBeGreaterThan(3);
		expect(off).toBeLessThan(findKm(along(0.5), middleDrawn(GWADAR, LAHORE)) + 0.01);
	});
	it('is the distance to the nearer end beyond a line, and to the only place of a single one', () => {
		const beyond: Position = [60, 24];
		expect(findKmToDrawn(beyond, [[GWADAR, LAHORE]])).toBeCloseTo(findKm(beyond, GWADAR), 6);
		expect(findKmToDrawn(beyond, [[LAHORE]])).toBeCloseTo(findKm(beyond, LAHORE), 6);
	});
	it('is that to the nearest of several lines, and infinite without any', () => {
		expect(
			findKmToDrawn(GWADAR, [
				[LAHORE, [75, 33]],
				[GWADAR, [61, 25]]
			])
		).toBeLessThan(1e-6);
		expect(findKmToDrawn(GWADAR, [])).toBe(Number.POSITIVE_INFINITY);
	});
});
