import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { compileAtlas } from '../../../src/atlas/compile/compile.ts';
import { readImport } from '../../../src/imports/read-import.ts';
import type { FoundFile } from '../../../src/model/proposals/proposals.ts';
import { doImport } from '../../../src/server/imports/do-import.ts';
import { prepareImport, type PreparedImport } from '../../../src/server/imports/prepare-import.ts';
import { readApart } from '../../../src/server/imports/read-apart.ts';
import { Desk } from '../../../src/server/proposals/desk.ts';
import { hashRecords, makeTemporaryAtlas } from '../../samples/atlas-of-papers.ts';
import { addPapersToReview } from '../../samples/atlas-to-review.ts';
import { buildSampleResult, readText, writeFormat } from '../exports/sample-result.ts';
import { readHere } from '../../samples/read-here.ts';
import { untilTimed } from '../../samples/until-timed.ts';
import { wholeBytes } from '../../../src/exports/file-pieces.ts';

let root: string;
let start: string;
let remove: () => Promise<void>;
let found: Record<string, FoundFile>;
let desk: Desk;
let folder: string;
let count = 0;
beforeAll(async () => {
	({ root, atlas: start, remove } = await makeTemporaryAtlas());
	found = await addPapersToReview(root, start);
});
afterAll(() => remove());
beforeEach(async () => {
	folder = join(root, `copy-${++count}`, 'lake');
	await cp(start, folder, { recursive: true });
	desk = new Desk(folder, 'Ada', undefined, readHere);
});

async function prepare(name: string, text: string, layer?: string): Promise<PreparedImport> {
	return prepareImport(desk, [await readImport(name, new TextEncoder().encode(text))], layer);
}
const take = async (name: string, text: string) => doImport(desk, await prepare(name, text), new Set());
const standings = ({ preview }: PreparedImport) => preview.rows.map(({ title, standing }) => [title, standing]);
const features = () => desk.records.judged.atlas?.features ?? [];

const SITES =
	'id,name,lat,lng,layer,url\nold-pier,Old pier,-0.1,34.75,Places,https://example.org/pier\nBig dam,Big dam,-0.5,34,,\n';

