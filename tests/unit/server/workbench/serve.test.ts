import { request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FoundFile } from '../../../../src/model/proposals/proposals.ts';
import type { Answer, Notice, OpenedAtlas, OpenedDocument, Subject } from '../../../../src/model/workbench/protocol.ts';
import { takeLock, type Lock } from '../../../../src/server/atlas-lock.ts';
import { serveWorkbench } from '../../../../src/server/workbench/serve-workbench.ts';
import { Workbench } from '../../../../src/server/workbench/workbench.ts';
import { hashRecords, makeTemporaryAtlas } from '../../../samples/atlas-of-papers.ts';
import { addPapersToReview } from '../../../samples/atlas-to-review.ts';

const token = 't'.repeat(43);
let root: string;
let atlas: string;
let remove: () => Promise<void>;
let found: Record<string, FoundFile>;
let lock: Lock;
let workbench: Workbench;
let server: Server;
let port: number;
beforeAll(async () => {
	({ root, atlas, remove } = await makeTemporaryAtlas());
	found = await addPapersToReview(root, atlas);
	lock = takeLock(atlas, 'the workbench');
	workbench = new Workbench(atlas, 'Ada', lock);
	await workbench.start();
	const page = join(root, 'page');
	await mkdir(page);
	await writeFile(join(page, 'index.html'), '<!doctype html><title>Workbench</title>');
	server = serveWorkbench(workbench, { page, token, preview: null });
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	({ port } = server.address() as AddressInfo);
});
afterAll(async () => {
	server.closeAllConnections();
	server.close();
	await workbench.stop();
	lock.release();
	await remove();
});

