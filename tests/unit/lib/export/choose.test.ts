import { describe, expect, it } from 'vitest';
import { chooseSelection, chooseView, findSelection, type ViewFilter } from '../../../../src/lib/export/choose.ts';
import { compileParts } from '../../exports/sample-result.ts';

const parts = compileParts();
const ALL: ViewFilter = {
	shownLayers: new Set(['transport', 'regions']),
	hasFeature: () => true,
	hasEvent: () => true,
	found: null
};
const list = (ids: ReadonlySet<string> | null): string[] | null => ids && [...ids].sort();

describe('what a view leaves', () => {
	it('is of the layers shown, an event of those it has as themes', () => {
		const { features, events } = chooseView(parts, { ...ALL, shownLayers: new Set(['regions']) });
		expect([list(features), list(events)]).toEqual([['the-island'], []]);
		const other = chooseView(parts, { ...ALL, shownLayers: new Set(['transport']) });
		expect([list(other.features), list(other.events)]).toEqual([
			['east-quay', 'strait-ferry'],
			['quay-opened-2019']
		]);
	});
	it('is of the time chosen', () => {
		const { features, events } = chooseView(parts, {
			...ALL,
			hasFeature: (id) => id === 'east-quay',
			hasEvent: () => false
		});
		expect([list(features), list(events)]).toEqual([['east-quay'], []]);
	});
	it('is what was found, with passages found and those that bear it out', () => {
		const result = (type: 'feature' | 'claim', id: string) => ({
			type,
			results: [{ id, type, title: '', hint: '', href: '' }]
		});
		const byPlace = chooseView(parts, {
			...ALL,
			found: { groups: [result('feature', 'the-island')], isWhole: true }
		});
		expect([byPlace.features, byPlace.events, byPlace.passages].map(list)).toEqual([
			['the-island'],
			[],
			['har-002']
		]);
		const byClaim = chooseView(parts, { ...ALL, found: { groups: [result('claim', 'har-001-0')], isWhole: true } });
		expect([byClaim.features, byClaim.events, byClaim.passages].map(list)).toEqual([[], [], ['har-001']]);
	});
});

describe('what a page is about', () => {
	it('is a place with the events there, an event with its places, what a document tells of, or a layer', () => {
		const chosen = (type: 'feature' | 'event' | 'source' | 'layer', id: string) => {
			const { features, events, passages } = chooseSelection(parts, { type, id });
			return [features, events, passages].map(list);
		};
		expect(chosen('feature', 'east-quay')).toEqual([['east-quay'], ['quay-opened-2019'], null]);
		expect(chosen('event', 'quay-opened-2019')).toEqual([['east-quay'], ['quay-opened-2019'], ['har-001']]);
		expect(chosen('layer', 'regions')).toEqual([['the-island'], [], null]);
		expect(chosen('source', 'harbour-note')[2]).toEqual(['har-001', 'har-002']);
		expect(chosen('source', 'harbour-note')[0]).toEqual(expect.arrayContaining(['east-quay', 'the-island']));
	});
	it('is nothing on lists', () => {
		expect(findSelection('/events', undefined)).toBeNull();
		expect(findSelection('/feature/[id]', 'east-quay')).toEqual({ type: 'feature', id: 'east-quay' });
	});
});
