import { citeSource, type CitationFormat } from './citation.ts';
import type { WriteExport } from './export-format.ts';
import { nameFile } from './name-file.ts';

/** The documents of a view as references, one each. */
export function writeReferences({ extension, mediaType, write }: CitationFormat): WriteExport {
	return ({ about, sources }) => {
		const how = {
			accessed: about.date,
			atlas: about.atlas
		};
		const text = write(sources.map((source) => citeSource(source, how)));
		return [
			{
				...nameFile(about, extension, mediaType),
				bytes: new TextEncoder().encode(`${text}\n`)
			}
		];
	};
}
