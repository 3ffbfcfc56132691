import { FormatError } from '../../formats/document.ts';
import { rewritePart } from '../../formats/package/rewrite-part.ts';
import { Archive } from '../../formats/package/unpack.ts';
import { Watch } from '../../formats/watch.ts';
import type { Cell, RawTable } from './cells.ts';
import { MAX_CELL, MAX_ROWS } from './read-csv.ts';

/** What the parts of a spreadsheet may unpack to together: a library would unpack any number of times that. Bytes. */
const MAX_UNPACKED = 60_000_000;
const WORKBOOK = 'xl/workbook.xml';
/** An XML Schema boolean: Excel writes 1, LibreOffice true. */
const FLAG_1904 = /(<(?:\w+:)?workbookPr\b[^>]*?\bdate1904\s*=\s*)(?:"\s*(?:1|true)\s*"|'\s*(?:1|true)\s*')/u;

/** The first sheet of a spreadsheet that has rows. @throws FormatError */
export async function readSpreadsheet(bytes: Uint8Array): Promise<RawTable> {
	const workbook = openHarmless(bytes).read(WORKBOOK);
	const daysFrom = workbook && FLAG_1904.test(new TextDecoder().decode(workbook)) ? 1904 : 1900;
	const { default: readSheets } = await import('read-excel-file/universal');
	const sheets = await readSheets((daysFrom === 1904 ? withPlainFlag(bytes) : bytes.slice()).buffer).catch(
		(cause: unknown) => {
			throw new FormatError(
				'is a spreadsheet that cannot be opened: it may be damaged',
				'Save it anew as XLSX or CSV.',
				{
					cause
				}
			);
		}
	);
	const filled = sheets.filter(({ data }) => data.length > 0);
	const [first] = filled;
	if (!first) {
		throw new FormatError('is a spreadsheet without a filled cell', 'See that it is the right file.');
	}
	if (first.data.length > MAX_ROWS) {
		throw new FormatError(`has more than ${MAX_ROWS} rows`, 'Divide it into several files.');
	}
	const rows = first.data.map((row, index) => row.map((cell) => readCell(cell, index)));
	const others = filled.slice(1).map(({ sheet }) => `“${sheet}”`);
	return {
		rows,
		notes:
			others.length > 0
				? [`Of its sheets “${first.sheet}” was read, and not ${others.join(', ')}: save those by themselves.`]
				: [],
		sheet: first.sheet,
		daysFrom
	};
}

function readCell(cell: unknown, row: number): Cell {
	if (cell instanceof Date) {
		return Number.isNaN(cell.getTime()) ? null : cell.toISOString().replace(/T00:00:00\.000Z$/u, '');
	}
	if (typeof cell === 'string' && cell.length > MAX_CELL) {
		throw new FormatError(
			`has a cell of more than ${MAX_CELL.toLocaleString('en-GB')} letters in row ${row + 1}`,
			'Shorten it.'
		);
	}
	return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null;
}

/** Unpacks all once within a budget, and refuses what declares entities: the library does neither. */
function openHarmless(bytes: Uint8Array): Archive {
	const archive = new Archive(bytes, new Watch(), MAX_UNPACKED);
	if (!archive.has(WORKBOOK)) {
		throw new FormatError('is no XLSX spreadsheet', 'Save it as XLSX or CSV, and import that.');
	}
	for (const name of archive.names.filter((each) => /\.(?:xml|rels)$/iu.test(each))) {
		const start = archive.read(name)?.subarray(0, 2000);
		if (start && new TextDecoder().decode(start).includes('<!DOCTYPE')) {
			throw new FormatError(
				`declares a document type in ${name}, by which entities can grow without bound`,
				'Save it anew.'
			);
		}
	}
	return archive;
}

/**
 * The same spreadsheet, its flag written as 1: the library knows no other way, and would take four years from each
 * date.
 */
function withPlainFlag(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const rewrite = (text: string): string => {
		return text.replace(FLAG_1904, '$1"1"');
	};
	return rewritePart(
		bytes,
		{
			name: WORKBOOK,
			rewrite
		},
		new Watch(),
		MAX_UNPACKED
	);
}
