import { randomUUID } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileSingly } from '../../atlas/compile/compile.ts';
import type { Atlas } from '../../atlas/load/atlas.ts';
import { hashText } from '../../text/fingerprint.ts';
import type { Desk } from '../proposals/desk.ts';
import { parseTarget } from '../request-target.ts';
import { serveFile } from '../serve-file.ts';

interface Compiled {
	atlas: Atlas;
	compile: (path: string) => unknown;
}

/**
 * The origin of a preview: another name of this machine than the workbench has. To a browser it is another site, to
 * which it gives a process of its own where it can: however much the preview has to draw, the page beside it answers.
 */
export const originOfPreview = (port: number): string => {
	return `http://127.0.0.1:${port}`;
};

/**
 * Serves the reader's site of an atlas as it is being edited: pages and code from the shell, compiled files from
 * memory, each made when it is asked for. Only reads; an origin of its own, which only the workbench may frame. It
 * answers once it is shown a shell.
 */
export function servePreview(
	desk: Desk,
	framedBy: () => readonly string[]
): Server & { show: (shell: string) => void; tell: () => void } {
	const preview = new Preview(desk, framedBy);
	const server = createServer((request, response) => {
		response.on('error', () => response.destroy());
		const target = parseTarget(request.url);
		const isLocal = /^(localhost|127\.0\.0\.1|\[::1\]):\d+$/u.test(request.headers.host ?? '');
		const isRead = request.method === 'GET' || request.method === 'HEAD';
		if (!target || !isLocal || !isRead) {
			return preview.send(response, 403, 'text/plain', 'The preview is only read, on this machine.');
		}
		const { path } = target;
		if (path === '/atlas/edits') {
			const asked = new URLSearchParams(request.url?.split('?')[1]).get('since');
			return preview.follow(response, String(request.headers['last-event-id'] ?? asked));
		}
		if (path.startsWith('/atlas/')) {
			return void preview.answerAtlas(path.slice('/atlas/'.length), response);
		}
		const { shell } = preview;
		if (shell === null) {
			return preview.send(response, 503, 'text/plain', 'The preview is being made.');
		}
		if (!/\.[a-z0-9]+$/iu.test(path)) {
			return preview.answerPage(response, shell);
		}
		preview.setHeaders(response);
		serveFile(shell, target, request, response, (status) => preview.send(response, status, 'text/plain', ''));
	});
	server.on('error', () => undefined);
	const show = (shell: string): void => {
		preview.shell = shell;
	};
	return Object.assign(server, { show, tell: () => preview.tell() });
}

class Preview {
	readonly #desk: Desk;
	readonly #framedBy: () => readonly string[];
	/** Folder of the site without an atlas; `null` until it is built. */
	shell: string | null = null;
	#compiled: Compiled | null = null;
	#version = 0;
	/** Pages that follow what is edited. */
	readonly #pages = new Set<ServerResponse>();
	#frame: string;
	/** Steps are counted within one run of the server: what is told of another run is of no use. */
	readonly #run = randomUUID();
	#steps = 0;
	/** Count of the last step that changed what every page begins with. */
	#framedAt = 0;

	constructor(desk: Desk, framedBy: () => readonly string[]) {
		this.#desk = desk;
		this.#framedBy = framedBy;
		this.#frame = frameOf(desk.records.judged.atlas);
	}

