import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeTogether, writeWhole } from '../../../src/server/write-json.ts';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'passages-write-'));
	await writeFile(join(folder, 'source.json'), 'old source');
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const pathOf = (name: string): string => join(folder, name);

describe('files written together', () => {
	it('are all there, and nothing beside them', async () => {
		await writeTogether([
			{ path: pathOf('source.json'), text: 'new source' },
			{ path: pathOf('deeper/citations.json'), text: 'new citations' }
		]);
		expect(await readFile(pathOf('source.json'), 'utf8')).toBe('new source');
		expect(await readFile(pathOf('deeper/citations.json'), 'utf8')).toBe('new citations');
		expect((await readdir(folder, { recursive: true })).sort()).toEqual([
			'deeper',
			'deeper/citations.json',
			'source.json'
		]);
	});
	it('are none of them there where one cannot be', async () => {
		await mkdir(pathOf('citations.json/in-the-way'), { recursive: true });
		const written = writeTogether([
			{ path: pathOf('source.json'), text: 'new source' },
			{ path: pathOf('another.json'), text: 'new' },
			{ path: pathOf('citations.json'), text: 'new citations' }
		]);
		await expect(written).rejects.toThrow();
		expect(await readFile(pathOf('source.json'), 'utf8')).toBe('old source');
		expect((await readdir(folder)).sort()).toEqual(['citations.json', 'source.json']);
	});
	it('replace what an interrupted command left beside them', async () => {
		await writeFile(pathOf(`.source.json.${process.pid}.tmp`), 'half a sou');
		await writeWhole(pathOf('source.json'), 'new source');
		expect(await readdir(folder)).toEqual(['source.json']);
	});
});
