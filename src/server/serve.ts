import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import type { PageMark } from '../formats/document.ts';
import { AtlasError } from '../model/issue.ts';

/** Texts served to this machine only, by source id. They are held in memory and never enter the built site. */
export type ServedTexts = ReadonlyMap<string, ServedText>;
export interface ServedText {
	text: string;
	/** Where the pages of the copy start, if it has any. */
	pages: readonly PageMark[];
}

const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
const HEADERS: Record<string, string> = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Content-Security-Policy': "frame-ancestors 'self'",
	'Cross-Origin-Opener-Policy': 'same-origin'
};

/**
 * Serves a built site on this machine, with range requests for the map tiles.
 * Requests that name another host are refused, so that no web page elsewhere can read the documents by rebinding its name.
 */
export function serveSite(folder: string, texts: ServedTexts, openIds: readonly string[] = []): Server {
	if (!existsSync(folder)) {
		throw new AtlasError('no-build', `There is no built site in ${folder}.`, 'Run "npm run build" first.');
	}
	// `dev` reads the folder anew at each request, so that a build made while it serves is served.
	const files = sirv(folder, {
		etag: true,
		gzip: true,
		brotli: true,
		dev: true,
		setHeaders: cacheHeaders
	});
	return createServer((request, response) => {
		for (const [name, value] of Object.entries(HEADERS)) {
			response.setHeader(name, value);
		}
		if (!LOCAL_HOST.test(request.headers.host ?? '')) {
			return end(response, 403, 'text/plain', 'This site answers to this machine only.');
		}
		if (serveText(request, response, texts, openIds)) {
			return;
		}
		files(request, response, () => notFound(request, response, folder));
	});
}

function cacheHeaders(response: ServerResponse, path: string): void {
	response.setHeader(
		'Cache-Control',
		path.includes('/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache'
	);
}

function notFound(request: IncomingMessage, response: ServerResponse, folder: string): void {
	const isFile = /\.[a-z0-9]+$/i.test(new URL(request.url ?? '/', 'http://localhost').pathname);
	const page = join(folder, '404.html');
	if (isFile || !existsSync(page)) {
		return end(response, 404, 'text/plain', 'There is no such file.');
	}
	end(response, 404, 'text/html; charset=utf-8', readFileSync(page, 'utf8'));
}

function serveText(
	request: IncomingMessage,
	response: ServerResponse,
	texts: ServedTexts,
	openIds: readonly string[]
): boolean {
	if (texts.size === 0) {
		return false;
	}
	const { pathname } = new URL(request.url ?? '/', 'http://localhost');
	if (pathname === '/atlas/documents/index.json') {
		const ids = [...new Set([...texts.keys(), ...openIds])];
		end(
			response,
			200,
			'application/json',
			JSON.stringify(
				ids.map((id) => ({
					id,
					file: `${id}.txt`,
					...listPages(texts.get(id))
				}))
			)
		);
		return true;
	}
	const id = /^\/atlas\/documents\/([a-z0-9-]+)\.txt$/.exec(pathname)?.[1];
	const text = id === undefined ? undefined : texts.get(id)?.text;
	if (text === undefined) {
		return false;
	}
	response.setHeader('Cache-Control', 'no-store');
	end(response, 200, 'text/plain; charset=utf-8', text);
	return true;
}

function listPages(served: ServedText | undefined): Partial<ServedText> {
	return served && served.pages.length > 0 ? { pages: served.pages } : {};
}

function end(response: ServerResponse, status: number, type: string, body: string): void {
	response.statusCode = status;
	response.setHeader('Content-Type', type);
	response.end(body);
}

/** Listens on this machine only; takes the next free port where the wanted one is in use. */
export async function listen(server: Server, port: number, tries = 20): Promise<number> {
	for (let at = port; at < port + tries; at++) {
		const free = await new Promise<boolean>((resolve, reject) => {
			server.once('error', (error: NodeJS.ErrnoException) =>
				error.code === 'EADDRINUSE' ? resolve(false) : reject(error)
			);
			server.listen(at, '127.0.0.1', () => resolve(true));
		});
		server.removeAllListeners('error');
		if (free) {
			return at;
		}
	}
	throw new AtlasError(
		'no-port',
		`The ports ${port} to ${port + tries - 1} are all in use.`,
		'Name another with --port.'
	);
}
