import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startRandom } from '../robustness/random.ts';
import type { Row } from '../rows.ts';
import {
	describeCompiled,
	describeSite,
	listLeaks,
	listRunning,
	listStrays,
	listTemporary,
	lookAt,
	type Left,
	type Whole
} from './left.ts';
import { endAll, findAddress, killAfter, launch, type Running } from './run.ts';
import { COMMANDS, listKilled, listPlain, makeScratch, SECRET, type Command, type Scratch } from './scratch.ts';

const SEED = Number(process.env.KILL_SEED ?? 20_261_127);
/** Share of the 200 kills to do, for a quicker look. */
const SHARE = Number(process.env.KILL_SHARE ?? 1);
/** Of each command. */
const KILLS = Math.max(1, Math.round(50 * SHARE));
/** A command that ends before it is killed is killed earlier the next time, this often. */
const MAX_TRIES = 12;
const EARLIER = 0.93;
/** Half of the kills fall anywhere, half where a command writes: from here to its end, as shares of its time. */
const WRITES_FROM = 0.7;

/** Counts of one command. */
interface Tally {
	kills: number;
	/** How far it was, by the last line it had printed. */
	stages: Map<string, number>;
	left: Map<Left, number>;
	/** What was wrong: each a line with the turn, to be tried again with the same seed. */
	faults: string[];
}

/**
 * Kills compile, cite, build and start at random moments in a scratch copy of this project, in turn. After each kill it
 * looks at what is left, runs the same command plainly and looks again. How long a command takes is taken from the last
 * one that was left alone, so that a busy machine shifts no moment.
 */
export async function benchKills(): Promise<Row[]> {
	const random = startRandom(SEED);
	const scratch = await makeScratch();
	const tallies = new Map(COMMANDS.map((command) => [command, newTally()]));
	try {
		const bench = await Bench.prepare(scratch, random);
		for (let turn = 0; turn < KILLS; turn++) {
			for (const [command, tally] of tallies) {
				await bench.killOnce(command, turn, tally);
			}
		}
	} finally {
		await rm(scratch.root, {
			recursive: true,
			force: true,
			maxRetries: 5
		});
	}
	return [...tallies].flatMap(([command, tally]) => listRows(command, tally));
}

const newTally = (): Tally => {
	return {
		kills: 0,
		stages: new Map(),
		left: new Map(),
		faults: []
	};
};
const count = <T>(counts: Map<T, number>, key: T): void => {
	counts.set(key, (counts.get(key) ?? 0) + 1);
};

class Bench {
	readonly #scratch: Scratch;
	readonly #random: () => number;
	readonly #whole: Whole = { compiled: '', sites: [] };
	/** Milliseconds the command last took when nobody killed it. */
	readonly #ms = new Map<Command, number>();

	private constructor(scratch: Scratch, random: () => number) {
		this.#scratch = scratch;
		this.#random = random;
	}

	/** Runs everything once without a kill. */
	static async prepare(scratch: Scratch, random: () => number): Promise<Bench> {
		const bench = new Bench(scratch, random);
		await bench.#complete('build', listKilled(scratch, 'build', 0));
		bench.#whole.sites.push(describeSite(scratch));
		for (const command of COMMANDS) {
			await bench.#complete(command, listPlain(scratch, command));
		}
		bench.#whole.sites.push(describeSite(scratch));
		bench.#whole.compiled = describeCompiled(scratch);
		return bench;
	}

