import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it as base } from 'vitest';
import type { Atlas } from '../../../src/atlas/load/atlas.ts';
import { buildSite, readStamp, type Workshop } from '../../../src/server/build-site.ts';
import { readAtlas } from '../../../src/server/read-atlas.ts';
import { TYPESCRIPT } from '../../../src/server/run.ts';
import { SAMPLE } from '../sample.ts';

const TEXT = { id: 'harbour-note', text: 'WORDS-OF-A-DOCUMENT' };
const hanging = fileURLToPath(new URL('../../samples/build-and-hang.ts', import.meta.url));

/** Pages as a builder makes them: what is compiled, and an index. */
const makePages: Workshop['make'] = async ({ site, assets }) => {
	await cp(assets, site, { recursive: true });
	await writeFile(join(site, 'index.html'), '<title>An atlas</title>');
	await mkdir(join(site, '_app'));
	await writeFile(join(site, '_app/version.json'), '{"version": "of-the-program"}');
	await writeFile(join(site, 'service-worker.js'), 'const version = "of-the-program";');
};

interface Fixture {
	root: string;
	out: string;
	atlas: Atlas;
}
const it = base.extend<Fixture>({
	root: async ({ task }, use) => {
		const root = await mkdtemp(join(tmpdir(), `passages-${task.id}-`));
		await mkdir(join(root, 'static/basemap'), { recursive: true });
		for (const name of ['icon.svg', 'screenshot.png', 'early.js', 'embed.js', 'basemap/land.pmtiles']) {
			await writeFile(join(root, 'static', name), name);
		}
		await use(root);
		await rm(root, { recursive: true, force: true });
	},
	out: async ({ root }, use) => {
		await use(join(root, 'build'));
	},
	atlas: async ({ task: _task }, use) => {
		const { atlas } = await readAtlas(SAMPLE);
		if (!atlas) {
			throw new Error('The sample cannot be read.');
		}
		await use(atlas);
	}
});

/** All files below a folder whose content holds the words. */
async function findWords(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	const texts = await Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
	return texts.filter(({ text }) => text.includes('WORDS-OF-A-DOCUMENT')).map(({ path }) => path);
}

/** Starts a build with texts in a process of its own and ends it, once it stands still, by a signal. */
function breakOff(root: string, moment: string, signal: NodeJS.Signals): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [...TYPESCRIPT, hanging, root, SAMPLE, moment], {
			stdio: ['ignore', 'pipe', 'pipe']
		});
		let said = '';
		child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
		child.stdout.once('data', () => child.kill(signal));
		child.on('close', () => (said === '' ? resolve() : reject(new Error(said))));
	});
}

describe('a build that is done', () => {
	it('is whole and says what it was made from', async ({ root, out, atlas }) => {
		const files = await buildSite(atlas, [TEXT], out, 'stamp', { root, make: makePages });
		expect(files).toBeGreaterThan(5);
		expect(await readStamp(out)).toBe('stamp');
		expect(await findWords(out)).toEqual([join(out, 'atlas/documents/harbour-note.txt')]);
	});
	it('says what it is made of, to the byte, for readers who keep it: all but the pages', async ({
		root,
		out,
		atlas
	}) => {
		await buildSite(atlas, [], out, 'stamp', { root, make: makePages });
		const { version, files } = JSON.parse(await readFile(join(out, 'site-files.json'), 'utf8')) as {
			version: string;
			files: { path: string; bytes: number }[];
		};
		expect(version).toMatch(/^[0-9a-f]{12}$/);
		expect(files).toContainEqual({ path: 'basemap/land.pmtiles', bytes: 'basemap/land.pmtiles'.length });
		expect(files.map(({ path }) => path)).toContain('atlas/meta.json');
		expect(files.filter(({ path }) => path.endsWith('.html') || path.startsWith('.'))).toEqual([]);
	});
	it('has a version of its own, which changes with the atlas and its texts and which the worker is told', async ({
		root,
		out,
		atlas
	}) => {
		const readVersion = async (some: Atlas, texts: (typeof TEXT)[]): Promise<string> => {
			await buildSite(some, texts, out, 'stamp', { root, make: makePages });
			const { version } = JSON.parse(await readFile(join(out, 'site-files.json'), 'utf8')) as { version: string };
			expect(await readFile(join(out, 'service-worker.js'), 'utf8')).toBe(`const version = "${version}";`);
			return version;
		};
		const first = await readVersion(atlas, []);
		expect(await readVersion(atlas, [])).toBe(first);
		expect(await readVersion(atlas, [TEXT])).not.toBe(first);
		const [feature, ...rest] = atlas.features;
		const renamed = { ...feature!, properties: { ...feature!.properties, title: 'Another' } };
		expect(await readVersion({ ...atlas, features: [renamed, ...rest] }, [])).not.toBe(first);
	});
	it('leaves nothing beside it, no text above all', async ({ root, out, atlas }) => {
		await buildSite(atlas, [TEXT], out, 'stamp', { root, make: makePages });
		expect((await readdir(root)).sort()).toEqual(['.cache', 'build', 'static']);
		expect(await readdir(join(root, '.cache'))).toEqual([]);
		expect(await findWords(join(root, 'static'))).toEqual([]);
	});
	it('takes the place of the one before, as a whole', async ({ root, out, atlas }) => {
		await buildSite(atlas, [TEXT], out, 'first', { root, make: makePages });
		await writeFile(join(out, 'left-over.html'), '');
		await buildSite(atlas, [], out, 'second', { root, make: makePages });
		expect(await readStamp(out)).toBe('second');
		expect(await readdir(out)).not.toContain('left-over.html');
		expect(await findWords(root)).toEqual([]);
	});
	it('stands beside another made at the same time', async ({ root, out, atlas }) => {
		const both = ['one', 'two'].map((stamp) => buildSite(atlas, [], out, stamp, { root, make: makePages }));
		await Promise.all(both);
		expect(['one', 'two']).toContain(await readStamp(out));
		expect(await readdir(out)).toContain('index.html');
	});
});

