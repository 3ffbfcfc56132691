import initSqlJs, { type Database } from 'sql.js';
import { formatAbout } from './about-text.ts';
import type { ExportedFile, OnProgress } from './export-format.ts';
import { listFeatureColumns } from './flat/feature-table.ts';
import { buildSaidTables, type AnyTable } from './flat/said-tables.ts';
import { groupByShape, type FlatFeature } from './flat/split-features.ts';
import type { Cell, Column } from './flat/table.ts';
import { encodeWkb } from './flat/wkb.ts';
import { describeContents, registerTable, SCHEMA, type Registered } from './geopackage-schema.ts';
import { nameFile } from './name-file.ts';
import type { ResultSet } from './result-set.ts';

/** The library’s own file; beside node modules for node, which reads it by itself. */
const WASM = new URL('../../node_modules/sql.js/dist/sql-wasm.wasm', import.meta.url);
const STEP = 1000;

/**
 * OGC GeoPackage 1.3: a layer each for points, lines and areas, and as tables without geometry what has no position, events,
 * passages, claims and documents.
 */
export async function writeGeopackage(result: ResultSet, onProgress: OnProgress): Promise<ExportedFile[]> {
	const isNode = WASM.protocol === 'file:';
	const sql = await initSqlJs(isNode ? {} : { locateFile: () => WASM.href });
	const db = new sql.Database();
	try {
		fill(db, result, onProgress);
		return [
			{
				...nameFile(result.about, '.gpkg', 'application/geopackage+sqlite3'),
				bytes: new Uint8Array(db.export().buffer as ArrayBuffer)
			}
		];
	} finally {
		db.close();
	}
}

function fill(db: Database, result: ResultSet, onProgress: OnProgress): void {
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
	db.run(SCHEMA);
	db.run('BEGIN');
	for (const group of groups) {
		const registered = {
			...describeContents(group),
			about
		};
		registerTable(db, registered);
		createTable(db, registered, columns);
		insertFeatures(db, registered, columns, group.rows, count);
	}
	for (const table of tables) {
		const registered = {
			name: table.name,
			geometryType: null,
			bounds: null,
			about
		};
		registerTable(db, registered);
		createTable(db, registered, table.columns);
		insertRows(db, table, count);
	}
	db.run('INSERT INTO gpkg_metadata VALUES (1, ?, ?, ?, ?)', [
		'dataset',
		'https://www.iana.org/assignments/media-types/text/plain',
		'text/plain',
		formatAbout(about)
	]);
	db.run("INSERT INTO gpkg_metadata_reference VALUES ('geopackage', NULL, NULL, NULL, ?, 1, NULL)", [
		`${about.date}T00:00:00.000Z`
	]);
	db.run('COMMIT');
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
	db: Database,
	{ name, geometryType }: Registered,
	columns: readonly Pick<Column<never>, 'name' | 'type'>[]
): void {
	const geometry = geometryType === null ? [] : [`"geom" ${geometryType.toUpperCase()}`];
	const cells = columns.map((column) => `"${column.name}" ${TYPES[column.type]}`);
	db.run(`CREATE TABLE "${name}" (${['"fid" INTEGER PRIMARY KEY NOT NULL', ...geometry, ...cells].join(', ')})`);
}

function insertFeatures(
	db: Database,
	{ name, geometryType }: Registered,
	columns: readonly Column<FlatFeature>[],
	rows: Iterable<FlatFeature>,
	count: () => void
): void {
	const names = columns.map((column) => column.name);
	const all = geometryType === null ? names : ['geom', ...names];
	const insert = prepareInsert(db, name, all);
	for (const row of rows) {
		const cells: (Cell | Uint8Array)[] = columns.map(({ value }) => value(row));
		if (row.geometry !== null) {
			cells.unshift(encodeGeometry(row.geometry));
		}
		insert.run(cells);
		count();
	}
	insert.free();
}

function insertRows(db: Database, { name, columns, rows }: AnyTable, count: () => void): void {
	const insert = prepareInsert(
		db,
		name,
		columns.map((column) => column.name)
	);
	for (const row of rows) {
		insert.run(columns.map(({ value }) => value(row)));
		count();
	}
	insert.free();
}

function prepareInsert(db: Database, table: string, names: readonly string[]): ReturnType<Database['prepare']> {
	const columns = names.map((name) => `"${name}"`).join(', ');
	return db.prepare(`INSERT INTO "${table}" (${columns}) VALUES (${names.map(() => '?').join(', ')})`);
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
