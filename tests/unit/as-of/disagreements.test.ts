import { describe, expect, it } from 'vitest';
import { compileAtlas } from '../../../src/atlas/compile/compile.ts';
import { standGroups, standTopics } from '../../../src/as-of/disagreements.ts';
import type { EventPage } from '../../../src/model/compiled/pages.ts';
import { readSample } from '../sample.ts';

/** The sample with a later document that dates the opening of the quay otherwise. */
function readPage(): EventPage {
	const sample = readSample();
	const [, second] = sample.citations;
	const [source] = sample.sources;
	if (!second || !source) {
		throw new Error('The sample has two passages of one source.');
	}
	second.claims.push({ subject: 'quay-opened-2019', property: 'date', value: { type: 'date', edtf: '2018' } });
	second.supports.push('quay-opened-2019');
	second.source = 'later-note';
	sample.sources.push({ ...source, id: 'later-note', published: '2030' });
	return compileAtlas(sample).find(({ path }) => path === 'event/quay-opened-2019.json')?.value as EventPage;
}
const claimsOf = (groups: EventPage['groups']): EventPage['groups'][number]['passages'][number]['claims'] =>
	groups
		.flatMap((group) => group.passages.flatMap((passage) => passage.claims))
		.filter((claim) => claim.subject === 'quay-opened-2019');

describe('a disputed value on the day before the second document', () => {
	const page = readPage();
	it('stands with the other once both have spoken', () => {
		const published = new Set(['harbour-note', 'later-note']);
		expect(standTopics(page.topics, published)).toEqual(page.topics);
		expect(page.topics[0]?.disputes).toHaveLength(1);
		expect(
			claimsOf(standGroups(page.groups, published)).map(({ others }) => others.map(({ words }) => words))
		).toEqual([['2018'], ['March 2019']]);
	});
	it('stands alone and without a mark before', () => {
		const published = new Set(['harbour-note']);
		const [topic] = standTopics(page.topics, published);
		expect(topic?.values.map(({ words }) => words)).toEqual(['March 2019']);
		expect(topic?.disputes).toEqual([]);
		expect(claimsOf(standGroups(page.groups, published)).map(({ others, disputes }) => [others, disputes])).toEqual(
			[[[], []]]
		);
	});
});
