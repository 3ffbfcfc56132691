import { readFileSync } from 'node:fs';
import type { Client, QueryResultRow } from 'pg';
import { AtlasError } from '../model/issue.ts';
import { PARTED_TABLES } from './record-tables.ts';

/** Form of the tables this program reads and writes. */
export const TABLES_FORMAT = 2;
const EXTENSIONS = ['postgis', 'pg_trgm'];
const FIRST_VERSION = 1;
/** Held while tables are made, so that two loads do not make them at once. */
const SCHEMA_LOCK = 0x70617373;

/** Makes tables and extensions where they are not there yet; within a transaction. */
export async function prepareSchema(client: Client): Promise<void> {
	await demandUtf8(client);
	await client.query('select pg_advisory_xact_lock($1)', [SCHEMA_LOCK]);
	const ask: Ask = (text) => client.query(text);
	if (await hasTables(ask)) {
		return demandFormat(ask);
	}
	await prepareExtensions(client);
	await client.query(readFileSync(new URL('./schema.sql', import.meta.url), 'utf8'));
}

/** Asks the database something that has no values. */
export type Ask = <Row extends QueryResultRow>(text: string) => Promise<{ rows: Row[] }>;

export async function hasTables(ask: Ask): Promise<boolean> {
	const { rows } = await ask<{ there: boolean }>(`select to_regclass('passages.format') is not null as there`);
	return rows[0]?.there === true;
}

/** @throws {AtlasError} where the tables are of another form */
export async function demandFormat(ask: Ask): Promise<void> {
	const { rows } = await ask<{ number: number }>('select number from passages.format');
	const number = rows[0]?.number;
	if (number !== TABLES_FORMAT) {
		throw new AtlasError(
			'tables-format',
			`The tables of this database are of form ${number ?? 'unknown'}, and this program knows form ${TABLES_FORMAT}.`,
			'Use the version of Passages that made them, or load into an empty database.'
		);
	}
}

async function demandUtf8(client: Client): Promise<void> {
	const { rows } = await client.query<{ server_encoding: string }>('show server_encoding');
	const encoding = rows[0]?.server_encoding;
	if (encoding !== 'UTF8') {
		throw new AtlasError(
			'encoding',
			`This database keeps texts as ${encoding ?? 'unknown'}, which has not every letter. Nothing was loaded.`,
			'Make one with "createdb --encoding UTF8 --template template0".'
		);
	}
}

async function prepareExtensions(client: Client): Promise<void> {
	const { rows } = await client.query<{ name: string; installed_version: string | null }>(
		'select name, installed_version from pg_available_extensions where name = any($1)',
		[EXTENSIONS]
	);
	for (const name of EXTENSIONS) {
		const found = rows.find((row) => row.name === name);
		if (!found) {
			throw new AtlasError(
				'no-extension',
				`The server of this database has no ${name === 'postgis' ? 'PostGIS' : name}. Nothing was loaded.`,
				'Install it there; on Debian: apt-get install postgresql-postgis'
			);
		}
		if (found.installed_version === null) {
			await client.query(`create extension ${name}`);
		}
	}
}

export interface PreparedAtlas {
	number: number;
	/** The version that readers get; none the first time. */
	current: number | null;
}

/** The number of an atlas; the first time it gets one, and tables of its own that nobody reads yet. */
export async function prepareAtlas(client: Client, id: string, language: string): Promise<PreparedAtlas> {
	const find = 'select number, current from passages.atlas where id = $1 for update';
	const { rows } = await client.query<PreparedAtlas>(find, [id]);
	if (rows[0]) {
		await client.query('update passages.atlas set language = $2 where id = $1 and language <> $2', [id, language]);
		return rows[0];
	}
	const made = await client.query<{ number: number }>(
		'insert into passages.atlas (id, language) values ($1, $2) returning number',
		[id, language]
	);
	const number = Number(made.rows[0]?.number);
	for (const table of PARTED_TABLES) {
		const part = `passages.${table}_${number}`;
		await client.query(`create table ${part} (like passages.${table} including defaults including constraints)`);
		await client.query(`alter table ${part} alter atlas set default ${number}`);
		if (table !== 'term') {
			await client.query(`alter table ${part} alter since set default ${FIRST_VERSION}`);
		}
	}
	return { number, current: null };
}

/**
 * Makes the tables of a new atlas, which are full, partitions of all: only now are their indexes built, each in one go,
 * and nobody who reads another atlas waits.
 */
export async function attachAtlas(client: Client, number: number): Promise<void> {
	for (const table of PARTED_TABLES) {
		const part = `passages.${table}_${number}`;
		await client.query(`alter table ${part} alter atlas drop default`);
		if (table !== 'term') {
			await client.query(`alter table ${part} alter since drop default`);
		}
		await client.query(`alter table passages.${table} attach partition ${part} for values in (${number})`);
		await client.query(`analyze ${part}`);
	}
}
