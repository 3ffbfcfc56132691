import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desk } from '../../../src/server/proposals/desk.ts';
import { TYPESCRIPT } from '../../../src/server/run.ts';
import { takeLock } from '../../../src/server/atlas-lock.ts';

import { hashRecords, makeTemporaryAtlas } from '../../samples/atlas-of-papers.ts';
import { addPapersToReview } from '../../samples/atlas-to-review.ts';

const SCRIPT = fileURLToPath(new URL('../../samples/decide-until-killed.ts', import.meta.url));
/** More with KILLS, for who wants to be surer. */
const KILLS = Number(process.env.KILLS ?? 4);
const MAX_MS = 300_000 + 5_000 * KILLS;

let atlas: string;
let remove: () => Promise<void>;
let ids: string[];
beforeAll(async () => {
	const made = await makeTemporaryAtlas();
	({ atlas, remove } = made);
	const found = await addPapersToReview(made.root, atlas);
	ids = [found['ferry.txt']!.places[0]!.id, found['ferry.txt']!.places[2]!.id];
});
afterAll(() => remove());

/**
 * Lets the process decide until some steps are saved and a random moment more has passed; gives the steps it said were
 * saved.
 */
function decideAndKill(steps: number, wait: number): Promise<string[]> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [...TYPESCRIPT, SCRIPT, atlas, ...ids], {
			stdio: ['ignore', 'pipe', 'pipe']
		});
		let said = '';
		let complaint = '';
		child.stderr.on('data', (part: Buffer) => (complaint += part.toString()));
		child.stdout.on('data', (part: Buffer) => {
			const before = said.split('\n').length - 1;
			said += part.toString();
			if (before < steps && said.split('\n').length - 1 >= steps) {
				setTimeout(() => child.kill('SIGKILL'), wait);
			}
		});
		child.on('error', reject);
		// Not `exit`: what it said last may still be on its way.
		child.on('close', (_code, signal) =>
			signal === 'SIGKILL'
				? resolve(said.split('\n').slice(0, -1))
				: reject(new Error(`It ended by itself: ${complaint}`))
		);
	});
}

describe('a process that decides and is killed', () => {
	it(
		'loses nothing that it said was saved, and leaves records that are just what the journal says',
		async () => {
			const start = await hashRecords(atlas);
			let saved = 0;
			for (let kill = 0; kill < KILLS; kill++) {
				const lines = await decideAndKill(1 + (kill % 4), Math.random() * 120);
				saved += lines.length;
				const desk = new Desk(atlas);
				await desk.completePending();
				const { done, undone, pending } = await desk.replay();
				const [how, step] = (lines.at(-1) ?? '').split(' ');
				// One step more may have been taken that it did not live to tell: that takes back the last, or stands
				// in its place.
				const inForce = done.map(({ id }) => id);
				const isKept =
					how === 'done' ? [...inForce, undone.at(-1)?.id].includes(step) : !inForce.includes(step!);
				expect([isKept, pending.length]).toEqual([true, 0]);
				expect(desk.records.judged.errors).toEqual([]);
			}
			// What the dead left is taken over and cleared away.
			takeLock(atlas, 'the test').release();
			const desk = new Desk(atlas);
			for (const { id } of (await desk.replay()).done.toReversed()) {
				await desk.move('undo', id);
			}
			expect(await hashRecords(atlas)).toEqual(start);
			expect(saved).toBeGreaterThanOrEqual(KILLS);
		},
		MAX_MS
	);
});
