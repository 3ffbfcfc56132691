import { mkdir, readFile, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundFile } from '../../../../src/model/proposals/proposals.ts';
import type { Notice } from '../../../../src/model/workbench/protocol.ts';
import { Desk } from '../../../../src/server/proposals/desk.ts';
import { Workbench } from '../../../../src/server/workbench/workbench.ts';
import { hashRecords, makeTemporaryAtlas } from '../../../samples/atlas-of-papers.ts';
import { addPapersToReview } from '../../../samples/atlas-to-review.ts';
import { readHere } from '../../../samples/read-here.ts';

/** What the disk answers to a write into a file of that name; a full disk takes some bytes first. */
const fault = vi.hoisted(() => ({ code: '', name: /^$/ }));
vi.mock('node:fs/promises', async (original) => {
	const real = await original<typeof import('node:fs/promises')>();
	const open: typeof real.open = async (path, flags, mode) => {
		const isFaulty = fault.code !== '' && fault.name.test(String(path)) && flags !== 'r';
		const answer = Object.assign(new Error(`${fault.code}: the disk says no`), { code: fault.code });
		if (isFaulty && fault.code === 'EROFS') {
			throw answer;
		}
		const handle = await real.open(path, flags, mode);
		if (isFaulty) {
			const whole = handle.writeFile.bind(handle);
			handle.writeFile = async (text) => {
				await whole(String(text).slice(0, 40));
				throw answer;
			};
		}
		return handle;
	};
	return { ...real, open, default: { ...real, open } };
});

let root: string;
let atlas: string;
let remove: () => Promise<void>;
let ferry: FoundFile;
beforeAll(async () => {
	({ root, atlas, remove } = await makeTemporaryAtlas());
	ferry = (await addPapersToReview(root, atlas))['ferry.txt']!;
});
afterAll(() => remove());
beforeEach(() => {
	fault.code = '';
});

const journal = (): Promise<string> => readFile(join(atlas, 'proposals', 'decisions.jsonl'), 'utf8').catch(() => '');

describe('a disk that takes nothing', () => {
	it.each([
		['full, for the journal', 'ENOSPC', /decisions\.jsonl$/],
		['full, for the records', 'ENOSPC', /\.(?:geo)?json\.\d+\.tmp$/],
		['only to be read, for the journal', 'EROFS', /decisions\.jsonl$/],
		['only to be read, for the records', 'EROFS', /\.(?:geo)?json\.\d+\.tmp$/]
	])('%s: leaves journal and records as they were, and the step can be taken later', async (_, code, name) => {
		const [before, lines] = [await hashRecords(atlas), await journal()];
		const desk = new Desk(atlas, 'Ada', () => undefined, readHere);
		const request = { do: 'accept' as const, id: ferry.places[0]!.id, options: {} };
		[fault.code, fault.name] = [code, name];
		await expect(desk.decide([request])).rejects.toMatchObject({ code });
		fault.code = '';
		expect(await hashRecords(atlas)).toEqual(before);
		expect(await journal()).toBe(lines);
		expect((await readdir(atlas, { recursive: true })).filter((file) => file.endsWith('.tmp'))).toEqual([]);
		// Another that opens the atlas has nothing to complete.
		const next = new Desk(atlas, 'Ben', () => undefined, readHere);
		await next.completePending();
		expect((await next.replay()).states.size).toBe(0);
		const { step } = await desk.decide([request]);
		await desk.move('undo', step);
		expect(await hashRecords(atlas)).toEqual(before);
	});
	it('full once all is written, is no loss: the step stands, here and for who opens it next', async () => {
		const desk = new Desk(atlas, 'Ada', () => undefined, readHere);
		const write = desk.records.write.bind(desk.records);
		desk.records.write = async (...changes) => {
			await write(...changes);
			[fault.code, fault.name] = ['ENOSPC', /decisions\.jsonl$/];
		};
		const { step } = await desk.decide([{ do: 'accept', id: ferry.places[0]!.id, options: {} }]);
		fault.code = '';
		desk.records.write = write;
		const next = new Desk(atlas, 'Ben', () => undefined, readHere);
		await next.completePending();
		expect([...(await next.replay()).states.values()].map(({ state }) => state)).toEqual(['accepted']);
		await next.move('undo', step);
	});
});

