import { Client } from 'pg';
import type { FileName } from '../model/compiled/manifest.ts';
import { AtlasError } from '../model/issue.ts';
import { parseDatabaseAddress, type DatabaseAddress } from './address.ts';
import { CopySink } from './copy-sink.ts';
import { explainDatabase } from './database-error.ts';
import { groupPieces, type LoadedFile, type PiecedFile } from './group-pieces.ts';
import { hashRow } from './hash-row.ts';
import { dropReplaced, settleFirst, settleVersion, type LoadResult } from './settle-version.ts';
import { FRESH_TABLES } from './fresh-tables.ts';
import { prepareAtlas, prepareSchema } from './prepare-schema.ts';
import { findFile } from './record-tables.ts';
import { listShapeRows, type LoadedShape } from './shapes.ts';
import { splitFile, type SplitFile } from './split-file.ts';

export type { LoadedFile, LoadedShape };

export interface LoadedAtlas {
	id: string;
	/** BCP 47. */
	language: string;
	/** Made one after the other, so that never more than one is held. */
	files: Iterable<LoadedFile>;
	/** What its map draws; asked for when all files have passed, and only where a file of the map has changed. */
	shapes: () => Iterable<LoadedShape>;
}

/** Files of the manifest that the map's shapes are made of. */
const MAP_FILES: readonly string[] = ['map', 'frames', 'shape', 'names', 'namesPart'] satisfies readonly FileName[];

/** What the database does better itself: shards of terms, of which many change with every version. */
const UNUSED: ReadonlySet<FileName> = new Set(['searchTerms']);

/** Two loads of one atlas do not go on beside each other. */
const LOAD_LOCK = 0x6c6f6164;

/**
 * Loads a compiled atlas as its next version, in one transaction: only what differs from the last is written, and
 * readers get the new version with the last step. Ended in between, the version before stands as it was.
 *
 * @throws {AtlasError} that says what a person can do where the database is not there, or does not let it
 */
export async function loadAtlas(address: string, atlas: LoadedAtlas): Promise<LoadResult> {
	const client = await connect(parseDatabaseAddress(address));
	try {
		await client.query('begin');
		const result = await load(client, atlas);
		if (result.isNew) {
			await commit(client);
			// Rows that could not be dropped now are dropped by the next load.
			await dropReplaced(client, atlas.id).catch(() => undefined);
		}
		return result;
	} catch (error) {
		throw explainDatabase(error, 'Nothing was loaded; what was there before stands.');
	} finally {
		// Ends what was begun, too.
		await client.end().catch(() => undefined);
	}
}

async function commit(client: Client): Promise<void> {
	try {
		await client.query('commit');
	} catch (error) {
		throw explainDatabase(
			error,
			'It went at the last step: either the new version stands whole or the one before; load again to be sure.'
		);
	}
}

/** The first host that answers; of several one that is no replica. */
async function connect(addresses: readonly DatabaseAddress[]): Promise<Client> {
	let lost: unknown;
	for (const address of addresses) {
		const client = new Client(address);
		// A connection that is lost is told by whatever waits for it.
		client.on('error', () => undefined);
		try {
			await client.connect();
			if (addresses.length === 1 || !(await isReplica(client))) {
				return client;
			}
			await client.end();
			lost = new AtlasError('database', 'Of these hosts none is a primary. Nothing was loaded.', 'Name it, too.');
		} catch (error) {
			lost ??= error;
		}
	}
	throw explainDatabase(lost, 'Nothing was loaded.');
}

async function isReplica(client: Client): Promise<boolean> {
	const { rows } = await client.query<{ replica: boolean }>('select pg_is_in_recovery() as replica');
	return rows[0]?.replica === true;
}

