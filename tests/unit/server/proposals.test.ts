import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkAtlas } from '../../../src/atlas/checks/index.ts';
import type { FoundFile } from '../../../src/model/proposals/proposals.ts';
import { addFiles, type AddedFile } from '../../../src/server/proposals/add.ts';
import { acceptAll, applyPending, rejectAll } from '../../../src/server/proposals/decide.ts';
import { makeAtlas } from '../../../src/server/proposals/new-atlas.ts';
import { proposeAll, type ProposeOptions, type ProposedDocument } from '../../../src/server/proposals/propose-all.ts';
import { ProposalStore } from '../../../src/server/proposals/store.ts';
import { readAtlas } from '../../../src/server/read-atlas.ts';
import { hashRecords, makeTemporaryAtlas } from '../../samples/atlas-of-papers.ts';
import { PAPERS, writePapers } from '../../samples/papers.ts';
import { readHere } from '../../samples/read-here.ts';

let root: string;
let atlas: string;
let remove: () => Promise<void>;
beforeEach(async () => {
	({ root, atlas, remove } = await makeTemporaryAtlas());
});
afterEach(() => remove());

const add = (folder: string, ...paths: string[]): Promise<AddedFile[]> =>
	addFiles(folder, paths, () => undefined, readHere);
const propose = (folder: string, options: ProposeOptions = {}): Promise<ProposedDocument[]> =>
	proposeAll(folder, options, () => undefined, readHere);
const faultsOf = async (folder: string): Promise<string[]> => {
	const read = await readAtlas(folder);
	const issues = [...read.issues, ...(read.atlas ? checkAtlas(read.atlas) : [])];
	return issues.map(({ code, message }) => `${code}: ${message}`);
};

describe('a new atlas', () => {
	it('passes the check', async () => {
		expect(await faultsOf(atlas)).toEqual([]);
	});
	it('is made once, and never over something else', async () => {
		await expect(makeAtlas(atlas, {})).rejects.toThrow('holds an atlas already');
		const other = await writePapers(join(root, 'papers'));
		await expect(makeAtlas(other, {})).rejects.toThrow('is not empty: ferry.txt');
		await expect(makeAtlas(join(other, 'ferry.txt'), {})).rejects.toThrow('is no folder');
	});
	it('says of itself what is given', async () => {
		const other = join(root, 'other');
		await makeAtlas(other, { description: ' What the lake papers tell. ' });
		expect(JSON.parse(await readFile(join(other, 'atlas.json'), 'utf8'))).toMatchObject({
			description: 'What the lake papers tell.'
		});
		expect(await faultsOf(other)).toEqual([]);
	});
	it('is completed where a run ended before its last file', async () => {
		const before = await hashRecords(atlas);
		await rm(join(atlas, 'atlas.json'));
		await makeAtlas(atlas, { title: 'The lake' });
		expect(await hashRecords(atlas)).toEqual(before);
	});
});

/** Number of a process that was there and is no more. */
async function findEndedProcess(): Promise<number> {
	const child = execFile(process.execPath, ['--version']);
	await once(child, 'exit');
	return child.pid!;
}

