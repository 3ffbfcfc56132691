import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { completeUnfinished } from './unfinished.ts';

/** Paths of the JSON files below a folder, with `/`; hidden ones, documents, drafts and proposals left out. */
export async function listRecordFiles(folder: string): Promise<string[]> {
	const entries = await readdir(folder, {
		recursive: true,
		withFileTypes: true
	});
	return entries
		.filter((entry) => entry.isFile() && /\.(json|geojson)$/.test(entry.name))
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep))
		.filter(
			(parts) =>
				!parts.some(
					(part) => part.startsWith('.') || part === 'documents' || part === 'drafts' || part === 'proposals'
				)
		)
		.map((parts) => parts.join('/'))
		.sort();
}

/** The texts of those files, by path; what cannot be opened is left to who reads the atlas. */
export async function readRecordFiles(folder: string): Promise<Map<string, string>> {
	completeUnfinished(folder);
	const texts = new Map<string, string>();
	for (const path of await listRecordFiles(folder)) {
		const text = await readFile(join(folder, path), 'utf8').catch(() => null);
		if (text !== null) {
			texts.set(path, text);
		}
	}
	return texts;
}
