import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import type { Bounds } from '../../../../../src/lib/map/engine/map-data.ts';
import { fitBounds } from '../../../../../src/lib/map/engine/move-camera.ts';

const PHONE = { clientWidth: 390, clientHeight: 844 };
/** Half of it is covered by a sheet. */
const PADDING = { top: 0, right: 0, bottom: 440, left: 0 };

/** A map that would show bounds whole at a zoom, and notes how it is moved. */
function makeMap(zoom: number) {
	const moves: Record<string, unknown>[] = [];
	const map = {
		getContainer: () => PHONE,
		getMinZoom: () => 1.5,
		cameraForBounds: () => ({ zoom }),
		fitBounds: (bounds: Bounds, options: object) => moves.push({ as: 'fit', bounds, ...options }),
		easeTo: (options: object) => moves.push({ as: 'ease', ...options })
	} as unknown as MapLibreMap;
	return { map, moves };
}

it('shows bounds whole where the map can', () => {
	const { map, moves } = makeMap(4);
	fitBounds(map, [60, 20, 80, 40], PADDING, { maxZoom: 10 });
	expect(moves).toMatchObject([{ as: 'fit', bounds: [60, 20, 80, 40], maxZoom: 10 }]);
});

it.each([
	['a country across the antimeridian', [20, 41, 190, 82], 105, 69.8],
	['land round a pole', [-180, -90, 180, -60], 0, -77.5],
	['both sides of the equator', [-170, -60, 170, 60], 0, 0]
] as [string, Bounds, number, number][])(
	'shows the middle of what is larger, in the open part: %s',
	(_, bounds, lng, lat) => {
		const { map, moves } = makeMap(0.4);
		fitBounds(map, bounds, PADDING, { animate: false });
		const [{ as, center, zoom, offset, animate } = {}] = moves as [
			{ as?: string; center?: [number, number]; zoom?: number; offset?: [number, number]; animate?: boolean }
		];
		expect([as, zoom, animate]).toEqual(['ease', 1.5, false]);
		expect(center![0]).toBe(lng);
		expect(center![1]).toBeCloseTo(lat, 0);
		expect(offset![1]).toBeLessThan(-150);
	}
);
