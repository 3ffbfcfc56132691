import type { FeatureCollection, Point } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ACCURACY_SOURCE, ATLAS_SOURCE, OUTLINES_SOURCE } from '../../../../../src/lib/map/drawings/drawing.ts';
import { loadBands } from '../../../../../src/lib/map/engine/feature-index.ts';
import type { MapInput } from '../../../../../src/lib/map/engine/map-input.ts';
import { MapPainter } from '../../../../../src/lib/map/engine/map-painter.ts';
import { findBounds } from '../../../../../src/lib/map/engine/map-data.ts';
import { formatTileKey } from '../../../../../src/model/compiled/map-tiles.ts';
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
	const lit: string[] = [];
	const map = {
		on: (event: string, handler: () => void) => event === 'style.load' && handlers.push(handler),
		once: () => undefined,
		getSource: (id: string) => ({ setData: (given: FeatureCollection) => data.set(id, given) }),
		setStyle: () => counts.styles++,
		setGlobalStateProperty: (name: string, value: unknown) => told.set(name, value),
		setFeatureState: ({ source, id }: { source: string; id: string }) => lit.push(`${source} ${id}`),
		isMoving: () => false,
		isSourceLoaded: () => true,
		triggerRepaint: () => undefined,
		getZoom: () => 5
	} as unknown as MapLibreMap;
	return { map, data, counts, told, lit, load: () => handlers.forEach((handler) => handler()) };
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

it('an outline that an edit leaves as it was is not laid out anew in the preview, and is drawn and lit as before', () => {
	const withOutline = (lng: number, south = 20): MapInput => {
		const ring = [[60, south], [80, south], [80, 40], [60, 40], [60, south]]; // prettier-ignore
		const country: MapInput['features']['features'][number] = {
			type: 'Feature',
			geometry: { type: 'Polygon', coordinates: [ring as [number, number][]] },
			properties: { ...buildProperties(), id: 'country', kind: 'country', frame: true }
		};
		const { features, ...input } = inputAt(lng);
		return { ...input, features: { ...features, features: [country, ...features.features] } };
	};
	const { map, data, lit, load } = makeMap();
	const painter = new MapPainter(withOutline(70));
	painter.attach(map);
	const { sources } = painter.buildStyle();
	const idsOf = (given: unknown): string[] => {
		return (given as { data: FeatureCollection }).data.features.map(({ properties }) => properties!.id as string);
	};
	expect([idsOf(sources[OUTLINES_SOURCE]), idsOf(sources[ATLAS_SOURCE])]).toEqual([['country'], ['harbour']]);
	load();
	painter.update(withOutline(70.05));
	expect([...data.keys()]).toContain(ATLAS_SOURCE);
	expect([...data.keys()]).not.toContain(OUTLINES_SOURCE);
	painter.update(withOutline(70.05, 21));
	expect([...data.keys()]).toContain(OUTLINES_SOURCE);
	painter.update({ ...withOutline(70.05, 21), related: new Set(['country']) });
	expect(lit).toContain(`${OUTLINES_SOURCE} ${formatTileKey('country')}`);
	painter.destroy();
});

it('outlines stay with the sites on any other page, in the one source that is cut once', () => {
	setPage({});
	const painter = new MapPainter(inputAt(70));
	const { sources, layers: drawn } = painter.buildStyle();
	expect(sources).not.toHaveProperty(OUTLINES_SOURCE);
	expect(drawn.filter((layer) => 'source' in layer && layer.source === OUTLINES_SOURCE)).toEqual([]);
	painter.destroy();
});

it.each([
	['a candidate or a cross-hair', true, 0],
	['a place', undefined, 1]
])(
	'%s that comes has the names of the background map laid out anew only where it may stand for one of them',
	(_, isNameless, styles) => {
		const { map, counts, load } = makeMap();
		const known = layers.map((layer) => ({ ...layer, ...(isNameless && { isNameless }) }));
		const painter = new MapPainter({
			...inputAt(70),
			layers: known,
			features: { type: 'FeatureCollection', features: [] }
		});
		painter.attach(map);
		painter.buildStyle();
		load();
		painter.update({ ...inputAt(70), selected: null, layers: known });
		expect(counts.styles).toBe(styles);
		painter.destroy();
	}
);

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

it('names of borders in another language are put into a style that stands as they come', async () => {
	const { map, counts, load } = makeMap();
	const painter = new MapPainter({ ...inputAt(70), language: 'ru' });
	painter.attach(map);
	const named = (): boolean => JSON.stringify(painter.buildStyle().layers).includes('претензия Индии');
	expect(named()).toBe(false);
	load();
	await painter.loadLabels(2);
	expect(counts.styles).toBe(1);
	expect(named()).toBe(true);
});
