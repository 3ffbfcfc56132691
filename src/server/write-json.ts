import { rmSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { onInterrupt } from './interrupt.ts';
import { AbandonedFiles, completeUnfinished, finishTogether, syncFolder, temporaryFile } from './unfinished.ts';

export { formatJson } from '../text/format-json.ts';

export interface WrittenFile {
	path: string;
	text: string;
}

/**
 * Writes a file whole or not at all: a temporary file beside it, flushed, then renamed.
 * @param abandoned given by who writes many files of a folder
 */
export async function writeWhole(path: string, text: string, abandoned = new AbandonedFiles()): Promise<void> {
	const temporary = temporaryFile(path);
	const forget = onInterrupt(() => rmSync(temporary, { force: true }));
	try {
		await writeFlushed(temporary, path, text, abandoned);
		await rename(temporary, path);
		syncFolder(dirname(path));
	} finally {
		await rm(temporary, { force: true });
		forget();
	}
}

/**
 * Writes several files below a folder as one step: all are flushed beside their places, a note in the folder says
 * which, and then each takes its place. Killed before the note nothing has changed; killed after it, whoever reads the
 * folder next completes the step (`completeUnfinished`). Where a file cannot take its place the earlier ones are taken
 * back.
 */
export async function writeTogether(folder: string, files: readonly WrittenFile[]): Promise<void> {
	completeUnfinished(folder);
	const temporaries: string[] = [];
	const abandoned = new AbandonedFiles();
	const forget = onInterrupt(() => temporaries.forEach((path) => rmSync(path, { force: true })));
	try {
		for (const { path, text } of files) {
			const temporary = temporaryFile(path);
			temporaries.push(temporary);
			await writeFlushed(temporary, path, text, abandoned);
		}
		finishTogether(
			folder,
			files.map(({ path }) => path)
		);
	} finally {
		await Promise.all(temporaries.map((path) => rm(path, { force: true })));
		forget();
	}
}

async function writeFlushed(temporary: string, path: string, text: string, abandoned: AbandonedFiles): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await abandoned.removeBeside(path);
	const handle = await open(temporary, 'w');
	try {
		await handle.writeFile(text);
		await handle.sync();
	} finally {
		await handle.close();
	}
}
