import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Atlas } from '../atlas/load/atlas.ts';
import { compileAtlas } from '../atlas/compile/compile.ts';

/** A document whose text goes into the site: only open texts, or copies a person asked to publish. */
export interface PublishedDocument {
	id: string;
	text: string;
}

/** Writes the compiled atlas into a new folder; gives the paths of its files below it. */
export async function writeCompiled(
	atlas: Atlas,
	documents: readonly PublishedDocument[],
	folder: string
): Promise<string[]> {
	const paths: string[] = [];
	const write = async (path: string, text: string): Promise<void> => {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
		paths.push(path);
	};
	for (const file of compileAtlas(atlas)) {
		await write(file.path, JSON.stringify(file.value));
	}
	for (const { id, text } of documents) {
		await write(`documents/${id}.txt`, text);
	}
	await write('documents/index.json', JSON.stringify(documents.map(({ id }) => ({ id, file: `${id}.txt` }))));
	return paths;
}
