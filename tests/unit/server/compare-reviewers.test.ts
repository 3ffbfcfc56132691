import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FoundFile } from '../../../src/model/proposals/proposals.ts';
import { Desk } from '../../../src/server/proposals/desk.ts';
import { compareReviewers } from '../../../src/server/workbench/compare-reviewers.ts';
import { hashRecords, makeTemporaryAtlas } from '../../samples/atlas-of-papers.ts';
import { addPapersToReview } from '../../samples/atlas-to-review.ts';
import { readHere } from '../../samples/read-here.ts';

let atlas: string;
let other: string;
let remove: () => Promise<void>;
let ferry: FoundFile;
let ada: Desk;
beforeAll(async () => {
	const made = await makeTemporaryAtlas();
	({ atlas, remove } = made);
	ferry = (await addPapersToReview(made.root, atlas))['ferry.txt']!;
	other = join(made.root, 'ben', 'lake');
	await cp(atlas, other, { recursive: true });
	ada = new Desk(atlas, 'Ada', undefined, readHere);
	const ben = new Desk(other, 'Ben', undefined, readHere);
	const [kisumu, tokyo, uganda] = ferry.places.map(({ id }) => id) as [string, string, string];
	await ada.decide([{ do: 'accept', id: kisumu, options: {} }]);
	await ada.decide([{ do: 'reject', id: tokyo, reason: 'organisation' }]);
	await ben.decide([{ do: 'accept', id: kisumu, options: { candidate: 'geonames:1' } }]);
	await ben.decide([{ do: 'reject', id: tokyo }]);
	await ben.decide([{ do: 'accept', id: uganda, options: {} }]);
});
afterAll(() => remove());

describe('two reviewers’ decisions', () => {
	it.each([
		['the folder of the other’s atlas', () => other],
		['its folder of proposals', () => join(other, 'proposals')],
		['the journal itself', () => join(other, 'proposals', 'decisions.jsonl')]
	])('are compared with %s, and nothing is written', async (_, pathOf) => {
		const before = [await hashRecords(atlas), await ada.store.journalSize()];
		const compared = await compareReviewers(ada, { path: pathOf() });
		expect(compared.compared).toEqual(['Ada', 'Ben, in the other journal']);
		expect(compared.agreement).toEqual({ both: 2, alike: 1, kappa: 1, onlyFirst: 0, onlySecond: 1, unknown: 0 });
		expect(
			compared.rows.map(({ text, standing, first, second }) => [text, standing, first?.says, second?.says])
		).toEqual([
			['Kisumu', 'differ', 'accepted: Kisumu, Kenya', 'accepted: Kisumu Ndogo, Kenya'],
			['Uganda', 'one', undefined, 'accepted: Uganda, Uganda'],
			['Tokyo', 'agree', 'left out: organisation', 'left out']
		]);
		expect([await hashRecords(atlas), await ada.store.journalSize()]).toEqual(before);
	});
	it('are compared by two names of one journal too', async () => {
		const both = new Desk(other, 'Cleo', undefined, readHere);
		await both.decide([{ do: 'reject', id: ferry.places[1]!.id, reason: 'organisation' }]);
		const compared = await compareReviewers(both, { reviewers: ['Cleo', 'Ben'] });
		expect(compared.compared).toEqual(['Cleo', 'Ben']);
		expect(compared.agreement).toMatchObject({ both: 1, alike: 1, kappa: null, onlySecond: 2 });
	});
	it('say so where there is no journal, or no decision in it', async () => {
		await expect(compareReviewers(ada, { path: '/nowhere' })).rejects.toThrow('There is no journal at /nowhere.');
		await expect(compareReviewers(ada, { text: '{"do":"nothing"}\n' })).rejects.toThrow(
			'No decision stands in the file'
		);
		expect((await compareReviewers(ada, {})).compared).toBe(null);
	});
});
