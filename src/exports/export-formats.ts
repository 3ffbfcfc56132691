import type { ExportFormat } from './export-format.ts';

/** The formats in which a view leaves the atlas, in the order of the dialog. What writes each comes when it is asked for. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
	{
		id: 'geojson',
		label: 'GeoJSON, in full',
		extension: '.geojson',
		mediaType: 'application/geo+json',
		group: 'maps',
		use: 'everything that is known of each place, for scripts and web maps',
		holds: ['features', 'events', 'passages', 'claims', 'sources'],
		load: async () => (await import('./full-geojson.ts')).writeFullGeojson
	}
];

export function findExportFormat(id: string): ExportFormat | undefined {
	return EXPORT_FORMATS.find((format) => format.id === id);
}

/** Ids of the formats that need nothing of the reader’s own, as a sentence lists them. */
export function listExportIds(): string {
	return EXPORT_FORMATS.filter(({ needsCopies }) => !needsCopies)
		.map(({ id }) => id)
		.join(', ');
}
