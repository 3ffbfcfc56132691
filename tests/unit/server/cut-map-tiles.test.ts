import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { streamAtlas } from '../../../src/atlas/compile/compile.ts';
import { buildMapTiles, type ShapeOrder } from '../../../src/atlas/compile/map-tiles.ts';
import type { MapFeatures } from '../../../src/model/compiled/pages.ts';
import { cutMapTiles } from '../../../src/server/cut-map-tiles.ts';
import { writeCompiled } from '../../../src/server/write-compiled.ts';
import { readSample } from '../sample.ts';

let folder = '';
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'tiles-'))));
afterEach(() => rm(folder, { recursive: true }));

it('tiles cut beside the rest are those of the shapes, whether these lie in files of their own or in buckets', async () => {
	let order: ShapeOrder = { drawn: [], listed: [] };
	const shapesOf = new Map<string, MapFeatures['features']>();
	for (const { path, text } of streamAtlas(readSample(), [], {
		minTiled: 1,
		onShapes: (given) => (order = given)
	})) {
		const [, id] = /^shape\/(.+)\.json$/.exec(path) ?? [];
		if (id !== undefined) {
			shapesOf.set(id, (JSON.parse(text) as MapFeatures).features);
		}
	}
	const wanted = Buffer.from(
		buildMapTiles(
			() => shapesOf,
			order,
			(bytes) => gzipSync(bytes)
		)
	);
	const { paths } = await writeCompiled(readSample(), [], folder, { minTiled: 1 });
	expect(paths).toContain('map.pmtiles');
	const read = async (): Promise<Buffer> => readFile(join(folder, 'map.pmtiles'));
	expect((await read()).equals(wanted)).toBe(true);

	await rm(join(folder, 'map.pmtiles'));
	await Promise.all([...shapesOf.keys()].map((id) => rm(join(folder, `shape/${id}.json`))));
	const buckets = Object.fromEntries([...shapesOf].map(([id, features]) => [id, { features }]));
	await writeFile(join(folder, 'shape/~0.json'), JSON.stringify(buckets));
	await cutMapTiles(folder, order).done;
	expect((await read()).equals(wanted)).toBe(true);
});

it('what keeps tiles from being cut is told to whoever waits for them', async () => {
	const { done } = cutMapTiles(join(folder, 'nowhere'), { drawn: [], listed: [] });
	await expect(done).rejects.toThrow('ENOENT');
});
