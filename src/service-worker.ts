/// <reference types="@sveltejs/kit" />
import { base, version } from '$service-worker';
import { answerRequest } from './lib/offline/answer-request.ts';
import { findCopy, type FoundCopy } from './lib/offline/find-copy.ts';
import { COPY_CHANGED, FROM_COPY } from './lib/offline/worker-words.ts';

const worker = self as unknown as ServiceWorkerGlobalScope;
const SCOPE = `${base}/`;
/** Any page can begin with it: the host of a static site sends it where it has no page of an address. */
const SHELL = `${base}/404.html`;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('message', ({ data }) => {
	if (data === COPY_CHANGED) {
		copy = null;
		archives = new Map();
	}
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method === 'GET' && url.origin === location.origin && url.pathname.startsWith(SCOPE)) {
		event.respondWith(answer(request, event.clientId));
	}
});

/** Looked up once for all the requests of a page. */
let copy: Promise<FoundCopy | null> | null = null;
let archives = new Map<string, Promise<Blob>>();

/** @param client id of the page that asks; empty for a page that is yet to be, which asks for its data then */
async function answer(request: Request, client: string): Promise<Response> {
	copy ??= findCopy(SCOPE);
	const kept = await copy;
	return kept === null
		? fetch(request)
		: answerRequest(request, {
				fetch: (wanted) => fetch(wanted),
				findKept: (path) => kept.cache.match(path, { ignoreSearch: true }),
				isCurrent: kept.note.version === version,
				archives,
				shell: SHELL,
				tellFallback: () => void tell(client)
			});
}

async function tell(client: string): Promise<void> {
	(await worker.clients.get(client))?.postMessage(FROM_COPY);
}
