import type { QueryResultRow } from 'pg';
import type { FileName } from '../model/compiled/manifest.ts';
import { AtlasError } from '../model/issue.ts';
import { explainDatabase } from './database-error.ts';
import { Hosts, UNPLANNED } from './hosts.ts';
import { joinCalls } from './join-calls.ts';
import { KeptAnswers } from './kept-answers.ts';
import { demandFormat, hasTables, type Ask } from './prepare-schema.ts';
import { Slots } from './slots.ts';
import { findTable, PART_TABLES, type PartTable } from './record-tables.ts';

/** The version that one request reads, whatever is loaded meanwhile. */
export interface PinnedVersion {
	atlas: number;
	number: number;
	/** As `meta.json` names it. */
	id: string;
	/** No other version has it, neither one of the same number that was published after a failover. */
	key: string;
	/** Of the database's hosts the one that has it: the others may not have it yet. */
	host: number;
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
/** 32 million letters are at most 64 MB. */
const MAX_KEPT_LETTERS = 32_000_000;

/** Holds for one row in a version. */
const inVersion = (table: string): string => {
	return `${table}.since <= $2 and (${table}.until is null or ${table}.until > $2)`;
};

const FIND_FILE = `
	select bytes::float8 as bytes, body, form, parts, kind from passages.file f where f.atlas = $1 and ${inVersion('f')} and f.path = $3`;
const LIST_FILES = `
	select path, bytes::float8 as bytes from passages.file f where f.atlas = $1 and ${inVersion('f')} order by path`;
const findParts = (table: PartTable): string => `
	select p.id, r.body::text as body from unnest($3::text[]) with ordinality p(id, place)
	join passages.${table} r on r.atlas = $1 and r.id = p.id and ${inVersion('r')} order by p.place`;
const FIND_VERSION = `
	select a.number as atlas, v.number, v.id, concat_ws('.', a.number, v.number, v.id, extract(epoch from v.loaded)) as key
	from passages.atlas a
	join passages.version v on v.atlas = a.number and v.number = a.current where a.id = $1`;

/** Of which bytes of UTF-8 are sent. */
export interface OpenFile {
	body: string | AsyncIterable<string>;
	bytes: number;
}

interface FileRow {
	bytes: number;
	body: string | null;
	form: 'record' | 'object' | 'array' | 'text' | null;
	parts: string[] | null;
	kind: string;
}

/** Reads published atlases from a database, by versions. Any number of processes may. */
export class AtlasDatabase {
	readonly id: string;
	/** Language the atlas is written in, BCP 47. */
	readonly language: string;
	/**
	 * The version readers get now, from the first host that answers.
	 * @throws {AtlasError} where the atlas is no longer there
	 */
	readonly pin: () => Promise<PinnedVersion>;
	/** A search may take seconds of a large database: pages and records always find a connection beside them. */
	readonly searches: Slots;
	readonly #hosts: Hosts;
	readonly #kept = new KeptAnswers<string>(MAX_KEPT_LETTERS);

