import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { streamAtlas } from '../../../src/atlas/compile/compile.ts';
import type { Atlas } from '../../../src/atlas/load/atlas.ts';
import { MIN_BUCKETED } from '../../../src/model/compiled/bucket.ts';
import { writeCompiled } from '../../../src/server/write-compiled.ts';
import { readSample } from '../sample.ts';

let folder = '';
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'compiled-'))));
afterEach(() => rm(folder, { recursive: true }));

async function readAll(): Promise<Record<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
	return Object.fromEntries(
		await Promise.all(files.map(async (file) => [relative(folder, file), await readFile(file, 'utf8')] as const))
	);
}

/** The sample with so many events more that they lie in buckets. */
function makeMany(): Atlas {
	const sample = readSample();
	const [event] = sample.events;
	const more = Array.from({ length: MIN_BUCKETED }, (_, i) => event && { ...event, id: `again-${i}`, places: [] });
	return { ...sample, events: [...sample.events, ...more.flatMap((again) => again ?? [])] };
}

it.each([
	[
		'a sample',
		readSample,
		{ minTiled: 1 },
		[{ id: 'open', text: 'A text of “our own”, ' + 'long enough for two batches. '.repeat(50_000) }]
	],
	[
		'an atlas of many events, in buckets and searched by parts',
		makeMany,
		{ minTiled: 1, minSharded: MIN_BUCKETED },
		[]
	]
])(
	'what threads make and write of %s is to the letter what is made at once, its version too',
	async (_, make, sizes, documents) => {
		const wanted = Object.fromEntries(
			Array.from(streamAtlas(make(), documents, sizes), ({ path, text }) => [path, text])
		);
		const { paths } = await writeCompiled(make(), documents, folder, sizes);
		const { 'map.pmtiles': tiles, ...written } = await readAll();
		expect(tiles).toBeDefined();
		expect(Object.keys(written).toSorted()).toEqual(Object.keys(wanted).toSorted());
		expect(Object.keys(wanted).filter((path) => written[path] !== wanted[path])).toEqual([]);
		expect(paths.toSorted()).toEqual([...Object.keys(wanted), 'map.pmtiles'].toSorted());
	}
);

it('what keeps a thread from writing is told, with its code', async () => {
	await writeFile(join(folder, 'taken'), '');
	await expect(writeCompiled(readSample(), [], join(folder, 'taken'), { minTiled: 1 })).rejects.toMatchObject({
		code: 'EEXIST'
	});
});
