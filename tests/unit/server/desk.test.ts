import { appendFile, cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FoundFile } from '../../../src/model/proposals/proposals.ts';
import { Desk, type Request } from '../../../src/server/proposals/desk.ts';
import { hashRecords, makeTemporaryAtlas } from '../../samples/atlas-of-papers.ts';
import { addPapersToReview } from '../../samples/atlas-to-review.ts';
import { readHere } from '../../samples/read-here.ts';

let root: string;
let start: string;
let remove: () => Promise<void>;
let found: Record<string, FoundFile>;
let folder: string;
let count = 0;
beforeAll(async () => {
	({ root, atlas: start, remove } = await makeTemporaryAtlas());
	found = await addPapersToReview(root, start);
});
afterAll(() => remove());
beforeEach(async () => {
	folder = await copy(start);
});

/** A desk that reads documents in this process. */
const openDesk = (atlas: string, who?: string, demandLock?: () => void): Desk => {
	return new Desk(atlas, who, demandLock, readHere);
};

async function copy(from: string): Promise<string> {
	const to = join(root, `copy-${++count}`, 'lake');
	await cp(from, to, { recursive: true });
	return to;
}
const ferry = (): FoundFile => found['ferry.txt']!;
const accept = (id: string, options = {}): Request => ({ do: 'accept', id, options });
const journalOf = (atlas: string): string => join(atlas, 'proposals', 'decisions.jsonl');

/** Accepts two places, rejects one, claims a length, and takes the last two back. */
async function work(desk: Desk): Promise<void> {
	const [kisumu, tokyo, uganda] = ferry().places.map(({ id }) => id) as [string, string, string];
	await desk.decide([accept(kisumu)]);
	await desk.decide([{ do: 'reject', id: tokyo, reason: 'organisation' }]);
	await desk.decide([accept(ferry().quantities[0]!.id, { subject: 'kisumu' }), accept(uganda)]);
	const { done } = await desk.replay();
	await desk.move('undo', done.at(-1)!.id);
	await desk.move('undo', done.at(-2)!.id);
}

/** Decides on three in one step, and opens one of them again. */
async function workAlone(desk: Desk): Promise<void> {
	const [kisumu, tokyo, uganda] = ferry().places.map(({ id }) => id) as [string, string, string];
	await desk.decide([accept(kisumu), accept(uganda), { do: 'reject', id: tokyo, reason: 'organisation' }]);
	await desk.reopen(kisumu);
}

