import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { isGone } from '../../../src/database/database-error.ts';
import { loadAtlas, type LoadedFile } from '../../../src/database/load.ts';
import { AtlasDatabase } from '../../../src/database/read.ts';
import { POSTGRES, Postgres, SKIPPED } from '../../samples/postgres.ts';

const READERS = 10;
const RECORDS = 8;

/** An atlas all of whose records name the version they were loaded with. */
function* listFiles(version: number): Generator<LoadedFile> {
	const ids = Array.from({ length: RECORDS }, (_, index) => `f-${index}`);
	yield { path: 'feature/~0.json', text: JSON.stringify(Object.fromEntries(ids.map((id) => [id, { version }]))) };
	yield { path: 'features.json', text: JSON.stringify(ids.map(() => ({ version }))) };
	yield { path: 'meta.json', text: JSON.stringify({ version: String(version).padStart(12, '0') }) };
}

describe.skipIf(POSTGRES === null)(`reading while the database changes, stops and starts${SKIPPED}`, () => {
	let postgres: Postgres;
	let database: AtlasDatabase;
	beforeAll(async () => {
		postgres = new Postgres(POSTGRES ?? '');
		await postgres.start();
		await load(1);
		database = await AtlasDatabase.open(postgres.address());
	});
	afterAll(async () => {
		await database.close();
		await postgres.remove();
	});

	const load = (version: number) => {
		return loadAtlas(postgres.address(), {
			id: 'small',
			language: 'en',
			files: listFiles(version),
			shapes: () => []
		});
	};

	/**
	 * What one request reads: a bucket, a list and the name of the version; each of them by itself may come from
	 * another moment.
	 */
	async function read(): Promise<Set<number>> {
		const version = await database.pin();
		const bucket = JSON.parse((await database.readFile(version, 'feature/~0.json')) ?? '{}') as object;
		await new Promise((resolve) => setImmediate(resolve));
		const list = JSON.parse((await database.readFile(version, 'features.json')) ?? '[]') as object[];
		const meta = JSON.parse((await database.readFile(version, 'meta.json')) ?? '{}') as { version: string };
		const record = JSON.parse(
			(await database.readRecord(version, { name: 'feature', id: 'f-3' })) ?? '{}'
		) as object;
		const all = [...Object.values(bucket), ...list, record] as { version: number }[];
		expect(all).toHaveLength(2 * RECORDS + 1);
		return new Set([...all.map((each) => each.version), Number(meta.version)]);
	}

	/**
	 * Readers that ask one time after the other until `work` is done; how often they got one version, and found the
	 * database gone.
	 */
	async function readDuring(work: () => Promise<void>): Promise<{ whole: number; gone: number; seen: Set<number> }> {
		const tally = { whole: 0, gone: 0, seen: new Set<number>() };
		let isDone = false;
		const readers = Array.from({ length: READERS }, async () => {
			while (!isDone) {
				try {
					const versions = await read();
					expect(versions.size).toBe(1);
					tally.whole += 1;
					versions.forEach((version) => tally.seen.add(version));
				} catch (error) {
					if (!isGone(error)) {
						throw error;
					}
					tally.gone += 1;
				}
			}
		});
		await work().finally(() => (isDone = true));
		await Promise.all(readers);
		return tally;
	}

	it('gives each request one version, however many are loaded meanwhile, and never nothing', async () => {
		const { whole, gone, seen } = await readDuring(async () => {
			for (let version = 2; version <= 9; version++) {
				await load(version);
			}
		});
		expect(gone).toBe(0);
		expect(whole).toBeGreaterThan(20);
		expect(seen.size).toBeGreaterThan(2);
	});

	it('answers rightly or says that the database is gone, through connections cut and restarts in the midst', async () => {
		const { whole, gone } = await readDuring(async () => {
			const client = new Client({ connectionString: postgres.address() });
			await client.connect();
			await client.query(
				`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'passages' and pid <> pg_backend_pid()`
			);
			await client.end();
			await postgres.stop('SIGINT');
			await postgres.start();
			await load(10);
			await postgres.stop('SIGQUIT');
			await postgres.start();
		});
		expect(gone).toBeGreaterThan(0);
		expect(whole).toBeGreaterThan(0);
		expect(await read()).toEqual(new Set([10]));
	});

	it('waits for a connection that others hold: a database that has much to do is not gone', async () => {
		const one = await AtlasDatabase.open(postgres.address(), { connections: 1 });
		const client = new Client({ connectionString: postgres.address() });
		await client.connect();
		await client.query('select pg_advisory_lock(7)');
		const version = await one.pin();
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		try {
			const held = one.ask(version, 'lock', 'select pg_advisory_lock(7)', []);
			const next = one.ask<{ one: number }>(version, 'one', 'select 1 as one', []);
			// Longer than a connection is waited for.
			await vi.advanceTimersByTimeAsync(4000);
			await client.query('select pg_advisory_unlock(7)');
			await held;
			await expect(next).resolves.toEqual([{ one: 1 }]);
		} finally {
			vi.useRealTimers();
			await client.end();
			await one.close();
		}
	});

	it('ends a statement that takes too long, and goes on', async () => {
		const slow = database.ask(await database.pin(), 'sleep', 'select pg_sleep(60)', []);
		await expect(slow.catch((error: unknown) => isGone(error))).resolves.toBe(true);
		expect((await read()).size).toBe(1);
	});
});
