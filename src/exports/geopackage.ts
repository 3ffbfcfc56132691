import { formatAbout } from './about-text.ts';
import type { ExportedFile, OnProgress } from './export-format.ts';
import { listFeatureColumns } from './flat/feature-table.ts';
import { buildSaidTables, type AnyTable } from './flat/said-tables.ts';
import { groupByShape, type FlatFeature } from './flat/split-features.ts';
import type { Column } from './flat/table.ts';
import { encodeWkb } from './flat/wkb.ts';
import { describeContents, registerTable, SCHEMA, type Registered } from './geopackage-schema.ts';
import { nameFile } from './name-file.ts';
import type { ResultSet } from './result-set.ts';
import { openSqlite, type SqliteWriter, type SqlValue } from './sqlite-writer.ts';

const STEP = 1000;

/**
 * OGC GeoPackage 1.3: a layer each for points, lines and areas, and as tables without geometry what has no position,
 * events, passages, claims and documents.
 */
export async function writeGeopackage(result: ResultSet, onProgress: OnProgress): Promise<ExportedFile[]> {
	const db = await openSqlite();
	await fill(db, result, onProgress);
	return [
		{
			...nameFile(result.about, '.gpkg', 'application/geopackage+sqlite3'),
			bytes: await db.finish()
		}
	];
}

async function fill(db: SqliteWriter, result: ResultSet, onProgress: OnProgress): Promise<void> {
	const { about } = result;
	const columns = listFeatureColumns(result);
	const groups = groupByShape(result.features);
	const tables = buildSaidTables(result);
	const of = sum(groups.map(({ count }) => count)) + sum(tables.map(({ rows }) => rows.length));
	let done = 0;
	const count = (): void => {
		done += 1;
		if (done % STEP === 0) {
			onProgress(done, of);
		}
	};
	await db.run(SCHEMA);
	await db.run('BEGIN');
	for (const group of groups) {
		const registered = {
			...describeContents(group),
			about
		};
		await registerTable(db, registered);
		await createTable(db, registered, columns);
		await insertFeatures(db, registered, columns, group.rows, count);
	}
	for (const table of tables) {
		const registered = {
			name: table.name,
			geometryType: null,
			bounds: null,
			about
		};
		await registerTable(db, registered);
		await createTable(db, registered, table.columns);
		await insertRows(db, table, count);
	}
	await db.run('INSERT INTO gpkg_metadata VALUES (1, ?, ?, ?, ?)', [
		'dataset',
		'https://www.iana.org/assignments/media-types/text/plain',
		'text/plain',
		formatAbout(about)
	]);
	await db.run("INSERT INTO gpkg_metadata_reference VALUES ('geopackage', NULL, NULL, NULL, ?, 1, NULL)", [
		`${about.date}T00:00:00.000Z`
	]);
	await db.run('COMMIT');
}

const sum = (numbers: readonly number[]): number => {
	return numbers.reduce((total, count) => total + count, 0);
};

const TYPES: Readonly<Record<Column<unknown>['type'], string>> = {
	text: 'TEXT',
	integer: 'INTEGER',
	number: 'REAL'
};

function createTable(
	db: SqliteWriter,
	{ name, geometryType }: Registered,
	columns: readonly Pick<Column<never>, 'name' | 'type'>[]
): Promise<void> {
	const geometry = geometryType === null ? [] : [`"geom" ${geometryType.toUpperCase()}`];
	const cells = columns.map((column) => `"${column.name}" ${TYPES[column.type]}`);
	return db.run(
		`CREATE TABLE "${name}" (${['"fid" INTEGER PRIMARY KEY NOT NULL', ...geometry, ...cells].join(', ')})`
	);
}

function insertFeatures(
	db: SqliteWriter,
	{ name, geometryType }: Registered,
	columns: readonly Column<FlatFeature>[],
	rows: Iterable<FlatFeature>,
	count: () => void
): Promise<void> {
	const names = columns.map((column) => column.name);
	const all = geometryType === null ? names : ['geom', ...names];
	return db.runEach(writeInsert(name, all), listRows());

	function* listRows(): Generator<SqlValue[]> {
		for (const row of rows) {
			const cells: SqlValue[] = columns.map(({ value }) => value(row));
			if (row.geometry !== null) {
				cells.unshift(encodeGeometry(row.geometry));
			}
			yield cells;
			count();
		}
	}
}

function insertRows(db: SqliteWriter, { name, columns, rows }: AnyTable, count: () => void): Promise<void> {
	const names = columns.map((column) => column.name);
	return db.runEach(writeInsert(name, names), listRows());

	function* listRows(): Generator<SqlValue[]> {
		for (const row of rows) {
			yield columns.map(({ value }) => value(row));
			count();
		}
	}
}

function writeInsert(table: string, names: readonly string[]): string {
	const columns = names.map((name) => `"${name}"`).join(', ');
	return `INSERT INTO "${table}" (${columns}) VALUES (${names.map(() => '?').join(', ')})`;
}

const HEAD = 8;
/** Little-endian, no envelope, not empty. */
const FLAGS = 1;
const EPSG = 4326;

/** A geometry as GeoPackageBinary, OGC 12-128r18 §2.1.3. */
function encodeGeometry(geometry: NonNullable<FlatFeature['geometry']>): Uint8Array {
	const bytes = encodeWkb(geometry, HEAD);
	const view = new DataView(bytes.buffer);
	bytes.set([0x47, 0x50, 0, FLAGS]);
	view.setInt32(4, EPSG, true);
	return bytes;
}
