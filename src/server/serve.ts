import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { AtlasError } from '../model/issue.ts';
import { parseLanguage } from '../language/languages.ts';
import { parseTarget, type RequestTarget } from './request-target.ts';
import { serveFile, type OnFailure } from './serve-file.ts';
import { SiteFiles } from './site/page-files.ts';
import { findText, type ServedTexts } from './served-texts.ts';

const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
export const HEADERS: Record<string, string> = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin'
};
const WORDS: Record<number, string> = {
	400: 'This request cannot be read.',
	403: 'This site answers to this machine only.',
	404: 'There is no such file.',
	405: 'This site is only read.',
	412: 'The file is another by now.',
	416: 'The file has no such stretch.',
	500: 'This could not be answered; the next request may be.',
	503: 'Too much is asked for at once; try again in a moment.'
};

/** More connections than any browser opens; each may hold a descriptor of its own and one of a file. */
export const MAX_CONNECTIONS = 400;
export const LIMITS = {
	/** Until a request line and its headers are there. */
	headersTimeout: 10_000,
	requestTimeout: 20_000,
	/** A connection with nothing to do. */
	keepAliveTimeout: 5_000,
	connectionsCheckingInterval: 2_000,
	maxHeaderSize: 16_384
};
/** A connection on which nothing moved, an answer half taken among them. */
export const IDLE_MS = 60_000;

/** What is served. */
interface Served {
	/** Of the built site. */
	folder: string;
	texts: ServedTexts;
	/** Sites whose pages may show those below `/embed/`, as `frame-ancestors` names them. */
	embedIn: readonly string[];
}

/**
 * Serves a built site on this machine, with range requests for the map tiles. Requests that name another host are
 * refused, so that no web page elsewhere can read the documents by rebinding its name. Whatever a request or a file
 * does becomes an answer: nothing that comes in ends the process.
 *
 * @param embedIn sites whose pages may show those below `/embed/`: `https://blog.example`; none but this one where it
 * is empty
 */
export function serveSite(folder: string, texts: ServedTexts, embedIn: readonly string[] = []): Server {
	if (!existsSync(folder)) {
		throw new AtlasError('no-build', `There is no built site in ${folder}.`, 'Run "npm run build" first.');
	}
	const served = {
		folder,
		texts,
		embedIn
	};
	const server = createServer(LIMITS, (request, response) => {
		response.on('error', () => response.destroy());
		try {
			answer(served, request, response);
		} catch {
			fail(response, 500);
		}
	});
	server.maxConnections = MAX_CONNECTIONS;
	server.setTimeout(IDLE_MS);
	server.on('drop', () => server.closeIdleConnections());
	// One connection that could not be taken is no reason to stop listening.
	server.on('error', () => undefined);
	return server;
}

function answer({ folder, texts, embedIn }: Served, request: IncomingMessage, response: ServerResponse): void {
	for (const [name, value] of Object.entries(HEADERS)) {
		response.setHeader(name, value);
	}
	response.setHeader('Content-Security-Policy', "frame-ancestors 'self'");
	if (!LOCAL_HOST.test(request.headers.host ?? '')) {
		return fail(response, 403);
	}
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.setHeader('Allow', 'GET, HEAD');
		return fail(response, 405);
	}
	const target = parseTarget(request.url);
	if (!target) {
		return fail(response, 400);
	}
	allowFrames(target, embedIn, response);
	const text = findText(target.path, texts);
	if (text) {
		response.setHeader('Cache-Control', text.isCopy ? 'no-store' : 'no-cache');
		return end(response, 200, text.type, text.body);
	}
	const before = identify(folder);
	const send = (onFailure: OnFailure): void => {
		return serveFile(folder, target, request, response, onFailure);
	};
	send((status) => {
		if (status !== 404 || (before !== null && identify(folder) === before)) {
			return refuse(folder, target, response, status);
		}
		// Another site is being put in its place: for a moment there is none.
		void untilThere(folder).then(() => send((still) => refuse(folder, target, response, still)));
	});
}

/** Which folder it is now; `null` where there is none. */
const identify = (folder: string): number | null => {
	return statSync(folder, { throwIfNoEntry: false })?.ino ?? null;
};

function refuse(folder: string, target: RequestTarget, response: ServerResponse, status: number): void {
	if ((status === 404 || status === 400) && isPage(target)) {
		return void sendFrame(folder, target, response);
	}
	fail(response, status);
}

const LOOK_AGAIN_MS = 20;
const MAX_LOOKS = 100;

async function untilThere(folder: string): Promise<void> {
	for (let looks = 0; looks < MAX_LOOKS && !existsSync(folder); looks++) {
		await wait(LOOK_AGAIN_MS);
	}
}

/**
 * Only pages made for it may stand in pages of other sites, and only in those that were named; any page may load the
 * script for them.
 */
export function allowFrames({ path }: RequestTarget, embedIn: readonly string[], response: ServerResponse): void {
	const ancestors = path.startsWith('/embed/') ? ["'self'", ...embedIn] : ["'self'"];
	response.setHeader('Content-Security-Policy', `frame-ancestors ${ancestors.join(' ')}`);
	if (path === '/embed.js') {
		response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
	}
}

/** Addresses of pages have no ending. */
export const isPage = ({ path }: RequestTarget): boolean => {
	return !/\.[a-z0-9]+$/i.test(path);
};

/**
 * The frame that any page can begin with: of a record that lies in a bucket and has no page made, else of an unknown
 * page, as for broken percent signs.
 */
async function sendFrame(folder: string, { path }: RequestTarget, response: ServerResponse): Promise<void> {
	try {
		const frame = await readFile(join(folder, '404.html'), 'utf8');
		const isKnown = new SiteFiles(folder).isPageOfBucket(
			`${parseLanguage(path, '').path.replace(/^\//, '').replace(/\/$/, '')}/`
		);
		end(response, isKnown ? 200 : 404, 'text/html; charset=utf-8', frame);
	} catch {
		fail(response, 404);
	}
}

/** Says in a line what went wrong; cuts the connection where an answer had begun. */
export function fail(response: ServerResponse, status: number): void {
	if (response.headersSent) {
		response.destroy();
		return;
	}
	if (status === 503) {
		response.setHeader('Retry-After', '1');
	}
	end(response, status, 'text/plain', WORDS[status] ?? WORDS[500] ?? '');
}

export function end(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
	response.statusCode = status;
	response.setHeader('Content-Type', type);
	response.setHeader('Content-Length', Buffer.byteLength(body));
	response.end(body);
}
