import { describe, expect, it } from 'vitest';
import { SearchIndex } from '../../../../src/lib/search/search-index.ts';
import { isKnown } from '../../../../src/lib/search/as-of.ts';
import type { Standing } from '../../../../src/as-of/standing.ts';
import type { SearchRecord } from '../../../../src/model/compiled/pages.ts';

const record = (type: SearchRecord['type'], id: string, title: string, names = '', text = ''): SearchRecord => ({
	id,
	type,
	title,
	names,
	text,
	href: `${type}/${id}/`,
	hint: ''
});
const index = new SearchIndex([
	record('feature', 'alba', 'Port Alba', 'Port Alba · Αλβα · البا · Puerto Álba · 阿尔巴港口', 'A harbour.'),
	record('feature', 'alba-road', 'Road from Alba to Meria', 'Road from Alba to Meria'),
	record('feature', 'vale', 'The Vale', 'The Vale · Meria-occupied Vale · Kasmhirvale', 'disputed dispute'),
	record('event', 'alba', 'Alba opens its port'),
	record('passage', 'p-1', 'The harbour of Alba is said to be deep.'),
	record('source', 's-1', 'Harbours of the south', 'Doe, Jane')
]);
index.add([
	record('claim', 'c-1', 'Alba pipe · Expected cost: $2 billion', '', 'pipeline cost'),
	record('claim', 'c-2', 'Alba pipe · Length: 40 km', '', 'pipeline length'),
	...Array.from({ length: 12 }, (_, index) =>
		record('passage', `q-${index}`, `Another passage on dredging, number ${index}.`)
	)
]);
const find = (query: string) =>
	index.find(query).groups.map(({ type, results }) => [type, results.map(({ id }) => id)]);

