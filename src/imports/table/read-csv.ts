import Papa from 'papaparse';
import { FormatError } from '../../formats/document.ts';
import type { Cell } from './cells.ts';

export const MAX_ROWS = 100_000;
/** Longer cells are no value of a place: a quote that was never closed swallows the rest of the file. UTF-16 units. */
export const MAX_CELL = 100_000;

/** Rows of a CSV text, the header first. @throws FormatError */
export function readCsv(text: string): { rows: Cell[][]; notes: string[] } {
	const [, separator] = /^sep=(.)\r?\n/u.exec(text) ?? [];
	const body = separator === undefined ? text : text.slice(text.indexOf('\n') + 1);
	const { data, errors, meta } = Papa.parse<string[]>(body, {
		delimiter: separator ?? '',
		delimitersToGuess: [',', ';', '\t', '|'],
		preview: MAX_ROWS + 1,
		skipEmptyLines: false
	});
	const open = errors.find(({ code }) => code === 'MissingQuotes');
	if (open) {
		throw new FormatError(
			`has a quotation mark in row ${(open.row ?? 0) + 1} that is never closed`,
			'Close it, or write it twice where it is part of the text.'
		);
	}
	if (data.length > MAX_ROWS) {
		throw new FormatError(`has more than ${MAX_ROWS} rows`, 'Divide it into several files.');
	}
	const long = data.findIndex((row) => row.some((cell) => cell.length > MAX_CELL));
	if (long >= 0) {
		throw new FormatError(
			`has a cell of more than ${MAX_CELL.toLocaleString('en-GB')} letters in row ${long + 1}`,
			'See whether a quotation mark is missing before it.'
		);
	}
	const name = {
		',': 'commas',
		';': 'semicolons',
		'\t': 'tabs',
		'|': 'bars'
	}[meta.delimiter];
	return {
		rows: data,
		notes: name && meta.delimiter !== ',' ? [`Cells are parted by ${name}.`] : []
	};
}
