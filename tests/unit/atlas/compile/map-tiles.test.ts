import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { streamAtlas } from '../../../../src/atlas/compile/compile.ts';
import { cutTiles, type TileShape } from '../../../../src/atlas/compile/cut-tiles.ts';
import { buildLookup } from '../../../../src/atlas/compile/lookup.ts';
import { buildMapFiles } from '../../../../src/atlas/compile/map-features.ts';
import { joinMapFiles } from '../../../../src/atlas/compile/map-files.ts';
import {
	buildMapTiles,
	buildTileFeatures,
	orderByImportance,
	thinShapes,
	type ShapeOrder
} from '../../../../src/atlas/compile/map-tiles.ts';
import { MAX_IN_TILE, project } from '../../../../src/atlas/compile/thin-tiles.ts';
import { FULL_ZOOM, MAX_TILE_BYTES, MAX_TILE_ZOOM, TILE_LAYER } from '../../../../src/model/compiled/map-tiles.ts';
import { TilePropertiesSchema, type TileProperties } from '../../../../src/model/compiled/tile-properties.ts';
import type { MapFeatures } from '../../../../src/model/compiled/pages.ts';
import { makeAtlas } from '../../../bench/synthetic-atlas.ts';
import { readSample } from '../../sample.ts';

type Drawn = { z: number; x: number; y: number; bytes: number; shapes: Record<string, unknown>[] };

function cut(all: MapFeatures): { tiles: Drawn[]; shapes: TileShape[] } {
	const places = new Map([...new Set(all.features.map(({ properties }) => properties.id))].map((id, n) => [id, n]));
	const shapes = thinShapes(buildTileFeatures(all, places), orderByImportance(all));
	const tiles = [...cutTiles(shapes)].map(({ z, x, y, data }) => {
		const layer = new VectorTile(new PbfReader(data)).layers[TILE_LAYER];
		const read = Array.from({ length: layer?.length ?? 0 }, (_, index) => layer?.feature(index).properties ?? {});
		return { z, x, y, bytes: data.length, shapes: read };
	});
	return { tiles, shapes };
}

const idsOf = (tiles: readonly Drawn[]): Set<unknown> => {
	return new Set(tiles.flatMap(({ shapes }) => shapes.map(({ id }) => id)));
};

/** What is drawn of a place at a zoom: the tile there, else the nearest farther one. */
function findTile(tiles: readonly Drawn[], [x, y]: readonly [number, number], zoom: number): Drawn | undefined {
	const over = tiles.filter((tile) => {
		return tile.z <= zoom && Math.floor(x * 2 ** tile.z) === tile.x && Math.floor(y * 2 ** tile.z) === tile.y;
	});
	return over.toSorted((a, b) => b.z - a.z)[0];
}

/** A town of so many points with long names, all within a few kilometres. */
function crowd(count: number): MapFeatures {
	const [model] = joinMapFiles(buildMapFiles(buildLookup(readSample()))).features;
	if (!model) {
		throw new Error('The sample has nothing on the map.');
	}
	return {
		type: 'FeatureCollection',
		features: Array.from({ length: count }, (_, index) => ({
			type: 'Feature',
			geometry: { type: 'Point', coordinates: [20 + (index % 100) / 5000, 40 + Math.floor(index / 100) / 5000] },
			properties: {
				...model.properties,
				id: `house-${index}`,
				title: `House ${index} `.padEnd(300, 'of a long name '),
				prominence: index % 10,
				frame: false,
				part: 'shape'
			}
		}))
	};
}