describe('what is gone or is nonsense', () => {
	it('a document that vanished is told in a sentence, nothing is written', async () => {
		const lines = await journal();
		const desk = new Desk(atlas, 'Ada', () => undefined, readHere);
		const paper = join(root, 'papers', 'ferry.txt');
		const text = await readFile(paper);
		await rm(paper);
		await expect(desk.decide([{ do: 'accept', id: ferry.places[0]!.id, options: {} }])).rejects.toThrow(
			/is not on this machine, and its passages cannot be anchored without it/u
		);
		expect(await journal()).toBe(lines);
		await writeFile(paper, text);
	});
	it('a record of another shape than its schema’s is told, and only what would add to the fault is refused', async () => {
		const path = join(atlas, 'layers.json');
		const text = await readFile(path, 'utf8');
		await writeFile(path, '{ "layers": "none" }\n');
		const desk = new Desk(atlas, 'Ada', () => undefined, readHere);
		await desk.records.refresh();
		expect(desk.records.judged.errors.map(({ file }) => file)).toContain('layers.json');
		const lines = await journal();
		await expect(desk.decide([{ do: 'accept', id: ferry.places[0]!.id, options: {} }])).rejects.toThrow();
		expect(await journal()).toBe(lines);
		await writeFile(path, text);
	});
});

describe('what is edited or moved beside an open workbench', () => {
	let workbench: Workbench;
	let notices: Notice[];
	beforeEach(() => {
		const none = (): undefined => undefined;
		workbench = new Workbench(atlas, 'Ada', { demand: none, release: none });
		notices = [];
		workbench.listen((notice) => notices.push(notice));
	});
	const faults = (): string[][] => notices.map((notice) => ('faults' in notice ? notice.faults : []));
	const reject = (id: string, was: string | null = null): Parameters<Workbench['decide']>[0][number] => {
		return { do: 'reject', id, was };
	};

	it('a folder that was moved away is told once, ends nothing, and is taken up again where it comes back', async () => {
		await workbench.open();
		const [files, lines] = [await hashRecords(atlas), await journal()];
		await rename(atlas, `${atlas}-away`);
		await workbench.lookForChanges();
		await workbench.lookForChanges();
		const words = `The folder of the atlas, ${atlas}, cannot be read; nothing was written. Put it back where it was, or start the workbench again where it is now.`;
		expect(faults()).toEqual([[words]]);
		await expect(workbench.decide([reject(ferry.places[0]!.id)], null)).rejects.toMatchObject({
			code: 'no-folder'
		});
		await rename(`${atlas}-away`, atlas);
		await workbench.lookForChanges();
		expect(faults()).toEqual([[words], []]);
		expect([await hashRecords(atlas), await journal()]).toEqual([files, lines]);
	});
	it('a line of the journal that is nonsense is named, and kept as it is; one that a crash cut off is none', async () => {
		const path = join(atlas, 'proposals', 'decisions.jsonl');
		const before = await journal();
		const { step } = await workbench.decide([reject(ferry.places[0]!.id)], null);
		const number = (await journal()).trimEnd().split('\n').length;
		const nonsense = (await journal()).replace(/.+\n$/u, (line) => `x${line}{"do":"reject","id":"\n`);
		await writeFile(path, nonsense);
		await workbench.lookForChanges();
		expect(faults().at(-1)).toEqual([
			`proposals/decisions.jsonl: Line ${number} cannot be read, so what was decided there counts as open. Bring the line back from a copy or from git.`
		]);
		await workbench.decide([reject(ferry.places[1]!.id)], null);
		expect(await journal()).toContain(nonsense);
		await writeFile(path, (await journal()).replace(`\nx{`, '\n{').replace(/^x/u, ''));
		await workbench.lookForChanges();
		expect(faults().at(-1)).toEqual([]);
		expect((await workbench.open()).states[ferry.places[0]!.id]).toMatchObject({ step });
		await writeFile(path, before);
	});
	it('proposals that are nonsense are named with the file', async () => {
		const path = join(atlas, 'proposals', 'found', `${ferry.document}.json`);
		const text = await readFile(path, 'utf8');
		await writeFile(path, '{ nonsense');
		expect((await workbench.open()).faults).toEqual([
			`proposals/found/${ferry.document}.json: The file cannot be read and is left out. Bring it back from a copy or from git, or make it anew with “npm run atlas -- propose FOLDER”.`
		]);
		await writeFile(path, text);
		expect((await workbench.open()).faults).toEqual([]);
	});
	it('a journal that cannot be opened is never taken for an empty one', async () => {
		const path = join(atlas, 'proposals', 'decisions.jsonl');
		await rename(path, `${path}.kept`).catch(() => undefined);
		await mkdir(path);
		await expect(workbench.open()).rejects.toThrow(
			'The journal, proposals/decisions.jsonl, cannot be read; nothing was written.'
		);
		await rmdir(path);
		await rename(`${path}.kept`, path).catch(() => undefined);
	});
});
