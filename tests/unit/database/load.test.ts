import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { streamPieces } from '../../../src/atlas/compile/compile.ts';
import { explainDatabase, isGone } from '../../../src/database/database-error.ts';
import { loadAtlas, type LoadedFile } from '../../../src/database/load.ts';
import { AtlasDatabase } from '../../../src/database/read.ts';
import { prepareSchema } from '../../../src/database/prepare-schema.ts';
import { PARTED_TABLES } from '../../../src/database/record-tables.ts';
import { AtlasError } from '../../../src/model/issue.ts';
import { ShapeGatherer } from '../../../src/server/live/gather-shapes.ts';
import { TYPESCRIPT } from '../../../src/server/run.ts';
import { POSTGRES, Postgres, SKIPPED } from '../../samples/postgres.ts';
import { readSample } from '../sample.ts';

const LOAD_AND_DIE = fileURLToPath(new URL('../../samples/load-and-die.ts', import.meta.url));

/** A small atlas by hand: a list, two records of their own, and what is searched. */
function* listFiles(title: string, also: LoadedFile[] = []): Generator<LoadedFile> {
	yield { path: 'features.json', text: '["pier","mole"]' };
	yield { path: 'feature/pier.json', text: JSON.stringify({ title }) };
	yield { path: 'feature/mole.json', text: '{"title":"Mole"}' };
	yield* also;
	yield { path: 'meta.json', text: JSON.stringify({ version: title.length.toString().padStart(12, '0') }) };
}

