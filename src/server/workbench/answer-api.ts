import type { IncomingMessage, ServerResponse } from 'node:http';
import type { z } from 'zod';
import { parseJson } from '../../atlas/load/parse-json.ts';
import { AtlasError } from '../../model/issue.ts';
import { CompareSchema } from '../../model/workbench/compare.ts';
import { ApartSchema, MergeSchema } from '../../model/workbench/happenings.ts';
import { AreaSchema, CourseSchema, ShapeSchema } from '../../model/workbench/drawing.ts';
import {
	BorrowedSchema,
	DecideSchema,
	MoreSchema,
	MovePointSchema,
	MoveSchema,
	PassageSchema,
	ReopenSchema,
	RenamingSchema
} from '../../model/workbench/protocol.ts';
import { DoImportSchema, PreviewImportSchema } from '../../model/workbench/import.ts';
import type { Workbench } from './workbench.ts';

export const WINDOW_HEADER = 'x-workbench-window';
/** A request to decide on thousands of proposals at once is some hundred kilobytes. */
const MAX_BODY = 4 * 1024 * 1024;
/** Files to be imported come whole. */
const MAX_FILES_BODY = 70 * 1024 * 1024;
/** A stream on which nothing is said for long is taken for dead by some browsers. */
const BEAT_MS = 15_000;

interface Write {
	schema: z.ZodType;
	run: (workbench: Workbench, body: never, window: string | null) => Promise<unknown>;
	/** Bytes. */
	maxBody: number;
}
const write = <S extends z.ZodType>(
	schema: S,
	run: (workbench: Workbench, body: z.infer<S>, window: string | null) => Promise<unknown>,
	maxBody = MAX_BODY
): Write => {
	return { schema, run, maxBody };
};

const WRITES: Readonly<Record<string, Write>> = {
	decide: write(DecideSchema, (workbench, { requests }, window) => workbench.decide(requests, window)),
	undo: write(MoveSchema, (workbench, { step }, window) => workbench.move('undo', step, window)),
	reopen: write(ReopenSchema, (workbench, body, window) => workbench.reopen(body, window)),
	redo: write(MoveSchema, (workbench, { step }, window) => workbench.move('redo', step, window)),
	point: write(MovePointSchema, (workbench, body, window) => workbench.movePoint(body, window)),
	'import-preview': write(PreviewImportSchema, (workbench, body) => workbench.imports.preview(body), MAX_FILES_BODY),
	import: write(DoImportSchema, (workbench, body, window) => workbench.doImport(body, window)),
	passage: write(PassageSchema, (workbench, body, window) => workbench.addPassage(body, window)),
	candidates: write(MoreSchema, (workbench, { id }) => workbench.listMore(id)),
	names: write(RenamingSchema, (workbench, body, window) => workbench.rename(body, window)),
	compare: write(CompareSchema, (workbench, body) => workbench.compare(body), MAX_FILES_BODY),
	merge: write(MergeSchema, (workbench, body, window) => workbench.merge(body, window)),
	apart: write(ApartSchema, (workbench, body, window) => workbench.keepApart(body, window)),
	shape: write(ShapeSchema, (workbench, body, window) => workbench.drawShape(body, window)),
	borrowed: write(BorrowedSchema, (workbench, body) => workbench.findBorrowed(body)),
	lines: write(AreaSchema, (workbench, { bounds }) => workbench.drawing.listLines(bounds)),
	course: write(CourseSchema, async (workbench, body) => {
		return workbench.drawing.plan(body, await workbench.listSubjects());
	})
};

/** Answers what the page asks of the atlas: `/api/…`, already let through by the guard. */
export async function answerApi(
	workbench: Workbench,
	path: string,
	request: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	const name = path.slice('/api/'.length);
	try {
		if (request.method === 'POST') {
			const wanted = Object.hasOwn(WRITES, name) ? WRITES[name] : undefined;
			return wanted ? await answerWrite(workbench, wanted, request, response) : send(response, 404, NOTHING);
		}
		if (name === 'events') {
			return follow(workbench, response);
		}
		const value = await read(workbench, name);
		send(response, value === null ? 404 : 200, value ?? NOTHING);
	} catch (cause) {
		send(response, ...explain(cause));
	}
}

