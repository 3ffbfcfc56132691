import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { listHitLayers, orderLayers } from '../../../../../src/lib/map/style/draw-order.ts';
import type { DrawContext, Drawing } from '../../../../../src/lib/map/drawings/drawing.ts';
import { DRAWINGS } from '../../../../../src/lib/map/drawings/index.ts';
import type { Stratum } from '../../../../../src/lib/map/drawings/strata.ts';
import { circle } from '../../../../../src/lib/map/drawings/swatch.ts';
import { findLegend } from '../../../../../src/lib/map/style/legend.ts';
import { findTokens } from '../../../../../src/lib/map/style/tokens.ts';

const fonts = { regular: ['Regular'], bold: ['Bold'], italic: ['Italic'] };
const context: DrawContext = { theme: 'light', tokens: findTokens('light'), language: 'en', local: true, fonts };
const buildLayer = (id: string): LayerSpecification => ({ id, type: 'background' });
const basemap = { ground: [buildLayer('land')], names: [buildLayer('place-names')] };
const order = (drawings: readonly Drawing[]): string[] => orderLayers(drawings, context, basemap).map(({ id }) => id);

/** A kind of drawing that is nowhere in the code: what a newcomer would write, as one file. */
const ferries: Drawing = {
	id: 'ferries',
	layers: { lines: () => [buildLayer('ferry-wake')], focus: () => [buildLayer('ferry-focus')] },
	hits: [{ id: 'ferry-wake', reach: 'near' }],
	legend: [
		{
			id: 'ferry',
			group: 'status',
			title: 'A ferry under way',
			swatch: () => [circle('hue-fill', 4)],
			isMet: ({ properties }) => properties.kind === 'sea'
		}
	]
};

describe('the drawings of the map', () => {
	it('put the basemap under the atlas, and its names under the names of the atlas', () => {
		const ids = order(DRAWINGS);
		expect(ids[0]).toBe('land');
		expect(ids.indexOf('symbol-name-minor')).toBeLessThan(ids.indexOf('place-names'));
		expect(ids.indexOf('place-names')).toBeLessThan(ids.indexOf('symbol-name'));
		expect(ids.slice(-2)).toEqual(['focus-symbol', 'covers']);
	});

	it('lie in the order that the legend and the eye expect: areas, lines, sites, names', () => {
		const ids = order(DRAWINGS);
		const chosen = ['area-fill', 'focus-area-ring', 'accuracy-fill', 'line-stroke', 'focus-line-ring'];
		const rest = ['focus-line-stroke', 'point-soft', 'point-dot', 'frame-label', 'symbol-icon', 'focus-point-ring'];
		expect(ids.filter((id) => [...chosen, ...rest].includes(id))).toEqual([...chosen, ...rest]);
	});

	it('take a new one from one file and one line of the list: it is in the order, under the pointer and in the legend', () => {
		const drawings = [...DRAWINGS, ferries];
		const ids = order(drawings);
		expect(ids).toHaveLength(order(DRAWINGS).length + 2);
		expect(ids.indexOf('ferry-wake')).toBeGreaterThan(ids.indexOf('line-mark'));
		expect(ids.indexOf('ferry-wake')).toBeLessThan(ids.indexOf('focus-line-glow'));
		expect(ids.slice(-2)).toEqual(['ferry-focus', 'covers']);
		expect(listHitLayers(drawings)).toContainEqual({ id: 'ferry-wake', reach: 'near' });
		const entries = findLegend(null, drawings).flatMap((group) => group.entries);
		expect(entries.find(({ id }) => id === 'ferry')?.title).toBe('A ferry under way');
		expect(entries.find(({ id }) => id === 'ferry')?.swatch({ hue: 'sky', icon: '' })).toHaveLength(1);
		const idsMet = findLegend([], drawings).flatMap((group) => group.entries.map(({ id }) => id));
		expect(idsMet).not.toContain('ferry');
	});

	it('throw for a place in the draw order that is not there', () => {
		const stranger: Drawing = {
			...ferries,
			layers: { ['attic' as Stratum]: () => [buildLayer('ghost')] },
			hits: []
		};
		expect(() => order([stranger])).toThrow("The drawing 'ferries' asks for the place 'attic'");
	});

	it('throw for a style layer built twice', () => {
		expect(() => order([...DRAWINGS, ferries, ferries])).toThrow("'ferry-wake' is built twice");
	});

	it('throw where a pointer is to hit what nothing builds', () => {
		const hollow: Drawing = { ...ferries, hits: [{ id: 'ferry-deck', reach: 'near' }] };
		expect(() => order([hollow])).toThrow("'ferry-deck', which nothing builds");
	});

	it('throw for an entry of the legend that stands twice', () => {
		expect(() => findLegend(null, [ferries, { ...ferries, id: 'boats' }])).toThrow(
			"'ferry' stands in two drawings"
		);
	});
});