describe.skipIf(POSTGRES === null)(`loading an atlas into PostgreSQL${SKIPPED}`, () => {
	let postgres: Postgres;
	beforeAll(async () => {
		postgres = new Postgres(POSTGRES ?? '');
		await postgres.start();
	});
	afterAll(() => postgres.remove());

	const load = (title: string, also?: LoadedFile[], id = 'small') => {
		return loadAtlas(postgres.address(), { id, language: 'en', files: listFiles(title, also), shapes: () => [] });
	};

	async function ask<Row extends object>(statement: string, values: unknown[] = []): Promise<Row[]> {
		const client = new Client({ connectionString: postgres.address() });
		client.on('error', () => undefined);
		await client.connect();
		try {
			return (await client.query<Row>(statement, values)).rows;
		} finally {
			await client.end();
		}
	}
	/** The records of a version, as one who reads it gets them. */
	const readFeatures = async (id: string, version?: number): Promise<unknown[]> => {
		const rows = await ask<{ id: string; title: string }>(
			`select f.id, f.body ->> 'title' as title from passages.atlas a join passages.feature f on f.atlas = a.number
				and f.since <= coalesce($2::int, a.current) and coalesce(f.until > coalesce($2::int, a.current), true)
				where a.id = $1 order by f.id`,
			[id, version]
		);
		return rows.map((row) => `${row.id}: ${row.title}`);
	};

	it('writes all the first time, nothing the second, only what changed the third, and keeps the version before', async () => {
		expect(await load('Pier')).toEqual({ number: 1, isNew: true, written: 6, ended: 0 });
		expect(await load('Pier')).toEqual({ number: 1, isNew: false, written: 0, ended: 0 });
		// The record, its file and the version's name.
		expect(await load('Old pier')).toEqual({ number: 2, isNew: true, written: 3, ended: 3 });
		expect(await readFeatures('small')).toEqual(['mole: Mole', 'pier: Old pier']);
		expect(await readFeatures('small', 1)).toEqual(['mole: Mole', 'pier: Pier']);
	});

	it('takes out what is gone, and writes a record that only moved to another file no second time', async () => {
		const one = [{ path: 'event/~0.json', text: '{"a":{"n":1},"b":{"n":2},"c":{"n":3}}' }];
		await load('x', one, 'buckets');
		const two = [
			{ path: 'event/~0.json', text: '{"a":{"n":1}}' },
			{ path: 'event/~1.json', text: '{"c":{"n":3}}' }
		];
		// Two files and no record; the file and the record that ended.
		expect(await load('x', two, 'buckets')).toMatchObject({ written: 2, ended: 2 });
		const rows = await ask(
			`select e.id, e.since, e.until from passages.event e join passages.atlas a on a.number = e.atlas
				where a.id = 'buckets' order by e.id`
		);
		expect(rows).toEqual([
			{ id: 'a', since: 1, until: null },
			{ id: 'b', since: 1, until: 2 },
			{ id: 'c', since: 1, until: null }
		]);
	});

	it('keeps a file that comes in pieces, of any length, and writes only the pieces that are others', async () => {
		// The one in the midst fills a piece by itself: what is before and after it lies in others.
		const list = (last: string): LoadedFile[] => {
			const texts = ['["é"', `,"${'é'.repeat(4_000_000)}"`, `,"${last}é"]`];
			return texts.map((text) => ({ path: 'records.json', text }));
		};
		const texts = (files: LoadedFile[]): string => files.map(({ text }) => text).join('');
		const database = async (): Promise<AtlasDatabase> => AtlasDatabase.open(postgres.address(), { atlas: 'long' });
		await load('x', list('c'), 'long');
		let reading = await database();
		expect(await reading.readFile(await reading.pin(), 'records.json')).toBe(texts(list('c')));
		await reading.close();
		// The file and its last piece; the same of before.
		expect(await load('x', list('d'), 'long')).toMatchObject({ written: 2, ended: 2 });
		reading = await database();
		const file = await reading.openFile(await reading.pin(), 'records.json');
		const pieces: string[] = [];
		for await (const piece of typeof file?.body === 'object' ? file.body : []) {
			pieces.push(piece);
		}
		expect(pieces.length).toBeGreaterThan(1);
		expect(pieces.join('')).toBe(texts(list('d')));
		expect(file?.bytes).toBe(Buffer.byteLength(texts(list('d'))));
		await reading.close();
	});

	it('drops the rows of a version some time after it was replaced', async () => {
		await load('One', [], 'dropped');
		await load('Three', [], 'dropped');
		await ask(`update passages.version set replaced = now() - interval '1 hour' where replaced is not null`);
		await load('Eleven words', [], 'dropped');
		expect(await readFeatures('dropped', 1)).toEqual(['mole: Mole']);
		expect(await readFeatures('dropped', 2)).toEqual(['mole: Mole', 'pier: Three']);
	});

	it('reads an atlas from its own partitions alone, and lets it be taken out with them', async () => {
		await load('Leaves', [], 'leaves');
		await load('Stays', [], 'stays');
		const [leaving] = await ask<{ number: number }>(`select number from passages.atlas where id = 'leaves'`);
		const number = leaving?.number ?? 0;
		const plan = await ask(`explain select body from passages.feature where atlas = ${number} and id = 'pier'`);
		const scanned = JSON.stringify(plan).match(/feature_\d+/g) ?? [];
		expect(new Set(scanned)).toEqual(new Set([`feature_${number}`]));
		const parts = await ask<{ name: string; parent: string }>(
			`select inhrelid::regclass::text as name, inhparent::regclass::text as parent from pg_inherits
				where inhrelid::regclass::text ~ '_${number}$'`
		);
		expect(parts.length).toBe(PARTED_TABLES.length);
		for (const { name, parent } of parts) {
			await ask(`alter table ${parent} detach partition ${name}`);
			await ask(`drop table ${name}`);
		}
		await ask('delete from passages.version where atlas = $1', [number]);
		await ask('delete from passages.atlas where number = $1', [number]);
		expect(await readFeatures('stays')).toEqual(['mole: Mole', 'pier: Stays']);
		expect(await load('Leaves', [], 'leaves')).toMatchObject({ number: 1, isNew: true });
		expect(await readFeatures('leaves')).toEqual(['mole: Mole', 'pier: Leaves']);
	});

	it('loads a real atlas: every record, term and shape', async () => {
		const atlas = readSample();
		const { id, language } = atlas.file;
		const shapes = new ShapeGatherer();
		const files = shapes.pass(streamPieces(atlas));
		await loadAtlas(postgres.address(), { id, language, files, shapes: () => shapes.list() });
		const counts = await ask(
			`select (select count(*)::int from passages.feature f where f.atlas = a.number) as features,
				(select count(*)::int from passages.event e where e.atlas = a.number) as events,
				(select count(distinct body ->> 'id')::int from passages.shape s where s.atlas = a.number) as shapes,
				(select bool_and(ST_IsValid(outline)) from passages.shape s where s.atlas = a.number) as valid,
				(select count(*) > 5 from passages.search s where s.atlas = a.number) as searched
			from passages.atlas a where id = $1`,
			[id]
		);
		expect(counts).toEqual([
			{
				features: atlas.features.length,
				events: atlas.events.length,
				shapes: atlas.features.length,
				valid: true,
				searched: true
			}
		]);
	});

	it('leaves the version before whole when a load is killed half-way, and loads again', async () => {
		const before = await readFeatures('small');
		const { signal } = spawnSync(process.execPath, [...TYPESCRIPT, LOAD_AND_DIE, postgres.address()]);
		expect(signal).toBe('SIGKILL');
		expect(await readFeatures('small')).toEqual(before);
		expect((await load('Newer pier')).isNew).toBe(true);
	});

	it('says so when the server stops in the midst of a load, and leaves the version before', async () => {
		let stopping: Promise<void> | undefined;
		function* stopHalfWay(): Generator<LoadedFile> {
			yield { path: 'features.json', text: '[]' };
			stopping = postgres.stop('SIGQUIT');
			for (let number = 0; number < 200; number++) {
				yield { path: `feature/f-${number}.json`, text: JSON.stringify('y'.repeat(50_000)) };
			}
		}
		const loading = loadAtlas(postgres.address(), {
			id: 'small',
			language: 'en',
			files: stopHalfWay(),
			shapes: () => []
		});
		const error = await loading.catch((cause: unknown) => cause);
		expect(error).toBeInstanceOf(AtlasError);
		expect(String(error)).toMatch(/Nothing was loaded; what was there before stands/);
		await stopping;
		await expect(load('x')).rejects.toThrow(/no socket of a database|No database answers/);
		await postgres.start();
		expect(await readFeatures('small')).toEqual(['mole: Mole', 'pier: Newer pier']);
	});

	it('says in a line what is wrong with the address, the user or the database', async () => {
		await ask('create role guest login');
		await ask(`create database latin encoding 'SQL_ASCII' template template0`);
		await ask('create database fresh');
		const fail = (address: string): Promise<string> => {
			const files = listFiles('x');
			return loadAtlas(address, { id: 'small', language: 'en', files, shapes: () => [] }).then(
				() => 'loaded',
				(error: unknown) => (error instanceof AtlasError ? `${error.code}: ${error.message}` : String(error))
			);
		};
		expect(await fail('mysql://somewhere/x')).toMatch(/^usage: /);
		expect(await fail(postgres.address('nowhere'))).toMatch(/^database: There is no such database/);
		expect(await fail(postgres.address('fresh', 'guest'))).toMatch(/^database: This user may not do that/);
		expect(await fail(postgres.address('fresh', 'nobody-here'))).toMatch(/^database: The database does not let/);
		expect(await fail(postgres.address('latin'))).toMatch(/^encoding: /);
		expect(await fail('postgres://somebody@127.0.0.1:9/x')).toMatch(/^database: No database answers/);
	});
});

describe('what a database says', () => {
	it('is told apart: gone for now, or asked wrongly', () => {
		const codes = ['57P01', '57P03', '08006', 'ECONNREFUSED', '53300', '57014', '42601', '23505', '22P02'];
		expect(codes.filter((code) => isGone({ code, message: '' }))).toEqual(codes.slice(0, 6));
		expect(isGone(new Error('Connection terminated unexpectedly'))).toBe(true);
		expect(isGone(new Error('x is not a function'))).toBe(false);
	});

	it('is said in words, without the address and its password; what nobody expected stays as it is', () => {
		const error = explainDatabase(
			{ code: '28P01', message: 'password authentication failed' },
			'Nothing was loaded.'
		);
		expect(String(error)).toContain('does not let this user in. Nothing was loaded.');
		const bug = new TypeError('x is not a function');
		expect(explainDatabase(bug, '')).toBe(bug);
	});

	it('says which extension the server lacks', async () => {
		const query = (text: string): Promise<{ rows: object[] }> => {
			const rows = text.includes('server_encoding') ? [{ server_encoding: 'UTF8' }] : [];
			return Promise.resolve({ rows });
		};
		await expect(prepareSchema({ query } as unknown as Client)).rejects.toThrow(/has no PostGIS/);
	});
});
