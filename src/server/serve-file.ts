import type { IncomingMessage, ServerResponse } from 'node:http';
import send from 'send';
import type { RequestTarget } from './request-target.ts';

/** Headers that describe a file and are untrue of an answer that is none. */
const FILE_HEADERS = [
	'Accept-Ranges',
	'Cache-Control',
	'Content-Length',
	'Content-Range',
	'Content-Type',
	'ETag',
	'Last-Modified'
];
/** The machine has no descriptor or no memory to spare for now. */
const BUSY_CODES = new Set(['EMFILE', 'ENFILE', 'ENOMEM', 'EAGAIN', 'EBUSY']);

/** Why a file was not sent: an HTTP status, and for 416 the size of the whole. */
export type OnFailure = (status: number) => void;

/** Sends a file of a folder, or a stretch of it (RFC 9110, 14), and closes it however the connection ends. */
export function serveFile(
	folder: string,
	{ path, query }: RequestTarget,
	request: IncomingMessage,
	response: ServerResponse,
	onFailure: OnFailure
): void {
	send(request, path, { root: folder, cacheControl: false })
		.on('file', (_file: string, { size }: { size: number }) => fitSuffix(request, size))
		.on('headers', () => {
			const kept = path.includes('/immutable/');
			response.setHeader('Cache-Control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
		})
		.on('directory', () => {
			response.statusCode = 301;
			response.setHeader('Location', `${path}/${query}`);
			response.end();
		})
		.on('error', (error: NodeJS.ErrnoException & { status?: number }) => {
			const status = statusOf(error);
			const range = status === 416 ? response.getHeader('Content-Range') : undefined;
			if (!response.headersSent) {
				FILE_HEADERS.forEach((name) => response.removeHeader(name));
			}
			if (range !== undefined) {
				response.setHeader('Content-Range', range);
			}
			onFailure(status);
		})
		.pipe(response);
}

/** "The last 99 bytes" of ten are all ten (RFC 9110, 14.1.2); the library would refuse them. */
function fitSuffix(request: IncomingMessage, size: number): void {
	const suffix = /^bytes=\s*-(\d+)\s*$/.exec(request.headers.range ?? '')?.[1];
	if (suffix !== undefined && Number(suffix) > size && size > 0) {
		request.headers.range = 'bytes=0-';
	}
}

function statusOf({ code, status = 500 }: { code?: string; status?: number }): number {
	if (code !== undefined && BUSY_CODES.has(code)) {
		return 503;
	}
	// Whether a path outside the folder exists is nobody's business; nor is a folder where a file was meant.
	return status === 403 || code === 'EISDIR' || code === 'ELOOP' ? 404 : status;
}