const NOTHING = { message: 'There is nothing of that name.', remedy: 'Reload the page.' };

async function read(workbench: Workbench, name: string): Promise<unknown> {
	if (name === 'atlas') {
		return workbench.open();
	}
	if (name === 'changes') {
		return workbench.listChanges();
	}
	if (name === 'happenings') {
		return workbench.listHappenings();
	}
	if (name === 'subjects') {
		return workbench.listSubjects();
	}
	const [, feature] = /^shape\/([a-z0-9-]+)$/u.exec(name) ?? [];
	if (feature !== undefined) {
		return workbench.drawing.open(feature);
	}
	const [, what, document] = /^(document|passages)\/([0-9a-f]{10})$/u.exec(name) ?? [];
	if (document === undefined) {
		return null;
	}
	return what === 'document' ? workbench.openDocument(document) : workbench.listPassages(document);
}

async function answerWrite(
	workbench: Workbench,
	{ schema, run, maxBody }: Write,
	request: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	const parsed = parseJson(await readBody(request, maxBody));
	const body = 'value' in parsed ? schema.safeParse(parsed.value) : null;
	if (!body?.success) {
		const [issue] = body?.error.issues ?? [];
		const what = issue ? `${issue.path.join('.')}: ${issue.message}` : 'it is no JSON';
		return send(response, 400, {
			message: `This cannot be read: ${what}`,
			remedy: 'Correct it and try again.'
		});
	}
	const window = String(request.headers[WINDOW_HEADER] ?? '').slice(0, 40) || null;
	send(response, 200, await run(workbench, body.data as never, window));
}

async function readBody(request: IncomingMessage, maxBody: number): Promise<string> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of request as AsyncIterable<Buffer>) {
		size += part.length;
		if (size > maxBody) {
			throw new AtlasError('too-much', 'This is too much for one step.', 'Do it in several.');
		}
		parts.push(part);
	}
	return Buffer.concat(parts).toString('utf8');
}

/** What went wrong, in a sentence, and what to do. */
function explain(cause: unknown): [status: number, body: object] {
	if (cause instanceof AtlasError) {
		const { code, message, remedy } = cause;
		const isStale = ['changed-since', 'decided-meanwhile', 'no-step', 'accepted'].includes(code);
		return [
			isStale ? 409 : 422,
			{
				code,
				message,
				remedy
			}
		];
	}
	const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
	if (code === 'ENOSPC' || code === 'EDQUOT') {
		return [
			507,
			{
				code,
				message: 'The disk is full; nothing was written.',
				remedy: 'Make room and try again.'
			}
		];
	}
	if (['EACCES', 'EROFS', 'EPERM'].includes(code)) {
		const message = 'The folder of the atlas cannot be written to; nothing was written.';
		return [
			507,
			{
				code,
				message,
				remedy: 'Give yourself the right to write there.'
			}
		];
	}
	const message = cause instanceof Error ? cause.message : String(cause);
	return [
		500,
		{
			code: 'fault',
			message: `This failed: ${message}`,
			remedy: 'Reload the page, and try again.'
		}
	];
}

function send(response: ServerResponse, status: number, value: unknown): void {
	if (response.headersSent || response.destroyed) {
		return;
	}
	const body = JSON.stringify(value);
	response.statusCode = status;
	response.setHeader('Content-Type', 'application/json; charset=utf-8');
	response.setHeader('Content-Length', Buffer.byteLength(body));
	response.end(body);
}

/** Tells a window of every step and every change, as Server-Sent Events, until it leaves. */
function follow(workbench: Workbench, response: ServerResponse): void {
	response.writeHead(200, {
		'Content-Type': 'text/event-stream',
		'Cache-Control': 'no-store'
	});
	response.write(': here\n\n');
	const leave = workbench.listen((notice) => response.write(`data: ${JSON.stringify(notice)}\n\n`));
	const beat = setInterval(() => response.write(': here\n\n'), BEAT_MS);
	response.on('close', () => {
		clearInterval(beat);
		leave();
	});
}