	private constructor(hosts: Hosts, { id, language }: AtlasRow) {
		this.#hosts = hosts;
		this.searches = new Slots(Math.max(1, Math.floor(hosts.connections / 2)));
		this.id = id;
		this.language = language;
		this.pin = joinCalls(() => hosts.find((host) => this.#pinAt(host)));
	}

	/** @throws {AtlasError} where there is no such database, or no such atlas in it */
	static async open(
		address: string,
		{ atlas, connections = MAX_CONNECTIONS }: ReadOptions = {}
	): Promise<AtlasDatabase> {
		const hosts = new Hosts(address, connections);
		try {
			return new AtlasDatabase(hosts, await hosts.find((host) => findAtlas(hosts, host, atlas)));
		} catch (error) {
			await hosts.close();
			throw explainDatabase(error, 'Nothing is served.');
		}
	}

	async close(): Promise<void> {
		await this.#hosts.close();
	}

	/** Rows of the host that has a version. @param name of a prepared statement, the same for the same */
	ask<Row extends QueryResultRow>(
		{ host }: Pick<PinnedVersion, 'host'>,
		name: string,
		text: string,
		values: unknown[]
	): Promise<Row[]> {
		return this.#hosts.ask<Row>(host, name, text, values);
	}

	async #pinAt(host: number): Promise<PinnedVersion> {
		const rows = await this.#hosts.ask<Omit<PinnedVersion, 'host'>>(host, 'find-version', FIND_VERSION, [this.id]);
		const [version] = rows;
		if (version === undefined) {
			throw new AtlasError(
				'no-atlas',
				`The atlas "${this.id}" is no longer in the database.`,
				'Publish it again.'
			);
		}
		return { ...version, host };
	}

	/**
	 * A file of a version: its text, or pieces of a long one as they are read; `null` where it has none of that path.
	 */
	async openFile(version: PinnedVersion, path: string): Promise<OpenFile | null> {
		const kept = this.#kept.get(`${version.key} ${path}`);
		if (kept !== undefined) {
			return { body: kept, bytes: Buffer.byteLength(kept) };
		}
		const values = [version.atlas, version.number, path];
		const [file] = await this.ask<FileRow>(version, 'find-file', FIND_FILE, values);
		if (file?.form === 'text') {
			return {
				body: this.#readPieces(version, file, path),
				bytes: file.bytes
			};
		}
		const body = await this.readFile(version, path, file);
		return body === null ? null : { body, bytes: Buffer.byteLength(body) };
	}

	async *#readPieces(version: PinnedVersion, { parts }: FileRow, path: string): AsyncGenerator<string> {
		for (const id of parts ?? []) {
			const [piece] = await this.#readParts(version, 'piece', [id]);
			if (piece === undefined) {
				throw new Error(`The database does not hold ${id} of ${path}.`);
			}
			yield piece.body;
		}
	}

	/**
	 * The text of a file of a version; `null` where it has none of that path. @param found its row, where that is known
	 */
	async readFile(version: PinnedVersion, path: string, found?: FileRow): Promise<string | null> {
		return this.#keep(`${version.key} ${path}`, async () => {
			const values = [version.atlas, version.number, path];
			const file = found ?? (await this.ask<FileRow>(version, 'find-file', FIND_FILE, values))[0];
			return file === undefined ? null : (file.body ?? (await this.#putTogether(version, file, path)));
		});
	}

	/**
	 * A record by itself, also one that lies in a bucket and has no file of its own. @param name of its file in the
	 * manifest
	 */
	async readRecord(version: PinnedVersion, { name, id }: { name: FileName; id: string }): Promise<string | null> {
		const table = findTable(name);
		if (table === null || table === 'search') {
			return null;
		}
		return this.#keep(`${version.key} ${name}:${id}`, async () => {
			const [record] = await this.#readParts(version, table, [id]);
			return record?.body ?? null;
		});
	}

	/** Every file of a version. */
	async listFiles(version: PinnedVersion): Promise<FileSize[]> {
		const values = [version.atlas, version.number];
		return this.ask<FileSize & QueryResultRow>(version, 'list-files', LIST_FILES, values);
	}

	async #putTogether(version: PinnedVersion, { kind, form, parts }: FileRow, path: string): Promise<string> {
		const ids = parts ?? [];
		const table = form === 'text' ? 'piece' : (PART_TABLES.find((name) => name === kind) ?? 'search');
		const records = await this.#readParts(version, table, ids);
		if (records.length !== ids.length) {
			throw new Error(`The database holds ${records.length} of the ${ids.length} records of ${path}.`);
		}
		if (form === 'object') {
			return `{${records.map(({ id, body }) => `${JSON.stringify(id)}:${body}`).join(',')}}`;
		}
		const bodies = records.map(({ body }) => body);
		return form === 'array' ? `[${bodies.join(',')}]` : bodies.join('');
	}

	#readParts(version: PinnedVersion, table: PartTable, ids: string[]): Promise<{ id: string; body: string }[]> {
		return this.ask(version, `find-parts-${table}`, findParts(table), [version.atlas, version.number, ids]);
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

async function findAtlas(hosts: Hosts, host: number, wanted: string | undefined): Promise<AtlasRow> {
	const ask: Ask = async (text) => ({ rows: await hosts.ask(host, UNPLANNED, text, []) });
	const rows = (await hasTables(ask)) ? await listAtlases(ask) : [];
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

async function listAtlases(ask: Ask): Promise<AtlasRow[]> {
	await demandFormat(ask);
	const list = 'select id, language from passages.atlas where current is not null order by id';
	return (await ask<AtlasRow>(list)).rows;
}