	async #complete(command: Command, args: string[]): Promise<void> {
		const fault = await this.#runPlainly(command, args);
		if (fault !== null) {
			throw new Error(`Even unkilled, "${args.join(' ')}" fails:\n${fault}`);
		}
	}

	/** As a share of the time the command takes. */
	#pickMoment(): number {
		return this.#random() < 0.5 ? this.#random() : WRITES_FROM + (1 - WRITES_FROM) * this.#random();
	}

	async killOnce(command: Command, turn: number, tally: Tally): Promise<void> {
		// `start` builds first, and then serves.
		const ms = (this.#ms.get(command === 'start' ? 'build' : command) ?? 0) * this.#pickMoment();
		const withGroup = this.#random() < 0.5;
		for (let tries = 1; tries <= MAX_TRIES; tries++) {
			const running = launch(this.#scratch, listKilled(this.#scratch, command, turn));
			const wasKilled = await killAfter(running, ms * EARLIER ** (tries - 1), withGroup);
			const left = lookAt(this.#scratch, command, this.#whole);
			if (wasKilled) {
				tally.kills++;
				count(tally.stages, stageOf(running));
				count(tally.left, left);
				console.log(`${command} ${tally.kills}: killed ${stageOf(running)}, left ${LEFT_WORDS[left]}`);
			}
			const faults = [
				left === 'broken' ? 'left neither whole nor absent' : null,
				...listLeaks(join(this.#scratch.root, 'static')).map((path) => `left the text in ${path}`),
				await this.#runPlainly(command, listPlain(this.#scratch, command)),
				...this.#lookAfter(command)
			].filter((fault) => fault !== null);
			for (const fault of faults) {
				tally.faults.push(`${command}, seed ${SEED}, turn ${turn}: ${fault}`);
				console.log(tally.faults.at(-1));
			}
			if (wasKilled) {
				return;
			}
		}
	}

	/** What is wrong once the plain command is through. */
	#lookAfter(command: Command): string[] {
		const faults: string[] = [];
		const { root } = this.#scratch;
		const left = lookAt(this.#scratch, command, this.#whole);
		if (left !== 'old') {
			faults.push(`then the plain command left: ${left}`);
		}
		faults.push(...listStrays(this.#scratch).map((name) => `then ${name} was still there`));
		faults.push(
			...listLeaks(join(root, 'static'), join(root, 'build')).map((path) => `then the text was in ${path}`)
		);
		if (command === 'build') {
			faults.push(...listTemporary(this.#scratch).map((name) => `then .cache/${name} was still there`));
		}
		faults.push(...listRunning(this.#scratch).map((pid) => `then process ${pid} still ran`));
		return faults;
	}

	/** Runs a command to its end and keeps how long it took; gives what went wrong. */
	async #runPlainly(command: Command, args: string[]): Promise<string | null> {
		const running = launch(this.#scratch, args);
		if (command === 'start') {
			return this.#askPlainly(running);
		}
		const code = await running.ended;
		this.#ms.set(command, running.ms());
		return code === 0 ? null : `the plain command failed: ${running.printed()}`;
	}

	/** Asks a site that is served plainly for its first page and for the text. */
	async #askPlainly(running: Running): Promise<string | null> {
		const address = await findAddress(running);
		if (address === null) {
			return `the plain command failed: ${running.printed()}`;
		}
		const page = await fetch(address);
		const isPage = page.status === 200 && (await page.text()).includes('North');
		const texts = await Promise.all(
			['atlas/documents/harbour-note.txt', 'atlas/documents/index.json'].map(async (path) => {
				return (await fetch(new URL(path, address))).text();
			})
		);
		await endAll(running);
		if (!isPage) {
			return `the first page is answered with ${page.status}`;
		}
		return texts.some((text) => text.includes(SECRET)) ? 'the text is served' : null;
	}
}

const STAGES = [
	['open at', 'serving'],
	['files.', 'after its last line'],
	['citations', 'after its last line'],
	['Building the site', 'making the pages'],
	['Checking and compiling', 'reading and checking'],
	['Reading your copies', 'reading and checking']
] as const;

const stageOf = (running: Running): string => {
	return STAGES.find(([words]) => running.printed().includes(words))?.[1] ?? 'before its first line';
};

const LEFT_WORDS: Record<Left, string> = {
	old: 'what stood before, whole',
	new: 'the new, whole',
	absent: 'absent',
	unfinished: 'a step the next command completes',
	broken: 'BROKEN'
};

function listRows(command: Command, { kills, stages, left, faults }: Tally): Row[] {
	const row = (what: string, value: number): Row => {
		return {
			what: `${command}: ${what}`,
			value,
			unit: '',
			ratio: null,
			against: ''
		};
	};
	return [
		row('killed', kills),
		...[...stages].sort().map(([stage, value]) => row(`  killed ${stage}`, value)),
		...[...left].sort().map(([outcome, value]) => row(`  left ${LEFT_WORDS[outcome]}`, value)),
		row('  faults, then or after the plain command', faults.length)
	];
}
