import type { ExportedFile } from './export-format.ts';
import type { AboutResult } from './result-set.ts';

/** Name and media type of a file; `part` tells one of several: "layer.csv" from "-events", ".csv". */
export function nameFile(
	{ fileName }: Pick<AboutResult, 'fileName'>,
	extension: string,
	mediaType: string,
	part = ''
): Omit<ExportedFile, 'bytes'> {
	return {
		name: `${fileName}${part === '' ? '' : `-${part}`}${extension}`,
		mediaType
	};
}
