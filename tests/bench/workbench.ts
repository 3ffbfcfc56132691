import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fingerprint } from '../../src/curate/anchor-records.ts';
import type { Candidate } from '../../src/model/proposals/mention.ts';
import type { PlaceProposal } from '../../src/model/proposals/proposals.ts';
import { listen } from '../../src/server/listen.ts';
import { makeAtlas } from '../../src/server/proposals/new-atlas.ts';
import { ProposalStore } from '../../src/server/proposals/store.ts';
import { buildPage } from '../../src/server/workbench/build-page.ts';
import { serveWorkbench } from '../../src/server/workbench/serve-workbench.ts';
import { Workbench } from '../../src/server/workbench/workbench.ts';
import { normaliseText } from '../../src/text/normalise.ts';
import { launch, leaveUndrawn } from './open-page.ts';
import { benchPreview } from './preview.ts';
import { median, quantile, type Row } from './rows.ts';

const MANY = { documents: 1000, proposals: 100 };
const FEW = { documents: 1, proposals: 10 };
const PRESSES = 8;
const TOKEN = 'b'.repeat(43);
const PORT = 47_990;

const candidate = (name: string, number: number): Candidate => ({
	id: `g:${number}`,
	name,
	lat: (number % 120) - 60,
	lon: ((number * 7) % 340) - 170,
	country: 'KE',
	kind: 'city',
	population: 1000,
	score: 0.7,
	reasons: ['a town']
});

/** A document of our own that names so many places, and a proposal of each. */
async function addDocument(atlas: string, store: ProposalStore, number: number, count: number): Promise<void> {
	let text = `A report on places ${number}\n\n`;
	const names: { name: string; start: number }[] = [];
	for (let index = 0; index < count; index++) {
		const name = `Town${String.fromCharCode(97 + (index % 26))}${(number * 7 + index) % 5000}`;
		text += `Road ${index} goes to `;
		names.push({ name, start: normaliseText(`${text}x`).points.length - 1 });
		text += `${name} and on over the hills.${index % 5 === 4 ? '\n\n' : ' '}`;
	}
	const path = join(atlas, 'documents', `${number}.txt`);
	await writeFile(path, text);
	const { bytes, text: hash, length } = fingerprint(new TextEncoder().encode(text), normaliseText(text));
	const id = hash.slice(0, 10);
	const told = <T>(value: T): { value: T; confidence: number; basis: string } => ({
		value,
		confidence: 1,
		basis: 'x'
	});
	await store.writeDocument({
		id,
		format: 'text',
		fingerprint: { bytes, text: hash, length },
		words: 10 * count,
		pages: 0,
		sketch: [],
		about: {
			title: told(`A report on places ${number}`),
			authors: null,
			publisher: null,
			published: told('2020'),
			language: told('en')
		},
		body: { start: 0, end: length },
		headings: [],
		footnotes: [],
		asides: []
	});
	await store.writeLocal({ id, copies: [{ path, bytes, size: text.length, changed: 1 }] });
	const places = names.map(({ name, start }, index): PlaceProposal => {
		const confidence = 0.5 + (index % 50) / 100;
		return {
			id: `${id}-place-${index}`,
			place: candidate(name, (number * 7 + index) % 5000),
			confidence,
			reasons: ['a town'],
			mentions: [{ start, end: start + name.length, text: name, sense: 'place', confidence }],
			others: [candidate(`${name} Other`, 9000 + index)]
		};
	});
	await store.writeFound({ document: id, basis: 'x', places, dates: [], quantities: [], statuses: [] });
}

/** Milliseconds from each of several keys to a page laid out again. Runs in the page. */
async function pressMany([key, presses]: readonly [string, number]): Promise<number[]> {
	const times: number[] = [];
	for (let index = 0; index < presses; index++) {
		await new Promise((resolve) => setTimeout(resolve, 600));
		const before = performance.now();
		window.dispatchEvent(new KeyboardEvent('keydown', { key }));
		await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		times.push(performance.now() - before);
	}
	return times;
}

interface Measured {
	open: number;
	next: number[];
	accept: number[];
}

async function measure({ documents, proposals }: typeof FEW, port: number): Promise<Measured> {
	const root = await mkdtemp(join(tmpdir(), 'passages-bench-'));
	const atlas = join(root, 'bench');
	await makeAtlas(atlas, { title: 'A bench' });
	await mkdir(join(atlas, 'documents'));
	const store = new ProposalStore(atlas);
	for (let number = 0; number < documents; number++) {
		await addDocument(atlas, store, number, proposals);
	}
	const none = (): undefined => undefined;
	const workbench = new Workbench(atlas, 'bench', { demand: none, release: none });
	await workbench.start();
	const server = serveWorkbench(workbench, { page: await buildPage(), token: TOKEN, preview: null });
	const address = `http://localhost:${await listen(server, port)}/#${TOKEN}`;
	const browser = await launch();
	try {
		const page: Page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
		await page.addInitScript(leaveUndrawn);
		const before = performance.now();
		await page.goto(address);
		await page.locator('mark.current').waitFor({ timeout: 120_000 });
		const open = performance.now() - before;
		await page.locator('.maplibregl-canvas').waitFor();
		await page.evaluate(pressMany, ['j', 2] as const);
		const next = await page.evaluate(pressMany, ['j', Math.min(PRESSES, proposals - 4)] as const);
		const accept = await page.evaluate(pressMany, ['a', Math.min(PRESSES, proposals - 4)] as const);
		return { open, next, accept };
	} finally {
		await browser.close();
		server.closeAllConnections();
		server.close();
		await workbench.stop();
		await rm(root, { recursive: true, force: true });
	}
}

/**
 * What a keystroke costs until the reader's page and map of the edited atlas show it, where the documents are at hand.
 */
async function measurePreview(): Promise<Row[]> {
	const documents = process.env.DOCUMENTS;
	if (documents === undefined) {
		console.log('SKIPPED: the preview of the first atlas. Name the folder of its documents: DOCUMENTS=FOLDER');
		return [];
	}
	return benchPreview(documents, PORT + 10);
}

/** What a keystroke costs in the workbench with a hundred thousand proposals, beside the same page with ten. */
export async function benchWorkbench(): Promise<Row[]> {
	const preview = await measurePreview();
	const few = await measure(FEW, PORT);
	const many = await measure(MANY, PORT + 5);
	const against = 'the same with 10 proposals';
	const row = (what: string, key: 'next' | 'accept'): Row => {
		const value = median(many[key]);
		return { what, value, unit: 'ms', ratio: value / median(few[key]), against };
	};
	return [
		row('next, 100,000 proposals of 1,000 documents', 'next'),
		row('accept and go on, the same', 'accept'),
		{ what: 'accept, the slowest of ten', value: quantile(many.accept, 0.9), unit: 'ms', ratio: null, against: '' },
		...preview,
		{ what: 'to open it', value: many.open, unit: 'ms', ratio: many.open / few.open, against }
	];
}
