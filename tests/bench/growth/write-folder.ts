import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeTexts } from '../synthetic-atlas.ts';

/** The build of 22 November knew no version of the format, and the way of anchoring before. */
export function asOfEarlier(text: string): string {
	return text.replace('"formatVersion":1,', '').replace('"anchor-2"', '"anchor-1"');
}

/** Writes a synthetic atlas as a folder that the build of 22 November reads. */
export async function writeFolder(size: number, folder: string): Promise<void> {
	for (const { path, text } of makeTexts(size)) {
		const file = join(folder, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, asOfEarlier(text));
	}
}
