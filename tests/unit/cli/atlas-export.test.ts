import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atlasCommand } from '../../../src/cli/atlas.ts';
import { explain } from '../../../src/cli/explain.ts';
import VERIFY_UR from '../../../src/language/messages/verify/ur.json' with { type: 'json' };
import { SAMPLE } from '../sample.ts';

interface Run {
	code: number;
	out: string;
	err: string;
}

/** Runs `atlas export` in this process, and gives what it prints and its exit code. */
async function run(...args: string[]): Promise<Run> {
	const printed = { out: '', err: '' };
	const catchInto = (key: keyof typeof printed) => (text: string | Uint8Array) => {
		printed[key] += String(text);
		return true;
	};
	const spies = [
		vi.spyOn(process.stdout, 'write').mockImplementation(catchInto('out')),
		vi.spyOn(process.stderr, 'write').mockImplementation(catchInto('err'))
	];
	try {
		const all = new Command('passages').exitOverride().addCommand(atlasCommand());
		await all.parseAsync(['atlas', 'export', ...args], { from: 'user' });
		return { code: 0, ...printed };
	} catch (error) {
		const code = explain(error);
		return { code, ...printed };
	} finally {
		spies.forEach((spy) => spy.mockRestore());
	}
}

describe('atlas export', () => {
	let folder = '';
	beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'passages-export-'))));
	afterEach(async () => rm(folder, { recursive: true }));

	it('writes one file where it is told, and says what is in it', async () => {
		const path = join(folder, 'sample.geojson');
		const { code, out, err } = await run(
			SAMPLE,
			'--format',
			'geojson',
			'--site',
			'https://example.org/',
			'--out',
			path
		);
		expect([code, out]).toEqual([0, `${path}\n`]);
		expect(err).toContain('GeoJSON, in full: 3 places, 1 event, 2 passages, 2 claims, 1 document.');
		const read = JSON.parse(await readFile(path, 'utf8')) as { about: unknown; features: { id: string }[] };
		expect(read.features.map(({ id }) => id).sort()).toEqual(['east-quay', 'strait-ferry', 'the-island']);
		expect(read.about).toMatchObject({ address: 'https://example.org/', title: 'A sample' });
	});

	it('says what a gazetteer needs where the atlas has no address, and nothing of it where it has one', async () => {
		const path = join(folder, 'sample.lpf.json');
		const bare = await run(SAMPLE, '--format', 'linked-places', '--out', path);
		expect(bare.err).toMatch(/urn:passages:….* give --site with the address where the atlas stands or will stand/u);
		expect(await readFile(path, 'utf8')).toContain('"urn:passages:');
		const placed = await run(
			SAMPLE,
			'--format',
			'linked-places',
			'--out',
			path,
			'--site',
			'https://atlas.example.org/a'
		);
		expect(placed.err).not.toContain('--site');
		expect(await readFile(path, 'utf8')).not.toContain('"urn:passages:');
	});

	it('writes several into a folder, of the layers asked for', async () => {
		const out = join(folder, 'tables');
		const { code } = await run(SAMPLE, '--format', 'geojson-flat', '--layers', 'regions', '--out', out);
		expect([code, (await readdir(out)).sort()]).toEqual([0, ['about.txt', 'areas.geojson']]);
		expect(await readFile(join(out, 'about.txt'), 'utf8')).toContain('Filters: only the layers regions');
	});

	it('writes a pack whose page speaks the language asked for, and says so of a format that speaks none', async () => {
		const path = join(folder, 'sample.crate.zip');
		expect((await run(SAMPLE, '--format', 'evidence-pack', '--language', 'ur', '--out', path)).code).toBe(0);
		const html = strFromU8(unzipSync(await readFile(path))['verify.html']!);
		expect(html).toContain('<html lang="ur" dir="rtl">');
		expect(html).toContain(VERIFY_UR['Give it your copies']);
		const plain = join(folder, 'sample.geojson');
		const { code, err } = await run(SAMPLE, '--format', 'geojson', '--language', 'ur', '--out', plain);
		expect([code, err]).toEqual([0, expect.stringContaining('Only the page of an evidence pack speaks اردو (ur)')]);
	});

	it('has as of an early day nothing that no document had said', async () => {
		const path = join(folder, 'early.geojson');
		expect((await run(SAMPLE, '--format', 'geojson', '--as-of', '2018', '--out', path)).code).toBe(0);
		expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
			about: { asOf: '2018-12-31' },
			features: [],
			passages: []
		});
	});

	it.each([
		[['--format', 'shapefile'], 2, 'There is no format "shapefile".'],
		[['--format', 'geojson', '--layers', 'ports'], 2, 'The atlas has no layer "ports".'],
		[['--format', 'geojson', '--as-of', 'yesterday'], 2, '"yesterday" is no date.'],
		[['--format', 'evidence-pack', '--language', 'fr'], 2, 'It speaks: en (English), ru (Русский), ur (اردو)']
	])('refuses %j with what is known, and writes nothing', async (args, code, words) => {
		const path = join(folder, 'none');
		const answer = await run(SAMPLE, ...args, '--out', path);
		expect([answer.code, existsSync(path)]).toEqual([code, false]);
		expect(answer.err).toContain(words);
	});

	it('says in a sentence that a place cannot be written to, and leaves nothing half-written', async () => {
		const taken = join(folder, 'taken');
		await writeFile(taken, 'mine');
		const inFile = await run(SAMPLE, '--format', 'geojson', '--out', join(taken, 'a.geojson'));
		expect([inFile.code, inFile.err]).toEqual([
			1,
			expect.stringContaining('a file stands where a folder is meant')
		]);
		const several = await run(SAMPLE, '--format', 'csv', '--out', taken);
		expect([several.code, several.err]).toEqual([2, expect.stringContaining('Name a folder')]);
		expect([await readdir(folder), await readFile(taken, 'utf8')]).toEqual([['taken'], 'mine']);
	});
});
