import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { AtlasError } from '../model/issue.ts';
import { documentsFolder } from '../server/copies.ts';
import { COMPILED, ROOT } from '../server/paths.ts';
import { say } from '../server/print.ts';
import { parseTarget } from '../server/request-target.ts';
import { end, fail } from '../server/serve.ts';
import { serveFile } from '../server/serve-file.ts';
import { findText, type ServedTexts } from '../server/served-texts.ts';
import { replaceFiles } from '../server/temporary.ts';
import { readTextsAtHand } from '../server/texts-at-hand.ts';
import { walkFiles } from '../server/walk-files.ts';
import { compile } from './compile.ts';

/**
 * What commands make: to follow thousands of files that nobody edits takes longer than all else the server begins with.
 */
const MADE = ['.cache', 'build'].map((name) => join(ROOT, name));
const isMade = (path: string): boolean => {
	return MADE.some((made) => path === made || isInside(made, path));
};

/** Compiles the atlas, then serves it from the code as it is; edits of code and of the atlas's folder show at once. */
export async function dev(folder: string, documents: string | undefined): Promise<void> {
	documentsFolder(documents);
	const seen = stampFiles(folder);
	await compile(folder);
	const atHand = await readTextsAtHand(folder, documents);
	const server = await createServer({
		root: ROOT,
		server: { watch: { ignored: isMade } },
		plugins: [serveTexts(atHand), serveCompiled(), followAtlas(folder, seen)]
	});
	await server.listen();
	server.printUrls();
}

/** Answers for the person's copies, as the built site's server does. */
function serveTexts(texts: ServedTexts): Plugin {
	return {
		name: 'passages-texts',
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const target = parseTarget(request.url);
				const text = target && findText(target.path, texts);
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

/**
 * Answers for the compiled atlas. SvelteKit's own way (sirv 3.0.2) looks at a file and opens it later: where the atlas
 * is compiled anew in between, the answer is cut short, and the process ends where the file has gone. JSON is read at
 * once, the rest is sent with care.
 */
function serveCompiled(): Plugin {
	return {
		name: 'passages-compiled',
		// Before SvelteKit, which would answer first.
		enforce: 'pre',
		configureServer(server) {
			server.middlewares.use(async (request, response, next) => {
				const target = parseTarget(request.url);
				if (target?.path.startsWith('/atlas/') !== true) {
					return next();
				}
				const isJson = /^[/\w.-]+\.json$/.test(target.path) && request.headers.range === undefined;
				const json = isJson ? await readFile(join(dirname(COMPILED), target.path)).catch(() => null) : null;
				if (json) {
					response.setHeader('Cache-Control', 'no-cache');
					return end(response, 200, 'application/json', json);
				}
				serveFile(dirname(COMPILED), target, request, response, (status) => {
					return status === 404 ? next() : fail(response, status);
				});
			});
		}
	};
}

/**
 * Compiles anew whenever a file of the atlas changes, then reloads the page; a fault is printed and the page stays.
 *
 * @param seen the files as the page shows them first
 */
function followAtlas(folder: string, seen: string): Plugin {
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
			// Files are watched from some moment on: what was edited since they were read is told by nobody.
			server.watcher.once('ready', () => {
				if (stampFiles(folder) !== seen) {
					recompile();
				}
			});
		}
	};
}

/**
 * Once more where a file changed meanwhile: it may have been read half written, and its end comes too soon after to be
 * told.
 */
async function compileAgain(folder: string, server: ViteDevServer): Promise<void> {
	for (let seen: string | null = null; ;) {
		const now = stampFiles(folder);
		if (now === seen) {
			return;
		}
		seen = now;
		try {
			await compile(folder, replaceFiles);
			server.ws.send({ type: 'full-reload' });
		} catch (error) {
			say(`${describe(error)}\nThe page shows the atlas as it was before.`);
		}
	}
}

/** Changes whenever a file of a folder does. */
function stampFiles(folder: string): string {
	const stamps: string[] = [];
	for (const { path, info } of walkFiles(folder)) {
		stamps.push(`${path} ${info.ino} ${info.size} ${info.mtimeMs}`);
	}
	return stamps.join('\n');
}

/** A fault of the atlas in words; any other, as of a file that went while it was read, with where it came from. */
function describe(error: unknown): string {
	if (error instanceof AtlasError) {
		return `${error.message}\n${error.remedy}`;
	}
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
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
