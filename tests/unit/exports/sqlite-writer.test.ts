import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Factory } from 'wa-sqlite';
import loadSqlite from 'wa-sqlite/dist/wa-sqlite.mjs';
import { MemoryVFS } from 'wa-sqlite/src/examples/MemoryVFS.js';
import { wholeBytes } from '../../../src/exports/file-pieces.ts';
import { openSqlite } from '../../../src/exports/sqlite-writer.ts';

const WASM = new URL('../../../node_modules/wa-sqlite/dist/wa-sqlite.wasm', import.meta.url);
const ROWS = 3000;
const TEXT = 'ایک قطار '.repeat(60);

/** The rows a query gives of a file, read by the library with its own files in memory. */
async function query(bytes: Uint8Array<ArrayBuffer>, sql: string): Promise<unknown[][]> {
	const sqlite = Factory(await loadSqlite({ wasmBinary: readFileSync(WASM) }));
	const disk = new MemoryVFS();
	sqlite.vfs_register(disk as unknown as SQLiteVFS);
	disk.mapNameToFile.set('written', {
		name: 'written',
		flags: 0,
		size: bytes.length,
		data: bytes.slice().buffer
	});
	const db = await sqlite.open_v2('written', undefined, disk.name);
	const rows: unknown[][] = [];
	await sqlite.exec(db, sql, (row: unknown[]) => rows.push(row));
	return rows;
}

async function write(): Promise<Uint8Array<ArrayBuffer>[]> {
	const db = await openSqlite();
	await db.run('CREATE TABLE things (id INTEGER PRIMARY KEY, text TEXT, size REAL, shape BLOB); BEGIN');
	const rows = Array.from({ length: ROWS }, (_, index) => [
		index,
		index % 2 === 0 ? `${TEXT}${index}` : null,
		index / 4,
		new Uint8Array([index % 256, 0, 255])
	]);
	await db.runEach('INSERT INTO things VALUES (?, ?, ?, ?)', rows);
	await db.run('COMMIT');
	return db.finish();
}

describe('SQLite written in pieces', () => {
	it('is one whole file with every cell as it was given', async () => {
		const bytes = wholeBytes({ bytes: await write() });
		expect(await query(bytes, 'PRAGMA integrity_check')).toEqual([['ok']]);
		expect(await query(bytes, 'SELECT count(*), count(text), sum(size), max(length(shape)) FROM things')).toEqual([
			[ROWS, ROWS / 2, ((ROWS - 1) * ROWS) / 8, 3]
		]);
		expect(await query(bytes, 'SELECT text, shape FROM things WHERE id = 2998')).toEqual([
			[`${TEXT}2998`, new Uint8Array([2998 % 256, 0, 255])]
		]);
	});

	it('is held once: as pieces of its own, none of them larger than a quarter of a megabyte', async () => {
		const pieces = await write();
		const size = pieces.reduce((sum, { length }) => sum + length, 0);
		const held = pieces.reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
		expect(pieces.length).toBeGreaterThan(4);
		expect(new Set(pieces.map(({ buffer }) => buffer)).size).toBe(pieces.length);
		expect(held - size).toBeLessThan(1 << 18);
		expect(Math.max(...pieces.map(({ length }) => length))).toBe(1 << 18);
	});

	it('tells what SQLite says is wrong, and gives no file', async () => {
		const db = await openSqlite();
		await expect(db.run('INSERT INTO nowhere VALUES (1)')).rejects.toThrow('no such table: nowhere');
		await expect(db.runEach('INSERT INTO nowhere VALUES (?)', [[1]])).rejects.toThrow('no such table: nowhere');
	});
});
