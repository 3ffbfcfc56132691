import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundFile } from '../../../../src/model/proposals/proposals.ts';
import { Desk } from '../../../../src/server/proposals/desk.ts';
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
