import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isGone } from '../../../src/database/database-error.ts';
import { loadAtlas } from '../../../src/database/load.ts';
import { AtlasDatabase } from '../../../src/database/read.ts';
import { POSTGRES, Postgres, SKIPPED } from '../../samples/postgres.ts';

const READERS = 8;

describe.skipIf(POSTGRES === null)(`a database that fails over to a replica${SKIPPED}`, () => {
	let primary: Postgres;
	let replica: Postgres;
	let database: AtlasDatabase;
	beforeAll(async () => {
		primary = new Postgres(POSTGRES ?? '');
		await primary.start();
		await load('first');
		replica = new Postgres(POSTGRES ?? '', [], primary);
		await replica.start();
		database = await AtlasDatabase.open(Postgres.addressOf(primary, replica));
	}, 120_000);
	afterAll(async () => {
		await database.close();
		await replica.remove();
		await primary.remove();
	});

	/** Loads two files that tell the same. */
	const load = (told: string, address = primary.address()) => {
		const text = JSON.stringify({ told });
		return loadAtlas(address, {
			id: 'small',
			language: 'en',
			files: [
				{ path: 'features.json', text },
				{ path: 'feature/~0.json', text: JSON.stringify({ pier: { told } }) },
				{ path: 'meta.json', text: JSON.stringify({ version: '0'.repeat(12) }) }
			],
			shapes: () => []
		});
	};

	/** What one version tells: in each of its files the same. */
	async function read(): Promise<string> {
		const version = await database.pin();
		const texts = [
			await database.readFile(version, 'features.json'),
			await database.readRecord(version, { name: 'feature', id: 'pier' })
		];
		const [first, second] = texts.map((text) => (JSON.parse(text ?? '{}') as { told: string }).told);
		expect(second).toBe(first);
		return first ?? '';
	}

	/** Waits, by asking, until the replica has all that the primary has. */
	async function catchUp(): Promise<void> {
		const [written] = await primary.ask<{ told: string }>('select pg_current_wal_lsn()::text as told');
		const isBehind = `select pg_last_wal_replay_lsn() < '${written?.told ?? ''}' as told`;
		while ((await replica.ask<{ told: boolean }>(isBehind))[0]?.told) {
			// It is on its way.
		}
	}

	it('is read on from the replica when the primary goes in the midst, and loaded into where it is written', async () => {
		// Named after the replica, which cannot be written.
		await load('second', Postgres.addressOf(replica, primary));
		await catchUp();
		let isDone = false;
		const tally = { whole: 0, after: 0 };
		let isStopped = false;
		const readers = Array.from({ length: READERS }, async () => {
			while (!isDone || tally.after === 0) {
				const wasStopped = isStopped;
				const told = await read().catch((error: unknown) => {
					if (!isGone(error)) {
						throw error;
					}
					return null;
				});
				if (told !== null) {
					expect(told).toBe('second');
					tally.whole += 1;
					tally.after += wasStopped ? 1 : 0;
				}
			}
		});
		await primary.stop('SIGQUIT');
		isStopped = true;
		expect(await read()).toBe('second');
		isDone = true;
		await Promise.all(readers);
		expect(tally.whole).toBeGreaterThanOrEqual(tally.after);
		await expect(load('none', Postgres.addressOf(replica))).rejects.toThrow(/it is a replica/);
		await primary.start();
	}, 120_000);

	it('shows the version before, whole, where the new primary lacks the last, and nothing of that once it is published again', async () => {
		await replica.stop();
		await load('lost');
		// Asked of the host that answers, and kept.
		expect(await read()).toBe('lost');
		await primary.stop('SIGQUIT');
		await replica.start();
		await replica.ask('select pg_promote()');
		expect(await read()).toBe('second');
		// The same number as the lost one, and the same name.
		const { number } = await load('again', Postgres.addressOf(primary, replica));
		expect(number).toBe(3);
		expect(await read()).toBe('again');
	}, 120_000);
});
