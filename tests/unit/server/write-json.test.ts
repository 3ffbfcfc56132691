import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TYPESCRIPT } from '../../../src/server/run.ts';
import { completeUnfinished } from '../../../src/server/unfinished.ts';
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
		await writeTogether(folder, [
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
		const written = writeTogether(folder, [
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

const dying = fileURLToPath(new URL('../../samples/write-and-die.ts', import.meta.url));
const readBoth = async (): Promise<string[]> => {
	return Promise.all(['source.json', 'citations.json'].map((name) => readFile(pathOf(name), 'utf8')));
};

describe('files written together by a command that is killed', () => {
	it('are all old or all new to whoever reads them next, whichever step it was killed at', async () => {
		vi.spyOn(process.stderr, 'write').mockReturnValue(true);
		const ages = new Set<string>();
		// The first four make and open the temporary files.
		let step = 4;
		let wasKilled = true;
		while (wasKilled) {
			await Promise.all(['source.json', 'citations.json'].map((name) => writeFile(pathOf(name), 'old')));
			const { signal, status } = spawnSync(process.execPath, [...TYPESCRIPT, dying, folder, String(++step)]);
			wasKilled = signal === 'SIGKILL';
			expect(wasKilled || status === 0).toBe(true);
			completeUnfinished(folder);
			const [source = '', citations] = await readBoth();
			expect([step, citations]).toEqual([step, source]);
			ages.add(source);
			await writeTogether(folder, [
				{ path: pathOf('source.json'), text: 'newer' },
				{ path: pathOf('citations.json'), text: 'newer' }
			]);
			expect((await readdir(folder)).sort()).toEqual(['citations.json', 'source.json']);
		}
		expect([...ages].sort()).toEqual(['new', 'old']);
		expect(step).toBeGreaterThan(9);
	});
	it('are not completed while the command still runs', async () => {
		await writeFile(pathOf(`.source.json.${process.pid}.tmp`), 'new');
		await writeFile(pathOf(`.unfinished.${process.pid}.json`), '{"files":["source.json"]}');
		completeUnfinished(folder);
		expect(await readFile(pathOf('source.json'), 'utf8')).toBe('old source');
	});
	it.each(['{', '[]', '{"files":["../source.json","/source.json"]}'])(
		'are never looked for outside the folder: %s',
		async (note) => {
			vi.spyOn(process.stderr, 'write').mockReturnValue(true);
			await mkdir(pathOf('atlas'));
			await writeFile(pathOf('.source.json.999999999.tmp'), 'new');
			await writeFile(pathOf('atlas/.unfinished.999999999.json'), note);
			completeUnfinished(pathOf('atlas'));
			expect(await readFile(pathOf('source.json'), 'utf8')).toBe('old source');
			expect(await readdir(pathOf('atlas'))).toEqual([]);
		}
	);
});
