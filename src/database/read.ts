import { Pool, type QueryResultRow } from 'pg';
import { AtlasError } from '../model/issue.ts';
import { parseDatabaseAddress } from './address.ts';
import { explainDatabase } from './database-error.ts';
import { KeptTexts } from './kept-texts.ts';
import { demandFormat, hasTables } from './prepare-schema.ts';
import { findFile, findTable, PART_TABLES, type PartTable } from './record-tables.ts';

/** The version that one request reads, whatever is loaded meanwhile. */
export interface PinnedVersion {
	atlas: number;
	number: number;
	/** As `meta.json` names it. */
	id: string;
}

export interface ReadOptions {
	/** Which atlas, where the database holds several. */
	atlas?: string | undefined;
	/** Connections a process holds at most. */
	connections?: number | undefined;
}

/** A file as lists of files name it. */
export interface FileSize {
	/** Below `atlas/`, or with a slash before it below the site's folder. */
	path: string;
	bytes: number;
}

const MAX_CONNECTIONS = 10;
/** Waits for a connection, and for an answer; then the database counts as gone. */
const MAX_CONNECT_MS = 3000;
const MAX_STATEMENT_MS = 5000;
const MAX_ANSWER_MS = 7000;
const SETTINGS = [
	'default_transaction_read_only=on',
	`statement_timeout=${MAX_STATEMENT_MS}`,
	'jit=off',
	'pg_trgm.similarity_threshold=0.15'
];
/** 32 million letters are at most 64 MB. */
const MAX_KEPT_LETTERS = 32_000_000;

/** Holds for one row in a version. */
const inVersion = (table: string): string => {
	return `${table}.since <= $2 and (${table}.until is null or ${table}.until > $2)`;
};

const FIND_FILE = `
	select bytes, body, form, parts, kind from passages.file f where f.atlas = $1 and ${inVersion('f')} and f.path = $3`;
const LIST_FILES = `
	select path, bytes from passages.file f where f.atlas = $1 and ${inVersion('f')} order by path`;
const findParts = (table: PartTable): string => `
	select p.id, r.body::text as body from unnest($3::text[]) with ordinality p(id, place)
	join passages.${table} r on r.atlas = $1 and r.id = p.id and ${inVersion('r')} order by p.place`;
const FIND_VERSION = `
	select a.number as atlas, v.number, v.id from passages.atlas a
	join passages.version v on v.atlas = a.number and v.number = a.current where a.id = $1`;

interface FileRow {
	bytes: number;
	body: string | null;
	form: 'record' | 'object' | 'array' | null;
	parts: string[] | null;
	kind: string;
}

/** Reads published atlases from a database, by versions. Any number of processes may. */
export class AtlasDatabase {
	readonly id: string;
	/** Language the atlas is written in, BCP 47. */
	readonly language: string;
	readonly #pool: Pool;
	readonly #kept = new KeptTexts(MAX_KEPT_LETTERS);

	private constructor(pool: Pool, { id, language }: AtlasRow) {
		this.#pool = pool;
		this.id = id;
		this.language = language;
	}

	/** @throws {AtlasError} where there is no such database, or no such atlas in it */
	static async open(
		address: string,
		{ atlas, connections = MAX_CONNECTIONS }: ReadOptions = {}
	): Promise<AtlasDatabase> {
		const pool = new Pool({
			...parseDatabaseAddress(address, SETTINGS),
			connectionTimeoutMillis: MAX_CONNECT_MS,
			query_timeout: MAX_ANSWER_MS,
			max: connections,
			allowExitOnIdle: true
		});
		// A connection that is lost while nobody uses it is replaced when one is needed.
		pool.on('error', () => undefined);
		try {
			return new AtlasDatabase(pool, await findAtlas(pool, atlas));
		} catch (error) {
			await pool.end();
			throw explainDatabase(error, 'Nothing is served.');
		}
	}

	async close(): Promise<void> {
		await this.#pool.end();
	}

