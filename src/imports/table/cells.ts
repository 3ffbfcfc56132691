/** What a cell holds: a number only in a spreadsheet; days as ISO 8601. */
export type Cell = string | number | boolean | null;

export interface RawTable {
	/** The header first. */
	rows: Cell[][];
	notes: string[];
	sheet: string | null;
	isSpreadsheet: boolean;
}

/** A guard against formulas that exports set before a cell is no part of it. */
export function textOfCell(cell: Cell | undefined): string {
	const text = cell === null || cell === undefined ? '' : String(cell).trim();
	return /^'[=+\-@\t\r]/u.test(text) ? text.slice(1) : text;
}
