import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { csv } from './csv.ts';
import { geojson } from './geojson.ts';
import type { ImportFormat } from './import-format.ts';
import { kml } from './kml.ts';
import { linkedPlaces } from './linked-places.ts';
import { ris } from './ris.ts';
import { spreadsheet } from './spreadsheet.ts';
import { webAnnotations } from './web-annotations.ts';

/** The formats that are imported; a format stands before those that would take its files for their own. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [
	kml,
	spreadsheet,
	webAnnotations,
	linkedPlaces,
	geojson,
	cslJson,
	bibtex,
	ris,
	csv
];

/** `.csv,.tsv,…`, for a field that takes files. */
export const ACCEPTED = [...new Set(IMPORT_FORMATS.flatMap(({ extensions }) => extensions))].join(',');

/** `GeoJSON, KML, … or CSV` */
export function listImportFormats(): string {
	const labels = IMPORT_FORMATS.map(({ label }) => label);
	return `${labels.slice(0, -1).join(', ')} or ${labels.at(-1) ?? ''}`;
}
export function listImportIds(): string {
	return IMPORT_FORMATS.map(({ id }) => id).join(', ');
}