async function load(client: Client, { id, language, files, shapes }: LoadedAtlas): Promise<LoadResult> {
	await prepareSchema(client);
	const { rows } = await client.query<{ free: boolean }>(
		'select pg_try_advisory_xact_lock($1, hashtext($2)) as free',
		[LOAD_LOCK, id]
	);
	if (!rows[0]?.free) {
		throw new AtlasError(
			'loading',
			`The atlas "${id}" is being loaded by another just now. Nothing was loaded.`,
			'Wait until that is done.'
		);
	}
	await client.query(RAISE_MEMORY);
	const { number: atlas, current } = await prepareAtlas(client, id, language);
	await client.query(FRESH_TABLES);
	const known = await readHashes(client, atlas);
	// The first time all is new: it goes where it will stay.
	const sink = new CopySink(client, (table) =>
		current !== null || table === 'search'
			? `fresh_${table}`
			: `passages.${table}_${atlas} (${COLUMNS[table] ?? ROW})`
	);
	const copied = await copyChanged(sink, files, known, language);
	for (const row of copied.hasMapChanged ? listShapeRows(shapes()) : []) {
		await sink.write('shape', [row.id, row.hash, row.body, row.minZoom, row.weight, row.outline]);
	}
	await sink.finish();
	if (current === null) {
		return settleFirst(client, atlas, {
			version: copied.version,
			count: sink.count
		});
	}
	const next = {
		atlas,
		current,
		number: current + 1
	};
	return settleVersion(client, next, copied);
}

/** Indexes are built in this much memory at least. */
const RAISE_MEMORY = `
	select set_config('maintenance_work_mem', '256MB', true)
	where pg_size_bytes(current_setting('maintenance_work_mem')) < pg_size_bytes('256MB')`;

/** Columns of a table in the order they are written. */
const ROW = 'id, hash, body';
const COLUMNS: Readonly<Record<string, string>> = {
	file: 'path, kind, hash, bytes, body, form, parts',
	shape: `${ROW}, min_zoom, weight, outline`
};

/** Hashes of the files of the version that readers get, by path. */
async function readHashes(client: Client, atlas: number): Promise<Map<string, string>> {
	const { rows } = await client.query<{ path: string; hash: string }>(
		`select path, replace(hash::text, '-', '') as hash from passages.file where atlas = $1 and until is null`,
		[atlas]
	);
	return new Map(rows.map(({ path, hash }) => [path, hash]));
}

interface Copied {
	/** Paths of files that are no longer there. */
	gone: string[];
	hasMapChanged: boolean;
	/** As `meta.json` names it; `null` where that has not changed. */
	version: string | null;
}

/** Copies what is new or changed. */
async function copyChanged(
	sink: CopySink,
	files: Iterable<LoadedFile>,
	known: Map<string, string>,
	language: string
): Promise<Copied> {
	let hasMapChanged = false;
	let version: string | null = null;
	for (const file of groupPieces(files)) {
		const { path, texts } = file;
		const found = findFile(path)?.name;
		if (found !== undefined && UNUSED.has(found)) {
			continue;
		}
		const hash = hashRow(`${language} `, ...texts);
		if (known.get(path) !== hash) {
			hasMapChanged ||= MAP_FILES.includes(found ?? '');
			version = found === 'meta' ? readVersion(file) : version;
			await copyFile(sink, splitFile(file, hash, language));
		}
		known.delete(path);
	}
	const gone = [...known.keys()];
	return {
		gone,
		hasMapChanged: hasMapChanged || gone.some((path) => MAP_FILES.includes(findFile(path)?.name ?? '')),
		version
	};
}

function readVersion({ texts }: PiecedFile): string {
	return (JSON.parse(texts.join('')) as { version: string }).version;
}

async function copyFile(sink: CopySink, file: SplitFile): Promise<void> {
	const { path, kind, hash, bytes, body, form, parts, records, search = [] } = file;
	for (const row of records?.rows ?? []) {
		await sink.write(records?.table ?? '', [row.id, row.hash, row.body]);
	}
	for (const row of search) {
		await sink.write('search', [row.id, row.hash, row.body, row.type, row.terms, row.config, row.words]);
	}
	await sink.write('file', [path, kind, hash, bytes, body, form, parts]);
}
