import { FormatError } from '../../formats/document.ts';
import { formatCount } from '../../wording/counts.ts';
import type { ColumnChoice } from '../import-format.ts';
import { makeImported, type Imported, type Unread } from '../imported.ts';
import { textOfCell, type DaysFrom, type RawTable } from './cells.ts';
import { guessFields, guessOf } from './fields.ts';
import { findDayOrder } from './read-dates.ts';
import { readEventRow, readPlaceRow, type Row } from './read-rows.ts';

const SAMPLES = 3;
const MAX_COLUMNS = 500;

/**
 * Places or events of a table, one a row, by the columns that were chosen or guessed. @throws FormatError without a
 * header
 */
export function readTable(table: RawTable, choice: ColumnChoice): Imported {
	const first = table.rows.findIndex((row) => row.some((cell) => textOfCell(cell) !== ''));
	const headers = (table.rows[first] ?? []).map((cell) => textOfCell(cell));
	if (headers.length === 0) {
		throw new FormatError('is a table without a row', 'See that it is the right file.');
	}
	if (headers.length > MAX_COLUMNS) {
		throw new FormatError(`has more than ${MAX_COLUMNS} columns`, 'Keep those that say something of a place.');
	}
	const of = choice.of ?? guessOf(headers);
	const guessed = guessFields(headers, of);
	const fields = headers.map((_, index) => choice.fields?.[index] ?? guessed[index] ?? '');
	const body = table.rows.slice(first + 1);
	const imported = makeImported({
		notes: [...table.notes],
		table: {
			sheet: table.sheet,
			rows: body.filter((row) => row.some((cell) => textOfCell(cell) !== '')).length,
			columns: headers.map((header, index) => ({
				header: header || `Column ${index + 1}`,
				field: fields[index] ?? '',
				samples: listSamples(body, index)
			})),
			of
		}
	});
	const told = tellOtherTable(headers);
	if (told !== null && !choice.fields) {
		imported.notes.push(told);
		return imported;
	}
	if (!fields.includes('title')) {
		imported.notes.push('No column is the name: choose the one that is.');
		return imported;
	}
	readRows(
		body,
		{
			fields,
			headers,
			of,
			firstRow: first + 2,
			daysFrom: table.daysFrom
		},
		imported
	);
	return imported;
}

/** The table of places of an atlas's own export, with a row for each segment of a line. */
const isOwnTable = (headers: readonly string[]): boolean => {
	return ['key', 'id', 'segment', 'basis_words'].every((name) => headers.includes(name));
};

/** Tables of an atlas's own export that hold neither places nor events. */
function tellOtherTable(headers: readonly string[]): string | null {
	const has = (...names: string[]): boolean => {
		return names.every((name) => headers.includes(name));
	};
	if (has('text_sha256')) {
		return 'It lists documents: these are added by themselves, and what describes them comes as BibTeX, RIS or CSL-JSON.';
	}
	return has('locator', 'says') || has('passage', 'subject')
		? 'It lists passages or claims: these come with their documents, as W3C annotations.'
		: null;
}

const listSamples = (rows: RawTable['rows'], index: number): string[] => {
	const filled: string[] = [];
	for (const row of rows) {
		const text = textOfCell(row[index]).slice(0, 40);
		if (text !== '') {
			filled.push(text);
		}
		if (filled.length === SAMPLES) {
			break;
		}
	}
	return filled;
};

interface Layout {
	fields: readonly string[];
	headers: readonly string[];
	of: 'places' | 'events';
	/** Number of the first row below the header, as a spreadsheet counts. */
	firstRow: number;
	daysFrom: DaysFrom;
}

function readRows(
	body: RawTable['rows'],
	{ fields, headers, of, firstRow, daysFrom }: Layout,
	imported: Imported
): void {
	const dated = fields.flatMap((field, index) => (['date', 'start', 'end'].includes(field) ? [index] : []));
	const order = findDayOrder(body.flatMap((row) => dated.map((index) => textOfCell(row[index]))));
	const segment = isOwnTable(headers) ? headers.indexOf('segment') : -1;
	if (segment >= 0) {
		imported.notes.push(
			'It is a table of an atlas, with a point for each place: lines and areas come whole in the atlas’s GeoJSON export.'
		);
	}
	let ragged = 0;
	for (const [index, cells] of body.entries()) {
		const texts = cells.map((cell) => textOfCell(cell));
		if (texts.every((text) => text === '')) {
			continue;
		}
		ragged += texts.length > headers.length ? 1 : 0;
		const row: Row = {
			where: `row ${firstRow + index}`,
			get: (field) => texts[fields.indexOf(field)] ?? '',
			all: texts,
			segment: texts[segment] ?? '',
			fields,
			order,
			daysFrom
		};
		take(of === 'places' ? readPlaceRow(row) : readEventRow(row), imported);
	}
	if (ragged > 0) {
		imported.notes.push(
			`${formatCount(ragged, 'row')} ${ragged === 1 ? 'has' : 'have'} more cells than the header: see whether a cell with a comma lacks quotation marks.`
		);
	}
}

function take(read: ReturnType<typeof readPlaceRow> | ReturnType<typeof readEventRow>, imported: Imported): void {
	for (const each of read) {
		if ('reason' in each) {
			imported.unread.push(each satisfies Unread);
		} else if ('label' in each) {
			imported.events.push(each);
		} else {
			imported.places.push(each);
		}
	}
}
