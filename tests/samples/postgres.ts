import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type QueryResultRow } from 'pg';
import { findPostgres } from '../../src/cli/find-postgres.ts';

export const POSTGRES = findPostgres();
/** For the name of a suite. */
export const SKIPPED = POSTGRES === null ? ' (SKIPPED: PostgreSQL with PostGIS is not on this machine)' : '';

/** PostgreSQL refuses to run as root: then as the user Debian made for it, or as nobody. */
function findUser(): { uid?: number; gid?: number } {
	if (process.getuid?.() !== 0) {
		return {};
	}
	const idOf = (flag: string, name: string): number => {
		return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
	};
	for (const name of ['postgres', 'nobody']) {
		try {
			return { uid: idOf('-u', name), gid: idOf('-g', name) };
		} catch {
			// No such user here.
		}
	}
	return {};
}

/** What only a loss of power needs is off: the folder is gone when the tests are. */
const SETTINGS = [
	'fsync=off',
	'full_page_writes=off',
	'autovacuum=off',
	'max_connections=60',
	'listen_addresses=',
	'logging_collector=off'
];

/** Of a second, as Linux counts. */
const TICKS = 100;

/** MB of memory a process has now, on Linux; elsewhere 0. */
export function readMemory(pid: number): number {
	const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
	return Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0) / 1000;
}

/** A process and those it started, with what /proc/PID/stat says behind the name. */
function listProcesses(parent: number): { fields: string[] }[] {
	const all = (existsSync('/proc/self/stat') ? readdirSync('/proc') : []).filter((name) => /^\d+$/u.test(name));
	return all.flatMap((pid) => {
		try {
			const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
				.replace(/^.*\) /u, '')
				.split(' ');
			return Number(pid) === parent || Number(fields[1]) === parent ? [{ fields }] : [];
		} catch {
			return [];
		}
	});
}

/** A PostgreSQL of its own in a temporary folder, which only a socket in that folder leads to. */
export class Postgres {
	readonly #bin: string;
	readonly #user: { uid?: number; gid?: number };
	readonly #folder: string;
	readonly #settings: readonly string[];
	#server: ChildProcess | null = null;

	/**
	 * @param settings beside those of tests, as `work_mem=64MB`
	 * @param primary that runs: this one becomes a replica of it
	 */
	constructor(bin: string, settings: readonly string[] = [], primary?: Postgres) {
		this.#bin = bin;
		this.#user = findUser();
		this.#settings = [...SETTINGS, ...settings];
		this.#folder = mkdtempSync(join(tmpdir(), 'pg-'));
		if (this.#user.uid !== undefined) {
			chownSync(this.#folder, this.#user.uid, this.#user.gid ?? this.#user.uid);
		}
		const data = join(this.#folder, 'data');
		const [program, args] = primary
			? ['pg_basebackup', ['-h', primary.#folder, '-U', 'tester', '-D', data, '-R', '--no-sync', '-c', 'fast']]
			: ['initdb', ['-D', data, '-U', 'tester', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']];
		execFileSync(join(bin, program), args, {
			...this.#user,
			cwd: this.#folder,
			stdio: 'ignore'
		});
	}

	/** One address of several servers, as programs of PostgreSQL take it. */
	static addressOf(...servers: readonly Postgres[]): string {
		return `postgres://tester@/postgres?host=${servers.map((server) => server.#folder).join(',')}`;
	}

	/** @param user who asks */
	address(database = 'postgres', user = 'tester'): string {
		return `postgres://${user}@/${database}?host=${this.#folder}`;
	}

	async start(): Promise<void> {
		const settings = [...this.#settings, `unix_socket_directories=${this.#folder}`].flatMap((each) => ['-c', each]);
		const server = spawn(join(this.#bin, 'postgres'), ['-D', join(this.#folder, 'data'), ...settings], {
			...this.#user,
			cwd: this.#folder,
			stdio: ['ignore', 'ignore', 'pipe']
		});
		this.#server = server;
		let log = '';
		await new Promise<void>((resolve, reject) => {
			server.stderr.setEncoding('utf8').on('data', (text: string) => {
				log += text;
				if (/ready to accept (read-only )?connections/u.test(log)) {
					resolve();
				}
			});
			server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${log}`)));
		});
	}

	/** @param signal SIGINT ends every connection at once, SIGQUIT as if the machine had lost its power */
	async stop(signal: 'SIGINT' | 'SIGQUIT' = 'SIGINT'): Promise<void> {
		const server = this.#server;
		this.#server = null;
		if (server !== null && server.exitCode === null) {
			const ended = new Promise((resolve) => server.once('exit', resolve));
			server.kill(signal);
			await ended;
		}
	}

	/** Asks as its owner. */
	async ask<Row extends QueryResultRow>(text: string): Promise<Row[]> {
		const client = new Client({ connectionString: this.address() });
		await client.connect();
		try {
			return (await client.query<Row>({ text })).rows;
		} finally {
			await client.end();
		}
	}

	/** CPU seconds of all its processes that have ended, and of those that run, on Linux. */
	readCpu(): number {
		const ticks = listProcesses(this.#server?.pid ?? 0).flatMap(({ fields }) =>
			[11, 12, 13, 14].map((index) => Number(fields[index]))
		);
		return ticks.reduce((sum, each) => sum + each, 0) / TICKS;
	}

	async remove(): Promise<void> {
		await this.stop('SIGQUIT');
		rmSync(this.#folder, { recursive: true, force: true });
	}
}
