import { describe, expect, it } from 'vitest';
import { checkOrigin, findFailReason } from '../../../../../src/lib/map/engine/errors.ts';
import {
	findMetresPerPixel,
	findNearestVertex,
	findScale,
	formatLength
} from '../../../../../src/lib/map/engine/camera.ts';

describe('findScale', () => {
	it.each([
		[1, 1, 100, 100],
		[900, 900, 110, 50_000],
		[1000, 1000, 110, 100_000]
	])('finds a round length that fits (%d m a pixel)', (_, metresPerPixel, pixels, metres) => {
		expect(findScale(metresPerPixel, pixels).metres).toBe(metres);
	});

	it('is as many pixels long as it says', () => {
		const { metres, pixels } = findScale(findMetresPerPixel(30, 5), 110);
		expect(metres / pixels).toBeCloseTo(findMetresPerPixel(30, 5), 6);
		expect(pixels).toBeLessThanOrEqual(110);
	});
});

describe('lengths and vertices', () => {
	it('says lengths in metres and kilometres', () => {
		expect([formatLength(500), formatLength(1_240_000)]).toEqual(['500 m', '1,240 km']);
	});

	it('finds the vertex nearest to a place, and none in nothing', () => {
		expect(
			findNearestVertex(
				[
					{
						type: 'LineString',
						coordinates: [
							[60, 30],
							[70, 30]
						]
					}
				],
				[71, 31]
			)
		).toEqual([70, 30]);
		expect(findNearestVertex([], [71, 31])).toBeNull();
	});
});

describe('checkOrigin', () => {
	const page = 'http://localhost:5000/atlas/feature/x';

	it('makes an address of the site absolute', () => {
		expect(checkOrigin('/tiles/a.png', page)).toBe('http://localhost:5000/tiles/a.png');
	});

	it("leaves the basemap's own scheme to the page, which answers it from archives of the site", () => {
		expect(checkOrigin('basemap://ground/3/1/2', page)).toBe('basemap://ground/3/1/2');
	});

	it.each(['https://tiles.example/1.png', '//tiles.example/a.png'])('refuses %s', (url) => {
		expect(() => checkOrigin(url, page)).toThrow('another origin');
	});
});

describe('findFailReason', () => {
	it('knows a server that ignores ranges', () => {
		expect(
			findFailReason(
				'Server returned no content-length header or content-length exceeding request. Check that your storage backend supports HTTP Byte Serving.'
			)
		).toBe('range');
	});

	it('takes anything else for missing tiles', () => {
		expect(findFailReason('Failed to fetch')).toBe('tiles');
	});
});