describe('taking back and doing again', () => {
	it('opens one of several that were decided in one step, and this alone; all of it is taken back to the letter', async () => {
		const before = await hashRecords(folder);
		const [kisumu, tokyo, uganda] = ferry().places.map(({ id }) => id) as [string, string, string];
		const alone = await copy(folder);
		await openDesk(alone).decide([accept(uganda), { do: 'reject', id: tokyo, reason: 'organisation' }]);
		const desk = openDesk(folder, 'Ada');
		await workAlone(desk);
		const { states, done } = await desk.replay();
		expect(states.get(kisumu)).toBeUndefined();
		expect(states.get(uganda)?.state).toBe('accepted');
		expect(states.get(tokyo)).toMatchObject({ state: 'rejected', reason: 'organisation' });
		expect(await hashRecords(folder)).toEqual(await hashRecords(alone));
		await desk.reopen(uganda);
		expect([...(await desk.replay()).states.keys()]).toEqual([tokyo]);
		expect(await hashRecords(folder)).toEqual(before);
		await desk.reopen(tokyo);
		expect((await desk.replay()).states.size).toBe(0);
		await expect(desk.reopen(tokyo)).rejects.toThrow('has been taken back already');
		expect(done).toHaveLength(1);
	});
	it('goes as far back as there are steps, over a new start, and leaves the records as they were to the letter', async () => {
		const before = await hashRecords(folder);
		await work(openDesk(folder, 'Ada'));
		const one = (await openDesk(folder).replay()).done.at(-1)!;
		expect(one).toMatchObject({ who: 'Ada', told: 'kisumu: Kisumu, cited in 1 passage of odhiambo-2019' });
		await openDesk(folder).move('undo', one.id);
		expect(await hashRecords(folder)).toEqual(before);
		const { undone, states } = await openDesk(folder).replay();
		expect([undone.length, states.size]).toEqual([3, 0]);
		for (const { id } of undone.toReversed()) {
			await openDesk(folder).move('redo', id);
		}
		const again = await openDesk(folder).replay();
		expect([...again.states.values()].map(({ state }) => state)).toEqual([
			'accepted',
			'rejected',
			'accepted',
			'accepted'
		]);
	});
	it('takes back an early step by itself, but not one that later ones rest on', async () => {
		const desk = openDesk(folder);
		const [kisumu, , uganda] = ferry().places.map(({ id }) => id) as [string, string, string];
		const first = await desk.decide([accept(kisumu)]);
		await desk.decide([accept(ferry().quantities[0]!.id, { subject: 'kisumu' })]);
		await desk.decide([accept(uganda)]);
		await expect(desk.move('undo', first.step)).rejects.toThrow('cannot be moved alone');
		const { done } = await desk.replay();
		await desk.move('undo', done[1]!.id);
		const { atlas } = desk.records.judged;
		expect(atlas?.features.map(({ id }) => id)).toEqual(['kisumu', 'uganda']);
		expect(atlas?.citations.flatMap(({ claims }) => claims)).toEqual([]);
	});
	it('keeps what was written beside it, and refuses where that is what it would change', async () => {
		const desk = openDesk(folder);
		const { step } = await desk.decide([accept(ferry().places[0]!.id)]);
		const path = join(folder, 'features/places.geojson');
		const text = await readFile(path, 'utf8');
		await writeFile(path, text.replace('"title": "Kisumu"', '"title": "Kisumu town"'));
		await expect(desk.move('undo', step)).rejects.toThrow('by a later step or by hand');
		expect(await readFile(path, 'utf8')).toContain('Kisumu town');
		await desk.decide([accept(ferry().places[2]!.id)]);
		expect(await readFile(path, 'utf8')).toContain('Kisumu town');
	});
	it('never writes over a file that is no JSON, and decides nothing then', async () => {
		await openDesk(folder).decide([accept(ferry().places[0]!.id)]);
		const path = join(folder, 'citations/odhiambo-2019.json');
		await writeFile(path, '{"source": ');
		const desk = openDesk(folder);
		await expect(desk.decide([accept(ferry().places[2]!.id)])).rejects.toThrow('is not valid JSON');
		expect(await readFile(path, 'utf8')).toBe('{"source": ');
		expect((await desk.replay()).done).toHaveLength(1);
	});
	it('decides all of a step or nothing of it', async () => {
		const before = await hashRecords(folder);
		const desk = openDesk(folder);
		const wanted = [
			accept(ferry().places[0]!.id),
			accept(found['rails.md']!.places[0]!.id, { candidate: 'none', published: '2021' })
		];
		await expect(desk.decide(wanted)).rejects.toThrow('Which place is meant');
		expect(await hashRecords(folder)).toEqual(before);
		expect((await desk.replay()).states.size).toBe(0);
	});
	it('asks nobody who has lost the atlas to another', async () => {
		const desk = openDesk(folder, undefined, () => {
			throw new Error('taken over');
		});
		await expect(desk.decide([accept(ferry().places[0]!.id)])).rejects.toThrow('taken over');
		expect((await openDesk(folder).replay()).states.size).toBe(0);
	});
});

