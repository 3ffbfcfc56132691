import { createExpression, featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { buildDrawnFeatures } from '../../../../../src/lib/map/engine/map-data.ts';
import { readFromTiles } from '../../../../../src/lib/map/style/read-from-tiles.ts';
import { buildStyle } from '../../../../../src/lib/map/style/style.ts';
import { packBits } from '../../../../../src/lib/state/pack-bits.ts';
import { TILE_LAYER } from '../../../../../src/model/compiled/map-tiles.ts';
import { buildEveryPair, emptyBasemap, layers } from '../samples.ts';

const nothing = { type: 'FeatureCollection' as const, features: [] };
const features = buildDrawnFeatures(buildEveryPair(), layers);

function build(isTiled: boolean) {
	return buildStyle({
		theme: 'light',
		language: 'en',
		local: true,
		basemap: emptyBasemap,
		features,
		focus: nothing,
		accuracy: nothing,
		hasFocus: true,
		covers: nothing,
		shown: layers.map(({ id }) => id),
		hidden: [],
		tiles: isTiled ? { hidden: [], stood: {}, left: nothing, read: readFromTiles } : null,
		layers
	});
}

const tiled = build(true);
const whole = build(false);
const find = (style: typeof tiled, id: string) => style.layers.find((layer) => layer.id === id);

/** Of a tile's shape: what only shapes at hand are given is not there. */
function bare({ hue, stroke, symbol, ...rest }: Record<string, unknown>): Record<string, unknown> {
	expect([hue, stroke, symbol]).not.toContain(undefined);
	return rest;
}

function evaluate(expression: unknown, properties: Record<string, unknown>, state: Record<string, unknown>): unknown {
	const compiled = createExpression(expression as never, 'value', null as never, { ...state } as never);
	if (compiled.result === 'error') {
		throw new Error(compiled.value.map(({ message }) => message).join());
	}
	return compiled.value.evaluate({ zoom: 6, globalState: state } as never, { type: 1, properties, id: 1 } as never);
}

it('a style that reads tiles is valid, asks for one layer of them, and draws what filters leave besides', () => {
	expect(validateStyleMin({ ...tiled, sources: { ...tiled.sources } })).toEqual([]);
	const ofAtlas = tiled.layers.filter((layer) => 'source' in layer && layer.source === 'atlas');
	expect(ofAtlas.length).toBeGreaterThan(10);
	expect(ofAtlas.every((layer) => 'source-layer' in layer && layer['source-layer'] === TILE_LAYER)).toBe(true);
	expect(find(tiled, 'left-point-dot')).toBeDefined();
	expect(find(whole, 'left-point-dot')).toBeUndefined();
	expect(JSON.stringify(ofAtlas)).not.toMatch(/\["get","(hue|stroke|symbol|id)"\]/);
});

it('hue, stroke and symbol come out of tiles as they do out of shapes at hand, and as they stood on a day', () => {
	const icon = (style: typeof tiled): unknown => find(style, 'symbol-icon')?.layout?.['icon-image' as never];
	const state = { hidden: [], stood: {} };
	for (const [n, { properties }] of features.features.entries()) {
		const shape = { ...bare({ ...properties }), n };
		expect(evaluate(icon(tiled), shape, state)).toBe(evaluate(icon(whole), { ...properties }, state));
	}
	const [first] = features.features;
	const stood = { ...state, stood: { '0': 'proposed' } };
	expect(evaluate(icon(tiled), { ...bare({ ...first?.properties }), n: 0 }, stood)).toMatch(/\/proposed$/);
});

it('a shape of a tile is hidden by its place, whatever its number', () => {
	const filter = (find(tiled, 'point-dot') as { filter?: unknown } | undefined)?.filter;
	const dot = features.features.find(
		({ properties: { form, part, frame } }) => form === 'point' && part === 'shape' && !frame
	);
	const isDrawn = (n: number, hidden: number[]): boolean => {
		const globalState = { shown: layers.map(({ id }) => id), hidden };
		const compiled = featureFilter(filter as never, globalState as never);
		return compiled.filter(
			{ zoom: 6, globalState } as never,
			{ type: 1, properties: { ...dot?.properties, n } } as never
		);
	};
	const left = new Uint8Array(70).fill(1);
	left[29] = left[30] = left[61] = 0;
	for (let n = 0; n < left.length; n++) {
		expect(isDrawn(n, packBits(left)), String(n)).toBe(left[n] === 1);
		expect(isDrawn(n, [])).toBe(true);
	}
});
