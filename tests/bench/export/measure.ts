import { readFileSync } from 'node:fs';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { Factory } from 'wa-sqlite';
import loadSqlite from 'wa-sqlite/dist/wa-sqlite.mjs';
import { MemoryVFS } from 'wa-sqlite/src/examples/MemoryVFS.js';
import { findExportFormat } from '../../../src/exports/export-formats.ts';
import { listFeatureColumns } from '../../../src/exports/flat/feature-table.ts';
import { groupByShape } from '../../../src/exports/flat/split-features.ts';
import type { Cell } from '../../../src/exports/flat/table.ts';
import { encodeWkb } from '../../../src/exports/flat/wkb.ts';
import type { Geometry } from '../../../src/model/records/feature.ts';
import { makeResult } from './synthetic-result.ts';
import { countBytes } from '../../../src/exports/file-pieces.ts';

/** What the libraries get alone: the same cells and shapes, made before the clock starts. */
interface Prepared {
	names: string[];
	types: ('text' | 'integer' | 'number')[];
	groups: { geometryType: string; rows: { cells: Cell[]; geometry: Geometry }[] }[];
}

/** One measurement, in a process of its own: what it cost, and how much came out. */
export interface Measured {
	/** CPU of this process, milliseconds. */
	cpu: number;
	/** Bytes of the files. */
	bytes: number;
	/** Most memory of the process beyond what stood there before, with what waits to be collected, bytes. */
	memory: number;
	/**
	 * Most that was needed at once: live objects and buffers after a collection at each step, bytes. The library alone
	 * tells no steps.
	 */
	held: number;
}

const [format = '', who = '', size = ''] = process.argv.slice(2);
// Cloned, as a worker gets it: texts put together from pieces are made whole when they are first read, and that is not
// the export.
const result = structuredClone(makeResult(Number(size)));

async function prepareOurs(onStep: () => void): Promise<() => Promise<number>> {
	const write = await findExportFormat(format)?.load();
	return async () => {
		const files = (await write?.(result, onStep)) ?? [];
		onStep();
		return files.reduce((sum, file) => sum + countBytes(file), 0);
	};
}

function prepareAlone(): () => Promise<number> {
	const columns = listFeatureColumns(result);
	const prepared: Prepared = {
		names: columns.map(({ name }) => name),
		types: columns.map(({ type }) => type),
		groups: groupByShape(result.features).map(({ geometryType, rows }) => ({
			geometryType: geometryType ?? '',
			rows: [...rows].map((row) => ({
				cells: columns.map(({ value }) => value(row)),
				geometry: row.geometry as Geometry
			}))
		}))
	};
	return async () => ALONE[format]?.(prepared) ?? 0;
}

const ALONE: Readonly<Record<string, (prepared: Prepared) => number | Promise<number>>> = {
	geoparquet: ({ names, types, groups }) =>
		groups.reduce((sum, { rows }) => {
			const columnData: ColumnSource[] = names.map((name, index) => ({
				name,
				data: rows.map(({ cells }) => cells[index]),
				type: types[index] === 'text' ? 'STRING' : types[index] === 'integer' ? 'INT32' : 'DOUBLE'
			}));
			columnData.push({
				name: 'geometry',
				data: rows.map(({ geometry }) => geometry),
				type: 'GEOMETRY'
			});
			return sum + parquetWriteBuffer({ columnData }).byteLength;
		}, 0),
	flatgeobuf: ({ names, groups }) =>
		groups.reduce((sum, { rows }) => {
			const features = rows.map(({ cells, geometry }) => ({
				type: 'Feature' as const,
				geometry,
				properties: Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
			}));
			return sum + serialize({ type: 'FeatureCollection', features } as never, 4326).length;
		}, 0),
	geopackage: async ({ names, groups }) => {
		const wasm = new URL('../../../node_modules/wa-sqlite/dist/wa-sqlite.wasm', import.meta.url);
		const sqlite = Factory(await loadSqlite({ wasmBinary: readFileSync(wasm) }));
		const disk = new MemoryVFS();
		sqlite.vfs_register(disk as unknown as SQLiteVFS);
		const db = await sqlite.open_v2('alone', undefined, disk.name);
		for (const { geometryType, rows } of groups) {
			await sqlite.exec(
				db,
				`CREATE TABLE "${geometryType}" (fid INTEGER PRIMARY KEY, geom BLOB, ${names.map((name) => `"${name}"`).join()}); BEGIN`
			);
			const sql = `INSERT INTO "${geometryType}" VALUES (NULL, ?, ${names.map(() => '?').join()})`;
			for await (const statement of sqlite.statements(db, sql)) {
				for (const { cells, geometry } of rows) {
					sqlite.bind_collection(statement, [encodeWkb(geometry, 8), ...cells]);
					await sqlite.step(statement);
					await sqlite.reset(statement);
				}
			}
			await sqlite.exec(db, 'COMMIT');
		}
		await sqlite.close(db);
		return (disk.mapNameToFile.get('alone') as { size: number }).size;
	}
};

function tellLive(): number {
	globalThis.gc?.();
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}

async function measure(run: () => Promise<number>): Promise<Measured> {
	const live = tellLive();
	held = live;
	const memory = process.memoryUsage().rss;
	const before = process.cpuUsage();
	const bytes = await run();
	const { user, system } = process.cpuUsage(before);
	return {
		cpu: (user + system) / 1000,
		bytes,
		memory: process.resourceUsage().maxRSS * 1024 - memory,
		held: held - live
	};
}

let held = 0;
const noteHeld = (): void => {
	held = Math.max(held, tellLive());
};
const work = who === 'alone' ? prepareAlone() : await prepareOurs(who === 'ours-by-step' ? noteHeld : () => undefined);
process.stdout.write(JSON.stringify(await measure(work)));