describe('adding documents', () => {
	it('reads all it can, one line a file, and names what it cannot read', async () => {
		const papers = await writePapers(join(root, 'papers'), {
			'bad.pdf': new Uint8Array([0, 1, 2, 3]),
			'empty.txt': '',
			'.hidden.txt': 'Not looked at.'
		});
		await symlink('/etc/hostname', join(papers, 'link.txt'));
		const done = await add(atlas, papers);
		expect(Object.fromEntries(done.map(({ file, result }) => [file, result]))).toEqual({
			'papers/bad.pdf': 'refused',
			'papers/empty.txt': 'refused',
			'papers/ferry.txt': 'added',
			'papers/link.txt': 'refused',
			'papers/power.html': 'added',
			'papers/rails.md': 'added'
		});
		expect(done.find(({ file }) => file === 'papers/bad.pdf')?.reason).toContain('holds no text');
		expect(await faultsOf(atlas)).toEqual([]);
	});
	it('passes over what was done before, tells copies, changed files and later editions', async () => {
		const papers = await writePapers(join(root, 'papers'), { 'copy.txt': PAPERS['ferry.txt']! });
		const results = (done: AddedFile[]): string[] => done.map(({ file, result }) => `${file} ${result}`);
		expect(results(await add(atlas, papers))).toContain('papers/ferry.txt same');
		expect(results(await add(atlas, papers)).every((line) => line.endsWith(' known'))).toBe(true);
		const later = `${PAPERS['rails.md']!}\nThe county has since said that it will look at the stretch again in two years.\n`;
		await writeFile(join(papers, 'rails.md'), later);
		const again = (await add(atlas, papers)).filter(({ result }) => result !== 'known');
		expect(results(again)).toEqual(['papers/rails.md added']);
		expect(again[0]?.editions?.[0]).toMatchObject({ title: 'Rails to the highlands' });
		expect(again[0]?.editions?.[0]?.share).toBeGreaterThan(0.6);
	});
	it('keeps the same whichever of two copies comes first', async () => {
		const text = PAPERS['power.html']!;
		const other = text.replace('lang="en"', '');
		const one = await writePapers(join(root, 'one'), { 'a.html': text, 'b.html': other });
		const two = await writePapers(join(root, 'two'), { 'a.html': other, 'b.html': text });
		const second = join(root, 'second', 'lake');
		await makeAtlas(second, { title: 'The lake' });
		await add(atlas, one);
		await add(second, two);
		expect(await hashRecords(second)).toEqual(await hashRecords(atlas));
	});
	it('loses no copy where two add the same text at once, and goes on after one that was killed while it wrote', async () => {
		await mkdir(join(atlas, 'proposals'), { recursive: true });
		const left = {
			pid: await findEndedProcess(),
			host: hostname(),
			for: 'a command that adds documents',
			since: '2026-01-01T00:00:00.000Z',
			key: 'k'
		};
		await writeFile(join(atlas, 'proposals/.lock'), JSON.stringify(left));
		const [one, two] = [await writePapers(join(root, 'one')), await writePapers(join(root, 'two'))];
		await Promise.all([add(atlas, one), add(atlas, two)]);
		const copies = (await new ProposalStore(atlas).listLocal()).map((local) => local.copies.length);
		expect(copies).toEqual([2, 2, 2]);
	});
	it('keeps no sentence of a document', async () => {
		await add(atlas, await writePapers(join(root, 'papers')));
		await propose(atlas);
		const kept = await Promise.all(
			Object.keys(await hashRecords(atlas)).map((path) => readFile(join(atlas, path), 'utf8'))
		);
		const words = Object.values(PAPERS).flatMap((text) => {
			const all = text.replace(/<[^>]+>/gu, ' ').split(/\s+/u);
			return all.slice(0, -7).map((_, index) => all.slice(index, index + 8).join(' '));
		});
		expect(words.filter((run) => kept.some((text) => text.includes(run)))).toEqual([]);
	});
});

describe('proposing', () => {
	it('finds dates from the day of the document, quantities and statuses', async () => {
		const papers = await writePapers(join(root, 'papers'));
		await add(atlas, join(papers, 'ferry.txt'));
		await propose(atlas);
		const [found] = await new ProposalStore(atlas).listFound();
		const list = (items: readonly { text: string }[], key: string): unknown[] =>
			items.map((item) => [item.text, (item as unknown as Record<string, unknown>)[key]]);
		expect(list(found!.dates, 'value')).toContainEqual(['Last year', '2018']);
		expect(list(found!.dates, 'value')).toContainEqual(['second half of 2020', '2020-41']);
		expect(list(found!.quantities, 'unit')).toContainEqual(['about 2.5 billion shillings', 'KES']);
		expect(list(found!.statuses, 'status')).toContainEqual(['has offered', 'proposed']);
	});
	it('in parts, in any order, gives what one go gives', async () => {
		const papers = await writePapers(join(root, 'papers'));
		await add(atlas, papers);
		await propose(atlas);
		const parts = join(root, 'parts', 'lake');
		await makeAtlas(parts, { title: 'The lake' });
		for (const name of Object.keys(PAPERS).reverse()) {
			await add(parts, join(papers, name));
		}
		for (const index of [3, 1, 2]) {
			await propose(parts, { part: { index, of: 3 } });
		}
		expect(await hashRecords(parts)).toEqual(await hashRecords(atlas));
	});
	it('keeps what it found as it was, in less room', async () => {
		await add(atlas, await writePapers(join(root, 'papers')));
		await propose(atlas);
		const store = new ProposalStore(atlas);
		for (const found of await store.listFound()) {
			await store.writeFound(found);
			expect(await store.readFound(found.document)).toEqual(found);
			const { size } = await stat(join(atlas, `proposals/found/${found.document}.json`));
			expect(size).toBeLessThan(0.75 * JSON.stringify(found, null, '\t').length);
		}
	});
	it('makes nothing anew that rests on nothing new, and says where a file is gone', async () => {
		const papers = await writePapers(join(root, 'papers'));
		await add(atlas, papers);
		await propose(atlas);
		const results = async (): Promise<string[]> => (await propose(atlas)).map(({ result }) => result);
		expect(await results()).toEqual(['current', 'current', 'current']);
		await rm(join(atlas, 'proposals/found'), { recursive: true });
		await rename(join(papers, 'rails.md'), join(root, 'moved.md'));
		const done = await propose(atlas);
		expect(done.filter(({ result }) => result === 'failed')).toMatchObject([
			{ title: 'Rails to the highlands', reason: 'its file is not on this machine' }
		]);
	});
});

