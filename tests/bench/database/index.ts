import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPostgres } from '../../../src/cli/find-postgres.ts';
import { AtlasDatabase } from '../../../src/database/read.ts';
import { buildSite } from '../../../src/server/build-site.ts';
import { ROOT } from '../../../src/server/paths.ts';
import { TYPESCRIPT } from '../../../src/server/run.ts';
import { Postgres } from '../../samples/postgres.ts';
import { formatRows, quantile, type Row } from '../rows.ts';
import { makeAtlas } from '../synthetic-atlas.ts';
import { measureFaults } from './faults.ts';
import type { Loads } from './load.ts';
import { askStatic, askDatabase, readAll, type Answers } from './readers.ts';

/** Features of the atlas in the database; as many events and passages. */
const SIZE = Number(process.env.DATABASE_SIZE ?? 10_000);
/** Of the static site that is asked in the same run. */
const STATIC_SIZE = 10_000;
const REQUESTS = Number(process.env.DATABASE_REQUESTS ?? 1000);
/** Address of a database that has it already; none is started then. */
const LOADED = process.env.DATABASE_ADDRESS;
const MAX_MEMORY = 12_000;
const HUNDREDTHS = 100;
const SITE = join(ROOT, '.cache', 'bench-database');
const KINDS = ['page', 'record', 'tile', 'search'] as const;

const scriptOf = (name: string): string => {
	return fileURLToPath(new URL(name, import.meta.url));
};

const row = (what: string, value: number, unit: string, ratio: number | null = null, against = ''): Row => {
	return {
		what,
		value,
		unit,
		ratio,
		against
	};
};

/** What loads cost, and how long 50 readers wait, beside the static site of 10⁴ features in the same run. */
export async function benchDatabase(): Promise<Row[]> {
	const bin = findPostgres();
	if (bin === null) {
		console.log('SKIPPED: PostgreSQL with PostGIS is not on this machine.');
		return [];
	}
	if (LOADED !== undefined) {
		return measureAt(LOADED);
	}
	const postgres = new Postgres(bin, ['shared_buffers=512MB', 'work_mem=32MB', 'max_wal_size=8GB']);
	try {
		await postgres.start();
		const loads = await runLoads(postgres.address());
		const bytes = await readSize(postgres.address());
		const loaded = [...listLoads(loads), row('in the database, a feature', bytes / SIZE / 1000, 'kB')];
		// A million take long: what is known is told at once.
		console.log(formatRows(loaded));
		return await measureAt(postgres.address(), postgres);
	} finally {
		await postgres.remove();
	}
}

async function measureAt(address: string, postgres?: Postgres): Promise<Row[]> {
	const servers: Serving[] = [];
	try {
		await buildSite(makeAtlas(STATIC_SIZE), [], SITE, 'bench');
		servers.push(await startServing('serve-static.ts', [SITE]));
		for (let count = 0; count < 2; count++) {
			servers.push(await startServing('serve-database.ts', [address]));
		}
		const [, one] = servers;
		const rows = await measure(servers, () => postgres?.readCpu() ?? 0);
		return one && postgres ? [...rows, ...(await measureFaults(one, postgres))] : rows;
	} finally {
		servers.forEach(({ child }) => child.kill());
	}
}

function listLoads({ first, changed, again }: Loads): Row[] {
	const rows = [
		row(`first load, ${SIZE.toLocaleString('en-GB')} features`, first.seconds, 's'),
		row('  of it compiling', first.compiling, 's')
	];
	for (const [what, load] of [
		['load of one changed title, where the atlas is copied in each copy', changed],
		['load of the same again', again]
	] as const) {
		if (load) {
			rows.push(
				row(what, load.seconds, 's', load.seconds / first.seconds, 'the first'),
				row('  of it compiling', load.compiling, 's'),
				row('  rows it wrote', load.written, '', load.written / first.written, 'the first')
			);
		}
	}
	return rows;
}

async function measure([site, one, other]: Serving[], readDatabaseCpu: () => number): Promise<Row[]> {
	if (!site || !one || !other) {
		throw new Error('A server did not start.');
	}
	const rows: Row[] = [];
	const served = join(SITE, 'atlas');
	for (const kind of KINDS) {
		const timed = async (servers: Serving[], read: (number: number) => Promise<void>): Promise<Timed> => {
			const before = spent(servers, readDatabaseCpu);
			const answers = await readAll(REQUESTS, read);
			return { ...answers, spent: subtract(spent(servers, readDatabaseCpu), before) };
		};
		const live = (servers: Serving[], first: number): Promise<Timed> => {
			const ports = servers.map(({ port }) => port);
			return timed(servers, (number) => askDatabase(kind, ports, number + first, SIZE));
		};
		const still = await timed([site], (number) => askStatic(kind, site.port, number, served));
		const cold = await live([one], 0);
		const warm = await live([one], 0);
		const two = await live([one, other], REQUESTS);
		// What one of them keeps the other may not: in turn each gets all of it.
		await live([other, one], REQUESTS);
		const twoWarm = await live([one, other], REQUESTS);
		rows.push(...tellWaits(kind, 'new', cold, still), ...tellWaits(kind, 'kept', warm, still));
		rows.push(...tellProcesses(kind, 'new', cold, two), ...tellProcesses(kind, 'kept', warm, twoWarm));
	}
	return rows;
}

