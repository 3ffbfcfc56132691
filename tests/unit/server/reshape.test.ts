import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FoundFile } from '../../../src/model/proposals/proposals.ts';
import type { Range } from '../../../src/model/records/source.ts';
import { Desk } from '../../../src/server/proposals/desk.ts';
import { planReshape, type RankMarked } from '../../../src/server/proposals/reshape-names.ts';
import { describeStatus } from '../../../src/server/proposals/status.ts';
import { hashRecords, makeTemporaryAtlas } from '../../samples/atlas-of-papers.ts';
import { addPapersToReview } from '../../samples/atlas-to-review.ts';
import { readHere } from '../../samples/read-here.ts';

let atlas: string;
let remove: () => Promise<void>;
let desk: Desk;
let ferry: FoundFile;
/** Each marked word is a town that lies at its offset. */
const rank: RankMarked = (text, marked) => {
	return marked.map(({ start, end }) => {
		const name = text.slice(start, end);
		const place = { id: `town:${name}`, name, lat: 1, lon: 2, country: 'KE', kind: 'city' as const };
		return { candidates: [{ ...place, population: null, score: 1, reasons: ['a town'] }], confidence: 0.8 };
	});
};
beforeAll(async () => {
	const made = await makeTemporaryAtlas();
	({ atlas, remove } = made);
	ferry = (await addPapersToReview(made.root, atlas))['ferry.txt']!;
	desk = new Desk(atlas, 'Ada', undefined, readHere);
});
afterAll(() => remove());

async function mark(words: string, ...names: string[]): Promise<string> {
	const document = await desk.texts.read(ferry.document);
	const within = rangeOf(document.normal.text, words, 0);
	const { told, reshape } = planReshape(
		document,
		(await desk.readFound(ferry.document))!.places,
		{
			document: ferry.document,
			within,
			names: names.map((name) => rangeOf(document.normal.text, name, within.start)),
			isEverywhere: true
		},
		rank
	);
	return (await desk.note(told, { do: 'reshape', ...reshape })).step;
}
function rangeOf(text: string, words: string, from: number): Range {
	const start = text.indexOf(words, from);
	return { start, end: start + words.length };
}
const names = async (): Promise<string[]> => {
	const found = await desk.readFound(ferry.document);
	return found!.places.map(({ mentions }) => mentions[0]!.text).sort();
};

describe('names marked otherwise', () => {
	it('are a step of the journal that leaves records and findings alone, and can be taken back and done again', async () => {
		const before = [await hashRecords(atlas), await desk.store.readFound(ferry.document)];
		const joined = await mark('metres at Kisumu', 'metres at Kisumu');
		expect(await names()).toEqual(['Tokyo', 'Uganda', 'metres at Kisumu']);
		const split = await mark('metres at Kisumu', 'metres', 'Kisumu');
		expect(await names()).toEqual(['Kisumu', 'Tokyo', 'Uganda', 'metres']);
		expect([await hashRecords(atlas), await desk.store.readFound(ferry.document)]).toEqual(before);
		// Another process reads the same, and counts it.
		const later = new Desk(atlas, 'Ben', undefined, readHere);
		expect((await later.replay()).done.at(-1)).toMatchObject({
			who: 'Ada',
			told: '“metres at Kisumu” marked as “metres” and “Kisumu”'
		});
		expect((await describeStatus(atlas)).data).toMatchObject({
			documents: expect.arrayContaining([expect.objectContaining({ id: ferry.document, open: 7 })])
		});
		await later.move('undo', split);
		await later.move('undo', joined);
		expect(await names()).toEqual(['Kisumu', 'Tokyo', 'Uganda']);
		await desk.move('redo', joined);
		expect(await names()).toEqual(['Tokyo', 'Uganda', 'metres at Kisumu']);
		await desk.move('undo', joined);
	});
	it('are decided on as any: the record cites what is marked; and what is decided on stays as it is marked', async () => {
		const step = await mark('Port Bell', 'Port Bell');
		const added = (await desk.readFound(ferry.document))!.places.at(-1)!;
		const judged = { without: ['a town'], country: 'KE' };
		const { step: accepted, told } = await desk.decide([{ do: 'accept', id: added.id, options: { judged } }]);
		expect(told[0]).toMatch(/^port-bell: Port Bell, cited in 1 passage/u);
		expect((await desk.replay()).states.get(added.id)?.judged).toEqual(judged);
		await expect(desk.move('undo', step)).rejects.toThrow('“Port Bell” is decided on already');
		await expect(mark('Port Bell', 'Bell')).rejects.toThrow('“Port Bell” is decided on already');
		await desk.move('undo', accepted);
		await desk.move('undo', step);
		expect(await names()).toEqual(['Kisumu', 'Tokyo', 'Uganda']);
	});
	it('are refused where the words do not stand in the document, or are no name', async () => {
		const document = await desk.texts.read(ferry.document);
		const renaming = (within: Range) => {
			return { document: ferry.document, within, names: [within], isEverywhere: false };
		};
		const far = document.normal.points.length;
		expect(() => planReshape(document, [], renaming({ start: far - 1, end: far + 1 }), rank)).toThrow(
			'do not stand'
		);
		expect(() => planReshape(document, [], renaming({ start: 0, end: 81 }), rank)).toThrow('too long for a name');
	});
});
