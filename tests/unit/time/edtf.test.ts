import { describe, expect, it } from 'vitest';
import { formatEdtf, parseBounds, sortKey, viewWhen } from '../../../src/time/edtf.ts';

describe('a date in words', () => {
	it.each([
		['2014-11-20', '20 November 2014'],
		['2012-10', 'October 2012'],
		['2016', '2016'],
		['197X', 'the 1970s'],
		['19XX', 'the 20th century'],
		['[2011,2012-05]', '2011 or May 2012'],
		['{2009,2010,2011}', '2009, 2010 and 2011'],
		['[..2014-06]', 'June 2014 or before'],
		['2004~', 'c. 2004'],
		['2015-11?', 'November 2015 (uncertain)'],
		['2004~/2010~', 'c. 2004 – c. 2010'],
		['../2014-06', 'by June 2014'],
		['1947/..', 'since 1947'],
		['2016-21', 'spring 2016'],
		['2014-12-XX', 'December 2014']
	])('says %s as "%s"', (edtf, words) => {
		expect(formatEdtf(edtf)).toBe(words);
	});
});

describe('the bounds of a date', () => {
	it('run from the first to the last instant of a month', () => {
		expect(parseBounds('2012-10')).toEqual({ min: Date.UTC(2012, 9, 1), max: Date.UTC(2012, 10, 1) - 1 });
	});
	it('are open where the date is', () => {
		expect(parseBounds('1947/..')?.max).toBeNull();
		expect(parseBounds('../2014-06')?.min).toBeNull();
	});
	it('span every member of a set', () => {
		const bounds = parseBounds('[2011,2012-05]');
		expect(bounds).toEqual({ min: Date.UTC(2011, 0, 1), max: Date.UTC(2012, 5, 1) - 1 });
	});
	it.each(['March 2019', '', '2014-13', 'yesterday'])('are refused for %j', (text) => {
		expect(parseBounds(text)).toBeNull();
	});
});

describe('an undated event', () => {
	const undated = viewWhen({ edtf: null, certainty: 'uncertain', basis: 'undated', derivation: 'Nobody says.' });
	it('says so in words', () => {
		expect(undated.words).toBe('no date given');
	});
	it('stands after every dated one', () => {
		const dated = viewWhen({ edtf: '2999', certainty: 'certain', basis: 'stated', derivation: 'Told.' });
		expect(sortKey(undated)).toBeGreaterThan(sortKey(dated));
	});
});
