import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from '../../src/server/paths.ts';
import type { Row } from './rows.ts';
import { startRandom } from './robustness/random.ts';

/** 200 in all, most of them where a command is short. */
const SHARES = { compile: 70, cite: 70, build: 35, start: 25 } as const;
type Command = keyof typeof SHARES;
const SEED = Number(process.env.KILL_SEED ?? 20_261_127);
/** Share of the kills to run, for a quicker look. */
const SCALE = Number(process.env.KILL_SHARE ?? 1);
/** Kills fall anywhere up to a little after a command is done. */
const PAST_END = 1.5;
const SECRET = 'The mole at Kilometre Nine was lengthened twice';
const PORT = 48_600;

/** What a kill left: `broken` is the one that must never be. */
type Outcome = 'old' | 'new' | 'absent' | 'mixed' | 'broken';
interface Scratch {
	root: string;
	/** Two atlases alike but for their title. */
	atlases: readonly [string, string];
	documents: string;
}

/** Kills build, start, compile and cite at random moments in a scratch copy of this project, and looks at what is left. */
export async function benchKills(): Promise<Row[]> {
	const random = startRandom(SEED);
	const scratch = await makeScratch();
	const rows: Row[] = [];
	try {
		for (const command of Object.keys(SHARES) as Command[]) {
			rows.push(...(await killMany(scratch, command, random)));
		}
		rows.push(...(await buildPlainly(scratch)));
	} finally {
		await rm(scratch.root, { recursive: true, force: true });
	}
	return rows;
}

async function makeScratch(): Promise<Scratch> {
	// Below the project, so that its packages are found.
	await mkdir(join(ROOT, '.cache'), { recursive: true });
	const root = await mkdtemp(join(ROOT, '.cache', 'kills-'));
	for (const name of ['src', 'geo', 'package.json', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json']) {
		await cp(join(ROOT, name), join(root, name), { recursive: true });
	}
	await mkdir(join(root, 'static'));
	for (const name of readdirSync(join(ROOT, 'static')).filter((entry) => entry !== 'atlas')) {
		await cp(join(ROOT, 'static', name), join(root, 'static', name), { recursive: true });
	}
	const sample = join(ROOT, 'tests/golden/checks/base');
	const atlases = [join(root, 'north'), join(root, 'south')] as const;
	await cp(sample, join(root, 'cited'), { recursive: true });
	for (const [index, folder] of atlases.entries()) {
		await cp(sample, folder, { recursive: true });
		await closeText(folder);
		const head = JSON.parse(readFileSync(join(folder, 'atlas.json'), 'utf8')) as Record<string, unknown>;
		await writeFile(
			join(folder, 'atlas.json'),
			JSON.stringify({
				...head,
				title: index === 0 ? 'North' : 'South'
			})
		);
	}
	const documents = join(root, 'copies');
	await mkdir(documents);
	const note = readFileSync(join(sample, 'documents/harbour-note.txt'), 'utf8');
	await writeFile(join(documents, 'note.txt'), `${SECRET}.\n\n${note}`);
	await writeFile(join(root, 'draft-0.json'), JSON.stringify(draftOf('The quay opened in March 2019.')));
	await writeFile(join(root, 'draft-1.json'), JSON.stringify(draftOf('The quay was opened in spring of 2019.')));
	return {
		root,
		atlases,
		documents
	};
}

/** Makes the text of the sample one that may not be published. */
async function closeText(folder: string): Promise<void> {
	const path = join(folder, 'sources/harbour-note.json');
	const { openText: _open, ...source } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
	await writeFile(path, JSON.stringify(source));
	await rm(join(folder, 'documents'), { recursive: true });
}

const draftOf = (digest: string): object => {
	const span = { from: 'The east quay', to: 'of the week.' };
	return {
		source: {
			id: 'harbour-note',
			short: digest.slice(0, 30),
			csl: { type: 'webpage', title: 'A note from the harbour' },
			published: '2019-11',
			kindInWords: 'notice'
		},
		body: { from: 'The east quay', to: 'use it most.' },
		paragraphs: [
			{
				from: 'The east quay',
				to: 'use it most.',
				precis: digest
			}
		],
		citations: [
			{
				id: 'har-001',
				...span,
				digest,
				supports: ['east-quay']
			}
		]
	};
};

function argumentsOf(scratch: Scratch, command: Command, turn: number): string[] {
	const [north, south] = scratch.atlases;
	const atlas = turn % 2 === 0 ? south : north;
	switch (command) {
		case 'compile':
			return ['compile', '--atlas', atlas];
		case 'build': {
			const texts = turn % 3 === 0 ? ['--with-documents', '--documents', scratch.documents] : [];
			return ['build', '--atlas', atlas, ...texts];
		}
		case 'start':
			return ['start', '--atlas', atlas, '--port', String(PORT)];
		case 'cite': {
			const cited = join(scratch.root, 'cited');
			const document = join(cited, 'documents/harbour-note.txt');
			return ['cite', join(scratch.root, `draft-${turn % 2}.json`), document, cited];
		}
	}
}

/** Runs a command in the scratch copy; killed after `ms`, or left to end. Gives how long it ran. */
async function run(scratch: Scratch, args: string[], ms: number | null, signal: NodeJS.Signals): Promise<number> {
	const since = performance.now();
	const program = join(scratch.root, 'src/cli/main.ts');
	const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), program, ...args], {
		cwd: scratch.root,
		detached: true,
		stdio: ['ignore', 'ignore', 'pipe']
	});
	let said = '';
	child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
	const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
	if (ms !== null) {
		await Promise.race([ended, pause(ms)]);
		try {
			process.kill(-(child.pid ?? 0), signal);
		} catch {
			// It had ended by itself.
		}
	}
	const code = await ended;
	if (ms === null && code !== 0) {
		throw new Error(`Even unkilled, "${args.join(' ')}" fails:\n${said}`);
	}
	return performance.now() - since;
}

