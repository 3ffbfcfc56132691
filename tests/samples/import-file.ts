import { zipSync, strToU8 } from 'fflate';
import type { ColumnChoice } from '../../src/imports/import-format.ts';
import type { Imported } from '../../src/imports/imported.ts';
import { readImport } from '../../src/imports/read-import.ts';

/** What a file of these contents brings. */
export async function importFile(
	name: string,
	content: string | Uint8Array,
	choice: ColumnChoice = {}
): Promise<Imported> {
	const read = await readImport(name, bytesOf(content), choice);
	if (!read.ok) {
		throw new Error(`${name} ${read.reason}. ${read.remedy}`);
	}
	return read.imported;
}

/** Why a file is refused, as one sentence. */
export async function refuseFile(name: string, content: string | Uint8Array): Promise<string> {
	const read = await readImport(name, bytesOf(content));
	return read.ok ? 'read' : `${read.reason}. ${read.remedy}`;
}

const bytesOf = (content: string | Uint8Array): Uint8Array => {
	return typeof content === 'string' ? new TextEncoder().encode(content) : content;
};

export function pack(parts: Readonly<Record<string, string>>): Uint8Array {
	return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

type XlsxCell = string | number | { day: number } | { iso: string } | null;

/**
 * The least XLSX that ECMA-376 allows: text in cells, numbers, a day format for cells that are `{ day }`, and days as
 * ISO 8601.
 */
export function makeXlsx(rows: readonly (readonly XlsxCell[])[], workbookPr = ''): Uint8Array {
	const cell = (value: XlsxCell, row: number, column: number): string => {
		const place = `${String.fromCharCode(65 + column)}${row + 1}`;
		if (value === null) {
			return '';
		}
		if (typeof value === 'string') {
			return `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
		}
		if (typeof value === 'object' && 'iso' in value) {
			return `<c r="${place}" t="d"><v>${value.iso}</v></c>`;
		}
		return typeof value === 'number'
			? `<c r="${place}"><v>${value}</v></c>`
			: `<c r="${place}" s="1"><v>${value.day}</v></c>`;
	};
	const data = rows
		.map((row, r) => `<row r="${r + 1}">${row.map((value, c) => cell(value, r, c)).join('')}</row>`)
		.join('');
	return pack({
		'[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
		'_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}">${workbookPr}<sheets><sheet name="Sites" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
		'xl/styles.xml': `<styleSheet xmlns="${SHEET}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
		'xl/worksheets/sheet1.xml': `<worksheet xmlns="${SHEET}"><sheetData>${data}</sheetData></worksheet>`
	});
}
