import type { Client } from 'pg';
import { attachAtlas } from './prepare-schema.ts';
import { PARTED_TABLES, PART_TABLES, RECORD_KINDS, type PartTable } from './record-tables.ts';

export interface LoadResult {
	/** Number of the version that readers get now; that of before where nothing has changed. */
	number: number;
	isNew: boolean;
	/** Files and rows of records that were written, and that were taken out. */
	written: number;
	ended: number;
}

export interface NextVersion {
	atlas: number;
	current: number | null;
	number: number;
}

/** Rows that were written and that were ended. */
interface Tally {
	written: number;
	ended: number;
}

/**
 * Makes what was copied the first version of an atlas, and gives that to readers. @param count rows that were copied
 */
export async function settleFirst(
	client: Client,
	atlas: number,
	{ version, count }: { version: string | null; count: number }
): Promise<LoadResult> {
	const number = 1;
	await client.query(makeSearch(`passages.search_${atlas}`, 'true'), [atlas, number]);
	await client.query(makeTerms(`passages.term_${atlas}`), [atlas]);
	await attachAtlas(client, atlas);
	await turnTo(
		client,
		{
			atlas,
			current: null,
			number
		},
		version
	);
	return {
		number,
		isNew: true,
		written: count,
		ended: 0
	};
}

/** Puts what was copied into the tables as the next version, and gives that to readers. */
export async function settleVersion(
	client: Client,
	{ atlas, current, number }: NextVersion,
	{ gone, hasMapChanged, version }: { gone: readonly string[]; hasMapChanged: boolean; version: string | null }
): Promise<LoadResult> {
	const { rows } = await client.query<{ count: number }>('select count(*)::int as count from fresh_file');
	if (rows[0]?.count === 0 && gone.length === 0) {
		return {
			number: Number(current),
			isNew: false,
			written: 0,
			ended: 0
		};
	}
	await client.query('insert into gone select unnest($1::text[])', [gone]);
	await client.query(
		`analyze gone; ${[...PART_TABLES, 'file', 'shape'].map((table) => `analyze fresh_${table}`).join(';')}`
	);
	const tally: Tally = { written: 0, ended: 0 };
	const values = [atlas, number];
	const run = async (field: keyof Tally, statement: string): Promise<void> => {
		tally[field] += (await client.query(statement, values)).rowCount ?? 0;
	};
	for (const table of PART_TABLES) {
		await run('ended', endChanged(table));
		await run('ended', endGone(table));
	}
	await run('ended', endChanged('shape'));
	if (hasMapChanged) {
		await run('ended', END_SHAPES);
	}
	await run('ended', END_FILES);
	for (const statement of [
		...RECORD_KINDS.map(insertRecords),
		INSERT_PIECES,
		INSERT_SEARCH,
		INSERT_SHAPES,
		INSERT_FILES
	]) {
		await run('written', statement);
	}
	await client.query(makeTerms('passages.term'), [atlas]);
	await turnTo(
		client,
		{
			atlas,
			current,
			number
		},
		version
	);
	return {
		number,
		isNew: true,
		...tally
	};
}

/** The last step of a load: readers get the new version. */
async function turnTo(client: Client, { atlas, current, number }: NextVersion, id: string | null): Promise<void> {
	await client.query('update passages.version set replaced = now() where atlas = $1 and number = $2', [
		atlas,
		current
	]);
	await client.query(
		`insert into passages.version (atlas, number, id)
			values ($1, $2, coalesce($3, (select id from passages.version where atlas = $1 and number = $4)))`,
		[atlas, number, id, current]
	);
	await client.query('update passages.atlas set current = $2 where number = $1', [atlas, number]);
}

type FreshTable = PartTable | 'shape';

const endChanged = (table: FreshTable): string => `
	update passages.${table} k set until = $2 from fresh_${table} f
	where k.atlas = $1 and k.until is null and k.since < $2 and k.id = f.id and k.hash <> f.hash`;

