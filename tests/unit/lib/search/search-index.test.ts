import { describe, expect, it } from 'vitest';
import { SearchIndex } from '../../../../src/lib/search/search-index.ts';
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
	record('feature', 'alba', 'Port Alba', 'Port Alba · Αλβα · البا · Puerto Álba', 'A harbour.'),
	record('feature', 'alba-road', 'Road from Alba to Meria', 'Road from Alba to Meria'),
	record('event', 'alba', 'Alba opens its port'),
	record('passage', 'p-1', 'The harbour of Alba is said to be deep.'),
	record('source', 's-1', 'Harbours of the south', 'Doe, Jane'),
	...Array.from({ length: 12 }, (_, at) => record('passage', `q-${at}`, `Another passage on dredging, number ${at}.`))
]);
const find = (query: string) => index.find(query).map(({ type, results }) => [type, results.map(({ id }) => id)]);

describe('search', () => {
	it('groups what it finds: places, events, passages, documents', () => {
		expect(index.find('alba').map(({ type }) => type)).toEqual(['feature', 'event', 'passage']);
	});

	it('keeps a place and an event of the same id apart', () => {
		expect(find('opens')).toEqual([['event', ['alba']]]);
	});

	it('finds a name in any of its scripts and says which matched', () => {
		expect(index.find('Αλβα')[0]?.results[0]).toMatchObject({ id: 'alba', matchedName: 'Αλβα' });
		expect(index.find('البا')[0]?.results[0]?.id).toBe('alba');
	});

	it('finds from the first letters and with a slip of the pen', () => {
		expect(find('harb')[0]).toEqual(['feature', ['alba']]);
		expect(find('harbur').flat(2)).toContain('p-1');
	});

	it('puts a name that is the very query first', () => {
		expect(index.find('port alba')[0]?.results[0]?.id).toBe('alba');
	});

	it('wants every word of the query', () => {
		expect(find('road meria')).toEqual([['feature', ['alba-road']]]);
	});

	it('shows the first of many and counts them all', () => {
		expect(index.find('dredging')).toMatchObject([{ type: 'passage', total: 12, results: { length: 5 } }]);
	});

	it('finds nothing for signs, and takes no query for a pattern', () => {
		expect(find('.*')).toEqual([]);
		expect(find('(((')).toEqual([]);
		expect(find('__proto__')).toEqual([]);
	});
});
