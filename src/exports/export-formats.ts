import type { ExportFormat } from './export-format.ts';

/**
 * The formats in which a view leaves the atlas, in the order of the dialog. What writes each comes when it is asked
 * for.
 */
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
	},
	{
		id: 'geopackage',
		label: 'GeoPackage',
		extension: '.gpkg',
		mediaType: 'application/geopackage+sqlite3',
		group: 'maps',
		use: 'QGIS, ArcGIS: one file with layers and tables',
		holds: ['features', 'events', 'passages', 'claims', 'sources'],
		load: async () => (await import('./geopackage.ts')).writeGeopackage
	},
	{
		id: 'geojson-flat',
		label: 'GeoJSON, flat',
		extension: '.zip',
		mediaType: 'application/zip',
		group: 'maps',
		use: 'QGIS and web maps: a file each for points, lines, areas',
		holds: ['features'],
		load: async () => (await import('./flat-geojson.ts')).writeFlatGeojson
	},
	{
		id: 'kml',
		label: 'KML',
		extension: '.kml',
		mediaType: 'application/vnd.google-earth.kml+xml',
		group: 'maps',
		use: 'Google Earth and phones',
		holds: ['features'],
		needsPosition: true,
		load: async () => (await import('./kml.ts')).writeKml
	},
	{
		id: 'flatgeobuf',
		label: 'FlatGeobuf',
		extension: '.zip',
		mediaType: 'application/zip',
		group: 'maps',
		use: 'large maps on the web, GDAL',
		holds: ['features'],
		needsPosition: true,
		load: async () => (await import('./flatgeobuf.ts')).writeFlatgeobuf
	},
	{
		id: 'geoparquet',
		label: 'GeoParquet',
		extension: '.zip',
		mediaType: 'application/zip',
		group: 'maps',
		use: 'analysis with DuckDB, pandas, R',
		holds: ['features'],
		load: async () => (await import('./geoparquet.ts')).writeGeoparquet
	},
	{
		id: 'pmtiles',
		label: 'PMTiles',
		extension: '.pmtiles',
		mediaType: 'application/vnd.pmtiles',
		group: 'maps',
		use: 'vector tiles in one file, for MapLibre',
		holds: ['features'],
		needsPosition: true,
		load: async () => (await import('./pmtiles.ts')).writePmtiles
	},
	{
		id: 'linked-places',
		label: 'Linked Places',
		extension: '.lpf.json',
		mediaType: 'application/geo+json',
		group: 'maps',
		use: 'World Historical Gazetteer and other gazetteers',
		holds: ['features'],
		needsSite: true,
		load: async () => (await import('./linked-places.ts')).writeLinkedPlaces
	},
	{
		id: 'csv',
		label: 'CSV',
		extension: '.zip',
		mediaType: 'application/zip',
		group: 'tables',
		use: 'spreadsheets: a table each of places, events, passages, claims, documents',
		holds: ['features', 'events', 'passages', 'claims', 'sources'],
		load: async () => (await import('./csv.ts')).writeCsv
	},
	{
		id: 'bibtex',
		label: 'BibTeX',
		extension: '.bib',
		mediaType: 'application/x-bibtex',
		group: 'references',
		use: 'the documents, for LaTeX and JabRef',
		holds: ['sources'],
		load: async () => (await import('./write-references.ts')).writeReferences((await import('./bibtex.ts')).bibtex)
	},
	{
		id: 'ris',
		label: 'RIS records',
		extension: '.ris',
		mediaType: 'application/x-research-info-systems',
		group: 'references',
		use: 'the documents, for Zotero, EndNote, Mendeley',
		holds: ['sources'],
		load: async () => (await import('./write-references.ts')).writeReferences((await import('./ris.ts')).ris)
	},
	{
		id: 'csl-json',
		label: 'CSL-JSON',
		extension: '.json',
		mediaType: 'application/vnd.citationstyles.csl+json',
		group: 'references',
		use: 'the documents, for Zotero and pandoc',
		holds: ['sources'],
		load: async () =>
			(await import('./write-references.ts')).writeReferences((await import('./csl-json.ts')).cslJson)
	},
	{
		id: 'quoted-annotations',
		label: 'W3C annotations with quotations',
		extension: '.zip',
		mediaType: 'application/zip',
		group: 'references',
		use: 'Recogito and other annotators; quotes your copies, for yourself alone',
		holds: ['passages'],
		needsCopies: true,
		load: async () => (await import('./quoted-annotations.ts')).writeQuotedAnnotations
	},
	{
		id: 'evidence-pack',
		label: 'Evidence pack',
		extension: '.crate.zip',
		mediaType: 'application/zip',
		group: 'all',
		use: 'one file that opens again as an atlas, with a page that finds every citation in your copies, and every format above; no text of a document',
		holds: ['features', 'events', 'passages', 'claims', 'sources'],
		needsPacking: true,
		load: async () => {
			const { writeEvidencePack } = await import('./evidence-pack.ts');
			return (result, onProgress) => writeEvidencePack(result, EXPORT_FORMATS, onProgress);
		}
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