async function killMany(scratch: Scratch, command: Command, random: () => number): Promise<Row[]> {
	const looks = {
		compile: lookAtCompiled,
		cite: lookAtRecords,
		build: lookAtSite,
		start: lookAtSite
	};
	// `start` serves until it is killed: it takes as long as the build in it, and a little.
	const first = command === 'start' ? 'build' : command;
	const whole = await run(scratch, argumentsOf(scratch, first, 1), null, 'SIGKILL');
	const count = Math.round(SHARES[command] * SCALE);
	const tally = new Map<Outcome, number>();
	for (let turn = 0; turn < count; turn++) {
		const signal = (['SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGINT'] as const)[Math.floor(random() * 4)] ?? 'SIGKILL';
		await run(scratch, argumentsOf(scratch, command, turn), random() * whole * PAST_END, signal);
		const outcome = holdsSecret(join(scratch.root, 'static')) ? 'broken' : looks[command](scratch);
		tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
		if (outcome === 'broken') {
			console.log(`broken: ${command}, turn ${turn}, seed ${SEED}`);
		}
	}
	const outcomes = (['old', 'new', 'absent', 'mixed', 'broken'] as const).filter(
		(outcome) => outcome === 'broken' || tally.has(outcome)
	);
	return outcomes.map((outcome) => ({
		what: `${command}, killed ${count} times: ${WORDS[outcome]}`,
		value: tally.get(outcome) ?? 0,
		unit: '',
		ratio: null,
		against: ''
	}));
}

const WORDS: Record<Outcome, string> = {
	old: 'whole, of North',
	new: 'whole, of South',
	absent: 'absent',
	mixed: 'one file new, one old',
	broken: 'BROKEN'
};

const pathsBelow = (folder: string): string[] => {
	const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
	return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};
const holdsSecret = (folder: string): boolean => {
	return pathsBelow(folder).some((path) => path.endsWith('.txt') && readFileSync(path, 'utf8').includes(SECRET));
};

/** Every compiled file can be parsed, the list is complete, and all are of one atlas. */
function lookAtCompiled({ root }: Scratch, folder = join(root, 'static/atlas')): Outcome {
	if (!existsSync(folder)) {
		return 'absent';
	}
	try {
		const meta = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8')) as { title: string };
		const files = pathsBelow(folder);
		files.filter((path) => path.endsWith('.json')).forEach((path) => JSON.parse(readFileSync(path, 'utf8')));
		const names = files.map((path) => relative(folder, path)).filter((name) => !name.endsWith('.txt'));
		seen.add(names.sort().join('\n'));
		return seen.size > 1 ? 'broken' : meta.title === 'North' ? 'old' : 'new';
	} catch {
		return 'broken';
	}
}
/** The lists of compiled files met so far: both atlases compile to the same names. */
const seen = new Set<string>();

/** A site is there with its stamp and all of its pages, or it is not there at all. */
function lookAtSite(scratch: Scratch): Outcome {
	const site = join(scratch.root, 'build');
	if (!existsSync(site)) {
		return 'absent';
	}
	const compiled = lookAtCompiled(scratch, join(site, 'atlas'));
	if (compiled === 'broken' || compiled === 'absent' || !existsSync(join(site, '.passages-build'))) {
		return 'broken';
	}
	const title = compiled === 'old' ? 'North' : 'South';
	const pages = pathsBelow(site).filter((path) => path.endsWith('index.html'));
	pageCounts.add(pages.length);
	const whole = pages.every((path) => {
		const text = readFileSync(path, 'utf8');
		return text.includes('</html>') && text.includes(title);
	});
	return whole && pageCounts.size === 1 ? compiled : 'broken';
}
const pageCounts = new Set<number>();

function lookAtRecords({ root }: Scratch): Outcome {
	try {
		const read = (folder: string): string => {
			return readFileSync(join(root, 'cited', folder, 'harbour-note.json'), 'utf8');
		};
		const [source, citations] = [read('sources'), read('citations')];
		JSON.parse(source);
		JSON.parse(citations);
		const isNew = [source, citations].map((text) => text.includes('spring of 2019'));
		return isNew[0] !== isNew[1] ? 'mixed' : isNew[0] ? 'new' : 'old';
	} catch {
		return 'broken';
	}
}

/** After all that: a plain build is whole, holds no text, and has swept up what the killed left. */
async function buildPlainly(scratch: Scratch): Promise<Row[]> {
	await run(scratch, argumentsOf(scratch, 'build', 1), null, 'SIGKILL');
	const left = pathsBelow(join(scratch.root, '.cache')).length;
	const row = (what: string, value: number): Row => {
		return {
			what,
			value,
			unit: '',
			ratio: null,
			against: ''
		};
	};
	return [
		row('then a plain build is whole', lookAtSite(scratch) === 'old' ? 1 : 0),
		row('files of that site that hold a text not open', holdsSecret(join(scratch.root, 'build')) ? 1 : 0),
		row('temporary files left after it', left)
	];
}
