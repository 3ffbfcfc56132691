import { describe, expect, it } from 'vitest';
import { BASEMAP_GROUND, BASEMAP_LABELS, drawOrder, orderLayers } from '../../../../src/lib/map/draw-order.ts';

const basemapSlots: string[] = [BASEMAP_GROUND, BASEMAP_LABELS];
const own = drawOrder.filter((id) => !basemapSlots.includes(id)).map((id) => ({ id, type: 'background' as const }));
const ground = [{ id: 'land', type: 'background' as const }];
const names = [{ id: 'place-names', type: 'background' as const }];

describe('orderLayers', () => {
	it('puts the basemap under the atlas and its names under the names of the atlas', () => {
		const ids = orderLayers(own.toReversed(), ground, names).map(({ id }) => id);
		expect(ids[0]).toBe('land');
		expect(ids.indexOf('place-names')).toBeLessThan(ids.indexOf('symbol-name'));
		expect(ids.at(-1)).toBe('focus-symbol');
	});

	it('throws on a layer that is not in the list', () => {
		expect(() => orderLayers([...own, { id: 'stranger', type: 'background' }], ground, names)).toThrow(
			"'stranger' has no place in the draw order"
		);
	});

	it('throws on a layer built twice', () => {
		expect(() => orderLayers([...own, { id: 'area-fill', type: 'background' }], ground, names)).toThrow(
			"'area-fill' is built twice"
		);
	});

	it('throws when nothing builds a layer of the list', () => {
		expect(() => orderLayers(own.slice(1), ground, names)).toThrow('which nothing builds');
	});
});
