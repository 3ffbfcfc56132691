import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainRow, type Row } from '../rows.ts';
import { makeWriter } from './write-papers.ts';

/** How much text, in MB, and in how many bytes a document, about. */
const MEGABYTES = Number(process.env.WHOLE_MB ?? 100);
const DOCUMENT = 20_000;
const MEGABYTE = 1_000_000;
/** Documents of a folder. */
const FOLDER = 500;
const TICKS = 100;
const PAGE = 4096;
const LINE_FEED = 10;
/** Milliseconds. */
const SAMPLE_EVERY = 2_000;
const TELL_EVERY = 60_000;
const MAIN = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));

async function writeFolder(folder: string): Promise<number> {
	const write = makeWriter();
	let bytes = 0;
	for (let number = 0; bytes < MEGABYTES * MEGABYTE; number++) {
		const inner = join(folder, String(Math.floor(number / FOLDER)).padStart(4, '0'));
		await mkdir(inner, { recursive: true });
		const text = Buffer.from(write(DOCUMENT));
		bytes += text.length;
		await writeFile(join(inner, `${number}.txt`), text);
	}
	return bytes / MEGABYTE;
}

interface Run {
	/** Of the command and of all it started. */
	cpuSeconds: number;
	/** Most that all of them held at once. MB. */
	peak: number;
}

interface Use {
	/** Seconds. */
	processor: number;
	/** MB. */
	memory: number;
	/** Of the process itself, without those it started. MB. */
	own: number;
}

const readStat = async (id: string): Promise<string[]> => {
	const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
	return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
};

/** What a process, those it started, and those of them that have ended, took so far. */
async function readUse(root: number): Promise<Use> {
	const processes = new Map<number, { parent: number; ticks: number; pages: number }>();
	for (const id of (await readdir('/proc')).filter((each) => /^\d+$/u.test(each))) {
		const fields = (await readStat(id)).map(Number);
		const ticks = fields.slice(11, 15).reduce((sum, each) => sum + each, 0);
		processes.set(Number(id), { parent: fields[1] ?? 0, ticks, pages: fields[21] ?? 0 });
	}
	const use = { processor: 0, memory: 0, own: 0 };
	for (const [id, { ticks, pages }] of processes) {
		let up = id;
		while (up > 1 && up !== root) {
			up = processes.get(up)?.parent ?? 0;
		}
		use.processor += up === root ? ticks / TICKS : 0;
		use.memory += up === root ? (pages * PAGE) / MEGABYTE : 0;
		use.own += id === root ? (pages * PAGE) / MEGABYTE : 0;
	}
	return use;
}

/** Ticks of all processes that have ended and been waited for. */
async function readEnded(): Promise<number> {
	const fields = await readStat('self');
	return Number(fields[13]) + Number(fields[14]);
}

/** Runs a command and says now and then how far it is. */
async function run(parameters: readonly string[]): Promise<Run> {
	const before = await readEnded();
	const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...parameters], {
		stdio: ['ignore', 'pipe', 'ignore']
	});
	let [lines, peak] = [0, 0];
	child.stdout.on('data', (piece: Buffer) => {
		lines += piece.filter((byte) => byte === LINE_FEED).length;
	});
	const sample = async (): Promise<Use> => {
		const use = await readUse(child.pid ?? 0);
		peak = Math.max(peak, use.memory);
		return use;
	};
	const sampling = setInterval(() => void sample(), SAMPLE_EVERY);
	const telling = setInterval(() => {
		void sample().then(({ processor, memory, own }) => {
			const figures = `${lines} documents, ${processor.toFixed(0)} s of processor, ${memory.toFixed(0)} MB of memory, ${own.toFixed(0)} of them its own`;
			console.log(`${parameters[1] ?? ''}: ${figures}`);
		});
	}, TELL_EVERY);
	const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
	clearInterval(sampling);
	clearInterval(telling);
	if (code !== 0) {
		throw new Error(`${parameters.join(' ')} ended with ${code}.`);
	}
	return {
		cpuSeconds: ((await readEnded()) - before) / TICKS,
		peak
	};
}

/** `add` and `propose` over a folder of text that is written for this; WHOLE_MB says of how many MB. Linux only. */
export async function benchWhole(): Promise<Row[]> {
	if (process.platform !== 'linux') {
		console.log('SKIPPED: processor time of other processes is read from /proc, which only Linux has.');
		return [];
	}
	const root = await mkdtemp(join(tmpdir(), 'whole-'));
	try {
		const megabytes = await writeFolder(join(root, 'papers'));
		const atlas = join(root, 'atlas');
		await run(['atlas', 'new', atlas, '--title', 'All']);
		const added = await run(['atlas', 'add', join(root, 'papers'), '--atlas', atlas, '--json']);
		const proposed = await run(['atlas', 'propose', '--atlas', atlas, '--json']);
		return describeRuns(megabytes, added, proposed);
	} finally {
		await rm(root, { recursive: true, force: true });
	}
}

function describeRuns(megabytes: number, added: Run, proposed: Run): Row[] {
	const minutes = (added.cpuSeconds + proposed.cpuSeconds) / 60;
	return [
		plainRow('text of a folder', megabytes, 'MB'),
		plainRow('add, a minute of processor time', (megabytes * 60) / added.cpuSeconds, 'MB'),
		plainRow('propose, a minute of processor time', (megabytes * 60) / proposed.cpuSeconds, 'MB'),
		plainRow('both, a minute of processor time', megabytes / minutes, 'MB'),
		plainRow('add, most memory of all its processes', added.peak, 'MB'),
		plainRow('propose, most memory of all its processes', proposed.peak, 'MB')
	];
}
