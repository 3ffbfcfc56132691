import { describe, expect, it } from 'vitest';
import { formatCount, formatShare, pluralise } from '../../../src/wording/counts.ts';
import { formatFound } from '../../../src/wording/search.ts';

describe('a count', () => {
	it('has its word in the singular for one alone', () => {
		expect([0, 1, 2, 21].map((count) => formatCount(count, 'passage'))).toEqual([
			'0 passages',
			'1 passage',
			'2 passages',
			'21 passages'
		]);
	});
	it('takes a plural that is not made with an s', () => {
		expect(formatCount(1, 'copy', 'copies')).toBe('1 copy');
		expect(formatCount(2, 'copy', 'copies')).toBe('2 copies');
		expect(pluralise(1, 'is', 'are')).toBe('is');
	});
	it('of a whole follows the whole', () => {
		expect(formatShare(1, 5, 'document')).toBe('1 of 5 documents');
		expect(formatShare(0, 1, 'place')).toBe('0 of 1 place');
	});
	it('of five digits and more is grouped', () => {
		expect(formatCount(9999, 'place')).toBe('9999 places');
		expect(formatShare(12_345, 100_000, 'document')).toBe('12,345 of 100,000 documents');
	});
	it('of results is in the singular type by type', () => {
		expect(formatFound('port', [{ type: 'feature', count: 1 }])).toBe('1 result: 1 place.');
		expect(
			formatFound('port', [
				{ type: 'claim', count: 1 },
				{ type: 'passage', count: 2 }
			])
		).toBe('3 results: 1 claim, 2 passages.');
	});
});
