import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../../src/cli/migrate.ts';
import { checkCanonicalForm, findUncanonical } from '../../../src/server/canonical-form.ts';
import { GEO } from '../../../src/server/paths.ts';
import { formatJson, writeTogether } from '../../../src/server/write-json.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'passages-form-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const put = (path: string, text: string): void => {
	mkdirSync(join(folder, path, '..'), { recursive: true });
	writeFileSync(join(folder, path), text);
};

describe('the one form of records', () => {
	it('is that of every file in geo', async () => {
		const files = await findUncanonical(GEO);
		expect(
			files.map(({ path }) => path),
			'Run "npm run format".'
		).toEqual([]);
	});
	it('is missed with a warning that names the file and the command', async () => {
		put('atlas.json', formatJson({ id: 'a' }));
		put('features/a.geojson', '{"type":"FeatureCollection", "features":[]}');
		const [issue, ...others] = await checkCanonicalForm(folder);
		expect(others).toEqual([]);
		expect(issue).toMatchObject({ severity: 'warning', file: 'features/a.geojson' });
		expect(issue?.remedy).toContain('npm run format');
	});
	it('is what writing gives, and writing again changes nothing', async () => {
		put('features/a.geojson', '{"features":[{"geometry":{"coordinates":[[1.50,2],[3,4]]}}]}');
		put('broken.json', '{');
		put('documents/text.json', '{}  ');
		await writeTogether(folder, await findUncanonical(folder));
		expect(readFileSync(join(folder, 'features/a.geojson'), 'utf8')).toContain('[1.5, 2],\n');
		expect(await findUncanonical(folder)).toEqual([]);
		expect(readFileSync(join(folder, 'broken.json'), 'utf8')).toBe('{');
	});
});

describe('the command migrate', () => {
	const old = formatJson({ id: 'old', title: 'Old' });
	it('changes nothing unless asked to', async () => {
		put('atlas.json', old);
		await migrate({ folder });
		expect(readFileSync(join(folder, 'atlas.json'), 'utf8')).toBe(old);
	});
	it('writes the new form whole', async () => {
		put('atlas.json', old);
		await migrate({ folder, write: true });
		expect(JSON.parse(readFileSync(join(folder, 'atlas.json'), 'utf8'))).toEqual({
			id: 'old',
			formatVersion: 1,
			title: 'Old'
		});
		expect(await findUncanonical(folder)).toEqual([]);
	});
	it('writes nothing where one file is no JSON', async () => {
		put('atlas.json', old);
		put('events/all.json', '{');
		await expect(migrate({ folder, write: true })).rejects.toThrow('events/all.json');
		expect(readFileSync(join(folder, 'atlas.json'), 'utf8')).toBe(old);
	});
	it('refuses data newer than the program', async () => {
		put('atlas.json', formatJson({ id: 'new', formatVersion: 99 }));
		await expect(migrate({ folder, write: true })).rejects.toThrow('newer than this program');
	});
});