describe('a journal that was cut off', () => {
	it.each([
		['of steps taken back', work],
		['of a step of which one was opened again', workAlone]
	])('at any byte is completed to just what its whole lines say: %s', async (_what, workOn) => {
		const desk = openDesk(folder);
		/** How the records stood after each line of the journal. */
		const stages: { lines: number; atlas: string }[] = [{ lines: 0, atlas: await copy(folder) }];
		const decide = desk.store.decide.bind(desk.store);
		desk.store.decide = async (...lines) => {
			await decide(...lines);
			const text = await readFile(journalOf(folder), 'utf8');
			stages.push({ lines: text.split('\n').length - 1, atlas: await copy(folder) });
		};
		await workOn(desk);
		const whole = await readFile(journalOf(folder));
		const ends = [...whole.keys()].filter((index) => whole[index] === 10).map((index) => index + 1);
		const last = stages.at(-1)!;
		const wanted = new Map<number, Promise<object>>();
		const foldOnce = (lines: number): Promise<object> => {
			const folded = wanted.get(lines) ?? foldStage(stages, lines);
			wanted.set(lines, folded);
			return folded;
		};
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 0, max: stages.length - 2 }), fc.nat(), async (index, more) => {
				// Killed after a stage: the next line may have reached the disk in part, or whole with its records not
				// written.
				const [stage, next] = [stages[index]!, stages[index + 1]!];
				const from = ends[stage.lines - 1] ?? 0;
				const to = ends[next.lines - 1]!;
				const cut = from + (more % (to - from + 1));
				// That a step is applied is noted only once its records are written.
				const isNote = whole.subarray(from, to).includes('"do":"applied"');
				const killed = await copy(isNote ? next.atlas : stage.atlas);
				await rm(journalOf(killed), { force: true });
				await appendFile(journalOf(killed), whole.subarray(0, cut));
				await openDesk(killed).completePending();
				const replayed = await openDesk(killed).replay();
				expect(replayed.pending).toEqual([]);
				// Of a step of several lines all are there, or none counts.
				const told =
					cut === to ? next.lines : next.lines - stage.lines > 1 ? stage.lines : countEnds(ends, cut);
				expect(await hashRecords(killed)).toEqual(await foldOnce(told));
				// What was begun can be gone on with.
				await openDesk(killed).completePending();
				expect(await hashRecords(killed)).toEqual(await foldOnce(told));
			}),
			{ numRuns: 30 }
		);
		expect(last.lines).toBe(ends.length);
	});
});

const countEnds = (ends: readonly number[], cut: number): number => ends.filter((end) => end <= cut).length;

/**
 * How the records stand once all that so many lines say is written: as at the first stage after them that is at rest.
 */
async function foldStage(stages: readonly { lines: number; atlas: string }[], lines: number): Promise<object> {
	for (const { lines: there, atlas } of stages.filter((stage) => stage.lines >= lines)) {
		const { pending } = await openDesk(atlas).replay();
		if (there >= lines && pending.length === 0) {
			return hashRecords(atlas);
		}
	}
	throw new Error(`No stage is at rest after ${lines} lines.`);
}

describe('a step that was ended between two of its files', () => {
	it('is completed, whichever of them were written or removed', async () => {
		const before = await hashRecords(folder);
		const desk = openDesk(folder);
		await desk.decide([accept(ferry().places[0]!.id)]);
		const { step } = await desk.decide([accept(ferry().places[2]!.id)]);
		const after = await copy(folder);
		await desk.move('undo', step);
		const undone = await hashRecords(folder);
		// Taking back changes two files and removes one; the journal says it is decided, and not that it is written.
		const lines = (await readFile(journalOf(folder), 'utf8')).split('\n').slice(0, -2);
		for (const path of ['features/regions.geojson', 'citations/odhiambo-2019.json', 'sources/odhiambo-2019.json']) {
			const killed = await copy(after);
			await writeFile(journalOf(killed), `${lines.join('\n')}\n`);
			await rm(join(killed, path));
			if (path !== 'features/regions.geojson') {
				await cp(join(folder, path), join(killed, path));
			}
			await openDesk(killed).completePending();
			expect(await hashRecords(killed)).toEqual(undone);
		}
		expect(undone).not.toEqual(before);
	});
});
