import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { ROOT } from '../paths.ts';
import { parseTarget } from '../request-target.ts';
import { serveFile } from '../serve-file.ts';
import { answerApi } from './answer-api.ts';
import { refuseRequest } from './guard.ts';
import type { Workbench } from './workbench.ts';

/** What of static/ the page takes as it is. */
const STATIC = /^\/(?:basemap\/[a-z0-9-]+\.pmtiles|icon\.svg|early\.js)$/u;

export interface Served {
	/** Folder of the built page. */
	page: string;
	/** Known to the page of this run alone. */
	token: string;
	/** Where the preview is served, which the page shows in a frame. */
	preview: string | null;
}

/** Serves the workbench to this machine: its page to whoever opens it, the atlas to that page alone. */
export function serveWorkbench(workbench: Workbench, { page, token, preview }: Served): Server {
	const server = createServer(
		{
			headersTimeout: 10_000,
			requestTimeout: 60_000
		},
		(request, response) => {
			response.on('error', () => response.destroy());
			for (const [name, value] of Object.entries(listHeaders(preview))) {
				response.setHeader(name, value);
			}
			const target = parseTarget(request.url);
			const address = server.address();
			const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
			const isApi = target?.path.startsWith('/api/') ?? false;
			const refusal = target
				? refuseRequest(request, {
						token,
						port,
						isApi
					})
				: { status: 400, words: 'This request cannot be read.' };
			if (refusal || !target) {
				return say(response, refusal?.status ?? 400, refusal?.words ?? '');
			}
			if (isApi) {
				response.setHeader('Cache-Control', 'no-store');
				return void answerApi(workbench, target.path, request, response);
			}
			answerPage(page, target, request, response);
		}
	);
	server.on('error', () => undefined);
	return server;
}

function answerPage(
	page: string,
	target: { path: string; query: string },
	request: IncomingMessage,
	response: ServerResponse
): void {
	const isStatic = STATIC.test(target.path);
	const path = target.path === '/' ? '/index.html' : target.path;
	serveFile(
		isStatic ? join(ROOT, 'static') : page,
		{
			...target,
			path
		},
		request,
		response,
		(status) => say(response, status, 'There is no such file.')
	);
}

/** No other site may frame the page, read what it gets or make it run anything; the preview is framed by it. */
function listHeaders(preview: string | null): Record<string, string> {
	const policy = [
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self'",
		"img-src 'self' data: blob:",
		"font-src 'self'",
		"connect-src 'self'",
		"worker-src 'self'",
		`frame-src ${preview ?? "'none'"}`,
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'"
	];
	return {
		'Content-Security-Policy': policy.join('; '),
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'no-referrer',
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Resource-Policy': 'same-origin'
	};
}

function say(response: ServerResponse, status: number, words: string): void {
	if (response.headersSent) {
		response.destroy();
		return;
	}
	const isJson = status >= 400;
	const body = isJson
		? JSON.stringify({
				message: words,
				remedy: ''
			})
		: words;
	response.statusCode = status;
	response.setHeader('Content-Type', 'application/json; charset=utf-8');
	response.setHeader('Content-Length', Buffer.byteLength(body));
	response.end(body);
}
