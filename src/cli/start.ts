import { join } from 'node:path';
import { build } from './build.ts';
import { documentsFolder, readCopies } from '../server/copies.ts';
import { ROOT } from '../server/paths.ts';
import { say } from '../server/print.ts';
import { readAtlas } from '../server/read-atlas.ts';
import { listen } from '../server/listen.ts';
import { serveSite } from '../server/serve.ts';
import type { ServedText } from '../server/served-texts.ts';

export interface StartOptions {
	folder: string;
	documents?: string;
	port: number;
}

/** Builds where something changed, then serves the site and the person's copies to this machine. */
export async function start(options: StartOptions): Promise<void> {
	const documents = documentsFolder(options.documents);
	const out = join(ROOT, 'build');
	await build({
		folder: options.folder,
		out,
		reuse: true
	});
	const texts = new Map<string, ServedText>();
	const open: string[] = [];
	const { atlas } = await readAtlas(options.folder);
	if (atlas) {
		open.push(...atlas.sources.filter((source) => source.openText).map((source) => source.id));
		if (documents !== null) {
			say(`Reading your copies in ${documents} …`);
			for (const [id, copy] of await readCopies(atlas, documents)) {
				texts.set(id, copy);
			}
		} else {
			say('No copies of the documents: add them with --documents FOLDER to read the passages themselves.');
		}
	}
	const port = await listen(serveSite(out, texts, open), options.port);
	console.log(`\nThe atlas is open at http://localhost:${port}/\nStop it with Ctrl+C.`);
}
