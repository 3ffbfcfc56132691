import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

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

/** Writes a file whole or not at all: a temporary file beside it, flushed, then renamed. */
export async function writeWhole(path: string, text: string): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	const temporary = join(dirname(path), `.${process.pid}.${Date.now().toString(36)}.tmp`);
	try {
		const handle = await open(temporary, 'wx');
		try {
			await handle.writeFile(text);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await rename(temporary, path);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}