	/**
	 * Tells a page of every step, until it leaves; at once of those that came between what it knows and now.
	 *
	 * @param known last step the page knows of, as it was told
	 */
	follow(response: ServerResponse, known: string): void {
		this.setHeaders(response);
		response.writeHead(200, { 'Content-Type': 'text/event-stream' });
		response.write(': open\n\n');
		const [run, count] = known.split(' ');
		if (run !== this.#run || Number(count) < this.#framedAt) {
			response.write(this.#write('frame'));
		} else if (Number(count) < this.#steps) {
			response.write(this.#write('records'));
		}
		this.#pages.add(response);
		response.on('close', () => this.#pages.delete(response));
	}

	/** Tells the pages that records stand otherwise: `frame`, where that is what every page begins with. */
	tell(): void {
		const { atlas } = this.#desk.records.judged;
		if (!atlas) {
			return;
		}
		const frame = frameOf(atlas);
		const what = frame === this.#frame ? 'records' : 'frame';
		this.#frame = frame;
		this.#steps++;
		if (what === 'frame') {
			this.#framedAt = this.#steps;
		}
		this.#pages.forEach((page) => page.write(this.#write(what)));
	}

	/** The last step, as a page is told of it and tells it again. */
	get #known(): string {
		return `${this.#run} ${this.#steps}`;
	}

	#write(what: 'records' | 'frame'): string {
		return `event: ${what}\nid: ${this.#known}\ndata: \n\n`;
	}

	setHeaders(response: ServerResponse): void {
		response.setHeader('Content-Security-Policy', `frame-ancestors ${this.#framedBy().join(' ')}`);
		response.setHeader('X-Content-Type-Options', 'nosniff');
		response.setHeader('Referrer-Policy', 'no-referrer');
		response.setHeader('Cache-Control', 'no-store');
	}

	send(response: ServerResponse, status: number, type: string, body: string): void {
		if (response.headersSent) {
			response.destroy();
			return;
		}
		this.setHeaders(response);
		response.statusCode = status;
		response.setHeader('Content-Type', type);
		response.setHeader('Content-Length', Buffer.byteLength(body));
		response.end(body);
	}

	/**
	 * The page of whatever address: the router of the site shows it. It is told that it is a preview, and of which
	 * step.
	 */
	answerPage(response: ServerResponse, shell: string): void {
		const page = readFileSync(join(shell, '404.html'), 'utf8').replace(
			'<html',
			`<html data-preview="${this.#known}"`
		);
		this.send(response, 200, 'text/html; charset=utf-8', page);
	}

	async answerAtlas(path: string, response: ServerResponse): Promise<void> {
		try {
			const compiled = this.#compile();
			if (!compiled) {
				return this.send(response, 503, 'text/plain', 'The atlas cannot be read.');
			}
			const text = await this.#findText(compiled.atlas, path);
			if (text) {
				return this.send(response, 200, text.type, text.body);
			}
			const value = compiled.compile(path);
			const isThere = value !== undefined;
			this.send(response, isThere ? 200 : 404, 'application/json', isThere ? JSON.stringify(value) : '{}');
		} catch (cause) {
			this.send(response, 500, 'text/plain', cause instanceof Error ? cause.message : 'This failed.');
		}
	}

	/** What was compiled of the atlas as it stands; begun anew with every change. */
	#compile(): Compiled | null {
		const { atlas } = this.#desk.records.judged;
		if (!atlas) {
			return null;
		}
		if (this.#compiled?.atlas !== atlas) {
			const version = hashText(String(++this.#version)).slice(0, 12);
			this.#compiled = { atlas, compile: compileSingly(atlas, version) };
		}
		return this.#compiled;
	}

	/** Texts of the documents on this machine, for the reader. */
	async #findText(atlas: Atlas, path: string): Promise<{ type: string; body: string } | null> {
		const [, id] = /^documents\/(index\.json|[a-z0-9-]+\.txt)$/u.exec(path) ?? [];
		if (id === undefined) {
			return null;
		}
		const documents = await this.#desk.store.listDocuments();
		const byText = new Map(documents.map((document) => [document.fingerprint.text, document.id]));
		const local = atlas.sources.flatMap((source) => {
			const document = byText.get(source.fingerprint.text);
			return document === undefined ? [] : [{ id: source.id, document }];
		});
		if (id === 'index.json') {
			const listed = local.map((each) => ({
				id: each.id,
				file: `${each.id}.txt`
			}));
			return { type: 'application/json', body: JSON.stringify(listed) };
		}
		const wanted = local.find((each) => `${each.id}.txt` === id);
		if (!wanted) {
			return null;
		}
		const { text } = await this.#desk.texts.read(wanted.document);
		return { type: 'text/plain; charset=utf-8', body: text };
	}
}

/** What a page learns once for all of its life: title, layers and documents. */
function frameOf(atlas: Atlas | null): string {
	return atlas ? JSON.stringify([atlas.file, atlas.layers, atlas.sources]) : '';
}
