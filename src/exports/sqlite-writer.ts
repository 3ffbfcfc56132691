import { Factory } from 'wa-sqlite';
import loadSqlite from 'wa-sqlite/dist/wa-sqlite.mjs';
import { PiecesDisk } from './sqlite-pieces.ts';

/** What a cell of a table may hold. */
export type SqlValue = string | number | null | Uint8Array;

/** Writes one SQLite file from nothing. */
export interface SqliteWriter {
	/** One statement or several. */
	run(sql: string, values?: readonly SqlValue[]): Promise<void>;
	/** One statement for each row. */
	runEach(sql: string, rows: Iterable<readonly SqlValue[]>): Promise<void>;
	/** The file, in pieces; the writer is not to be used after. */
	finish(): Promise<Uint8Array<ArrayBuffer>[]>;
}

/** The library’s own file. */
const WASM = new URL('../../node_modules/wa-sqlite/dist/wa-sqlite.wasm', import.meta.url);

/** What is begun anew after a fault needs no journal; nobody else reads meanwhile. */
const PREPARE =
	'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY';

/** SQLite as WebAssembly, writing into pieces of memory that are given out as they are. */
export async function openSqlite(): Promise<SqliteWriter> {
	const module: unknown = await loadSqlite(locate());
	const sqlite = Factory(module);
	const disk = new PiecesDisk();
	sqlite.vfs_register(disk);
	const db = await sqlite.open_v2('file', undefined, disk.name);
	const runEach = async (sql: string, rows: Iterable<readonly SqlValue[]>): Promise<void> => {
		for await (const statement of sqlite.statements(db, sql)) {
			for (const row of rows) {
				for (const [index, value] of row.entries()) {
					sqlite.bind(statement, index + 1, value);
				}
				await sqlite.step(statement);
				await sqlite.reset(statement);
			}
		}
	};
	const run = async (sql: string, values?: readonly SqlValue[]): Promise<void> => {
		await (values ? runEach(sql, [values]) : sqlite.exec(db, sql));
	};
	await run(PREPARE);
	return {
		run,
		runEach,
		finish: async () => {
			await sqlite.close(db);
			return disk.takePieces();
		}
	};
}

/** A page fetches the library’s file; node, whose fetch knows no files, is given its bytes. */
function locate(): object {
	return WASM.protocol === 'file:'
		? { wasmBinary: process.getBuiltinModule('fs').readFileSync(WASM) }
		: { locateFile: () => WASM.href };
}
