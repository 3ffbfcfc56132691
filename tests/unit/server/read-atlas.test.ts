import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/atlas/load/atlas.ts';
import { checkCanonicalForm } from '../../../src/server/canonical-form.ts';
import { checkFolderName } from '../../../src/server/folder-name.ts';
import { ATLASES } from '../../../src/server/paths.ts';
import { readAtlas } from '../../../src/server/read-atlas.ts';
import { SAMPLE } from '../sample.ts';

let folder = '';
beforeEach(async () => {
	folder = join(await mkdtemp(join(tmpdir(), 'passages-read-')), 'sample');
	await cp(SAMPLE, folder, { recursive: true });
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

describe('a file of an atlas that cannot be opened', () => {
	// Only some systems keep names that are no text.
	it.runIf(process.platform === 'linux')('because its name is not UTF-8 costs one line', async () => {
		const path = Buffer.concat([
			Buffer.from(join(folder, 'events/caf')),
			Buffer.from([0xe9]),
			Buffer.from('.json')
		]);
		await writeFile(path, '{"events": []}');
		const { atlas, issues } = await readAtlas(folder);
		expect(issues).toMatchObject([
			{
				file: 'events/caf\uFFFD.json',
				severity: 'error',
				message: 'The file cannot be used: its name is not valid UTF-8.'
			}
		]);
		expect(atlas?.events).toHaveLength(1);
		expect((await checkCanonicalForm(folder)).map(({ file }) => file)).not.toContain('events/caf\uFFFD.json');
	});
	it('because it is a folder or a link costs one line', async () => {
		await mkdir(join(folder, 'events/more.json'));
		await symlink('/nowhere', join(folder, 'events/other.json'));
		const { atlas, issues } = await readAtlas(folder);
		expect(issues.map(({ file, message }) => `${file} ${message}`)).toEqual([
			'events/more.json The file cannot be used: it is no regular file.',
			'events/other.json The file cannot be used: it is no regular file.'
		]);
		expect(atlas?.events).toHaveLength(1);
	});
});

describe('an atlas whose id is not the name of its folder', () => {
	const named = (id: string): Pick<Atlas, 'file'> => ({ file: { id } as Atlas['file'] });
	it('is a fault below geo/atlases, where commands name it by its folder', () => {
		expect(checkFolderName(join(ATLASES, 'strait'), named('magellan'))).toMatchObject([
			{
				severity: 'error',
				file: 'atlas.json',
				path: 'id',
				message: 'The id of the atlas is "magellan", but its folder is called "strait".'
			}
		]);
	});
	it('is told elsewhere', () => {
		expect(checkFolderName(folder, named('magellan'))).toMatchObject([{ severity: 'warning' }]);
	});
	it.each(['', '/', '/.'])('is not one where the path only ends in %j', (end) => {
		expect(checkFolderName(`${join(ATLASES, 'magellan')}${end}`, named('magellan'))).toEqual([]);
	});
});
