import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from '../../src/server/build-site.ts';
import { readAtlas } from '../../src/server/read-atlas.ts';

/** A build with the text of a document, which stands still in the middle until it is killed. */
const [root = '', folder = '', moment = ''] = process.argv.slice(2);
const { atlas } = await readAtlas(folder);
if (atlas) {
	await buildSite(atlas, [{ id: 'harbour-note', text: 'WORDS-OF-A-DOCUMENT' }], join(root, 'build'), 'with', {
		root,
		make: async ({ site, assets }) => {
			if (moment === 'after') {
				await cp(assets, site, { recursive: true });
			}
			process.stdout.write('standing');
			await new Promise((resolve) => setTimeout(resolve, 600_000));
		}
	});
}