describe('an import', () => {
	it('is one step that is taken back to the letter, and never says that a position was surveyed or reviewed', async () => {
		const before = await hashRecords(folder);
		const { step, told } = await take('sites.csv', SITES);
		expect(told).toEqual(['Imported from sites.csv: 2 places']);
		expect(features().map(({ id, layer }) => [id, layer])).toEqual([
			['old-pier', 'places'],
			['big-dam', 'places']
		]);
		const { properties } = features()[0]!;
		expect(properties.provenance).toMatchObject({
			basis: 'schematic',
			imported: 'sites.csv',
			references: [{ title: 'The file sites.csv' }]
		});
		expect(properties.provenance.method).toContain('Imported from sites.csv, not reviewed.');
		expect(properties).toMatchObject({ presence: 'inferred', certainty: 'uncertain', status: 'unknown' });
		expect(desk.records.judged.errors).toEqual([]);
		await desk.move('undo', step);
		expect(await hashRecords(folder)).toEqual(before);
		await desk.move('redo', step);
		expect(features()).toHaveLength(2);
	});
	it('brings the passages of another atlas too where their documents were added, and names those that were not', async () => {
		const paper = Object.values(found).find(({ places }) => places.some(({ place }) => place !== null))!;
		const named = paper.places.find(({ place }) => place !== null)!;
		const published = { published: '2020' };
		await desk.decide([{ do: 'accept', id: named.id, options: published }]);
		const atlas = desk.records.judged.atlas!;
		const [cited] = atlas.citations;
		const exported = readText(await writeFormat('geojson', buildSampleResult({}, atlas)), 'a-view.geojson');
		folder = join(root, `copy-${++count}`, 'lake');
		await cp(start, folder, { recursive: true });
		desk = new Desk(folder, 'Ben', undefined, readHere);
		const { told } = await take('lake.geojson', exported);
		expect(told[0]).toMatch(/^Imported from lake\.geojson: 1 place, 1 work, 1 passage/u);
		const { citations, errors } = { ...desk.records.judged.atlas!, ...desk.records.judged };
		expect(errors).toEqual([]);
		expect(citations.map(({ pieces, digest, supports }) => [pieces, digest, supports])).toEqual([
			[cited!.pieces, cited!.digest, cited!.supports]
		]);
		const other = exported.replaceAll(atlas.sources[0]!.fingerprint.text, 'ab'.repeat(32));
		const { preview } = await prepare('other.geojson', other);
		expect(preview.unread.map(({ reason }) => reason)).toEqual([
			expect.stringMatching(/^No document that was added is “.+”: add it first/u)
		]);
	});
	it('of thousands of rows of one name takes as long as one of as many names, each an id of its own', async () => {
		const table = (nameOf: (index: number) => string): string => {
			const rows = Array.from({ length: 2000 }, (_, index) => {
				return `${nameOf(index)},${((index * 37) % 12_000) / 100 - 60},${((index * 91) % 34_000) / 100 - 170}`;
			});
			return ['name,lat,lng', ...rows].join('\n');
		};
		const time = async (text: string): Promise<[number, PreparedImport]> => {
			const before = process.cpuUsage();
			const prepared = await prepare('wells.csv', text);
			const { user, system } = process.cpuUsage(before);
			return [user + system, prepared];
		};
		await time(table((index) => `Shaft ${index}`));
		const [apart] = await time(table((index) => `Well ${index}`));
		const [alike, { preview, planned }] = await time(table(() => 'Well'));
		expect(preview.rows.every(({ standing }) => standing === 'new')).toBe(true);
		expect(new Set(planned.map(({ record }) => record)).size).toBe(2000);
		expect(preview.rows.at(-1)!.notes.join(' ')).toMatch(
			/another place of this name: Well, .* away; Well, .* away/u
		);
		// Forty times as long before.
		expect(alike / apart).toBeLessThan(5);
	});
	it('tells what is there already: by id, by a link, by name and nearness; and adds only what is lacking', async () => {
		await take('sites.csv', SITES);
		const again = await prepare(
			'more.csv',
			'id,name,lat,lng,names,url\nold-pier,Another word,1,1,,\n,Jetty,5,5,,http://example.org/pier/\n,big DAM,-0.51,34.01,Great dam,\n,Big dam,40,-3,,\n,Big dam,40,-3,,\n'
		);
		expect(standings(again)).toEqual([
			['Another word', 'known'],
			['Jetty', 'known'],
			['big DAM', 'known'],
			['Big dam', 'new'],
			['Big dam', 'repeated']
		]);
		expect(again.preview.rows.map(({ known }) => known)).toEqual([
			'Old pier (the same id)',
			'Old pier (a link both have)',
			'Big dam (the same name, 1.6 km away)',
			null,
			'more.csv, row 5 “Big dam”'
		]);
		expect(again.preview.rows[2]?.does).toBe('adds the name Great dam to Big dam; its position stays');
		expect(again.preview.rows[3]?.notes[0]).toMatch(
			/^The atlas has another place of this name: Big dam, \d+ km away\.$/u
		);
		const { told } = await doImport(desk, again, new Set([again.preview.rows[0]!.key, again.preview.rows[1]!.key]));
		expect(told).toEqual(['Imported from more.csv: 1 place; 1 known place got what the atlas lacked']);
		expect(features().find(({ id }) => id === 'big-dam')).toMatchObject({
			geometry: { coordinates: [34, -0.5] },
			properties: { names: [{ text: 'Big dam' }, { text: 'Great dam' }] }
		});
		await expect(take('sites.csv', SITES)).rejects.toThrow('Nothing is chosen that the atlas does not have.');
	});
	it('tells rows that would break a rule of the atlas, with the rule, and takes the others', async () => {
		const bow =
			'{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Bow"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[4,4],[4,0],[0,3],[0,0]]]}},{"type":"Feature","properties":{"name":"Box"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,0]]]}}]}';
		const prepared = await prepare('a.geojson', bow, 'regions');
		expect(standings(prepared)).toEqual([['Box', 'new']]);
		expect(prepared.preview.unread).toMatchObject([{ where: 'feature 1 “Bow”' }]);
		expect(prepared.preview.unread[0]?.reason).toMatch(/cross/u);
		await doImport(desk, prepared, new Set());
		expect(features()).toMatchObject([{ id: 'box', layer: 'regions', properties: { kind: 'region' } }]);
	});
	it('takes events to places by name, by id and by position, and leaves out a place that is not taken', async () => {
		await take('sites.csv', SITES);
		const prepared = await prepare(
			'events.csv',
			'event,date,places,lat,lng\nPier opens,2014-05,old pier,,\nFlood,c. 1850,,-1,30\nFair,soon,Nowhere,,\n'
		);
		expect(prepared.preview.rows.map(({ kind, title, does }) => `${kind} ${title}: ${does}`)).toEqual([
			'event Pier opens: a new event, May 2014, at old-pier',
			'place Place of “Flood”: a new place in “places”: site, 1° S, 30° E',
			'event Flood: a new event, c. 1850, at place-of-flood',
			'event Fair: a new event, without a date'
		]);
		expect(prepared.preview.rows[3]?.notes).toEqual([
			'“soon” is no date that can be read: write it as 2014-11-20, 2014-11, 2014 or in EDTF.',
			'Not in the atlas, and left out of it: Nowhere.'
		]);
		await doImport(desk, prepared, new Set([prepared.preview.rows[1]!.key]));
		const events = desk.records.judged.atlas?.events ?? [];
		expect(
			events.map(({ id, when, places, imported }) => [
				id,
				when.edtf,
				places.map(({ feature }) => feature),
				imported
			])
		).toEqual([
			['pier-opens-2014', '2014-05', ['old-pier'], 'events.csv'],
			['flood-1850', '1850~', [], 'events.csv'],
			['fair', null, [], 'events.csv']
		]);
		expect(events[0]?.when).toMatchObject({ basis: 'editor', certainty: 'less-certain' });
		expect(standings(await prepare('events.csv', 'event,date\npier opens,2014\n'))).toEqual([
			['pier opens', 'same']
		]);
	});
	it('of an atlas’s own export is known again whole, and a new atlas gets all but what only passages can say', async () => {
		const { writeFullGeojson } = await import('../../../src/exports/full-geojson.ts');
		const { buildSampleResult } = await import('../exports/sample-result.ts');
		const result = buildSampleResult();
		const [file] = writeFullGeojson(result);
		const text = new TextDecoder().decode(wholeBytes(file!));
		const prepared = await prepare('atlas.geojson', text);
		expect(prepared.preview.unread.map(({ where }) => where)).toEqual([
			expect.stringMatching(/^passage 1 “.+” and 1 more of its passages$/u)
		]);
		await doImport(desk, prepared, new Set());
		expect(desk.records.judged.errors).toEqual([]);
		for (const feature of result.features) {
			const own = features().find(({ id }) => id === feature.id);
			const {
				status: _status,
				statusNote: _note,
				provenance,
				segments: _segments,
				relations: _relations,
				...kept
			} = feature.properties;
			expect(own).toMatchObject({ geometry: feature.geometry, properties: JSON.parse(JSON.stringify(kept)) });
			expect(own?.properties.provenance.accuracyKm).toBe(provenance.accuracyKm);
			expect(own?.properties.provenance.basis).not.toBe('surveyed');
		}
		expect(desk.records.judged.atlas?.events.map(({ id, when }) => [id, when.edtf])).toEqual(
			result.events.map(({ id, when }) => [id, when.edtf])
		);
		const again = await prepare('atlas.geojson', text);
		expect(new Set(again.preview.rows.map(({ standing }) => standing))).toEqual(new Set(['same']));
		// What was imported can be published: every page is made, and says so.
		const pages = compileAtlas(desk.records.judged.atlas!, []);
		expect(JSON.stringify(pages.find(({ path }) => path.includes(result.features[0]!.id)))).toContain(
			'Imported from atlas.geojson, not reviewed.'
		);
	});
});