interface Answered<T> {
	status: number;
	body: T;
	headers: Record<string, unknown>;
}
function call<T>(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answered<T>> {
	const own = { host: `localhost:${port}`, origin: `http://localhost:${port}`, 'x-workbench-token': token };
	const type = body === undefined ? {} : { 'content-type': 'application/json' };
	return new Promise((resolve, reject) => {
		const request = ask(
			{ port, path, method: body === undefined ? 'GET' : 'POST', headers: { ...own, ...type, ...headers } },
			(response) => {
				let text = '';
				response.on('data', (part: Buffer) => (text += part.toString()));
				response.on('end', () => {
					const isJson = text.startsWith('{') || text.startsWith('[');
					resolve({
						status: response.statusCode ?? 0,
						body: (isJson ? JSON.parse(text) : text) as T,
						headers: response.headers
					});
				});
			}
		);
		request.on('error', reject);
		request.end(body === undefined ? undefined : JSON.stringify(body));
	});
}
const kisumu = (): string => found['ferry.txt']!.places[0]!.id;
const decide = (requests: unknown[], headers = {}): Promise<Answered<Answer & { message: string }>> =>
	call('/api/decide', { requests }, headers);
const accept = (id: string, was: string | null = null, options = {}): object => ({ do: 'accept', id, options, was });
async function hear(work: () => Promise<unknown>): Promise<Notice[]> {
	const notices: Notice[] = [];
	const leave = workbench.listen((notice) => notices.push(notice));
	await work();
	leave();
	return notices;
}

describe('the server of the workbench', () => {
	it('gives its page to whoever opens it, which no other may frame, and nothing of the atlas without the token', async () => {
		const page = await call<string>('/', undefined, { 'x-workbench-token': '' });
		expect(page.body).toContain('<title>Workbench</title>');
		expect(page.body).not.toContain(token);
		expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
		for (const path of ['/api/atlas', `/api/document/${found['ferry.txt']!.document}`, '/api/events']) {
			expect((await call(path, undefined, { 'x-workbench-token': 'wrong' })).status).toBe(401);
		}
	});
	it('writes nothing for another origin, another name of this machine or a form', async () => {
		const before = await hashRecords(atlas);
		for (const headers of [
			{ origin: 'https://evil.example' },
			{ host: `evil.example:${port}` },
			{ 'content-type': 'text/plain' },
			{ 'x-workbench-token': '' }
		]) {
			expect((await decide([accept(kisumu())], headers)).status).toBeGreaterThanOrEqual(400);
		}
		expect(await hashRecords(atlas)).toEqual(before);
		expect((await workbench.open()).states).toEqual({});
	});
	it('shows documents, the queue with places first, and the text with what stands on it', async () => {
		const { body } = await call<OpenedAtlas>('/api/atlas');
		expect(body.documents.map(({ title, needsDate }) => [title, needsDate])).toContainEqual([
			'Ferry plans for the great lake',
			false
		]);
		const ferry = body.queue.filter(({ document }) => document === found['ferry.txt']!.document);
		expect(ferry.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
			'place Kisumu',
			'place Tokyo',
			'place Uganda',
			'quantity 120 metres',
			'date 2021',
			'status has offered'
		]);
		const { body: document } = await call<OpenedDocument>(`/api/document/${found['ferry.txt']!.document}`);
		const whole = document.paragraphs.find(({ text }) => text.includes('120 metres'))!;
		const { start, end } = document.quantities[0]!;
		expect([...whole.text].slice(start - whole.start, end - whole.start).join('')).toBe('120 metres');
	});
	it('decides, tells other windows, and never writes over what another window decided', async () => {
		const notices = await hear(async () => {
			const { status, body } = await decide([accept(kisumu())], { 'x-workbench-window': 'one' });
			expect(status).toBe(200);
			expect(body.states[kisumu()]).toMatchObject({
				state: 'accepted',
				who: 'Ada',
				candidate: 'geonames:184745'
			});
		});
		expect(notices).toMatchObject([
			{ of: 'step', window: 'one', told: expect.stringContaining('kisumu') as string }
		]);
		// The second window saw it undecided.
		const late = await decide([{ do: 'reject', id: kisumu(), was: null }]);
		expect([late.status, late.body.message]).toEqual([
			409,
			'This was accepted by Ada in another window meanwhile; nothing was written over it.'
		]);
	});
	it('tells what changed beside it, and refuses what was seen otherwise', async () => {
		const path = join(atlas, 'features/places.geojson');
		const [point] = (await workbench.listSubjects()) as [Subject];
		const text = await readFile(path, 'utf8');
		const notices = await hear(async () => {
			// Whole at once: the workbench looks at the disk by itself meanwhile.
			await writeFile(join(root, 'changed'), text.replace('34.75', '34.76'));
			await rename(join(root, 'changed'), path);
			await workbench.lookForChanges();
		});
		expect(notices).toEqual([{ of: 'files', files: ['features/places.geojson'], faults: [] }]);
		const moved = await call<{ message: string }>('/api/point', {
			feature: point.id,
			from: point.position,
			to: [34.7, -0.1]
		});
		expect([moved.status, moved.body.message]).toEqual([
			409,
			expect.stringContaining('is another by now') as string
		]);
		expect(await readFile(path, 'utf8')).toContain('34.76');
		const again = await call<Answer>('/api/point', { feature: point.id, from: [34.76, -0.1], to: [34.7, -0.1] });
		expect(again.body.told).toEqual(['Kisumu moved to 0.1° S, 34.7° E']);
		// What was said of the gazetteer's point does not hold for this one.
		expect(await readFile(path, 'utf8')).toContain('Placed by the curator, away from the point');
		await call('/api/undo', { step: again.body.step });
		expect(await readFile(path, 'utf8')).toBe(text.replace('34.75', '34.76'));
	});
	it('cites a selection in the curator’s words alone, with an event of its day, and takes it back', async () => {
		const { document } = found['ferry.txt']!;
		const { body: opened } = await call<OpenedDocument>(`/api/document/${document}`);
		const paragraph = opened.paragraphs.find(({ text }) => text.includes('Last year'))!;
		const start = paragraph.start + paragraph.text.indexOf('Last year');
		const passage = {
			document,
			start,
			end: start + 33,
			supports: ['kisumu'],
			before: null,
			event: { label: 'The old pier is closed', edtf: '2018' }
		};
		const before = await hashRecords(atlas);
		const quoted = 'Last year the old pier was closed after two boats sank within weeks.';
		const borrowed = await call<{ borrowed: string }>('/api/borrowed', { document, text: quoted });
		expect(borrowed.body.borrowed).toBe('Last year the old pier was closed after');
		expect((await call('/api/passage', { ...passage, digest: quoted })).status).toBe(422);
		expect(await hashRecords(atlas)).toEqual(before);
		const cited = await call<Answer>('/api/passage', { ...passage, digest: 'The former landing was given up.' });
		expect(cited.body.told[0]).toContain('for the-old-pier-is-closed-2018, kisumu');
		const { passages } = (await call<OpenedDocument>(`/api/document/${document}`)).body;
		expect(passages).toContainEqual(
			expect.objectContaining({ start, end: start + 33, digest: 'The former landing was given up.' })
		);
		// A window that saw nothing there does not write over it; one that saw it gives it another digest.
		const supports = ['the-old-pier-is-closed-2018', 'kisumu'];
		const second = { ...passage, supports, event: undefined, digest: 'The landing was abandoned for good.' };
		expect((await call('/api/passage', second)).status).toBe(409);
		const again = await call<Answer>('/api/passage', { ...second, before: 'The former landing was given up.' });
		expect(again.status).toBe(200);
		expect((await call<OpenedDocument>(`/api/document/${document}`)).body.passages.at(-1)).toMatchObject({
			digest: 'The landing was abandoned for good.',
			supports
		});
		await call('/api/undo', { step: again.body.step });
		await call('/api/undo', { step: cited.body.step });
		expect(await hashRecords(atlas)).toEqual(before);
	});
	it('makes a place of a name that nothing was proposed for, and says that a curator placed it', async () => {
		const { document } = found['ferry.txt']!;
		const { body: opened } = await call<OpenedDocument>(`/api/document/${document}`);
		const paragraph = opened.paragraphs.find(({ text }) => text.includes('Port Bell'))!;
		const start = paragraph.start + paragraph.text.indexOf('The ferry');
		const place = { title: 'Port Bell', position: [32.653, 0.289], kind: 'port' };
		const passage = {
			document,
			start,
			end: start + 20,
			supports: [],
			before: null,
			digest: 'A boat line is meant.'
		};
		const { body } = await call<Answer>('/api/passage', { ...passage, place });
		expect(body.told[0]).toContain('for port-bell');
		const feature = workbench.desk.records.judged.atlas?.features.find(({ id }) => id === 'port-bell');
		expect(feature).toMatchObject({
			geometry: { coordinates: [32.653, 0.289] },
			properties: {
				kind: 'port',
				countries: ['UG'],
				provenance: {
					method: 'Placed by the curator, who gave its position.',
					references: [{ title: 'The position a curator gave' }]
				}
			}
		});
		await call('/api/undo', { step: body.step });
	});
	it('answers nonsense with a sentence', async () => {
		expect((await call('/api/decide', { requests: [] })).status).toBe(400);
		expect(
			(await call('/api/decide', { requests: [{ do: 'accept', id: '../x', options: {}, was: null }] })).status
		).toBe(400);
		expect((await call('/api/constructor', {})).status).toBe(404);
		expect((await call('/api/nothing')).status).toBe(404);
		expect((await call('/../../package.json')).status).toBe(404);
	});
});
