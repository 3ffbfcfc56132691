import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export const TOKEN_HEADER = 'x-workbench-token';

export interface Refusal {
	status: number;
	words: string;
}

/**
 * Why a request is not answered; `null` where it may be. Pages elsewhere reach a server on this machine by its name or
 * by a name of theirs that leads here: the host must be this machine's, and what reads or writes the atlas must come
 * from the workbench's own page, which alone knows the token of this run.
 * @param port the server listens on
 */
export function refuseRequest(
	{ headers, method = 'GET' }: Pick<IncomingMessage, 'headers' | 'method'>,
	{ token, port, isApi }: { token: string; port: number; isApi: boolean }
): Refusal | null {
	const hosts = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`);
	const { host = '', origin } = headers;
	if (!hosts.includes(host)) {
		return {
			status: 403,
			words: 'The workbench answers to this machine only.'
		};
	}
	const isRead = method === 'GET' || method === 'HEAD';
	if (!isApi) {
		return isRead ? null : { status: 405, words: 'Pages are only read.' };
	}
	const isOwn = origin === undefined ? isRead : origin === `http://${host}`;
	const site = headers['sec-fetch-site'];
	if (!isOwn || (site !== undefined && site !== 'same-origin')) {
		return {
			status: 403,
			words: 'Only the workbench’s own page may ask for this.'
		};
	}
	if (!isToken(headers[TOKEN_HEADER], token)) {
		return {
			status: 401,
			words: 'This page belongs to another run: open the address that was printed.'
		};
	}
	if (!isRead && !/^application\/json(;|$)/i.test(headers['content-type'] ?? '')) {
		return { status: 415, words: 'JSON is awaited.' };
	}
	return method === 'POST' || isRead
		? null
		: {
				status: 405,
				words: 'Only GET and POST are answered.'
			};
}

function isToken(given: string | string[] | undefined, token: string): boolean {
	const [a, b] = [Buffer.from(String(given ?? '')), Buffer.from(token)];
	return a.length === b.length && timingSafeEqual(a, b);
}
