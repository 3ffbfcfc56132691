import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Atlas } from '../atlas/load/atlas.ts';
import { compileAtlas, type CompiledFile, type PublishedDocument } from '../atlas/compile/compile.ts';

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
	for (const file of compileAtlas(atlas, documents)) {
		await write(file.path, formatFile(file));
	}
	return paths;
}

/** A file's content: plain text as it is, everything else as JSON. */
function formatFile({ path, value }: CompiledFile): string {
	return path.endsWith('.txt') && typeof value === 'string' ? value : JSON.stringify(value);
}
