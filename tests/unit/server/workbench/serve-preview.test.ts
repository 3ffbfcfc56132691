import { mkdir, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FoundFile } from '../../../../src/model/proposals/proposals.ts';
import { servePreview } from '../../../../src/server/workbench/serve-preview.ts';
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

it('tells its pages of each step: whether records changed, or what every page begins with', async () => {
	expect(await (await fetch(`${origin}/feature/anything/`)).text()).toContain('<html data-preview lang="en">');
	const leaving = new AbortController();
	const { body, headers } = await fetch(`${origin}/atlas/edits`, { signal: leaving.signal });
	expect(headers.get('content-type')).toBe('text/event-stream');
	const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
	const next = async (): Promise<string | undefined> => (await reader.read()).value;
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
