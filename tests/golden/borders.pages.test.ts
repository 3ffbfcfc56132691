import { createExpression, featureFilter, latest } from '@maplibre/maplibre-gl-style-spec';
import type {
	LayerSpecification,
	LineLayerSpecification,
	SymbolLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { VectorTileFeature } from '@mapbox/vector-tile';
import type { PMTiles } from 'pmtiles';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { worldviews, buildBasemap, type Worldview } from '../../src/lib/map/basemap/index.ts';
import { openArchive, readFeatures } from '../unit/lib/map/read-tiles.ts';

/**
 * `borders/views.json` says what each view of borders draws around Kashmir and around Crimea: for every layer of lines
 * the borders in it, by the two sides; for every layer of names along them the words. It comes from the tiles and the
 * style's own filters, so that a change is seen which a picture is too small to show. UPDATE=1 writes what is drawn
 * now.
 */
type Drawn = Record<string, string[]>;

/** Zoom at which all names along borders are shown. */
const ZOOM = 6;
const places = {
	kashmir: [
		[73.6, 34],
		[76.6, 34.8],
		[78.9, 33],
		[79.5, 36.5]
	],
	crimea: [
		[33.8, 46.1],
		[36.2, 46.6],
		[37.5, 48.8],
		[34.1, 45.2]
	]
} as const;

const file = fileURLToPath(new URL('borders/views.json', import.meta.url));
const expected = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Drawn>;

let world: PMTiles;
let close: () => Promise<void>;
beforeAll(async () => {
	({ archive: world, close } = await openArchive('static/basemap/world.pmtiles'));
});
afterAll(() => close());

type BorderLayer = LineLayerSpecification | SymbolLayerSpecification;
const isBorderLayer = (layer: LayerSpecification): layer is BorderLayer =>
	(layer.type === 'line' || layer.type === 'symbol') &&
	['boundaries', 'boundary_names'].includes(String(layer['source-layer']));

/** What a layer writes along a line; the two sides where it only draws. */
function wordsOf(layer: BorderLayer, feature: VectorTileFeature): string {
	if (layer.type === 'line') {
		return String(feature.properties.sides);
	}
	const compiled = createExpression(
		layer.layout?.['text-field'] as never,
		'text-field',
		latest.layout_symbol['text-field'] as never
	);
	if (compiled.result === 'error') {
		throw new Error(compiled.value.map(({ message }) => message).join());
	}
	return String(
		compiled.value.evaluate({ zoom: ZOOM }, { type: 'LineString', properties: feature.properties } as never)
	);
}

async function readDrawn(place: keyof typeof places, worldview: Worldview): Promise<Drawn> {
	const { layersBelow, layersAbove } = buildBasemap({ theme: 'light', worldview, language: 'en', local: false });
	const drawn: Drawn = {};
	for (const layer of [...layersBelow, ...layersAbove].filter(isBorderLayer)) {
		const passes = featureFilter(layer.filter as never, `layers.${layer.id}.filter` as never).filter;
		const features = (
			await Promise.all(
				places[place].map(([x, y]) => readFeatures(world, String(layer['source-layer']), x, y, ZOOM))
			)
		).flat();
		const inside = features.filter((feature) =>
			passes({ zoom: ZOOM }, { type: 2, properties: feature.properties } as never)
		);
		const words = inside.map((feature) => wordsOf(layer, feature)).filter((text) => text !== '');
		drawn[layer.id] = [...new Set(words)].sort();
	}
	return drawn;
}

describe('borders are drawn as ever', () => {
	const cases = (Object.keys(places) as (keyof typeof places)[]).flatMap((place) =>
		worldviews.map((worldview) => ({ place, worldview }))
	);
	it.each(cases)('around $place in the worldview $worldview', async ({ place, worldview }) => {
		const drawn = await readDrawn(place, worldview);
		if (process.env.UPDATE === '1') {
			expected[`${place} ${worldview}`] = drawn;
			writeFileSync(file, `${JSON.stringify(expected, null, '\t')}\n`);
		}
		expect(drawn).toEqual(expected[`${place} ${worldview}`]);
	});

	it('and differently in each view of those who dispute them', () => {
		for (const [place, views] of [
			['kashmir', ['neutral', 'in', 'pk', 'cn']],
			['crimea', ['neutral', 'ua', 'ru']]
		] as const) {
			expect(new Set(views.map((worldview) => JSON.stringify(expected[`${place} ${worldview}`]))).size).toBe(
				views.length
			);
		}
	});
});