/** Puts a place into what was found of the ferry paper, as finding names does. */
async function planPlace(): Promise<{ found: FoundFile; place: string }> {
	const papers = await writePapers(join(root, 'papers'));
	await add(atlas, join(papers, 'ferry.txt'));
	await propose(atlas);
	const store = new ProposalStore(atlas);
	const [found] = (await store.listFound()) as [FoundFile];
	const start = PAPERS['ferry.txt']!.replace(/\s+/gu, ' ').indexOf('Kisumu');
	const place = {
		id: 'geonames:184745',
		name: 'Kisumu',
		lat: -0.1,
		lon: 34.75,
		country: 'KE',
		kind: 'city' as const,
		population: 300_000,
		score: 0.9,
		reasons: ['a large town']
	};
	const id = `${found.document}-place-${place.id}`;
	const mention = { start, end: start + 6, text: 'Kisumu', sense: 'place' as const, confidence: 0.95 };
	const proposal = { id, place, confidence: 0.95, reasons: [], mentions: [mention], others: [] };
	await store.writeFound({ ...found, places: [proposal] });
	return { found, place: id };
}

describe('deciding', () => {
	it('accepts a place, what is said of it and an event, as records that pass the check', async () => {
		const { found, place } = await planPlace();
		const quantity = found.quantities.find(({ text }) => text === '120 metres')!;
		const date = found.dates.find(({ text }) => text === '2021')!;
		await expect(acceptAll(atlas, [quantity.id], {}, readHere)).rejects.toThrow('Of what is “120 metres” said?');
		expect(await acceptAll(atlas, [place], {}, readHere)).toEqual([
			'kisumu: Kisumu, cited in 1 passage of odhiambo-2019'
		]);
		// That its sentence names a place does not say that it is said of it.
		await expect(acceptAll(atlas, [quantity.id], {}, readHere)).rejects.toMatchObject({
			remedy: expect.stringContaining('the sentence names kisumu') as string
		});
		await acceptAll(atlas, [quantity.id], { subject: 'kisumu' }, readHere);
		await acceptAll(atlas, [date.id], { label: 'The pier is finished' }, readHere);
		expect(await faultsOf(atlas)).toEqual([]);
		const { atlas: read } = await readAtlas(atlas);
		expect(read?.features.map(({ id }) => id)).toEqual(['kisumu']);
		expect(read?.events).toMatchObject([
			{ label: 'The pier is finished', when: { edtf: '2021' }, places: [{ feature: 'kisumu' }] }
		]);
		expect(read?.citations).toHaveLength(1);
		expect(read?.citations[0]?.claims).toMatchObject([
			{ subject: 'kisumu', property: 'length', value: { amount: 120, unit: 'm', bound: 'exactly' } }
		]);
		expect(read?.sources[0]).toMatchObject({
			published: '2019-03-14',
			csl: { author: [{ literal: 'Akinyi Odhiambo' }] }
		});
	});
	it('completes what a command accepted and did not live to write, and a line cut off by it', async () => {
		const { place } = await planPlace();
		const copy = join(root, 'copy', 'lake');
		await cp(atlas, copy, { recursive: true });
		await acceptAll(atlas, [place], {}, readHere);
		const store = new ProposalStore(copy);
		await store.decide({ do: 'accept', id: place, options: {}, when: '2026-01-01T00:00:00Z' });
		const journal = join(copy, 'proposals/decisions.jsonl');
		await writeFile(journal, `${await readFile(journal, 'utf8')}{"do":"rej`);
		await applyPending(copy);
		expect(await hashRecords(copy)).toEqual(await hashRecords(atlas));
		expect((await store.readDecisions()).map((each) => each.do)).toEqual(['accept', 'applied']);
		await applyPending(copy);
		expect(await hashRecords(copy)).toEqual(await hashRecords(atlas));
	});
	it('accepts twice as once, rejects with what is learnt, and refuses ids nobody gave', async () => {
		const { place, found } = await planPlace();
		await acceptAll(atlas, [place], {}, readHere);
		const once = await hashRecords(atlas);
		await acceptAll(atlas, [place], {}, readHere);
		expect(await hashRecords(atlas)).toEqual(once);
		await expect(rejectAll(atlas, [place])).rejects.toThrow('was accepted');
		await rejectAll(atlas, [found.dates[0]!.id]);
		await expect(acceptAll(atlas, ['0000000000-place-x'], {}, readHere)).rejects.toThrow('There is no proposal');
	});
	it('asks for the day of publication where the document has none, and writes nothing before', async () => {
		const papers = await writePapers(join(root, 'papers'), {
			'undated.txt': PAPERS['ferry.txt']!.replace('14 March 2019\n', '')
		});
		await add(atlas, join(papers, 'undated.txt'));
		await propose(atlas);
		const [found] = await new ProposalStore(atlas).listFound();
		const before = await hashRecords(atlas);
		const date = found!.dates[0]!.id;
		await expect(acceptAll(atlas, [date], { label: 'A' }, readHere)).rejects.toThrow(
			'does not say when it was published'
		);
		expect(await hashRecords(atlas)).toEqual(before);
		await acceptAll(atlas, [date], { label: 'A pier', published: '2019' }, readHere);
		expect(await faultsOf(atlas)).toEqual([]);
	});
});