describe('works', () => {
	const RIS =
		'TY  - NEWS\nAU  - Odhiambo, Grace\nTI  - TITLE\nJF  - Daily Anchor\nDO  - 10.1000/182\nDA  - 2019/03/17/\nER  - \n';
	it('wait in the bibliography, and describe their document once it is cited', async () => {
		const { known } = await desk.texts.read(found['power.html']!.document);
		const title = known.about.title?.value ?? '';
		await take('library.ris', RIS.replace('TITLE', title).replace('2019/03/17/', '2020/11/09/'));
		expect(desk.records.judged.atlas?.works).toMatchObject([{ id: 'odhiambo-2020', imported: 'library.ris' }]);
		// The paper does not say when it appeared; the bibliography does.
		await desk.decide([{ do: 'accept', id: found['power.html']!.places[0]!.id, options: {} }]);
		const { sources, works } = desk.records.judged.atlas!;
		expect(sources[0]).toMatchObject({
			published: '2020-11-09',
			csl: { type: 'article-newspaper', 'container-title': 'Daily Anchor', DOI: '10.1000/182' }
		});
		expect(sources[0]?.supplied.map(({ ground }) => ground)).toContain('Imported from library.ris, not reviewed.');
		expect(works).toEqual([]);
	});
	it('fill what a document’s description lacks and change nothing of it', async () => {
		await desk.decide([{ do: 'accept', id: found['ferry.txt']!.places[0]!.id, options: {} }]);
		const [before] = desk.records.judged.atlas!.sources;
		const prepared = await prepare('library.ris', RIS.replace('TITLE', before!.csl.title));
		expect(prepared.preview.rows).toMatchObject([
			{ standing: 'known', known: expect.stringContaining('the document') }
		]);
		await doImport(desk, prepared, new Set());
		const [after] = desk.records.judged.atlas!.sources;
		expect(after?.csl).toMatchObject({
			title: before!.csl.title,
			author: before!.csl.author,
			DOI: '10.1000/182',
			'container-title': 'Daily Anchor'
		});
		expect(standings(await prepare('library.ris', RIS.replace('TITLE', before!.csl.title)))).toEqual([
			[before!.csl.title, 'same']
		]);
	});
});

