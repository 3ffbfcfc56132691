import { describe, expect, it } from 'vitest';
import { boundsOf, countryOf, measure, signedArea } from '../../../src/geometry/geometry.ts';

describe('measuring', () => {
	it('gives a meridian degree as about 111 km', () => {
		const { lengthKm } = measure({
			type: 'LineString',
			coordinates: [
				[70, 30],
				[70, 31]
			]
		});
		expect(lengthKm).toBe(111);
	});
	it('shares a length between the countries it crosses, to the kilometre', () => {
		const { lengthKm, lengthByCountry } = measure({
			type: 'LineString',
			coordinates: [
				[62, 37],
				[66, 28]
			]
		});
		const sum = (lengthByCountry ?? []).reduce((total, part) => total + part.km, 0);
		expect(Math.abs(sum - (lengthKm ?? 0))).toBeLessThanOrEqual(2);
		expect((lengthByCountry ?? []).map((part) => part.country)).toEqual(
			expect.arrayContaining(['Afghanistan', 'Pakistan', 'Turkmenistan'])
		);
	});
	it('gives an area in square kilometres', () => {
		const { areaKm2 } = measure({
			type: 'Polygon',
			coordinates: [
				[
					[0, 0],
					[1, 0],
					[1, 1],
					[0, 1],
					[0, 0]
				]
			]
		});
		expect(areaKm2).toBeGreaterThan(12_000);
		expect(areaKm2).toBeLessThan(12_500);
	});
	it('says nothing of a point or of nothing', () => {
		expect(measure({ type: 'Point', coordinates: [0, 0] })).toEqual({});
		expect(measure(null)).toEqual({});
	});
});

describe('geometry', () => {
	it('knows a counter-clockwise ring by its positive area', () => {
		expect(
			signedArea([
				[0, 0],
				[1, 0],
				[1, 1],
				[0, 0]
			])
		).toBeGreaterThan(0);
		expect(
			signedArea([
				[0, 0],
				[1, 1],
				[1, 0],
				[0, 0]
			])
		).toBeLessThan(0);
	});
	it('bounds a shape and not nothing', () => {
		expect(
			boundsOf({
				type: 'LineString',
				coordinates: [
					[3, 4],
					[1, 2]
				]
			})
		).toEqual([1, 2, 3, 4]);
		expect(boundsOf(null)).toBeNull();
	});
	it('finds no country at sea', () => {
		expect(countryOf([64, 17])).toBeNull();
		expect(countryOf([73, 33.7])).toBe('PK');
	});
});
