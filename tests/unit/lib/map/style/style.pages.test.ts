import { createExpression, latest, validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { basemapLanguages, worldviews, buildBasemap } from '../../../../../src/lib/map/basemap/index.ts';
import { listHitLayers } from '../../../../../src/lib/map/style/draw-order.ts';
import { DRAWINGS } from '../../../../../src/lib/map/drawings/index.ts';
import { buildDrawnFeatures } from '../../../../../src/lib/map/engine/map-data.ts';
import { readFromTiles } from '../../../../../src/lib/map/style/read-from-tiles.ts';
import { buildStyle } from '../../../../../src/lib/map/style/style.ts';
import { themes, type Theme } from '../../../../../src/lib/map/style/tokens.ts';
import { strokes } from '../../../../../src/lib/map/style/vocabulary.ts';
import { buildEveryPair, emptyBasemap, layers } from '../samples.ts';

const features = buildDrawnFeatures(buildEveryPair(), layers);
const nothing = { type: 'FeatureCollection' as const, features: [] };

function build(change: Partial<Parameters<typeof buildStyle>[0]> = {}): StyleSpecification {
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
		...change
	});
}

/** What a property of a style layer comes to for a feature, as MapLibre works it out. */
function evaluate(
	style: StyleSpecification,
	layer: string,
	group: 'paint' | 'layout',
	property: string,
	properties: Record<string, unknown>,
	zoom = 6
): unknown {
	const found = style.layers.find(({ id }) => id === layer);
	const expression = (found?.[group] as Record<string, unknown> | undefined)?.[property];
	const spec = (latest as unknown as Record<string, Record<string, unknown>>)[`${group}_${found?.type}`]?.[property];
	const compiled = createExpression(expression as never, `layers[0].${group}.${property}`, spec as never);
	if (compiled.result === 'error') {
		throw new Error(compiled.value.map((fault) => fault.message).join());
	}
	return compiled.value.evaluate({ zoom }, { type: 'Point', properties, id: 1 } as never);
}

describe('buildStyle', () => {
	it('holds what draws the focus only once something is in focus', () => {
		const ofFocus = (style: StyleSpecification): unknown[] =>
			style.layers.filter((layer) => 'source' in layer && ['focus', 'accuracy'].includes(layer.source));
		const before = build({ hasFocus: false });
		expect(ofFocus(before)).toEqual([]);
		expect(ofFocus(build()).length).toBeGreaterThan(10);
		expect(before.layers).toEqual(
			build().layers.filter(
				(layer) => !ofFocus(build()).some((item) => JSON.stringify(item) === JSON.stringify(layer))
			)
		);
	});

	const cases = themes.flatMap((theme) => worldviews.map((worldview) => ({ theme, worldview })));

	it.each(cases)('makes a valid style for the theme $theme and the borders of $worldview', ({ theme, worldview }) => {
		const basemap = buildBasemap({ theme, worldview, language: 'en', local: true });
		expect(validateStyleMin(build({ theme, basemap }))).toEqual([]);
	});

	it.each(basemapLanguages)('makes a valid style with labels in %s, with and without local names', (language) => {
		expect(validateStyleMin(build({ language, local: true }))).toEqual([]);
		expect(validateStyleMin(build({ language, local: false }))).toEqual([]);
	});

	it('is pure: the same input gives the same style', () => {
		expect(build()).toEqual(build());
	});

	it('carries the layers shown as state, so that a toggle needs no new style', () => {
		expect(build({ shown: ['energy'], hidden: ['port'] }).state).toEqual({
			shown: { default: ['energy'] },
			hidden: { default: ['port'] }
		});
	});

	it('has every layer that a pointer can hit; the dots of what filters leave only where the map reads tiles, outlines of their own only where they are given', () => {
		const hits = listHitLayers(DRAWINGS).map(({ id }) => id);
		const tiles = { hidden: [], stood: {}, left: nothing, read: readFromTiles };
		const tiled = build({ tiles, layers }).layers.map(({ id }) => id);
		const apart = build({ outlines: nothing }).layers.map(({ id }) => id);
		expect([...tiled, ...apart]).toEqual(expect.arrayContaining(hits));
		const whole = build().layers.map(({ id }) => id);
		expect(hits.filter((id) => !whole.includes(id))).toEqual(['outline-area-fill', 'left-point-dot']);
	});

	it('fetches nothing from another origin', () => {
		expect(JSON.stringify({ ...build(), sources: {} })).not.toMatch(/https?:/);
	});

	it.each<Theme>(['light', 'dark', 'print'])('asks for symbols of its own theme only (%s)', (theme) => {
		const style = build({ theme });
		const name = evaluate(style, 'symbol-icon', 'layout', 'icon-image', { symbol: 'blue/harbor/named/built' });
		expect(String(name)).toBe(`${theme}/symbol/blue/harbor/named/built`);
	});

	it('gives every status of a line a dash of its own', () => {
		const dashes = strokes.map((stroke) =>
			JSON.stringify(evaluate(build(), 'line-stroke', 'paint', 'line-dasharray', { stroke }))
		);
		expect(new Set(dashes).size).toBe(strokes.length);
	});

	it('draws the same dash whatever the basis of a line, and the same width whatever its status', () => {
		const style = build();
		const widths = strokes.map((stroke) =>
			evaluate(style, 'line-stroke', 'paint', 'line-width', { stroke, basis: 'traced' })
		);
		const dashes = ['traced', 'schematic', 'endpoints-only'].map((basis) =>
			JSON.stringify(evaluate(style, 'line-stroke', 'paint', 'line-dasharray', { stroke: 'agreed', basis }))
		);
		expect(new Set(widths).size).toBe(1);
		expect(new Set(dashes).size).toBe(1);
	});

	it('writes the name for the map in place of a long title, and the reader’s language before it', () => {
		const properties = { title: 'Line from one shore to the other', mapName: 'Shore line', 'name:ru': 'Линия' };
		const english = build({ language: 'en', local: false });
		const russian = build({ language: 'ru', local: false });
		expect(String(evaluate(english, 'symbol-name', 'layout', 'text-field', properties))).toBe('Shore line');
		expect(String(evaluate(english, 'symbol-name', 'layout', 'text-field', { title: 'Shore' }))).toBe('Shore');
		expect(String(evaluate(russian, 'symbol-name', 'layout', 'text-field', properties))).toBe('Линия');
	});

	it('labels in the language asked for, and in the title where there is no such name', () => {
		const style = build({ language: 'ru', local: false });
		expect(
			String(evaluate(style, 'symbol-name', 'layout', 'text-field', { title: 'Harbour', 'name:ru': 'Порт' }))
		).toBe('Порт');
		expect(String(evaluate(style, 'symbol-name', 'layout', 'text-field', { title: 'Harbour' }))).toBe('Harbour');
	});

	it('adds the local name from near by only', () => {
		const feature = { title: 'Harbour', localName: 'بندرگاہ' };
		expect(String(evaluate(build(), 'symbol-name', 'layout', 'text-field', feature, 5))).toBe('Harbour');
		expect(String(evaluate(build(), 'symbol-name', 'layout', 'text-field', feature, 9))).toBe('Harbour\nبندرگاہ');
	});
});