	/** The version readers get now. */
	async pin(): Promise<PinnedVersion> {
		const [version] = await this.ask<PinnedVersion>('find-version', FIND_VERSION, [this.id]);
		if (version === undefined) {
			throw new AtlasError(
				'no-atlas',
				`The atlas "${this.id}" is no longer in the database.`,
				'Publish it again.'
			);
		}
		return version;
	}

	/** A prepared statement's rows; every value is bound. @param name the same for the same statement */
	async ask<Row extends QueryResultRow>(name: string, text: string, values: unknown[]): Promise<Row[]> {
		return (await this.#pool.query<Row>({ name, text, values })).rows;
	}

	/** The text of a file of a version; `null` where it has none of that path. */
	async readFile(version: PinnedVersion, path: string): Promise<string | null> {
		return this.#keep(`${version.number} ${path}`, async () => {
			const [file] = await this.ask<FileRow>('find-file', FIND_FILE, [version.atlas, version.number, path]);
			return file === undefined ? null : (file.body ?? (await this.#putTogether(version, file, path)));
		});
	}

	/** The same for records, also for one that lies in a bucket, which has no file of its own. */
	async readRecord(version: PinnedVersion, path: string): Promise<string | null> {
		const whole = await this.readFile(version, path);
		const found = findFile(path);
		const table = found && findTable(found.name);
		if (whole !== null || !found || found.isBucket || table === null || table === 'search') {
			return whole;
		}
		return this.#keep(`${version.number} ${path}`, async () => {
			const [record] = await this.#readParts(version, table, [found.id]);
			return record?.body ?? null;
		});
	}

	/** Every file of a version. */
	async listFiles({ atlas, number }: PinnedVersion): Promise<FileSize[]> {
		return this.ask<FileSize & QueryResultRow>('list-files', LIST_FILES, [atlas, number]);
	}

	async #putTogether(version: PinnedVersion, { kind, form, parts }: FileRow, path: string): Promise<string> {
		const ids = parts ?? [];
		const table = PART_TABLES.find((name) => name === kind) ?? 'search';
		const records = await this.#readParts(version, table, ids);
		if (records.length !== ids.length) {
			throw new Error(`The database holds ${records.length} of the ${ids.length} records of ${path}.`);
		}
		if (form === 'object') {
			return `{${records.map(({ id, body }) => `${JSON.stringify(id)}:${body}`).join(',')}}`;
		}
		const bodies = records.map(({ body }) => body).join(',');
		return form === 'array' ? `[${bodies}]` : bodies;
	}

	#readParts(
		{ atlas, number }: PinnedVersion,
		table: PartTable,
		ids: string[]
	): Promise<{ id: string; body: string }[]> {
		return this.ask(`find-parts-${table}`, findParts(table), [atlas, number, ids]);
	}

	async #keep(key: string, read: () => Promise<string | null>): Promise<string | null> {
		const kept = this.#kept.get(key);
		if (kept !== undefined) {
			return kept;
		}
		const text = await read();
		if (text !== null) {
			this.#kept.set(key, text);
		}
		return text;
	}
}

async function findAtlas(pool: Pool, wanted: string | undefined): Promise<AtlasRow> {
	const rows = (await hasTables(pool)) ? await listAtlases(pool) : [];
	const [first] = rows;
	const ids = rows.map(({ id }) => id);
	if (first === undefined) {
		throw new AtlasError(
			'no-atlas',
			'No atlas has been published into this database.',
			'Run "npm run publish -- --to" with its address first.'
		);
	}
	if (wanted === undefined && ids.length > 1) {
		throw new AtlasError(
			'usage',
			`This database holds ${ids.length} atlases.`,
			`Name one with --atlas: ${ids.join(', ')}`
		);
	}
	if (wanted !== undefined && !ids.includes(wanted)) {
		throw new AtlasError('no-atlas', `This database holds no atlas "${wanted}".`, `It holds: ${ids.join(', ')}`);
	}
	return rows.find(({ id }) => id === wanted) ?? first;
}

interface AtlasRow {
	id: string;
	language: string;
}

async function listAtlases(pool: Pool): Promise<AtlasRow[]> {
	await demandFormat(pool);
	const list = 'select id, language from passages.atlas where current is not null order by id';
	return (await pool.query<AtlasRow>(list)).rows;
}
