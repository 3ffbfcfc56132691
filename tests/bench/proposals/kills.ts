import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../src/server/paths.ts';
import { ProposalStore } from '../../../src/server/proposals/store.ts';
import { hashRecords } from '../../samples/atlas-of-papers.ts';
import { PAPERS, writePapers } from '../../samples/papers.ts';
import { killAfter, launch, type Running } from '../kills/run.ts';
import { startRandom } from '../robustness/random.ts';
import { plainRow, type Row } from '../rows.ts';

const SEED = Number(process.env.KILL_SEED ?? 20_261_128);
/** Of each step. */
const KILLS = Number(process.env.PROPOSAL_KILLS ?? 25);
/** A step that ends before it is killed is killed earlier the next time, this often. */
const MAX_TRIES = 12;
const EARLIER = 0.93;

const STEPS = ['new', 'add', 'propose', 'accept'] as const;
type Step = (typeof STEPS)[number];
type Records = Record<string, string>;

/** Where everything stands: `before/add` is the atlas as it was before the step. */
interface Scratch {
	root: string;
	papers: string;
	atlas: string;
	/** Proposals that are accepted, once there are some. */
	accepted: string[];
}

const beforeOf = ({ root }: Scratch, step: Step): string => {
	return join(root, 'before', step);
};

function listArguments({ papers, atlas, accepted }: Scratch, step: Step): string[] {
	switch (step) {
		case 'new':
			return ['atlas', 'new', atlas, '--title', 'The lake'];
		case 'add':
			return ['atlas', 'add', papers, '--json', '--atlas', atlas];
		case 'propose':
			return ['atlas', 'propose', '--json', '--atlas', atlas];
		case 'accept':
			return ['atlas', 'accept', ...accepted, '--layer', 'places', '--atlas', atlas];
	}
}

const run = (scratch: Scratch, step: Step): Running => {
	return launch({ root: ROOT }, listArguments(scratch, step));
};

/**
 * Kills `new`, `add`, `propose` and `accept` at random moments, runs the same command again and holds the records
 * against those of a run that nobody killed, byte for byte.
 */
export async function benchProposalKills(): Promise<Row[]> {
	const random = startRandom(SEED);
	const root = await mkdtemp(join(tmpdir(), 'passages-killed-'));
	const more = Object.fromEntries(
		['Homa Bay', 'Mbita', 'Bondo', 'Siaya'].map((town, index) => {
			return [`more-${index}.txt`, (PAPERS['ferry.txt'] ?? '').replaceAll('Kisumu', town)];
		})
	);
	const scratch: Scratch = {
		root,
		papers: await writePapers(join(root, 'papers'), more),
		atlas: join(root, 'lake'),
		accepted: []
	};
	try {
		const whole = new Map<Step, { records: Records; ms: number }>();
		for (const step of STEPS) {
			whole.set(step, await runWhole(scratch, step));
		}
		const rows: Row[] = [];
		for (const [step, { records, ms }] of whole) {
			let [kills, faults] = [0, 0];
			for (let turn = 0; turn < KILLS; turn++) {
				const moment = ms * random();
				const fault = await killOnce(scratch, step, records, moment, random() < 0.5);
				kills += Number(fault !== 'not killed');
				faults += Number(fault !== null && fault !== 'not killed');
				console.log(`${step} ${turn + 1}, after ${Math.round(moment)} ms: ${fault ?? 'the same records'}`);
			}
			rows.push(plainRow(`${step}: killed`, kills, ''), plainRow(`${step}: other records, or none`, faults, ''));
		}
		return rows;
	} finally {
		await rm(root, {
			recursive: true,
			force: true,
			maxRetries: 5
		});
	}
}

/** Does a step undisturbed, keeps what stood before it and gives the records after it. */
async function runWhole(scratch: Scratch, step: Step): Promise<{ records: Records; ms: number }> {
	if (step !== 'new') {
		await cp(scratch.atlas, beforeOf(scratch, step), { recursive: true });
	}
	if (step === 'accept') {
		scratch.accepted.push(...(await pickProposals(scratch.atlas)));
	}
	const running = run(scratch, step);
	if ((await running.ended) !== 0) {
		throw new Error(`Even unkilled, "${step}" fails:\n${running.printed()}`);
	}
	return {
		records: await hashRecords(scratch.atlas),
		ms: running.ms()
	};
}

/** The first place of every document that has one. */
async function pickProposals(atlas: string): Promise<string[]> {
	const found = await new ProposalStore(atlas).listFound();
	const ids = found.flatMap(({ places }) => places.slice(0, 1).map(({ id }) => id));
	return [...new Set(ids)];
}

/** What was wrong after a kill and a second run; `null` where nothing was. */
async function killOnce(
	scratch: Scratch,
	step: Step,
	records: Records,
	ms: number,
	withGroup: boolean
): Promise<string | null> {
	for (let tries = 0; tries < MAX_TRIES; tries++) {
		await rm(scratch.atlas, { recursive: true, force: true });
		if (step !== 'new') {
			await cp(beforeOf(scratch, step), scratch.atlas, {
				recursive: true,
				preserveTimestamps: true
			});
		}
		if (await killAfter(run(scratch, step), ms * EARLIER ** tries, withGroup)) {
			return lookAfter(scratch, step, records);
		}
	}
	return 'not killed';
}

async function lookAfter(scratch: Scratch, step: Step, records: Records): Promise<string | null> {
	const again = run(scratch, step);
	const code = await again.ended;
	const left = await hashRecords(scratch.atlas).catch(() => ({}) as Records);
	const paths = new Set([...Object.keys(records), ...Object.keys(left)]);
	const others = [...paths].filter((path) => records[path] !== left[path]);
	return others.length > 0 ? `other: ${others.join(', ')} (ended with ${code}: ${again.printed()})` : null;
}
