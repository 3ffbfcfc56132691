import { existsSync } from 'node:fs';
import { mkdtemp, open, readFile, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProposalStore } from '../../../src/server/proposals/store.ts';
import { writeTogether, writeWhole } from '../../../src/server/write-json.ts';
import type { Decision } from '../../../src/model/proposals/decision.ts';

let folder: string;
/** What was done with files, in order. */
let done: string[];
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'passages-flushed-'));
	done = [];
	const probe = await open(join(folder, 'probe'), 'w');
	const handles = Object.getPrototypeOf(probe) as FileHandle;
	await probe.close();
	await rm(join(folder, 'probe'));
	const { writeFile, sync } = handles;
	vi.spyOn(handles, 'writeFile').mockImplementation(function (this: FileHandle, ...given) {
		done.push('written');
		return writeFile.apply(this, given);
	});
	vi.spyOn(handles, 'sync').mockImplementation(function (this: FileHandle) {
		const places = ['a.json', 'b.json'].filter((name) => existsSync(join(folder, name)));
		done.push(`flushed while ${places.length} are in place`);
		return sync.call(this);
	});
});
afterEach(async () => {
	vi.restoreAllMocks();
	await rm(folder, { recursive: true });
});

// No test can cut the power; that the disk has what is written before anything rests on it is seen here.
describe('what is written', () => {
	it('is on the disk before it takes its place', async () => {
		await writeWhole(join(folder, 'a.json'), 'new');
		expect(done).toEqual(['written', 'flushed while 0 are in place']);
	});
	it('together is all on the disk before the first takes its place', async () => {
		await writeTogether(
			folder,
			['a.json', 'b.json'].map((name) => ({ path: join(folder, name), text: 'new' }))
		);
		const each = ['written', 'flushed while 0 are in place'];
		expect(done).toEqual([...each, ...each]);
	});
	it('of a decision is on the disk before it counts as taken', async () => {
		const store = new ProposalStore(folder);
		await store.decide({ id: 'a-step' } as unknown as Decision);
		expect(done).toEqual(['written', 'flushed while 0 are in place']);
		expect(await readFile(join(store.folder, 'decisions.jsonl'), 'utf8')).toBe('{"id":"a-step"}\n');
	});
});
