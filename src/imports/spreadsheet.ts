import type { ImportFormat } from './import-format.ts';

/** Office Open XML spreadsheets (ECMA-376): the first sheet that has rows. */
export const spreadsheet: ImportFormat = {
	id: 'xlsx',
	label: 'XLSX',
	extensions: ['.xlsx', '.xlsm'],
	brings: 'places or events, one a row',
	looksLike: ({ name, bytes }) => /\.xls[xm]$/iu.test(name) && bytes[0] === 0x50 && bytes[1] === 0x4b,
	read: async (file, choice) => {
		const [{ readSpreadsheet }, { readTable }] = await Promise.all([
			import('./table/read-spreadsheet.ts'),
			import('./table/read-table.ts')
		]);
		return readTable(await readSpreadsheet(file.bytes), choice);
	}
};
