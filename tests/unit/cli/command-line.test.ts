import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it as base } from 'vitest';
import { TYPESCRIPT } from '../../../src/server/run.ts';
import { makeDocx } from '../../samples/make-docx.ts';
import { makePdf, setLines } from '../../samples/make-pdf.ts';
import { run } from '../../samples/run-command.ts';
import { SAMPLE } from '../sample.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs the command line as a process of its own, as a person would; gives its exit code and what it said. */
function runApart(...args: string[]): Promise<{ code: number; err: string }> {
	const program = [...TYPESCRIPT, join(root, 'src/cli/main.ts'), ...args];
	return new Promise((resolve) => {
		execFile(process.execPath, program, { cwd: root }, (error, _out, err) => {
			resolve({ code: typeof error?.code === 'number' ? error.code : 0, err });
		});
	});
}

/** Each with a folder of its own, a copy of the sample in it. */
const it = base.extend<{ folder: string; atlas: string }>({
	folder: async ({ task }, use) => {
		const folder = await mkdtemp(join(tmpdir(), `passages-${task.id}-`));
		await use(folder);
		await rm(folder, { recursive: true, force: true });
	},
	atlas: async ({ folder }, use) => {
		const atlas = join(folder, 'atlas');
		await cp(SAMPLE, atlas, { recursive: true });
		await use(atlas);
	}
});

describe('npm run check', () => {
	it('passes the sample and counts what it holds', async ({ atlas }) => {
		const { code, err } = await run('check', '--atlas', atlas);
		expect(err).toContain('No fault: 3 features, 1 event, 1 source, 2 passages.');
		expect(code).toBe(0);
	});
	it('prints the faults of several files at once and fails', async ({ atlas }) => {
		await writeFile(join(atlas, 'events/all.json'), '{"events": [');
		await writeFile(join(atlas, 'features/more.geojson'), Buffer.from([0xff, 0xfe, 0, 1]));
		const { code, out } = await run('check', '--atlas', atlas);
		expect(out).toContain(
			'events/all.json\n  ✗ line 1, column 13: The file is not valid JSON: a closing bracket ] is missing.'
		);
		expect(out).toContain('features/more.geojson\n  ✗ The file cannot be used');
		expect(code).toBe(1);
	});
	it('reads the documents at hand and says of each what it is', async ({ folder, atlas }) => {
		const documents = join(folder, 'copies');
		await mkdir(documents);
		await cp(join(SAMPLE, 'documents/harbour-note.txt'), join(documents, 'my copy.txt'));
		await writeFile(join(documents, 'picture.png'), Buffer.from([0x89, 0x50, 0, 0]));
		await writeFile(join(documents, 'letter.txt'), 'A letter on quite another matter, of no use to this atlas.');
		await symlink('/etc/hostname', join(documents, 'link.txt'));
		const { err, code } = await run('check', '--atlas', atlas, '--documents', documents);
		expect(err).toContain('my copy.txt is harbour-note: the same file to the byte; 2 of 2 passages found');
		expect(err).toContain(
			'picture.png was left alone: it holds no text: it is binary data. Add a copy in a format that is read'
		);
		expect(err).toContain('letter.txt is no copy of any source of this atlas');
		expect(err).toContain('link.txt was left alone: it is a link');
		expect(code).toBe(0);
	});
	it('reads copies in other formats as the page does', async ({ folder, atlas }) => {
		const documents = join(folder, 'copies');
		await mkdir(documents);
		const paragraphs = (await readFile(join(SAMPLE, 'documents/harbour-note.txt'), 'utf8')).split(/\n\s*\n/u);
		await writeFile(join(documents, 'note.docx'), await makeDocx(paragraphs));
		await writeFile(
			join(documents, 'note.html'),
			`<!doctype html><nav>Home</nav>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}`
		);
		await writeFile(
			join(documents, 'note.pdf'),
			makePdf([setLines(paragraphs.flatMap((paragraph) => paragraph.match(/.{1,70}(?:\s|$)/gu) ?? []))])
		);
		const { err, code } = await run('check', '--atlas', atlas, '--documents', documents);
		expect(err).toMatch(/note\.docx \(a Word document\) is harbour-note: .*; 2 of 2 passages found/);
		expect(err).toMatch(/note\.html \(a saved web page\) is harbour-note: .*; 2 of 2 passages found/);
		expect(err).toContain('Judged to be no part of the text and left out: 1 word in 1 piece, “Home”.');
		expect(err).toMatch(/note\.pdf \(a PDF\) is harbour-note: .*; 2 of 2 passages found/);
		expect(code).toBe(0);
	});
	it('names the folder that is not there', async ({ folder }) => {
		const { code, err } = await run('check', '--atlas', join(folder, 'nowhere'));
		expect(err).toContain('There is no atlas');
		expect(code).toBe(1);
	});
	it('leaves with code 2 on wrong usage', async () => {
		expect((await run('check', '--colour', 'red')).code).toBe(2);
		expect((await run('chekc')).code).toBe(2);
	});
	it.concurrent.for([
		['no fault', ['check', '--atlas', SAMPLE], 0, 'No fault: 3 features'],
		['a fault', ['check', '--atlas', join(root, 'nowhere')], 1, 'There is no atlas'],
		['wrong usage', ['chekc'], 2, "error: unknown command 'chekc'"]
	] as const)('of its own process leaves with the code of %s', async ([, words, code, said]) => {
		expect(await runApart(...words)).toEqual({ code, err: expect.stringContaining(said) });
	});
});

