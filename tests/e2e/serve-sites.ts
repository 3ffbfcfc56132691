import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCopies } from '../../src/server/copies.ts';
import { ROOT, atlasFolder } from '../../src/server/paths.ts';
import { readAtlas } from '../../src/server/read-atlas.ts';
import { listen } from '../../src/server/listen.ts';
import { serveSite } from '../../src/server/serve.ts';
import { TEST_SITES } from '../../src/cli/test.ts';
import { DOCUMENTS, SITES } from './sites.ts';

/** Serves the built sites for the browser tests until it is stopped. */
async function serve(): Promise<void> {
	const port = (site: string): number => Number(new URL(site).port);
	await listen(serveSite(TEST_SITES.main, new Map(), [], ['http://localhost:*']), port(SITES.bare), 1);
	await listen(serveSite(TEST_SITES.small, new Map()), port(SITES.small), 1);
	const { atlas: id } = JSON.parse(readFileSync(join(ROOT, 'geo', 'default-atlas.json'), 'utf8')) as {
		atlas: string;
	};
	const { atlas } = await readAtlas(atlasFolder(id));
	const copies = atlas && DOCUMENTS ? await readCopies(atlas, DOCUMENTS) : new Map();
	await listen(
		serveSite(TEST_SITES.main, new Map([...copies].map(([source, copy]) => [source, copy]))),
		port(SITES.copies),
		1
	);
}

await serve();