describe('search', () => {
	it('groups what it finds: places, events, claims, passages, documents', () => {
		expect(index.find('alba').groups.map(({ type }) => type)).toEqual(['feature', 'event', 'claim', 'passage']);
	});

	it('adds the places whose whole name stands in a query that leads elsewhere too', () => {
		const small = new SearchIndex([
			record('feature', 'rim-road', 'Rim Road', 'Rim Road', 'From Port Oss into the hills.'),
			record('feature', 'oss', 'Port Oss', 'Port Oss · Oss'),
			record('feature', 'hills', 'Northern hills')
		]);
		const idsOf = (query: string): string[] => {
			return small.find(query).groups.flatMap(({ results }) => results.map(({ id }) => id));
		};
		expect(idsOf('port oss hills road')).toEqual(['rim-road', 'oss']);
		expect(idsOf('oss')).toEqual(['oss', 'rim-road']);
	});

	it('keeps a place and an event of the same id apart', () => {
		expect(find('opens')).toEqual([['event', ['alba']]]);
	});

	it('finds a name in any of its scripts and says which matched', () => {
		expect(index.find('Αλβα').groups[0]?.results[0]).toMatchObject({ id: 'alba', matchedName: 'Αλβα' });
		expect(index.find('البا').groups[0]?.results[0]?.id).toBe('alba');
	});

	it.each(['cost of the pipeline', 'What does the pipeline cost?', 'how much will a pipeline cost'])(
		'leaves aside the words that only frame a question: %s',
		(query) => {
			expect(find(query)).toEqual([['claim', ['c-1']]]);
			expect(index.find(query).isWhole).toBe(true);
		}
	);

	it('looks for such words where there are no others', () => {
		expect(find('the').flat(2)).toContain('vale');
	});

	it('finds part of a name in a script without spaces', () => {
		expect(find('港口')).toEqual([['feature', ['alba']]]);
		expect(find('尔港')).toEqual([]);
	});

	it('finds from the first letters', () => {
		expect(find('harb')[0]).toEqual(['feature', ['alba']]);
	});

	it.each(['harbur', 'habrour', 'harbuor', 'hrabour'])('finds with one slip of the pen: %s', (query) => {
		expect(find(query).flat(2)).toContain('p-1');
	});

	it('finds what is claimed by its subject’s kind and what it is about', () => {
		expect(find('pipeline cost')).toEqual([['claim', ['c-1']]]);
	});

	it('finds a name by its abbreviation', () => {
		expect(index.find('MoV').groups[0]?.results[0]).toMatchObject({
			id: 'vale',
			matchedName: 'Meria-occupied Vale'
		});
		expect(find('vale dispute')).toEqual([['feature', ['vale']]]);
	});

	it('puts a name that is the very query first', () => {
		expect(index.find('port alba').groups[0]?.results[0]?.id).toBe('alba');
	});

	it('wants every word of the query, and says where no record has them all', () => {
		expect(find('road meria')).toEqual([['feature', ['alba-road']]]);
		expect(index.find('road meria').isWhole).toBe(true);
		const partly = index.find('road unheardof');
		expect(partly.isWhole).toBe(false);
		expect(partly.groups[0]?.results[0]?.id).toBe('alba-road');
	});

	it('gives all of many, each once, though a record is added twice', () => {
		index.add([record('passage', 'q-0', 'Another passage on dredging, number 0.')]);
		expect(find('dredging')).toEqual([['passage', expect.arrayContaining(['q-0', 'q-11'])]]);
		expect(index.find('dredging').groups[0]?.results).toHaveLength(12);
	});

	it('finds nothing for signs, and takes no query for a pattern', () => {
		expect(find('.*')).toEqual([]);
		expect(find('(((')).toEqual([]);
		expect(find('__proto__')).toEqual([]);
	});

	it('looks for no likenesses of a word whose results are left out', () => {
		expect(index.find('harbour', () => false)).toEqual({ groups: [], isWhole: true });
		expect(index.find('harbour', ({ title }) => !title.includes('arbour'))).toEqual({
			groups: [{ type: 'feature', results: [expect.objectContaining({ id: 'alba' })] }],
			isWhole: true
		});
	});

	it('tells of a place that no document names', () => {
		const inferred: SearchRecord = { ...record('feature', 'cove', 'Hidden cove'), presence: 'inferred' };
		const results = new SearchIndex([inferred, record('feature', 'quay', 'Hidden quay')]).find('hidden').groups[0];
		expect(results?.results.map(({ id, presence }) => [id, presence])).toEqual(
			expect.arrayContaining([
				['cove', 'inferred'],
				['quay', undefined]
			])
		);
	});

	it('leaves out what nobody had said on an earlier day', () => {
		const standing = {
			features: new Map([['alba', {}]]),
			events: new Map(),
			published: new Set(['early'])
		} as unknown as Standing;
		const byName = () => true;
		const said = (source: string): SearchRecord => ({ ...record('claim', source, 'Alba'), source });
		expect(isKnown(record('feature', 'alba', 'Alba'), standing, byName)).toBe(true);
		expect(isKnown(record('feature', 'vale', 'Vale'), standing, byName)).toBe(false);
		expect(isKnown(record('event', 'alba', 'Alba'), standing, byName)).toBe(false);
		expect(isKnown(said('early'), standing, byName)).toBe(true);
		expect(isKnown(said('late'), standing, byName)).toBe(false);
		expect(isKnown(said('late'), null, byName)).toBe(true);
	});

	it('finds a place of an earlier day by its names alone: what is told of it may be of a later document', () => {
		const standing = {
			features: new Map([['quay', {}]]),
			events: new Map(),
			published: new Set(['early']),
			isWhole: false
		} as unknown as Standing;
		const later = new SearchIndex([
			record('feature', 'quay', 'East Quay', 'East Quay · Oststeg', 'Sold to Meria.')
		]);
		const idsAt = (query: string, day: Standing | null): string[] => {
			const { groups } = later.find(query, (item, isNamed) => isKnown(item, day, isNamed));
			return groups.flatMap(({ results }) => results.map(({ id }) => id));
		};
		expect(idsAt('quay meria', null)).toEqual(['quay']);
		expect(idsAt('meria', { ...standing, isWhole: true } as Standing)).toEqual(['quay']);
		expect(idsAt('meria', standing)).toEqual([]);
		expect(idsAt('oststeg', standing)).toEqual(['quay']);
		expect(idsAt('east qay', standing)).toEqual(['quay']);
	});
});