describe('npm run cite', () => {
	const draft = {
		source: {
			id: 'harbour-note',
			short: 'Harbour 2019',
			csl: { type: 'webpage', title: 'A note from the harbour' },
			published: '2019-11',
			kindInWords: 'notice'
		},
		body: { from: 'The east quay', to: 'use it most.' },
		paragraphs: [{ from: 'The east quay', to: 'use it most.', precis: 'On the [[east-quay]].' }],
		citations: [
			{
				id: 'har-001',
				from: 'The east quay',
				to: 'of the week.',
				digest: 'The quay opened in March 2019.',
				supports: ['east-quay']
			}
		]
	};
	const documentOf = (atlas: string): string => join(atlas, 'documents/harbour-note.txt');

	it('writes records that hold no word run of the document', async ({ folder, atlas }) => {
		await writeFile(join(folder, 'draft.json'), JSON.stringify(draft));
		const { code, out } = await run('cite', join(folder, 'draft.json'), documentOf(atlas), atlas);
		expect(out).toContain('harbour-note: 1 paragraphs, 1 citations');
		expect(code).toBe(0);
		const written = await readFile(join(atlas, 'citations/harbour-note.json'), 'utf8');
		expect(written).not.toContain('The east quay was');
		expect(written).toContain('"hash"');
	});
	it('writes nothing when a stretch is not in the document', async ({ folder, atlas }) => {
		const before = await readFile(join(atlas, 'citations/harbour-note.json'), 'utf8');
		await writeFile(
			join(folder, 'draft.json'),
			JSON.stringify({ ...draft, citations: [{ ...draft.citations[0], from: 'The west quay' }] })
		);
		const { code, err } = await run('cite', join(folder, 'draft.json'), documentOf(atlas), atlas);
		expect(err).toContain('draft.json citations[0]: "The west quay" does not stand in the document.');
		expect(code).toBe(1);
		expect(await readFile(join(atlas, 'citations/harbour-note.json'), 'utf8')).toBe(before);
		expect((await readdir(join(atlas, 'citations'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
	});
	it.for([
		[
			'a draft that is no JSON',
			'{"source": ',
			'draft.json, line 1, column 12: The file is not valid JSON: a value is missing'
		],
		['a draft that is none', '[]', 'draft.json: '],
		['a draft with a key twice', '{"body": 1, "body": 2}', 'The key "body" stands twice.'],
		[
			'a draft with what cannot be seen',
			JSON.stringify({ ...draft, source: { ...draft.source, short: 'Harbour\u0000' } }),
			'draft.json source.short: The text holds a control character (U+0000).'
		]
	] as const)('says in a line what is wrong with %s', async ([, text, said], { folder, atlas }) => {
		await writeFile(join(folder, 'draft.json'), text);
		const { code, err } = await run('cite', join(folder, 'draft.json'), documentOf(atlas), atlas);
		expect(err).toContain(said);
		expect(err).not.toContain('    at ');
		expect(code).toBe(1);
	});
	it.for([
		['a folder as the draft', ['.', 'note', 'atlas'], 'cannot be read.'],
		['a draft that is not there', ['nowhere.json', 'note', 'atlas'], 'nowhere.json cannot be read.'],
		['a folder as the document', ['draft.json', 'atlas', 'atlas'], 'atlas is a folder.'],
		['a document that is not there', ['draft.json', 'nowhere.txt', 'atlas'], 'nowhere.txt cannot be looked at.'],
		['no atlas to write to', ['draft.json', 'note', '.'], 'There is no atlas in']
	] as const)('says in a line what is wrong with %s', async ([, names, said], { folder, atlas }) => {
		await writeFile(join(folder, 'draft.json'), JSON.stringify(draft));
		const paths = names.map((name) => (name === 'note' ? documentOf(atlas) : join(folder, name)));
		const { code, err } = await run('cite', ...paths);
		expect(err).toContain(said);
		expect(err).not.toContain('    at ');
		expect(code).toBe(1);
	});
});
