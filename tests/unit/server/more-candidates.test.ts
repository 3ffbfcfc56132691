import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FoundFile } from '../../../src/model/proposals/proposals.ts';
import { addFiles } from '../../../src/server/proposals/add.ts';
import { Desk } from '../../../src/server/proposals/desk.ts';
import { listMoreCandidates } from '../../../src/server/proposals/more-candidates.ts';
import { makeTemporaryAtlas } from '../../samples/atlas-of-papers.ts';
import { readHere } from '../../samples/read-here.ts';

const TEXT = 'A note on roads\n\nThe new road begins at Springfield and ends at the river, says the county.\n';
let remove: () => Promise<void>;
let desk: Desk;
let found: FoundFile;
beforeAll(async () => {
	const made = await makeTemporaryAtlas();
	({ remove } = made);
	await writeFile(join(made.root, 'roads.txt'), TEXT);
	const [added] = await addFiles(made.atlas, [join(made.root, 'roads.txt')], () => undefined, readHere);
	desk = new Desk(made.atlas, 'Ada', undefined, readHere);
	const { normal } = await desk.texts.read(added!.id!);
	const start = normal.text.indexOf('Springfield');
	const place = { start, end: start + 'Springfield'.length, text: 'Springfield', sense: 'place' as const };
	const first = {
		id: 'geonames:4951788',
		name: 'Springfield',
		lat: 42.1,
		lon: -72.59,
		country: 'US',
		kind: 'city' as const,
		population: 150_000,
		score: 0.5,
		reasons: ['a large town']
	};
	found = {
		document: added!.id!,
		basis: 'by hand',
		places: [
			{
				id: `${added!.id}-place-1`,
				place: first,
				confidence: 0.5,
				reasons: [],
				mentions: [{ ...place, confidence: 0.5 }],
				others: []
			}
		],
		dates: [],
		quantities: [],
		statuses: []
	};
	await desk.store.writeFound(found);
});
afterAll(() => remove());

it('a name may be taken for any place the gazetteer has of it, though that was not among those proposed', async () => {
	const [proposal] = found.places;
	const more = await listMoreCandidates(desk, found, proposal!.id);
	expect(more.length).toBeGreaterThan(8);
	expect(more.map(({ id }) => id)).not.toContain(proposal!.place!.id);
	const last = more.at(-1)!;
	expect(last.name).toContain('Springfield');
	await desk.records.refresh();
	await desk.decide([
		{ do: 'accept', id: proposal!.id, options: { candidate: last.id, published: '2020', judged: { without: [] } } }
	]);
	const [feature] = desk.records.judged.atlas!.features;
	expect(feature?.geometry).toMatchObject({ type: 'Point', coordinates: [last.lon, last.lat] });
	await desk.reopen(proposal!.id);
	const elsewhere = { candidate: 'geonames:184745', published: '2020' };
	await expect(desk.decide([{ do: 'accept', id: proposal!.id, options: elsewhere }])).rejects.toThrow(
		'Which place is meant by Springfield?'
	);
});
