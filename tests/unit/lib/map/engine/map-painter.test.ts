import type { FeatureCollection, Point } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ACCURACY_SOURCE, ATLAS_SOURCE } from '../../../../../src/lib/map/drawings/drawing.ts';
import { loadBands } from '../../../../../src/lib/map/engine/feature-index.ts';
import type { MapInput } from '../../../../../src/lib/map/engine/map-input.ts';
import { MapPainter } from '../../../../../src/lib/map/engine/map-painter.ts';
import { findBounds } from '../../../../../src/lib/map/engine/map-data.ts';
import { buildProperties, layers } from '../samples.ts';

const harbourAt = (lng: number): MapInput['features'] => ({
	type: 'FeatureCollection',
	features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [lng, 30] }, properties: buildProperties() }]
});
const inputAt = (lng: number): MapInput => ({
	features: harbourAt(lng),
	tiles: null,
	layers,
	shown: new Set(layers.map(({ id }) => id)),
	hidden: [],
	selected: 'harbour',
	outlined: [],
	related: new Set(),
	highlighted: null,
	theme: 'light',
	worldview: 'neutral',
	language: 'en',
	local: false,
	base: '',
	label: 'Map'
});

/** A map that notes what it is given, and stands once `load` was called. */
function makeMap() {
	const data = new Map<string, FeatureCollection>();
	const handlers: (() => void)[] = [];
	const counts = { styles: 0 };
	const told = new Map<string, unknown>();
	const map = {
		on: (event: string, handler: () => void) => event === 'style.load' && handlers.push(handler),
		once: () => undefined,
		getSource: (id: string) => ({ setData: (given: FeatureCollection) => data.set(id, given) }),
		setStyle: () => counts.styles++,
		setGlobalStateProperty: (name: string, value: unknown) => told.set(name, value),
		setFeatureState: () => undefined,
		isMoving: () => false,
		isSourceLoaded: () => true,
		triggerRepaint: () => undefined,
		getZoom: () => 5
	} as unknown as MapLibreMap;
	return { map, data, counts, told, load: () => handlers.forEach((handler) => handler()) };
}

const setPage = (dataset: Record<string, string>): void => {
	vi.stubGlobal('document', { documentElement: { dataset } });
};
afterEach(() => vi.unstubAllGlobals());
beforeEach(async () => {
	setPage({ preview: '' });
	// What works out bands has come, as it has once anything was selected.
	await loadBands();
});

it.each([
	['a little goes to the shapes alone', 70.05, 0],
	['far has the names of the background map looked at anew', 74, 1]
])('a place that is moved %s; its band of accuracy moves with it at once', (_, lng, styles) => {
	const { map, data, counts, load } = makeMap();
	const painter = new MapPainter(inputAt(70));
	painter.attach(map);
	painter.buildStyle();
	load();
	painter.update(inputAt(lng));
	expect(counts.styles).toBe(styles);
	const band = findBounds(data.get(ACCURACY_SOURCE)!.features.map(({ geometry }) => geometry))!;
	expect((band[0] + band[2]) / 2).toBeCloseTo(lng, 3);
	if (styles === 0) {
		const [drawn] = data.get(ATLAS_SOURCE)!.features;
		expect((drawn!.geometry as Point).coordinates).toEqual([lng, 30]);
	}
	painter.destroy();
});

it('another day changes features and what is left out of them: both reach the map', () => {
	const { map, counts, told, load } = makeMap();
	const painter = new MapPainter(inputAt(70));
	painter.attach(map);
	painter.buildStyle();
	load();
	painter.update({ ...inputAt(70.05), hidden: ['harbour'], shown: new Set() });
	expect([counts.styles, told.get('hidden'), told.get('shown')]).toEqual([0, ['harbour'], []]);
	painter.update({ ...inputAt(70), hidden: [], shown: new Set(['transport']) });
	expect([counts.styles, told.get('hidden'), told.get('shown')]).toEqual([0, [], ['transport']]);
	painter.destroy();
});

it('that is given what it shows already, with its relations named anew, has nothing to draw', () => {
	const { map, load } = makeMap();
	const first = { ...inputAt(70), related: new Set(['pier']) };
	const painter = new MapPainter(first);
	painter.attach(map);
	painter.buildStyle();
	load();
	expect(painter.update({ ...first, related: new Set(['pier']) })).toBe(false);
	expect(painter.update({ ...first, related: new Set(['quay']) })).toBe(true);
	expect(painter.update({ ...first, selected: null })).toBe(true);
	painter.destroy();
});

it.each([
	['the preview', { preview: '' }, true],
	['any other page', {}, false]
])('that is given other features holds its frames back in the preview alone: %s', (_, dataset, isHeld) => {
	setPage(dataset);
	const { map: made, load } = makeMap();
	// As MapLibre has it, on the class.
	const map = Object.create(made) as MapLibreMap;
	const drawOn = map.triggerRepaint;
	const painter = new MapPainter(inputAt(70));
	painter.attach(map);
	painter.buildStyle();
	load();
	let during: unknown = null;
	// The sites are the first that it is given.
	Object.assign(map, { getSource: () => ({ setData: () => (during ??= map.triggerRepaint) }) });
	painter.update(inputAt(70.05));
	expect(during !== drawOn).toBe(isHeld);
	painter.destroy();
});
