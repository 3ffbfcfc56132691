import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accountFor } from '../../../src/tools/basemap/budget.ts';
import { buildBasemapTiles } from '../../../src/tools/basemap/index.ts';

let folder = '';
let lines: string[] = [];
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'passages-basemap-'));
	lines = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));
async function put(name: string, bytes: number): Promise<void> {
	await writeFile(join(folder, name), '');
	await truncate(join(folder, name), bytes);
}

describe('the archives of the basemap', () => {
	it('are listed each and all, and nothing else is', async () => {
		await put('world.pmtiles', 15_000_000);
		await put('detail-strait.pmtiles', 1_000_000);
		await put('notes.txt', 5);
		await accountFor(folder, (line) => lines.push(line));
		expect(lines).toEqual([
			'| `detail-strait.pmtiles` | 1,000,000 |',
			'| `world.pmtiles` | 15,000,000 |',
			'| all, of at most 16,000,000 | 16,000,000 |'
		]);
	});
	it('that are too large together are told with a remedy', async () => {
		await put('world.pmtiles', 15_000_000);
		await put('detail-strait.pmtiles', 1_000_001);
		const accounted = accountFor(folder, (line) => lines.push(line));
		await expect(accounted).rejects.toMatchObject({
			message: 'The archives of static/basemap hold 16,000,001 bytes, 1 more than they may.',
			remedy: expect.stringContaining('"basemap": { "detail":')
		});
	});
	it('are not cut for an atlas that is not there', async () => {
		await expect(buildBasemapTiles('vector', 'nowhere')).rejects.toMatchObject({
			code: 'no-atlas',
			message: 'There is no atlas "nowhere" in geo/atlases.'
		});
	});
});