interface Timed extends Answers {
	spent: Spent;
}

function tellWaits(kind: string, state: string, live: Timed, still: Timed): Row[] {
	const refused = row(`${kind}, ${state}, answered with 503`, live.unavailable, `of ${REQUESTS}`);
	const waits = [0.5, 0.95].map((share) => {
		const floor = quantile(still.times, share);
		const value = quantile(live.times, share);
		const what = `${kind}, ${state}, 50 readers, p${share * 100}`;
		return row(what, value, 'ms', value / floor, `static, ${floor.toFixed(1)} ms`);
	});
	return live.unavailable > 0 ? [...waits, refused] : waits;
}

/** What two processes do against one, and what bounds them: whom the processors worked for. */
function tellProcesses(kind: string, state: string, one: Timed, two: Timed): Row[] {
	const each = (part: keyof Spent, timed: Timed): number => (timed.spent[part] * 1000) / REQUESTS;
	const all = each('servers', two) + each('database', two) + each('readers', two);
	const perCore = (timed: Timed): number => 1000 / each('servers', timed);
	return [
		row(
			`${kind}, ${state}, two processes in turn`,
			two.perSecond,
			'/s',
			two.perSecond / one.perSecond,
			`one, ${one.perSecond.toFixed(0)}/s`
		),
		row(
			'  a core of serving answers',
			perCore(two),
			'/s',
			perCore(two) / perCore(one),
			'a core where there is one'
		),
		...(['servers', 'database', 'readers'] as const).map((part) =>
			row(`  an answer costs the ${part}`, each(part, two), 'ms', each(part, two) / all, 'all three')
		)
	];
}

/** Bytes of all that was loaded, with indexes. */
async function readSize(address: string): Promise<number> {
	const database = await AtlasDatabase.open(address);
	try {
		const [size] = await database.ask<{ bytes: string }>(
			await database.pin(),
			'size',
			'select pg_database_size(current_database()) as bytes',
			[]
		);
		return Number(size?.bytes);
	} finally {
		await database.close();
	}
}

interface Spent {
	servers: number;
	database: number;
	readers: number;
}

/** CPU seconds so far. */
function spent(servers: readonly Serving[], readDatabaseCpu: () => number): Spent {
	const { user, system } = process.cpuUsage();
	return {
		servers: servers.reduce((sum, { child }) => sum + readCpu(child.pid ?? 0), 0),
		database: readDatabaseCpu(),
		readers: (user + system) / 1e6
	};
}

const subtract = (after: Spent, before: Spent): Spent => {
	return {
		servers: after.servers - before.servers,
		database: after.database - before.database,
		readers: after.readers - before.readers
	};
};

/** Of Linux; elsewhere nothing is told. */
export function readCpu(pid: number): number {
	try {
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
			.replace(/^.*\) /u, '')
			.split(' ');
		return [11, 12].reduce((sum, index) => sum + Number(fields[index]), 0) / HUNDREDTHS;
	} catch {
		return 0;
	}
}

interface Serving {
	child: ChildProcess;
	port: number;
}

/** Starts a server of its own process, which tells its port. */
function startServing(script: string, args: string[]): Promise<Serving> {
	const child = fork(scriptOf(script), args, { execArgv: TYPESCRIPT });
	return new Promise((resolve, reject) => {
		child.once('message', (port) => resolve({ child, port: Number(port) }));
		child.once('exit', () => reject(new Error(`${script} did not start.`)));
	});
}

/** Loads in a process of its own, so that its memory is its own. */
function runLoads(address: string): Promise<Loads> {
	const memory = `--max-old-space-size=${MAX_MEMORY}`;
	const child = fork(scriptOf('load.ts'), [address, String(SIZE)], { execArgv: [memory, ...TYPESCRIPT] });
	return new Promise((resolve, reject) => {
		child.once('message', (loads) => resolve(loads as Loads));
		child.once('exit', (code) => reject(new Error(`The load ended with ${code ?? 'a signal'}.`)));
	});
}
