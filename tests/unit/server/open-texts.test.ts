import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findOpenTexts, readOpenTexts } from '../../../src/server/read-open-texts.ts';
import { readChecked } from '../../../src/server/read-checked.ts';
import { readAtlas } from '../../../src/server/read-atlas.ts';
import { SAMPLE } from '../sample.ts';

let folder = '';
let text = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'passages-open-'));
	await cp(SAMPLE, join(folder, 'atlas'), { recursive: true });
	text = join(folder, 'atlas/documents/harbour-note.txt');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What `check` says of the open text, and that no build takes it. */
async function refuse(): Promise<string> {
	const { atlas } = await readAtlas(join(folder, 'atlas'));
	if (!atlas) {
		throw new Error('The sample cannot be read.');
	}
	const { texts, issues } = await findOpenTexts(join(folder, 'atlas'), atlas);
	expect(texts).toEqual([]);
	expect(issues).toMatchObject([
		{ code: 'open-text', severity: 'error', file: 'sources/harbour-note.json', path: 'openText.file' }
	]);
	await expect(readOpenTexts(join(folder, 'atlas'), atlas)).rejects.toThrow('open-text');
	return issues[0]?.message ?? '';
}

describe('the open text of a source', () => {
	it('is read where it is the text that was cited', async () => {
		const { atlas } = await readAtlas(join(folder, 'atlas'));
		const { texts, issues } = await findOpenTexts(join(folder, 'atlas'), atlas ?? expect.fail());
		expect(issues).toEqual([]);
		expect(texts).toEqual([{ id: 'harbour-note', text: await readFile(text, 'utf8') }]);
	});
	it('is not followed through a link out of the folder, though it leads to the very text', async () => {
		await rename(text, join(folder, 'elsewhere.txt'));
		await symlink(join(folder, 'elsewhere.txt'), text);
		expect(await refuse()).toContain('is no regular file');
	});
	it('is not looked for in a folder that is a link', async () => {
		await rename(join(folder, 'atlas/documents'), join(folder, 'elsewhere'));
		await symlink(join(folder, 'elsewhere'), join(folder, 'atlas/documents'));
		expect(await refuse()).toContain('stands in a folder that is a link');
	});
	it.runIf(process.platform !== 'win32')('is not waited for at a pipe', async () => {
		await rm(text);
		execFileSync('mkfifo', [text]);
		expect(await refuse()).toContain('is no regular file');
	});
	it.each([
		['is another text', async () => writeFile(text, 'The west quay was closed.'), 'is not the text that was cited'],
		[
			'differs in one letter',
			async () => writeFile(text, (await readFile(text, 'utf8')).replace('quay', 'quai')),
			'is not the text'
		],
		['is a folder', async () => rm(text).then(async () => mkdir(text)), 'is no regular file'],
		['is missing', async () => rm(text), 'cannot be read'],
		['is not UTF-8', async () => writeFile(text, Buffer.from([0xe9, 0x20, 0xff])), 'is not valid UTF-8'],
		['is too large', async () => truncate(text, 50_000_001), 'is larger than 50 MB']
	] as [string, () => Promise<void>, string][])('is refused where it %s', async (_, change, reason) => {
		await change();
		expect(await refuse()).toContain(reason);
	});
	it.each([
		'../secret.txt',
		'..',
		'a/../../secret.txt',
		'/etc/hostname',
		'C:\\secret.txt',
		'..\\secret.txt',
		'a/b.txt',
		''
	])('is named by a file of documents/ and nothing else: %j', async (file) => {
		await writeFile(join(folder, 'atlas/secret.txt'), 'Not for the public.');
		const path = join(folder, 'atlas/sources/harbour-note.json');
		const source = JSON.parse(await readFile(path, 'utf8')) as { openText: object };
		await writeFile(path, JSON.stringify({ ...source, openText: { ...source.openText, file } }));
		await expect(readChecked(join(folder, 'atlas'))).rejects.toThrow(
			/sources\/harbour-note\.json\n {2}✗ openText\.file: /u
		);
	});
});
