import { mkdir, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FoundFile } from '../../../../src/model/proposals/proposals.ts';
import { originOfPreview, servePreview } from '../../../../src/server/workbench/serve-preview.ts';
import { Workbench } from '../../../../src/server/workbench/workbench.ts';
import { makeTemporaryAtlas } from '../../../samples/atlas-of-papers.ts';
import { addPapersToReview } from '../../../samples/atlas-to-review.ts';

let remove: () => Promise<void>;
let found: Record<string, FoundFile>;
let workbench: Workbench;
let server: ReturnType<typeof servePreview>;
let origin: string;
const none = (): undefined => undefined;
beforeAll(async () => {
	const made = await makeTemporaryAtlas();
	({ remove } = made);
	found = await addPapersToReview(made.root, made.atlas);
	workbench = new Workbench(made.atlas, 'Ada', { demand: none, release: none });
	await workbench.start();
	const shell = join(made.root, 'shell');
	await mkdir(shell);
	await writeFile(join(shell, '404.html'), '<!doctype html><html lang="en"><title>A shell</title></html>');
	server = servePreview(workbench.desk, () => ['http://localhost:1']);
	workbench.listen(server.tell);
	server.show(shell);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
	server.closeAllConnections();
	server.close();
	await workbench.stop();
	await remove();
});

it('a browser takes it for another site than the workbench, so that to draw it never stops the page beside it', () => {
	const { hostname, port } = new URL(originOfPreview(7001));
	expect([hostname, port]).toEqual(['127.0.0.1', '7001']);
});

/** The last step a page knows of as it is served. */
async function readKnown(): Promise<string> {
	const page = await (await fetch(`${origin}/feature/anything/`)).text();
	const [, known = ''] = /<html data-preview="([^"]+)" lang="en">/u.exec(page) ?? [];
	expect(known).not.toBe('');
	return known;
}

/** Follows the steps as a page does; what is told next. */
async function follow(known: string, signal: AbortSignal, again = false): Promise<() => Promise<string | undefined>> {
	const address = again ? 'edits' : `edits?since=${encodeURIComponent(known)}`;
	const { body, headers } = await fetch(`${origin}/atlas/${address}`, {
		signal,
		headers: again ? { 'Last-Event-ID': known } : {}
	});
	expect(headers.get('content-type')).toBe('text/event-stream');
	const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
	let held = '';
	return async () => {
		while (!held.includes('\n\n')) {
			held += (await reader.read()).value ?? '';
		}
		const end = held.indexOf('\n\n') + 2;
		const told = held.slice(0, end);
		held = held.slice(end);
		return told.replace(/^id: .*\n/mu, '');
	};
}

it('tells its pages of each step: whether records changed, or what every page begins with', async () => {
	const known = await readKnown();
	const leaving = new AbortController();
	const next = await follow(known, leaving.signal);
	expect(await next()).toBe(': open\n\n');
	const readPage = async (): Promise<{ passages: number } | null> => {
		const response = await fetch(`${origin}/atlas/feature/kisumu.json`);
		return response.ok ? ((await response.json()) as { ref: { passages: number } }).ref : null;
	};
	expect(await readPage()).toBeNull();
	const named = Object.values(found)
		.flatMap(({ places }) => places)
		.filter(({ place }) => place?.name === 'Kisumu');
	const accept = async (id: string): Promise<void> => {
		await workbench.decide([{ do: 'accept', id, was: null, options: { published: '2020' } }], null);
	};
	await accept(named[0]!.id);
	// A first passage brings its document.
	expect(await next()).toBe('event: frame\ndata: \n\n');
	expect(await readPage()).toMatchObject({ passages: 1 });
	const { features } = workbench.desk.records.judged.atlas!;
	const { coordinates } = features.find(({ id }) => id === 'kisumu')!.geometry as { coordinates: [number, number] };
	await workbench.movePoint({ feature: 'kisumu', from: coordinates, to: [34.7, -0.2] }, null);
	expect(await next()).toBe('event: records\ndata: \n\n');
	const map = (await (await fetch(`${origin}/atlas/map.json`)).json()) as {
		features: { geometry: { coordinates: number[] } }[];
	};
	expect(map.features.map(({ geometry }) => geometry.coordinates)).toEqual([[34.7, -0.2]]);
	leaving.abort();
});

it('tells a page that opens, or comes back, of the steps it has missed', async () => {
	const early = await readKnown();
	const leaving = new AbortController();
	const current = await follow(early, leaving.signal);
	expect(await current()).toBe(': open\n\n');
	const feature = workbench.desk.records.judged.atlas!.features.find(({ id }) => id === 'kisumu')!;
	const { coordinates } = feature.geometry as { coordinates: [number, number] };
	await workbench.movePoint({ feature: 'kisumu', from: coordinates, to: [34.72, -0.21] }, null);
	// Neither that it opens anew nor that its connection broke loses what was saved meanwhile.
	for (const again of [false, true]) {
		const late = await follow(early, leaving.signal, again);
		expect([await late(), await late()]).toEqual([': open\n\n', 'event: records\ndata: \n\n']);
	}
	const ofAnotherRun = await follow('another 7', leaving.signal, true);
	expect([await ofAnotherRun(), await ofAnotherRun()]).toEqual([': open\n\n', 'event: frame\ndata: \n\n']);
	expect(await current()).toBe('event: records\ndata: \n\n');
	leaving.abort();
});
