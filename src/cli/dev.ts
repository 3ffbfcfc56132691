import { isAbsolute, relative } from 'node:path';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { AtlasError } from '../model/issue.ts';
import { documentsFolder } from '../server/copies.ts';
import { ROOT } from '../server/paths.ts';
import { say } from '../server/print.ts';
import { parseTarget } from '../server/request-target.ts';
import { findText } from '../server/served-texts.ts';
import { readTextsAtHand, type TextsAtHand } from '../server/texts-at-hand.ts';
import { compile } from './compile.ts';

/** Compiles the atlas, then serves it from the code as it is; edits of code and of the atlas's folder show at once. */
export async function dev(folder: string, documents: string | undefined): Promise<void> {
	documentsFolder(documents);
	await compile(folder);
	const atHand = await readTextsAtHand(folder, documents);
	const server = await createServer({
		root: ROOT,
		plugins: [serveTexts(atHand), followAtlas(folder)]
	});
	await server.listen();
	server.printUrls();
}

/** Answers for the person's copies, as the built site's server does. */
function serveTexts({ texts, openIds }: TextsAtHand): Plugin {
	return {
		name: 'passages-texts',
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const target = parseTarget(request.url);
				const text = target && findText(target.path, texts, openIds);
				if (!text) {
					return next();
				}
				response.setHeader('Content-Type', text.type);
				response.setHeader('Cache-Control', 'no-store');
				response.end(text.body);
			});
		}
	};
}

/** Compiles anew whenever a file of the atlas changes, then reloads the page; a fault is printed and the page stays. */
function followAtlas(folder: string): Plugin {
	return {
		name: 'passages-atlas',
		configureServer(server) {
			const recompile = whenIdle(() => compileAgain(folder, server));
			server.watcher.add(folder);
			server.watcher.on('all', (_event, path) => {
				if (isInside(folder, path)) {
					recompile();
				}
			});
		}
	};
}

async function compileAgain(folder: string, server: ViteDevServer): Promise<void> {
	try {
		await compile(folder);
		server.ws.send({ type: 'full-reload' });
	} catch (error) {
		if (!(error instanceof AtlasError)) {
			throw error;
		}
		say(`${error.message}\n${error.remedy}\nThe page shows the atlas as it was before.`);
	}
}

/** Runs a task for any number of calls: never twice at once, and once more when calls came while it ran. */
function whenIdle(task: () => Promise<void>): () => void {
	let isRunning = false;
	let isAskedAgain = false;
	const run = async (): Promise<void> => {
		if (isRunning) {
			isAskedAgain = true;
			return;
		}
		isRunning = true;
		do {
			isAskedAgain = false;
			await task();
		} while (isAskedAgain);
		isRunning = false;
	};
	return () => void run();
}

function isInside(folder: string, path: string): boolean {
	const way = relative(folder, path);
	return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}
