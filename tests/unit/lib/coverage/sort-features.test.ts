import { describe, expect, it } from 'vitest';
import {
	addUp,
	listFeatureRows,
	type FeatureFilter,
	type SortKey
} from '../../../../src/lib/coverage/sort-features.ts';
import type { SilencePage, SilentDocument } from '../../../../src/model/compiled/coverage.ts';

const document = (id: string, publishedMin: number, placed: number | null): SilentDocument => ({
	source: { id, short: id, title: id, publishedWords: '', publishedMin },
	placed,
	unplaced: 2,
	mentions: placed === null ? null : placed + 2,
	passages: 3,
	paragraphs: 4,
	silent: [{ id: 'p1', locator: 'paragraph 1', words: 9 }],
	unlinked: []
});
const feature = (id: string, presence: 'named' | 'inferred', sources: Record<string, number>) => ({
	feature: { id, title: id, layer: 'ports', presence },
	isFrame: false,
	passages: Object.values(sources).reduce((sum, count) => sum + count, 0),
	sources: Object.entries(sources).map(([source, passages]) => ({ id: source, passages }))
});
const page: SilencePage = {
	documents: [document('note', 1, 5), document('letter', 2, 6)],
	names: [],
	features: [
		feature('alba', 'named', { note: 1, letter: 2 }),
		feature('meria', 'inferred', { note: 4 }),
		feature('zara', 'named', {})
	]
};
const list = (filter: FeatureFilter, source: string | null = null, sort: SortKey = 'title', isDown = false) =>
	listFeatureRows(page, { filter, source, sort, isDown }).map(({ feature, passages }) => `${feature.id} ${passages}`);

describe('places and the documents that are silent about them', () => {
	it('are all of them, none, one document’s alone, the inferred, or those a document leaves out', () => {
		expect(list('all')).toEqual(['alba 3', 'meria 4', 'zara 0']);
		expect(list('none')).toEqual(['zara 0']);
		expect(list('one')).toEqual(['meria 4']);
		expect(list('inferred')).toEqual(['meria 4']);
		expect(list('silent', 'letter')).toEqual(['meria 0', 'zara 0']);
	});

	it('count the passages of the chosen document alone', () => {
		expect(list('all', 'note')).toEqual(['alba 1', 'meria 4']);
	});

	it('have the documents of all, also where few of these are listed', () => {
		const [alba] = page.features;
		const begun: SilencePage = {
			...page,
			documents: [document('note', 1, 5)],
			features: alba ? [{ ...alba, documents: 7 }] : [],
			others: [document('letter', 2, 6).source]
		};
		const wanted = { source: null, sort: 'title', isDown: false } as const;
		const [row] = listFeatureRows(begun, { ...wanted, filter: 'all' });
		expect([row?.documents, row?.last?.id]).toEqual([7, 'letter']);
		const [only] = begun.features;
		const told = { ...begun, features: only ? [{ ...only, sources: only.sources.slice(1) }] : [] };
		expect(listFeatureRows(told, { ...wanted, filter: 'one' })).toEqual([]);
	});

	it('are sorted either way; what was never written about comes before what was', () => {
		expect(list('all', null, 'last')).toEqual(['zara 0', 'meria 4', 'alba 3']);
		expect(list('all', null, 'passages', true)).toEqual(['meria 4', 'alba 3', 'zara 0']);
		expect(list('all', null, 'title', true)).toEqual(['zara 0', 'meria 4', 'alba 3']);
	});
});

describe('the sums of the documents', () => {
	it('add up, and stay unknown while one document is not counted', () => {
		expect(addUp(page.documents)).toEqual({
			mentions: 15,
			placed: 11,
			unplaced: 4,
			passages: 6,
			paragraphs: 8,
			silent: 2,
			unlinked: 0
		});
		expect(addUp([document('draft', 3, null)])).toMatchObject({ mentions: null, placed: null, unplaced: 2 });
	});
});
