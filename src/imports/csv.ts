import type { ImportFormat } from './import-format.ts';

/** RFC 4180 and what passes for it: commas, semicolons, tabs or bars between cells. */
export const csv: ImportFormat = {
	id: 'csv',
	label: 'CSV or TSV',
	extensions: ['.csv', '.tsv', '.tab', '.txt'],
	brings: 'places or events, one a row',
	looksLike: ({ name, head }) => {
		const [first = ''] = head.split(/\r?\n|\r/u);
		return /\.(?:csv|tsv|tab)$/iu.test(name) || (/[,;\t|]/u.test(first) && !/^\s*[{[<@]/u.test(first));
	},
	read: async (file, choice) => {
		const [{ readCsv }, { readTable }] = await Promise.all([
			import('./table/read-csv.ts'),
			import('./table/read-table.ts')
		]);
		const { rows, notes } = readCsv(file.text());
		return readTable(
			{
				rows,
				notes,
				sheet: null,
				daysFrom: 1900
			},
			choice
		);
	}
};
