import { join } from 'node:path';
import { buildSite, readStamp } from '../build-site.ts';
import { ROOT } from '../paths.ts';
import { makeAtlas } from '../proposals/new-atlas.ts';
import { readChecked } from '../read-checked.ts';
import { withTemporary } from '../temporary.ts';
import { stampCode } from './build-page.ts';

/**
 * The site without an atlas, made anew where the code has changed; gives its folder. Its page for unknown addresses
 * shows any page of any atlas, whose compiled files the preview has from memory.
 */
export async function buildShell(out = join(ROOT, '.cache', 'workbench-shell')): Promise<string> {
	const stamp = stampCode();
	if ((await readStamp(out)) !== stamp) {
		await withTemporary(join(ROOT, '.cache', 'empty'), async (folder) => {
			const empty = join(folder, 'empty');
			await makeAtlas(empty, { title: 'An empty atlas' });
			const { atlas } = await readChecked(empty);
			await buildSite(atlas, [], out, stamp);
		});
	}
	return out;
}
