import { writeAbout } from './about-text.ts';
import type { ExportedFile } from './export-format.ts';
import { listFeatureColumns } from './flat/feature-table.ts';
import { buildSaidTables, forget, type AnyTable } from './flat/said-tables.ts';
import { splitFeatures } from './flat/split-features.ts';
import type { Cell } from './flat/table.ts';
import { integer, number } from './flat/table.ts';
import { findLabelPoint } from './flat/label-point.ts';
import type { FlatFeature } from './flat/split-features.ts';
import type { ResultSet } from './result-set.ts';

/** What a spreadsheet would run as a formula, OWASP's list; a number is none. */
const FORMULA = /^[=+\-@\t\r]/u;

/**
 * Five tables of RFC 4180, UTF-8 with the mark by which spreadsheets know it: places (one row a line where lines of a
 * place differ), events, passages, claims, documents. A cell that begins like a formula begins with an apostrophe.
 */
export function writeCsv(result: ResultSet): ExportedFile[] {
	const columns = [
		...listFeatureColumns(result),
		number<FlatFeature>('longitude', ({ geometry, feature }) => findLabelPoint(geometry, feature)?.[0] ?? null),
		number<FlatFeature>('latitude', ({ geometry, feature }) => findLabelPoint(geometry, feature)?.[1] ?? null),
		integer<FlatFeature>('has_position', ({ geometry }) => (geometry === null ? 0 : 1))
	];
	const places = forget({
		name: 'places',
		columns,
		rows: splitFeatures(result.features)
	});
	const tables = [places, ...buildSaidTables(result)];
	return [...tables.map(writeTable), writeAbout(result.about)];
}

function writeTable({ name, columns, rows }: AnyTable): ExportedFile {
	const lines = [
		columns.map((column) => column.name).join(','),
		...rows.map((row) => columns.map(({ value }) => formatCell(value(row))).join(','))
	];
	return {
		name: `${name}.csv`,
		mediaType: 'text/csv',
		bytes: new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`)
	};
}

function formatCell(cell: Cell): string {
	if (cell === null) {
		return '';
	}
	if (typeof cell === 'number') {
		return String(cell);
	}
	const guarded = FORMULA.test(cell) ? `'${cell}` : cell;
	return /[",\n\r;]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
