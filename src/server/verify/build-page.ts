import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ROOT } from '../paths.ts';
import { runVite } from '../run-vite.ts';
import { placeFolder, removeFolder, withTemporary } from '../temporary.ts';
import { walkFiles } from '../walk-files.ts';
import { inlinePage } from './inline-page.ts';

/** Rooms the page is made of, beside the packages whose versions the lock tells. */
const INPUTS = [
	...['verify', 'formats', 'anchors', 'exports', 'language', 'model', 'text', 'time', 'wording', 'lib/ui'].map(
		(room) => `src/${room}`
	),
	'src/server/verify',
	'package-lock.json'
];

/**
 * The page that finds passages in copies, one file with all it needs, with a gap for what it is to find; built where
 * the code has changed.
 */
export async function buildVerifyPage(pages = join(ROOT, '.cache', 'verify')): Promise<string> {
	const version = findVersion();
	const folder = join(pages, version);
	if (!existsSync(folder)) {
		await withTemporary(folder, async (making) => {
			await runVite('src/server/verify/vite-page.ts', {
				env: { BUILD_DIR: join(making, 'built') },
				failed: 'The page that verifies could not be built.'
			});
			const page = await inlinePage(join(making, 'built'));
			await rm(join(making, 'built'), { recursive: true });
			await writeFile(join(making, 'verify.html'), page);
			await placeFolder(making, folder);
		});
		await removeOthers(pages, version);
	}
	return readFile(join(folder, 'verify.html'), 'utf8');
}

/** Only the page of this code is kept. */
async function removeOthers(pages: string, version: string): Promise<void> {
	const others = (await readdir(pages)).filter((name) => /^[0-9a-f]{12}$/u.test(name) && name !== version);
	for (const name of others) {
		await removeFolder(join(pages, name));
	}
}

/** 12 hex digits that change with whatever the page is made of. */
function findVersion(): string {
	const hash = createHash('sha256').update(`${process.version}\n`);
	for (const input of INPUTS) {
		for (const { path } of walkFiles(join(ROOT, input))) {
			hash.update(`${relative(ROOT, path).replaceAll('\\', '/')}\n`).update(readFileSync(path));
		}
	}
	return hash.digest('hex').slice(0, 12);
}
