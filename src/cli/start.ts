import { join } from 'node:path';
import { build } from './build.ts';
import { documentsFolder } from '../server/copies.ts';
import { ROOT } from '../server/paths.ts';
import { listen } from '../server/listen.ts';
import { serveSite } from '../server/serve.ts';
import { readTextsAtHand } from '../server/texts-at-hand.ts';

export interface StartOptions {
	folder: string;
	documents?: string;
	port: number;
	/** Sites whose pages may show those made for it. */
	embedIn?: readonly string[];
}

/** Builds where something changed, then serves the site and the person's copies to this machine. */
export async function start(options: StartOptions): Promise<void> {
	documentsFolder(options.documents);
	const out = join(ROOT, 'build');
	await build({
		folder: options.folder,
		out,
		reuse: true
	});
	const texts = await readTextsAtHand(options.folder, options.documents);
	const port = await listen(serveSite(out, texts, options.embedIn), options.port);
	console.log(`\nThe atlas is open at http://localhost:${port}/\nStop it with Ctrl+C.`);
}