describe('annotations', () => {
	const annotate = (exact: string, comment: string, more: object = {}): string => {
		return JSON.stringify([
			{
				'@context': 'http://www.w3.org/ns/anno.jsonld',
				type: 'Annotation',
				body: [{ type: 'TextualBody', purpose: 'commenting', value: comment }],
				target: { source: 'ferry.txt', selector: [{ type: 'TextQuoteSelector', exact, ...more }] }
			}
		]);
	};
	it('become passages of the document they mark, in the annotator’s words', async () => {
		await desk.decide([{ do: 'accept', id: found['ferry.txt']!.places[0]!.id, options: {} }]);
		const name = found['ferry.txt']!.places[0]!.mentions[0]!.text;
		const reasonOf = async (text: string) => (await prepare('a.json', text)).preview.unread[0]?.reason;
		expect(await reasonOf(annotate('no such words here', 'A comment of some length.'))).toBe(
			'Its words do not stand in the document.'
		);
		expect(await reasonOf(annotate('the', 'A comment of some length.'))).toMatch(
			/^Its words stand in \d+ places of the document, and nothing says in which\.$/u
		);
		expect(await reasonOf(annotate(name, 'A comment of some length.').replace('ferry.txt', 'other.txt'))).toBe(
			'No document that was added is “other.txt”: add it first, and import the file again.'
		);
		const { normal } = await desk.texts.read(found['ferry.txt']!.document);
		const first = normal.text.indexOf(name);
		const suffix = normal.text.slice(first + name.length, first + name.length + 12);
		expect(await reasonOf(annotate(name, 'short', { suffix }))).toContain('has no comment');
		const prepared = await prepare('a.json', annotate(name, 'Where the boats put in.', { suffix }));
		expect(prepared.preview.rows).toMatchObject([{ kind: 'passage', does: 'a passage that supports kisumu' }]);
		await doImport(desk, prepared, new Set());
		expect(desk.records.judged.atlas?.citations.map(({ digest }) => digest)).toContain('Where the boats put in.');
		const text = await readFile(join(folder, 'proposals', 'decisions.jsonl'), 'utf8');
		expect(text).toContain('Imported from a.json: 1 passage');
	});
});

describe('the process that reads', () => {
	it('is ended at its time, names the file, and reads the next in another', async () => {
		const script = new URL('../../samples/odd-import.mjs', import.meta.url).pathname;
		const bytes = new Uint8Array([1]);
		// Time passes for the first alone: on a busy machine the others may take long.
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		onTestFinished(() => void vi.useRealTimers());
		const asked = untilTimed(400);
		const reading = readApart(
			[
				{ name: 'endless.csv', bytes },
				{ name: 'dies.csv', bytes },
				{ name: 'good.csv', bytes }
			],
			{ maxReading: 400, script }
		);
		await asked;
		vi.advanceTimersByTime(400);
		const reads = await reading;
		expect(reads.map((read) => (read.ok ? read.name : `${read.name} ${read.reason}`))).toEqual([
			'endless.csv took longer than 0.4 seconds to read: it is made in a way that takes too much',
			'dies.csv needs more than 1000 MB of memory to read: it is made in a way that takes too much',
			'good.csv'
		]);
	});
});
