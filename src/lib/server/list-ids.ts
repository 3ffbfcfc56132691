import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MANIFEST, type FileById } from '../../model/compiled/manifest.ts';
import { matchPath } from '../../model/compiled/path.ts';

/** Ids of all compiled files of one kind, so that every page is prerendered, linked or not. */
export async function listIds(name: FileById): Promise<{ id: string }[]> {
	const { path } = MANIFEST[name];
	// A build compiles into a folder of its own; `npm run dev` into `static/`.
	const folder = join(process.env.ASSETS_DIR ?? 'static', 'atlas', dirname(path));
	const files = existsSync(folder) ? await readdir(folder) : [];
	return files.flatMap((file) => {
		const id = matchPath(path, `${dirname(path)}/${file}`);
		return id === null ? [] : [{ id }];
	});
}