describe('tiles of a map with much in few places', () => {
	const all = crowd(4000);
	const { tiles, shapes } = cut(all);

	it('are none of them longer than the limit, and from afar hold the foremost', () => {
		expect(Math.max(...tiles.map(({ bytes }) => bytes))).toBeLessThanOrEqual(MAX_TILE_BYTES);
		const [world] = tiles.filter(({ z }) => z === 0);
		const most = Math.min(MAX_IN_TILE, shapes.length);
		expect(world?.shapes.length).toBeGreaterThan(100);
		expect(world?.shapes.length).toBeLessThanOrEqual(most);
		const least = Math.min(...(world?.shapes ?? []).map(({ prominence }) => Number(prominence)));
		expect(least).toBeGreaterThan(0);
		const there = new Set(world?.shapes.map(({ id }) => id));
		const more = all.features.filter(({ properties }) => properties.prominence > least);
		expect(more.filter(({ properties }) => !there.has(properties.id))).toEqual([]);
	});

	it('show what they leave out nearer by, every thing at the last zoom, and nothing twice gone', () => {
		for (const [index, { geometry, properties }] of all.features.entries()) {
			if (index % 40 !== 0 || geometry.type !== 'Point') {
				continue;
			}
			const spot = project(geometry.coordinates[0], geometry.coordinates[1]);
			const isThere = Array.from({ length: MAX_TILE_ZOOM + 1 }, (_, zoom) => {
				const tile = findTile(tiles, spot, zoom);
				return tile?.shapes.some(({ id }) => id === properties.id) === true;
			});
			expect(isThere.at(-1)).toBe(true);
			expect(isThere.slice(isThere.indexOf(true)).every(Boolean)).toBe(true);
		}
	});
});

describe('tiles of a whole atlas', () => {
	const lookup = buildLookup(makeAtlas(3000));
	const all = joinMapFiles(buildMapFiles(lookup));
	const { tiles, shapes } = cut(all);

	it('hold every feature by the zoom that draws all, with its id and what the map asks of it', () => {
		const near = tiles.filter(({ z }) => z >= FULL_ZOOM);
		expect(idsOf(near)).toEqual(new Set(all.features.map(({ properties }) => properties.id)));
		const drawn = tiles.flatMap((tile) => tile.shapes);
		expect(drawn.flatMap((shape) => TilePropertiesSchema.safeParse(shape).error ?? [])).toEqual([]);
	});

	it('draw a line in all tiles it passes through, or in none', () => {
		const lines = shapes.filter(({ feature }) => feature.properties.form === 'line');
		const [world] = tiles.filter(({ z }) => z === 0);
		const far = idsOf(world ? [world] : []);
		expect(lines.some(({ first }) => first > 0)).toBe(true);
		for (const { feature, first } of lines) {
			expect(far.has(feature.properties.id)).toBe(first === 0);
		}
	});

	it('know a feature by its place in the time index', () => {
		const seen = tiles.flatMap((tile) => tile.shapes as unknown as TileProperties[]);
		expect(seen.every(({ id, n }) => all.features[n] !== undefined && lookup.features.has(id))).toBe(true);
	});
});

it('an atlas above the threshold has its shapes in tiles and by the feature, and none in one file', () => {
	const texts = new Map<string, string>();
	let order: ShapeOrder = { drawn: [], listed: [] };
	const files = streamAtlas(readSample(), [], {
		count: () => 0,
		minTiled: 1,
		onShapes: (given) => (order = given)
	});
	for (const { path, text } of files) {
		texts.set(path, text);
	}
	const read = (text = '{}'): MapFeatures['features'] => (JSON.parse(text) as MapFeatures).features;
	const shapes = [...texts].filter(([path]) => path.startsWith('shape/'));
	const idOf = (path: string): string => path.slice('shape/'.length, -'.json'.length);
	const archive = buildMapTiles(() => new Map(shapes.map(([path, text]) => [idOf(path), read(text)])), order);
	const whole = new Map([...streamAtlas(readSample())].map(({ path, text }) => [path, text]));
	expect(new TextDecoder().decode(archive.slice(0, 7))).toBe('PMTiles');
	expect(JSON.parse(texts.get('meta.json') ?? '')).toMatchObject({ isTiled: true });
	expect(JSON.parse(whole.get('meta.json') ?? '')).not.toHaveProperty('isTiled');
	expect([...read(texts.get('map.json')), ...read(texts.get('frames.json'))]).toEqual([]);
	const single = shapes.flatMap(([, text]) => read(text));
	const both = [...read(whole.get('map.json')), ...read(whole.get('frames.json'))];
	const sort = (shapes: MapFeatures['features']): string[] => shapes.map((shape) => JSON.stringify(shape)).sort();
	expect(sort(single)).toEqual(sort(both));
});
