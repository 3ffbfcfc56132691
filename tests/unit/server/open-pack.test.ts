import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkAtlas } from '../../../src/atlas/checks/index.ts';
import { findExportFormat } from '../../../src/exports/export-formats.ts';
import { findAtlasToRead, findAtlasToWrite } from '../../../src/server/find-atlas.ts';
import { isPack, openPack } from '../../../src/server/open-pack.ts';
import { atlasFolder } from '../../../src/server/paths.ts';
import { readAtlas } from '../../../src/server/read-atlas.ts';
import { compileParts, packResult } from '../exports/sample-result.ts';
import { readSample, readSampleTexts, SAMPLE } from '../sample.ts';

const sample = Object.fromEntries(readSampleTexts().map(({ path, text }) => [path, strToU8(text)]));
const LINK = { os: 3, attrs: 0o120777 << 16 };

describe('an archive with an atlas in it', () => {
	let folder = '';
	let packs = '';
	let pack = '';
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'passages-pack-'));
		packs = join(folder, 'cache', 'packs');
		pack = join(folder, 'a.zip');
	});
	afterEach(async () => rm(folder, { recursive: true }));
	const zip = async (files: Zippable): Promise<void> => writeFile(pack, zipSync(files));

	it('opens as that atlas: an evidence pack, once unpacked by hand, and any ZIP of a folder', async () => {
		const write = await findExportFormat('evidence-pack')!.load();
		const [file] = await write(packResult(compileParts(), {}), () => undefined);
		await writeFile(pack, file!.bytes);
		expect(isPack(pack)).toBe(true);
		const opened = openPack(pack, packs);
		expect(basename(opened)).toBe('sample');
		const { atlas, issues } = await readAtlas(opened);
		expect(issues).toEqual([]);
		expect(checkAtlas(atlas!).filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(atlas!.features.map(({ id }) => id).sort()).toEqual(
			readSample()
				.features.map(({ id }) => id)
				.sort()
		);
		expect(openPack(pack, packs)).toBe(opened);
		expect((await readdir(folder)).sort()).toEqual(['a.zip', 'cache']);

		await zip(Object.fromEntries(Object.entries(sample).map(([path, bytes]) => [`my rivers/${path}`, bytes])));
		const again = openPack(pack, packs);
		expect((await readAtlas(again)).issues).toEqual([]);
		expect(await readFile(join(again, 'atlas.json'))).toEqual(Buffer.from(sample['atlas.json']!));
	});

	it('is named from the folder in which npm was called, and told by its path where it is not there', async () => {
		await zip(Object.fromEntries(Object.entries(sample).map(([path, bytes]) => [`my rivers/${path}`, bytes])));
		vi.stubEnv('INIT_CWD', folder);
		expect(await readFile(join(findAtlasToRead('a.zip'), 'atlas.json'))).toEqual(
			Buffer.from(sample['atlas.json']!)
		);
		expect(() => findAtlasToWrite('a.zip')).toThrow(/is packed/);
		expect(() => findAtlasToRead('b.zip')).toThrow(`There is no file ${join(folder, 'b.zip')}.`);
		vi.unstubAllEnvs();
	});

	it('is a folder with the atlas below it once somebody has unpacked it', async () => {
		await cp(SAMPLE, join(folder, 'atlas', 'sample'), { recursive: true });
		expect(atlasFolder(folder)).toBe(join(folder, 'atlas', 'sample'));
		// Of two nobody has said which.
		await cp(SAMPLE, join(folder, 'atlas', 'other'), { recursive: true });
		expect(() => atlasFolder(folder)).toThrow(/There is no atlas/);
	});

	it('leaves in it what no atlas is made of', async () => {
		await zip({
			...sample,
			'run.sh': strToU8('x'),
			'features/deeper/x.geojson': strToU8('{}'),
			'.git/config': strToU8('x')
		});
		const opened = openPack(pack, packs);
		expect((await readdir(opened, { recursive: true, withFileTypes: true })).filter((e) => e.isFile()).length).toBe(
			Object.keys(sample).length
		);
	});

	it.each<[what: string, files: Zippable, reason: RegExp]>([
		['leads out', { ...sample, 'features/../../x.geojson': strToU8('{}') }, /leads out of the folder/],
		['leads out, as Windows writes', { ...sample, '..\\..\\x.geojson': strToU8('{}') }, /leads out of the folder/],
		['begins at the root', { ...sample, '/etc/x.json': strToU8('{}') }, /leads out of the folder/],
		['begins at a disk', { ...sample, 'C:/x.json': strToU8('{}') }, /leads out of the folder/],
		['is a link', { ...sample, 'events/x.json': [strToU8('/etc/passwd'), LINK] }, /holds a link/],
		['stands twice', { ...sample, 'events/ALL.json': strToU8('{}') }, /have one name/],
		['is no atlas', { 'a.txt': strToU8('x') }, /no atlas\.json/],
		['is two', { 'a/atlas.json': strToU8('{}'), 'b/atlas.json': strToU8('{}') }, /more than one atlas/],
		['bursts', { ...sample, 'events/x.json': new Uint8Array(3_000_000) }, /would unpack to more than 2 MB/]
	])('is refused in a sentence, with nothing unpacked, where a file of it %s', async (_, files, reason) => {
		await zip(files);
		expect(() => openPack(pack, packs, 2_000_000)).toThrow(reason);
		expect(existsSync(packs) ? await readdir(packs) : []).toEqual([]);
	});

	it('is refused where it is cut short, or was locked', async () => {
		const whole = zipSync(sample);
		await writeFile(pack, whole.subarray(0, whole.length - 40));
		expect(() => openPack(pack, packs)).toThrow(/list of files is damaged/);
		const locked = whole.slice();
		const directory = locked.findLastIndex(
			(_, i) => locked[i] === 0x50 && locked[i + 1] === 0x4b && locked[i + 2] === 1
		);
		locked[directory + 8]! |= 1;
		await writeFile(pack, locked);
		expect(() => openPack(pack, packs)).toThrow(/cannot be opened/);
	});

	it('is not written to, and what is no archive is no pack', async () => {
		await zip(sample);
		expect(() => findAtlasToWrite(pack)).toThrow(/is packed, and this command writes/);
		await writeFile(join(folder, 'note.zip'), 'words');
		expect(isPack(join(folder, 'note.zip'))).toBe(false);
		expect(isPack(folder)).toBe(false);
		expect(() => findAtlasToRead(join(folder, 'none.zip'))).toThrow(/There is no file/);
	});
});
