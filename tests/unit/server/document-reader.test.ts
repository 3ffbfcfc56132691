import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildAnchors } from '../../../src/atlas/compile/anchors.ts';
import { readCopies } from '../../../src/server/copies.ts';
import { DocumentReader } from '../../../src/server/document-reader.ts';
import { findFiles, type FoundFile } from '../../../src/server/found-files.ts';
import { escapeUnseen } from '../../../src/server/print.ts';
import { untilTimed } from '../../samples/until-timed.ts';
import { readNote, readSample } from '../sample.ts';

const odd = fileURLToPath(new URL('../../samples/odd-reader.mjs', import.meta.url));
let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'passages-reader-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => {
	vi.restoreAllMocks();
});
const fileOf = (name: string): FoundFile => ({ name, path: Buffer.from(join(folder, name)), bytes: 1 });

/** Time stands still but for what is let pass, so that a busy machine is no slow document. */
const stopTime = (): void => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
};
const letPass = (ms: number): void => {
	vi.advanceTimersByTime(ms);
};

describe('a document that would stop the whole run', () => {
	beforeEach(stopTime);
	afterEach(() => {
		vi.useRealTimers();
	});
	/** Reads one after the other, in another process after each that was lost. */
	const oddReader = new DocumentReader([], { script: odd, maxLoading: 1000, maxMemory: 200_000_000 });
	afterAll(() => oddReader.close());
	it.each([
		['hangs.txt', 'took longer than 1 seconds to read'],
		['waits.txt', 'took longer than 1 seconds to read'],
		['leaves.txt', 'could not be read: reading it broke off'],
		['throws-late.txt', 'could not be read: reading it broke off']
	])('costs one refusal, and the next is read: %s', async (name, reason) => {
		const asked = untilTimed(1000);
		const read = oddReader.read(fileOf(name), { text: true });
		await asked;
		if (reason.startsWith('took longer')) {
			letPass(999);
			expect(vi.getTimerCount()).toBe(2);
			letPass(1);
		}
		expect(await read).toMatchObject({ name, reason });
		expect(await oddReader.read(fileOf('plain.txt'), { text: true })).toMatchObject({
			document: { text: 'plain.txt' }
		});
	});
	it('has more time while it tells of its pages', async () => {
		const reader = new DocumentReader([], { script: odd, maxSilence: 700 });
		const pages: number[] = [];
		const asked = untilTimed(60_000);
		const reading = reader.read(fileOf('tells-pages.txt'), { text: true }, (page) => {
			pages.push(page);
			letPass(600);
		});
		// Loading what reads it may take longer than any page.
		await asked;
		letPass(50_000);
		expect(await reading).toMatchObject({ document: { text: 'Told page by page.' } });
		expect(pages).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
		const late = reader.read(fileOf('tells-pages.txt'), { text: true }, () => letPass(701));
		expect(await late).toMatchObject({ reason: 'took longer than 0.7 seconds to read' });
		reader.close();
	});
	it('may take up no more memory than is set, in buffers too', async () => {
		await writeFile(join(folder, 'large.txt'), 'A long text of ours. '.repeat(2_000_000));
		const limited = new DocumentReader(buildAnchors(readSample()), { maxMemory: 150_000_000, maxSilence: 60_000 });
		expect(await limited.read(fileOf('large.txt'), { text: true })).toMatchObject({
			name: 'large.txt',
			remedy: expect.any(String)
		});
		limited.close();
	});
	it('is read within its memory though it is a book of fifteen million letters', async () => {
		await writeFile(join(folder, 'book.txt'), 'A long book of ours, row on row. '.repeat(450_000));
		const reader = new DocumentReader(buildAnchors(readSample()), { maxSilence: 60_000 });
		expect(await reader.read(fileOf('book.txt'), { text: false })).toMatchObject({ say: 'read' });
		reader.close();
	});
	it('cannot be read at all where no process can be started', async () => {
		const reader = new DocumentReader([], { script: join(folder, 'nowhere.mjs') });
		expect(await reader.read(fileOf('plain.txt'), { text: true })).toMatchObject({
			reason: 'could not be read: no process could be started'
		});
	});
});

describe('the files of a folder', () => {
	it('are all named, and what is no document costs a line', async () => {
		const copies = join(folder, 'copies');
		await mkdir(join(copies, 'a-folder'), { recursive: true });
		await writeFile(join(copies, 'note.txt'), readNote());
		await writeFile(
			Buffer.concat([Buffer.from(`${copies}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]),
			readNote()
		);
		await writeFile(join(copies, 'red\u001b[31m.txt'), 'A stranger.');
		await symlink(join(copies, 'note.txt'), join(copies, 'link.txt'));
		execFileSync('mkfifo', [join(copies, 'pipe.txt')]);
		const { files, refused } = await findFiles(copies);
		expect(files.map(({ name }) => name)).toEqual(['caf\uFFFD.txt', 'note.txt', 'red\u001b[31m.txt']);
		expect(refused.map(({ name, reason }) => `${name} ${reason}`)).toEqual([
			'a-folder is a folder',
			'link.txt is a link',
			'pipe.txt is no regular file'
		]);

		const said: string[] = [];
		vi.spyOn(process.stderr, 'write').mockImplementation((line) => said.push(String(line)) > 0);
		const found = await readCopies(readSample(), copies);
		expect(found.get('harbour-note')).toMatchObject({ how: 'bytes', found: 2 });
		const all = said.join('');
		expect(all).toContain('caf\uFFFD.txt is harbour-note: the same file to the byte');
		expect(all).toContain('red\\u001b[31m.txt is no copy');
		expect(all).toContain('pipe.txt was left alone: it is no regular file.');
		expect(all).not.toContain('\u001b');
	});
	it('that differ from what was cited never stand before the one that does not', async () => {
		const copies = join(folder, 'editions');
		await mkdir(copies);
		await writeFile(join(copies, 'a-altered.txt'), `${readNote()}\n\nA sentence more.`);
		await writeFile(join(copies, 'b-same.txt'), readNote());
		vi.spyOn(process.stderr, 'write').mockReturnValue(true);
		expect((await readCopies(readSample(), copies)).get('harbour-note')).toMatchObject({ name: 'b-same.txt' });
	});
});

describe('a text for a terminal', () => {
	it.each([
		['plain, with é and 港\tand a line\nmore', 'plain, with é and 港\tand a line\nmore'],
		['\u001b]0;title\u0007', '\\u001b]0;title\\u0007'],
		['over\rwritten', 'over\\u000dwritten'],
		['\u009b31m', '\\u009b31m'],
		['txt.\u202Egpj', 'txt.\\u202egpj'],
		['half \ud800', 'half \\ud800'],
		['👍', '👍']
	])('%j', (text, shown) => {
		expect(escapeUnseen(text)).toBe(shown);
	});
});
