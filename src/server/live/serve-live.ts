import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { isBusy, isGone } from '../../database/database-error.ts';
import { AtlasError } from '../../model/issue.ts';
import { say } from '../print.ts';
import { parseTarget, type RequestTarget } from '../request-target.ts';
import { allowFrames, end, fail, HEADERS, IDLE_MS, isPage, LIMITS, MAX_CONNECTIONS } from '../serve.ts';
import { serveFile } from '../serve-file.ts';
import type { LiveAnswer } from './live-answer.ts';
import type { LiveSite } from './live-site.ts';

/** Where a balancer asks whether this process can answer. */
const HEALTH = '/healthz';
/** Seconds after which the database may be back. */
const RETRY_AFTER = '2';
/** After a longer wait a reader is told and not kept waiting as long again. */
const MAX_LOST_MS = 1500;
const NOT_NEW: LiveAnswer = { status: 304, type: '', body: '' };
const GONE = 'The database cannot be reached just now; try again in a moment.\n';
const BUSY = 'Too much is asked for at once; try again in a moment.\n';

/**
 * Serves a site from a database. The process keeps nothing that another would need: any number of them answer alike.
 * Whatever a request meets becomes an answer: 503 where the database is gone for now, and never a part of one version
 * beside one of another.
 *
 * @param embedIn sites whose pages may show those below `/embed/`
 */
export function serveLive(site: LiveSite, embedIn: readonly string[] = []): Server {
	const server = createServer(LIMITS, (request, response) => {
		response.on('error', () => response.destroy());
		answer(site, embedIn, request, response).catch((error: unknown) => failFor(error, response));
	});
	server.maxConnections = MAX_CONNECTIONS;
	server.setTimeout(IDLE_MS);
	server.on('drop', () => server.closeIdleConnections());
	return server;
}

/** Listens at one port alone: who runs several processes says which. 0 takes any that is free. */
export function listenAt(server: Server, port: number, host: string): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) =>
			reject(
				new AtlasError(
					'no-port',
					`This process cannot listen at ${host}:${port} (${error.code ?? error.message}).`,
					'Name another port with --port, or another address of this machine with --host.'
				)
			)
		);
		server.listen(port, host, () => {
			const address = server.address();
			server.on('error', () => undefined);
			resolve(typeof address === 'object' && address !== null ? address.port : port);
		});
	});
}

async function answer(
	site: LiveSite,
	embedIn: readonly string[],
	request: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	for (const [name, value] of Object.entries(HEADERS)) {
		response.setHeader(name, value);
	}
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.setHeader('Allow', 'GET, HEAD');
		return fail(response, 405);
	}
	const whole = parseTarget(request.url);
	if (whole?.path === HEALTH) {
		return answerHealth(site, response);
	}
	const target = whole && stripBase(whole, site.base);
	if (!whole || !target) {
		return fail(response, whole ? 404 : 400);
	}
	const path = decode(target) ?? (isPage(target) ? NO_PAGE : null);
	if (path === null) {
		return fail(response, 400);
	}
	allowFrames(target, embedIn, response);
	const file = site.files.get(path);
	if (file) {
		return serveFile(file.folder, target, request, response, (status) => fail(response, status));
	}
	const { status, type, body, bytes } = await answerTwice<LiveAnswer>(() =>
		answerFrom(site, { path, target }, request, response)
	);
	if (status === 301) {
		response.setHeader('Location', `${site.base}${target.path}/${target.query}`);
	}
	if (status === 204 || status === 301 || status === 304) {
		response.statusCode = status;
		response.end();
		return;
	}
	if (typeof body === 'string' || body instanceof Uint8Array) {
		return end(response, status, type, body);
	}
	response.statusCode = status;
	response.setHeader('Content-Type', type);
	response.setHeader('Content-Length', bytes ?? 0);
	// Lost on its way it ends too soon, which whoever asked sees by its length.
	await (request.method === 'HEAD' ? response.end() : pipeline(body, response));
}

/**
 * What is lost as the database stops or another takes its place is asked for once more, all of it from the beginning:
 * from another host, or from the same that is there again.
 */
async function answerTwice<T>(make: () => Promise<T>): Promise<T> {
	const begin = performance.now();
	try {
		return await make();
	} catch (error) {
		if (!isGone(error) || performance.now() - begin > MAX_LOST_MS) {
			throw error;
		}
		return make();
	}
}

async function answerFrom(
	site: LiveSite,
	{ path, target }: { path: string; target: RequestTarget },
	request: IncomingMessage,
	response: ServerResponse
): Promise<LiveAnswer> {
	// One request reads one version, whatever is loaded meanwhile.
	const version = await site.database.pin();
	const tag = `"${site.tellVersion(version)}"`;
	response.setHeader('Cache-Control', 'no-cache');
	if (isKnown(request, tag)) {
		response.setHeader('ETag', tag);
		return NOT_NEW;
	}
	const made = await site.answer(version, path, new URLSearchParams(target.query));
	if (made.status === 200) {
		response.setHeader('ETag', tag);
	}
	return made;
}

/** What is asked for below the site's folder; `null` beside it. */
function stripBase({ path, query }: RequestTarget, base: string): RequestTarget | null {
	return path.startsWith(`${base}/`)
		? {
				path: path.slice(base.length),
				query
			}
		: null;
}

/** No page has this address: who asks for one with broken percent signs is told so, as of any unknown one. */
const NO_PAGE = '%/';

/** `null` for what is no UTF-8, and for NUL, which no database keeps. */
function decode({ path }: RequestTarget): string | null {
	try {
		const decoded = decodeURIComponent(path).slice(1);
		return decoded.includes('\0') ? null : decoded;
	} catch {
		return null;
	}
}

/** RFC 9110, 13.1.2. A tag is of the whole site: what was there in this version is there still. */
function isKnown({ headers }: IncomingMessage, tag: string): boolean {
	const known = headers['if-none-match'] ?? '';
	return known.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);
}

async function answerHealth({ database }: LiveSite, response: ServerResponse): Promise<void> {
	const { number, id } = await database.pin();
	response.setHeader('Cache-Control', 'no-store');
	end(
		response,
		200,
		'application/json; charset=utf-8',
		JSON.stringify({
			status: 'ok',
			atlas: database.id,
			version: id,
			number
		})
	);
}

function failFor(error: unknown, response: ServerResponse): void {
	const isAway = isGone(error) || error instanceof AtlasError;
	if (!isAway) {
		say(error instanceof Error ? (error.stack ?? error.message) : String(error));
	}
	if (!isAway || response.headersSent) {
		return fail(response, 500);
	}
	response.setHeader('Retry-After', RETRY_AFTER);
	response.setHeader('Cache-Control', 'no-store');
	end(response, 503, 'text/plain; charset=utf-8', isBusy(error) ? BUSY : GONE);
}
