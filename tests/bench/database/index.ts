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
import { quantile, type Row } from '../rows.ts';
import { makeAtlas } from '../synthetic-atlas.ts';
import type { Loads } from './load.ts';
import { askStatic, askDatabase, readAll, type Answers } from './readers.ts';

/** Features of the atlas in the database; as many events and passages. */
const SIZE = Number(process.env.DATABASE_SIZE ?? 10_000);
/** Of the static site that is asked in the same run. */
const STATIC_SIZE = 10_000;
const REQUESTS = Number(process.env.DATABASE_REQUESTS ?? 1000);
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
	const postgres = new Postgres(bin, ['shared_buffers=512MB', 'work_mem=32MB', 'max_wal_size=8GB']);
	const servers: Serving[] = [];
	try {
		await postgres.start();
		const loads = await runLoads(postgres.address());
		await buildSite(makeAtlas(STATIC_SIZE), [], SITE, 'bench');
		servers.push(await startServing('serve-static.ts', [SITE]));
		for (let count = 0; count < 2; count++) {
			servers.push(await startServing('serve-database.ts', [postgres.address()]));
		}
		const bytes = await readSize(postgres.address());
		const size = row('in the database, a feature', bytes / SIZE / 1000, 'kB');
		return [...listLoads(loads), size, ...(await measure(servers, postgres))];
	} finally {
		servers.forEach(({ child }) => child.kill());
		await postgres.remove();
	}
}

function listLoads({ first, changed, again }: Loads): Row[] {
	const rows = [
		row(`first load, ${SIZE.toLocaleString('en-GB')} features`, first.seconds, 's'),
		row('  of it compiling', first.compiling, 's')
	];
	for (const [what, load] of [
		['load of one changed title', changed],
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

async function measure([site, one, other]: Serving[], postgres: Postgres): Promise<Row[]> {
	if (!site || !one || !other) {
		throw new Error('A server did not start.');
	}
	const rows: Row[] = [];
	const served = join(SITE, 'atlas');
	const ports = [one.port, other.port];
	for (const kind of KINDS) {
		const still = await readAll(REQUESTS, (number) => askStatic(kind, site.port, number, served));
		const live = await readAll(REQUESTS, (number) => askDatabase(kind, [one.port], number, SIZE));
		for (const [name, share] of [
			['p50', 0.5],
			['p95', 0.95]
		] as const) {
			const floor = quantile(still.times, share);
			const value = quantile(live.times, share);
			rows.push(
				row(`${kind}, 50 readers, ${name}`, value, 'ms', value / floor, `static, ${floor.toFixed(1)} ms`)
			);
		}
		const before = spent(one, other, postgres);
		const two = await readAll(REQUESTS, (number) => askDatabase(kind, ports, number + REQUESTS, SIZE));
		const faster = two.perSecond / live.perSecond;
		rows.push(
			row(`${kind}, two processes in turn`, two.perSecond, '/s', faster, `one, ${live.perSecond.toFixed(0)}/s`)
		);
		rows.push(...listShares(before, spent(one, other, postgres), two));
	}
	return rows;
}

/** Bytes of all that was loaded, with indexes. */
async function readSize(address: string): Promise<number> {
	const database = await AtlasDatabase.open(address);
	try {
		const [size] = await database.ask<{ bytes: string }>(
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
function spent(one: Serving, other: Serving, postgres: Postgres): Spent {
	const { user, system } = process.cpuUsage();
	return {
		servers: readCpu(one.child.pid ?? 0) + readCpu(other.child.pid ?? 0),
		database: postgres.readCpu(),
		readers: (user + system) / 1e6
	};
}

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

/** What bounds two processes: who the processors worked for, in cores. */
function listShares(before: Spent, after: Spent, { seconds }: Answers): Row[] {
	const share = (part: keyof Spent): number => (after[part] - before[part]) / seconds;
	const all = share('servers') + share('database') + share('readers');
	return [
		row('  cores: servers', share('servers'), '', share('servers') / all, 'all three'),
		row('  cores: PostgreSQL', share('database'), '', share('database') / all, 'all three'),
		row('  cores: the readers themselves', share('readers'), '', share('readers') / all, 'all three')
	];
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