describe('a build that fails', () => {
	it.for([
		['makes no page', async () => Promise.reject(new Error('no page'))],
		['makes half of them', async ({ site }) => writeFile(join(site, 'index.html'), '')],
		[
			'brings what was not compiled',
			async (parts) => {
				await makePages(parts);
				await writeFile(join(parts.site, 'atlas/documents/strange.txt'), TEXT.text);
			}
		]
	] as [string, Workshop['make']][])(
		'leaves the site before as it was: it %s',
		async ([, make], { root, out, atlas }) => {
			await buildSite(atlas, [], out, 'before', { root, make: makePages });
			await expect(buildSite(atlas, [TEXT], out, 'after', { root, make })).rejects.toThrow();
			expect(await readStamp(out)).toBe('before');
			expect(await readdir(out)).toContain('index.html');
			expect(await findWords(root)).toEqual([]);
		}
	);
	it('refuses what nobody put into static on purpose', async ({ root, out, atlas }) => {
		await mkdir(join(root, 'static/atlas.4711.tmp/documents'), { recursive: true });
		await writeFile(join(root, 'static/atlas.4711.tmp/documents/harbour-note.txt'), TEXT.text);
		const built = buildSite(atlas, [], out, 'plain', { root, make: makePages });
		await expect(built).rejects.toThrow(/static\/ holds .*: atlas\.4711\.tmp\. Nothing was built/);
		expect(await readStamp(out)).toBeNull();
	});
	it('refuses to overwrite a folder that is no site', async ({ root, atlas }) => {
		const out = join(root, 'photographs');
		await mkdir(out);
		await writeFile(join(out, 'harbour.jpg'), 'a picture');
		await expect(buildSite(atlas, [], out, 'plain', { root, make: makePages })).rejects.toThrow(/other things/);
		expect(await readdir(out)).toEqual(['harbour.jpg']);
	});
});

describe('a build with documents that is broken off', () => {
	it.for([
		['before', 'SIGKILL'],
		['after', 'SIGKILL'],
		['after', 'SIGTERM'],
		['after', 'SIGINT']
	] as [string, NodeJS.Signals][])(
		'%s its pages by %s publishes no text',
		async ([moment, signal], { root, out, atlas }) => {
			await breakOff(root, moment, signal);
			expect(await readStamp(out)).toBeNull();
			expect(await findWords(join(root, 'static'))).toEqual([]);
			if (signal !== 'SIGKILL') {
				expect(await findWords(root)).toEqual([]);
			}
			await buildSite(atlas, [], out, 'plain', { root, make: makePages });
			expect(await findWords(root)).toEqual([]);
			expect(await readStamp(out)).toBe('plain');
		}
	);
});
