import { Client } from 'pg';
import type { FileName } from '../model/compiled/manifest.ts';
import { AtlasError } from '../model/issue.ts';
import { parseDatabaseAddress, type DatabaseAddress } from './address.ts';
import { CopySink } from './copy-sink.ts';
import { explainDatabase } from './database-error.ts';
import { hashRow } from './hash-row.ts';
import { dropReplaced, settleVersion, type LoadResult } from './settle-version.ts';
import { FRESH_TABLES } from './fresh-tables.ts';
import { prepareAtlas, prepareSchema } from './prepare-schema.ts';
import { findFile } from './record-tables.ts';
import { listShapeRows, type LoadedShape } from './shapes.ts';
import { splitFile, type SplitFile } from './split-file.ts';

/** A compiled file: its path below `atlas/`, and its text. */
export interface LoadedFile {
	path: string;
	text: string;
}

export type { LoadedShape };

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
const MAP_FILES: readonly string[] = ['map', 'frames', 'shape', 'names'] satisfies readonly FileName[];

/** Two loads of one atlas do not go on beside each other. */
const LOAD_LOCK = 0x6c6f6164;

/**
 * Loads a compiled atlas as its next version, in one transaction: only what differs from the last is written, and readers get
 * the new version with the last step. Ended in between, the version before stands as it was.
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

async function connect(address: DatabaseAddress): Promise<Client> {
	try {
		const client = new Client(address);
		// A connection that is lost is told by whatever waits for it.
		client.on('error', () => undefined);
		await client.connect();
		return client;
	} catch (error) {
		throw explainDatabase(error, 'Nothing was loaded.');
	}
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
	const { number: atlas, current } = await prepareAtlas(client, id, language);
	await client.query(FRESH_TABLES);
	const known = await readHashes(client, atlas);
	const sink = new CopySink(client);
	const { gone, hasMapChanged } = await copyChanged(sink, files, known, language);
	for (const row of hasMapChanged ? listShapeRows(shapes()) : []) {
		await sink.write('fresh_shape', [row.id, row.hash, row.body, row.minZoom, row.weight, row.outline]);
	}
	await sink.finish();
	const next = {
		atlas,
		current,
		number: (current ?? 0) + 1
	};
	return settleVersion(client, next, { gone, hasMapChanged });
}

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
}

/** Copies what is new or changed. */
async function copyChanged(
	sink: CopySink,
	files: Iterable<LoadedFile>,
	known: Map<string, string>,
	language: string
): Promise<Copied> {
	let hasMapChanged = false;
	for (const { path, text } of files) {
		const hash = hashRow(`${language} ${text}`);
		if (known.get(path) !== hash) {
			const file = splitFile(path, text, hash, language);
			hasMapChanged ||= MAP_FILES.includes(file.kind);
			await copyFile(sink, file);
		}
		known.delete(path);
	}
	const gone = [...known.keys()];
	return {
		gone,
		hasMapChanged: hasMapChanged || gone.some((path) => MAP_FILES.includes(findFile(path)?.name ?? ''))
	};
}

async function copyFile(sink: CopySink, file: SplitFile): Promise<void> {
	const { path, kind, hash, bytes, body, form, parts, records, search = [] } = file;
	for (const row of records?.rows ?? []) {
		await sink.write(`fresh_${records?.table ?? ''}`, [row.id, row.hash, row.body]);
	}
	for (const row of search) {
		await sink.write('fresh_search', [row.id, row.hash, row.body, row.type, row.terms, row.config, row.words]);
	}
	await sink.write('fresh_file', [path, kind, hash, bytes, body, form, parts]);
}
