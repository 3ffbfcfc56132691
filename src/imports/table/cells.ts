/** What a cell holds: a number only in a spreadsheet; days as ISO 8601. */
export type Cell = string | number | boolean | null;

/** Spreadsheets count days from 1900, or from 1904 where their workbook says so (ECMA-376 part 1, 18.17.4.1). */
export type DaysFrom = 1900 | 1904;

export interface RawTable {
	/** The header first. */
	rows: Cell[][];
	notes: string[];
	sheet: string | null;
	/** The year from which numbers count days where a cell does not say that it is a day. */
	daysFrom: DaysFrom;
}

/** A guard against formulas that exports set before a cell is no part of it. */
export function textOfCell(cell: Cell | undefined): string {
	const text = cell === null || cell === undefined ? '' : String(cell).trim();
	return /^'[=+\-@\t\r]/u.test(text) ? text.slice(1) : text;
}
