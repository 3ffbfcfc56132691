import { cleanText } from './clean-text.ts';

export type Cell = string | number | null;

export interface Column<Row> {
	/** Lower-case words joined by underscores, as every database takes them. */
	name: string;
	type: 'text' | 'integer' | 'number';
	value: (row: Row) => Cell;
}

/** Rows with columns: what CSV, GeoPackage and the like hold. Lists are joined with ";", dates are text. */
export interface Table<Row> {
	name: string;
	columns: readonly Column<Row>[];
	rows: readonly Row[];
}

/** A column of texts; nothing is `null`. */
export function text<Row>(name: string, value: (row: Row) => string | null | undefined): Column<Row> {
	return {
		name,
		type: 'text',
		value: (row) => {
			const cell = value(row);
			return cell === null || cell === undefined || cell === '' ? null : cleanText(cell);
		}
	};
}

/** A column of lists, joined with ";"; one within an item becomes a comma. */
export function list<Row>(name: string, value: (row: Row) => readonly string[]): Column<Row> {
	return text(name, (row) =>
		value(row)
			.map((item) => item.replaceAll(';', ','))
			.join(';')
	);
}

export function integer<Row>(name: string, value: (row: Row) => number | null): Column<Row> {
	return {
		name,
		type: 'integer',
		value
	};
}

export function number<Row>(name: string, value: (row: Row) => number | null): Column<Row> {
	return {
		name,
		type: 'number',
		value
	};
}
