import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ROOT } from '../paths.ts';
import { runVite } from '../run-vite.ts';
import { replaceFolder, temporaryFor, withTemporary } from '../temporary.ts';
import { walkFiles } from '../walk-files.ts';

const STAMP_FILE = '.passages-page';

/** The built page of the workbench, made anew where the code has changed; gives its folder. */
export async function buildPage(out = join(ROOT, '.cache', 'workbench')): Promise<string> {
	const stamp = stampCode();
	if ((await readFile(join(out, STAMP_FILE), 'utf8').catch(() => null)) === stamp) {
		return out;
	}
	await withTemporary(temporaryFor(out), async (fresh) => {
		await runVite('src/server/workbench/vite-page.ts', {
			env: { BUILD_DIR: fresh },
			failed: 'The page of the workbench could not be built.'
		});
		await writeFile(join(fresh, STAMP_FILE), stamp);
		await replaceFolder(fresh, out);
	});
	return out;
}

/** Changes whenever the code does: names, sizes and times. */
export function stampCode(): string {
	const hash = createHash('sha256').update(process.version);
	for (const input of ['src', 'package-lock.json', 'svelte.config.js', 'vite.config.ts']) {
		for (const { path, info } of walkFiles(join(ROOT, input))) {
			hash.update(`${relative(ROOT, path)} ${info.size} ${info.mtimeMs}\n`);
		}
	}
	return hash.digest('hex');
}
