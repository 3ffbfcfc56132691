import { zipSync, type Zippable } from 'fflate';
import type { ExportedFile } from './export-format.ts';
import { wholeBytes } from './file-pieces.ts';
import { nameFile } from './name-file.ts';
import type { AboutResult } from './result-set.ts';

/** One file as it is, several in a ZIP with the day of the export as their date. */
export function bundleFiles(
	files: readonly ExportedFile[],
	about: Pick<AboutResult, 'fileName' | 'date'>
): ExportedFile {
	const [first] = files;
	if (first && files.length === 1) {
		return first;
	}
	const entries: Zippable = Object.fromEntries(files.map((file) => [file.name, wholeBytes(file)]));
	return {
		...nameFile(about, '.zip', 'application/zip'),
		bytes: zipSync(entries, { mtime: about.date })
	};
}