const TOUCHED = '(select path from fresh_file union all select path from gone)';
/** Files that are put together of a table's records. */
const tellFiles = (table: PartTable): string => {
	switch (table) {
		case 'search':
			return `kind in ('search', 'searchPassages', 'searchRecords')`;
		case 'piece':
			return `form = 'text'`;
		default:
			return `kind = '${table}'`;
	}
};

/** Records that stood in files which were replaced or are gone, and came with none of the new. */
const endGone = (table: PartTable): string => `
	update passages.${table} k set until = $2
	from (
		select distinct unnest(parts) as id from passages.file
		where atlas = $1 and until is null and ${tellFiles(table)} and path in ${TOUCHED}
	) old
	where k.atlas = $1 and k.until is null and k.since < $2 and k.id = old.id
		and not exists (select from fresh_${table} f where f.id = k.id)`;

const END_SHAPES = `
	update passages.shape k set until = $2
	where k.atlas = $1 and k.until is null and k.since < $2
		and not exists (select from fresh_shape f where f.id = k.id)`;

const END_FILES = `
	update passages.file set until = $2 where atlas = $1 and until is null and since < $2 and path in ${TOUCHED}`;

/** What stands there already is not written again. */
const isNew = (table: FreshTable): string => `
	not exists (select from passages.${table} k where k.atlas = $1 and k.id = f.id and k.until is null)`;

const insertRecords = (table: (typeof RECORD_KINDS)[number]): string => `
	insert into passages.${table} (atlas, id, hash, body, since)
	select $1::int, f.id, f.hash, f.body::json, $2::int from fresh_${table} f where ${isNew(table)}`;

const INSERT_PIECES = `
	insert into passages.piece (atlas, id, hash, body, since)
	select $1::int, f.id, f.hash, f.body, $2::int from fresh_piece f where ${isNew('piece')}`;

const makeSearch = (table: string, wanted: string): string => `
	insert into ${table} (atlas, id, hash, body, type, terms, since)
	select $1::int, f.id, f.hash, f.body::json, f.type,
		f.terms::tsvector || setweight(to_tsvector(coalesce(c.oid::regconfig, 'simple'::regconfig), f.words), 'C'), $2::int
	from fresh_search f
	left join pg_ts_config c on c.cfgname = f.config and c.cfgnamespace = 'pg_catalog'::regnamespace
	where ${wanted}`;
const INSERT_SEARCH = makeSearch('passages.search', isNew('search'));

const makeTerms = (table: string): string => `
	insert into ${table} (atlas, term)
	select distinct $1::int, unnest(tsvector_to_array(terms::tsvector)) from fresh_search on conflict do nothing`;

const INSERT_SHAPES = `
	insert into passages.shape (atlas, id, hash, body, min_zoom, weight, outline, since)
	select $1::int, f.id, f.hash, f.body::jsonb, f.min_zoom, f.weight, f.outline, $2::int
	from fresh_shape f where ${isNew('shape')}`;

const INSERT_FILES = `
	insert into passages.file (atlas, path, kind, hash, bytes, body, form, parts, since)
	select $1::int, path, kind, hash, bytes, body, form, parts, $2::int from fresh_file`;

/** Longer than any request takes: what one has begun to read stays as long. */
const KEPT = `interval '10 minutes'`;

/** Takes out the rows of versions that nobody reads any longer, and tells the planner of the new ones. */
export async function dropReplaced(client: Client, id: string): Promise<void> {
	const { rows } = await client.query<{ atlas: number; oldest: number }>(
		`select a.number as atlas, min(v.number) as oldest from passages.atlas a join passages.version v on v.atlas = a.number
			where a.id = $1 and (v.replaced is null or v.replaced > now() - ${KEPT}) group by a.number`,
		[id]
	);
	for (const { atlas, oldest } of rows) {
		for (const table of PARTED_TABLES) {
			if (table !== 'term') {
				await client.query(`delete from passages.${table} where atlas = $1 and until <= $2`, [atlas, oldest]);
			}
			await client.query(`analyze passages.${table}_${Number(atlas)}`);
		}
		await client.query('delete from passages.version where atlas = $1 and number < $2', [atlas, oldest]);
	}
}
