import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import type * as Promises from 'node:fs/promises';
import type * as Files from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { explain } from '../../../src/cli/explain.ts';
import { buildSite, readStamp } from '../../../src/server/build-site.ts';
import { readAtlas } from '../../../src/server/read-atlas.ts';
import { writeTogether, writeWhole } from '../../../src/server/write-json.ts';
import { SAMPLE } from '../sample.ts';

/** A disk that is full from the given step on; steps are what takes room: writing, copying, making folders. */
const disk = vi.hoisted(() => {
	const state = { room: Infinity };
	return {
		fill: (room: number) => {
			state.room = room;
		},
		take: () => {
			if (state.room <= 0) {
				throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
			}
			state.room -= 1;
		},
		isTried: () => state.room <= 0
	};
});

vi.mock('node:fs/promises', async (importOriginal) => {
	const real = await importOriginal<typeof Promises>();
	const taking = <A extends unknown[], R>(work: (...parts: A) => Promise<R>) => {
		return async (...parts: A): Promise<R> => {
			disk.take();
			return work(...parts);
		};
	};
	const open = async (...parts: Parameters<typeof real.open>) => {
		const handle = await real.open(...parts);
		if (parts[1] === 'w') {
			// Half of what is asked for still fits.
			const write = handle.writeFile.bind(handle);
			handle.writeFile = async (data) => {
				await write(String(data).slice(0, String(data).length / 2));
				disk.take();
				await handle.truncate(0);
				await handle.write(String(data), 0);
			};
		}
		return handle;
	};
	return { ...real, open, writeFile: taking(real.writeFile), cp: taking(real.cp), mkdir: taking(real.mkdir) };
});

vi.mock('node:fs', async (importOriginal) => {
	const real = await importOriginal<typeof Files>();
	const writeFileSync = (...parts: Parameters<typeof real.writeFileSync>): void => {
		const [path, data, options] = parts;
		real.writeFileSync(path, String(data).slice(0, 5), options);
		disk.take();
		real.writeFileSync(path, data, options);
	};
	return { ...real, writeFileSync };
});

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'passages-full-'));
});
afterEach(async () => {
	disk.fill(Infinity);
	vi.restoreAllMocks();
	await rm(folder, { recursive: true, force: true });
});

/** All files below the folder with their content. */
async function readAll(): Promise<Record<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	const read = await Promise.all(paths.sort().map(async (path) => [path, await readFile(path, 'utf8')] as const));
	return Object.fromEntries(read);
}

/** Of the first steps each is tried, later ones, of which there are many alike, one in so many. */
const [EACH, ONE_IN] = [12, 9];

/** Works on a disk with room for 0, 1, 2 … steps until there is enough; gives for how many there must be room. */
async function tryFull(work: () => Promise<unknown>, before: Record<string, string>): Promise<number> {
	const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	for (let room = 0; ; room += room < EACH ? 1 : ONE_IN) {
		disk.fill(room);
		const error = await work().then(
			() => null,
			(cause: unknown) => cause
		);
		disk.fill(Infinity);
		if (error === null) {
			return room;
		}
		expect(explain(error)).toBe(1);
		expect(String(said.mock.lastCall?.[0])).toContain('The disk is full; nothing was left half-written.');
		expect(await readAll()).toEqual(before);
	}
}

describe('a disk that gets full at any step', () => {
	it('leaves records that are written together as they were, and says so', async () => {
		const [source, citations] = [join(folder, 'source.json'), join(folder, 'citations.json')];
		await writeFile(source, 'old source');
		await writeFile(citations, 'old citations');
		const before = await readAll();
		const write = async (): Promise<void> => {
			await writeTogether(folder, [
				{ path: source, text: 'new source' },
				{ path: citations, text: 'new citations' }
			]);
		};
		expect(await tryFull(write, before)).toBeGreaterThan(3);
		expect(Object.values(await readAll())).toEqual(['new citations', 'new source']);
	});
	it('leaves one file that is written whole as it was', async () => {
		const path = join(folder, 'record.json');
		await writeFile(path, 'old');
		expect(await tryFull(() => writeWhole(path, 'new record'), await readAll())).toBeGreaterThan(1);
		expect(await readFile(path, 'utf8')).toBe('new record');
	});
	it('leaves an earlier site whole, and nothing beside it', async () => {
		await mkdir(join(folder, 'static/basemap'), { recursive: true });
		for (const name of ['icon.svg', 'screenshot.png', 'early.js', 'embed.js', 'basemap/land.pmtiles']) {
			await writeFile(join(folder, 'static', name), name);
		}
		const { atlas } = await readAtlas(SAMPLE);
		const out = join(folder, 'build');
		const build = async (stamp: string): Promise<number> => {
			if (!atlas) {
				throw new Error('The sample cannot be read.');
			}
			return buildSite(atlas, [], out, stamp, {
				root: folder,
				make: async ({ site, assets }) => {
					await cp(assets, site, { recursive: true });
					await writeFile(join(site, 'index.html'), '<title>An atlas</title>');
					await mkdir(join(site, '_app'));
					await writeFile(join(site, '_app/version.json'), '{"version": "of-the-program"}');
					await writeFile(join(site, 'service-worker.js'), 'const version = "of-the-program";');
				}
			});
		};
		await build('first');
		const before = await readAll();
		expect(await tryFull(() => build('second'), before)).toBeGreaterThan(10);
		expect(await readStamp(out)).toBe('second');
	});
});
