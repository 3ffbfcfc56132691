import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { readDrawn } from '../../../../../src/lib/map/engine/read-drawn.ts';

const drawn = [
	{ id: 'canal', n: 4, status: 'cancelled' },
	{ id: 'lock', n: 7, status: 'cancelled' },
	{ id: 'quay', n: 9, status: 'cancelled' }
].map((properties) => ({ geometry: { type: 'Point', coordinates: [0, 0] }, properties }));

const map = {
	getLayer: () => ({}),
	queryRenderedFeatures: () => drawn
} as unknown as MapLibreMap;

test('the legend of tiles is of the statuses that are drawn: on an earlier day, those of that day', () => {
	const listStatuses = (stood?: Parameters<typeof readDrawn>[1]): string[] => {
		return readDrawn(map, stood).looks.map(({ properties }) => properties.status);
	};
	expect(listStatuses()).toEqual(['cancelled']);
	expect(listStatuses({ 4: 'proposed', 7: 'unknown' })).toEqual(['proposed', 'unknown', 'cancelled']);
	expect(listStatuses({ 4: 'proposed', 7: 'proposed', 9: 'proposed' })).toEqual(['proposed']);
	expect(readDrawn(map).ids).toEqual(['canal', 'lock', 'quay']);
});
