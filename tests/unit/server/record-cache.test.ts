import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RecordCache } from '../../../src/server/proposals/record-cache.ts';
import { makeTemporaryAtlas } from '../../samples/atlas-of-papers.ts';

const PATH = 'atlas.json';
let root: string;
let atlas: string;
let remove: () => Promise<void>;
let text: string;
let path: string;
beforeAll(async () => {
	({ root, atlas, remove } = await makeTemporaryAtlas());
	path = join(atlas, PATH);
	text = await readFile(path, 'utf8');
});
afterAll(() => remove());
beforeEach(() => writeFile(path, text));

/** A cache that knows the atlas; while it waits for a writer, each step is done in turn. */
async function know(steps: (() => Promise<unknown>)[]): Promise<RecordCache> {
	const cache = new RecordCache(atlas, async () => {
		const step = steps.shift();
		if (!step) {
			throw new Error('It waits more often than it should.');
		}
		await step();
	});
	await cache.refresh();
	return cache;
}
const titleIn = (cache: RecordCache): unknown => (cache.values.get(PATH) as { title: string } | undefined)?.title;
const rest = (): Promise<void> => Promise.resolve();

describe('a file that another program is writing', () => {
	it.each([
		['empty', ''],
		['half written', '{ "title": "The l'],
		['written but for its end', '{ "title": "The lake"']
	])('is read once it is whole, where it was %s at first', async (_, half) => {
		const after = text.replace('The lake', 'The great lake');
		const cache = await know([() => writeFile(path, after)]);
		await writeFile(path, half);
		expect(await cache.refresh()).toEqual([PATH]);
		expect(titleIn(cache)).toBe('The great lake');
		expect(cache.judged.errors).toEqual([]);
	});
	it('is waited for as long as more of it comes', async () => {
		const cache = await know([
			() => writeFile(path, text.slice(0, 20)),
			() => writeFile(path, text.slice(0, 40)),
			() => writeFile(path, text)
		]);
		await writeFile(path, '');
		// It says the same as before: nothing to tell.
		expect(await cache.refresh()).toEqual([]);
		expect(cache.judged.errors).toEqual([]);
	});
	it('is missed no more than it is misread, where it is moved away for a moment', async () => {
		const aside = join(root, 'aside.json');
		const cache = await know([() => rename(aside, path)]);
		await rename(path, aside);
		expect(await cache.refresh()).toEqual([]);
		expect(titleIn(cache)).toBe('The lake');
	});
});

describe('a file that stays faulty', () => {
	it('is told after a second look, and not waited for again', async () => {
		const cache = await know([rest]);
		await writeFile(path, '');
		expect(await cache.refresh()).toEqual([PATH]);
		expect(cache.judged.errors).toContainEqual(
			expect.objectContaining({ file: PATH, message: 'The file is empty.' })
		);
		expect(await cache.refresh()).toEqual([]);
	});
	it('is told where it is gone', async () => {
		const cache = await know([rest]);
		await rm(path);
		expect(await cache.refresh()).toEqual([PATH]);
		expect(titleIn(cache)).toBeUndefined();
	});
});
