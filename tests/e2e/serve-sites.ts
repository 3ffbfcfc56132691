import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { readCopies } from '../../src/server/copies.ts';
import { ROOT, atlasFolder } from '../../src/server/paths.ts';
import { readAtlas } from '../../src/server/read-atlas.ts';
import { listen } from '../../src/server/listen.ts';
import { serveSite } from '../../src/server/serve.ts';
import { TEST_SITES } from '../../src/cli/test-sites.ts';
import { DOCUMENTS, SITES } from './sites.ts';

/**
 * Tests ask again over connections that rested for seconds: one closed at that moment would fail the test, where a
 * browser asks anew.
 */
const MAX_REST_MS = 30_000;

async function open(server: Server, site: string): Promise<void> {
	server.keepAliveTimeout = MAX_REST_MS;
	await listen(server, Number(new URL(site).port), 1);
}

/** Serves the built sites for the browser tests until it is stopped. */
async function serve(): Promise<void> {
	await open(serveSite(TEST_SITES.main, new Map(), ['http://localhost:*']), SITES.bare);
	await open(serveSite(TEST_SITES.small, new Map()), SITES.small);
	const { atlas: id } = JSON.parse(readFileSync(join(ROOT, 'geo', 'default-atlas.json'), 'utf8')) as {
		atlas: string;
	};
	const { atlas } = await readAtlas(atlasFolder(id));
	const copies = atlas && DOCUMENTS ? await readCopies(atlas, DOCUMENTS) : new Map();
	await open(serveSite(TEST_SITES.main, new Map([...copies].map(([source, copy]) => [source, copy]))), SITES.copies);
}

await serve();
