import { rmSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { onInterrupt } from './interrupt.ts';

/** Indents records but keeps arrays of plain numbers on one line, so that a change is a small difference in git. */
export function formatJson(value: unknown): string {
	const text = JSON.stringify(value, null, '\t');
	return (
		text.replace(
			/\[\s+((?:-?[\d.e+-]+,?\s+)+)\]/g,
			(_, numbers: string) => `[${numbers.trim().replace(/,\s+/g, ', ')}]`
		) + '\n'
	);
}

export interface WrittenFile {
	path: string;
	text: string;
}

/** Writes a file whole or not at all: a temporary file beside it, flushed, then renamed. */
export async function writeWhole(path: string, text: string): Promise<void> {
	await writeTogether([{ path, text }]);
}

/**
 * Writes several files as one step: all are flushed beside their places before the first is renamed into its own. Where
 * a rename fails the earlier ones are taken back. A process killed between two renames leaves some new and some old, each
 * whole; the same command again completes them.
 */
export async function writeTogether(files: readonly WrittenFile[]): Promise<void> {
	const ready: { path: string; temporary: string; before: Buffer | null }[] = [];
	const forget = onInterrupt(() => ready.forEach(({ temporary }) => rmSync(temporary, { force: true })));
	const renamed: typeof ready = [];
	try {
		for (const { path, text } of files) {
			await mkdir(dirname(path), { recursive: true });
			const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
			ready.push({
				path,
				temporary,
				before: await readFile(path).catch(() => null)
			});
			await writeFlushed(temporary, text);
		}
		for (const file of ready) {
			await rename(file.temporary, file.path);
			renamed.push(file);
		}
	} catch (error) {
		for (const { path, before } of renamed) {
			await (before === null ? rm(path, { force: true }) : writeFile(path, before));
		}
		throw error;
	} finally {
		await Promise.all(ready.map(({ temporary }) => rm(temporary, { force: true })));
		forget();
	}
}

async function writeFlushed(path: string, text: string): Promise<void> {
	const handle = await open(path, 'w');
	try {
		await handle.writeFile(text);
		await handle.sync();
	} finally {
		await handle.close();
	}
}
