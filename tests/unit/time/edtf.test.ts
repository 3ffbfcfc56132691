import { describe, expect, it } from 'vitest';
import { formatEdtf, parseBounds, sortKey, buildWhen } from '../../../src/time/edtf.ts';

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
		['2014-12-XX', 'December 2014'],
		['2014-XX-XX', '2014'],
		['2014-21', 'spring 2014'],
		['2014-24', 'winter 2014'],
		['2014-25', 'spring 2014 (northern hemisphere)'],
		['2014-28~', 'c. winter 2014 (northern hemisphere)'],
		['2014-29', 'spring 2014 (southern hemisphere)'],
		['2014-33', 'first quarter of 2014'],
		['2014-36', 'fourth quarter of 2014'],
		['2014-39', 'third four months of 2014'],
		['2014-41', 'second half of 2014'],
		['2014-21/2014-23', 'spring 2014 – autumn 2014'],
		['20XX', 'the 21st century'],
		['21XX', 'the 22nd century'],
		['22XX', 'the 23rd century'],
		['10XX', 'the 11th century'],
		['-01XX', 'the 2nd century BC'],
		['1XXX', 'the 2nd millennium'],
		['200X', 'the 2000s'],
		['201X-05', 'May in the 2010s'],
		['201X-05-12', '12 May in the 2010s'],
		['XXXX-12-25', '25 December of an unknown year'],
		['XXXX', 'an unknown year'],
		['1X99', 'a year from 1099 to 1999'],
		['2014-05-1X', '10–19 May 2014'],
		['2014-05-3X', '30–31 May 2014'],
		['2014-1X', 'October to December 2014'],
		['2014-XX-03', 'day 3 of an unknown month of 2014'],
		['-0044-03-15', '15 March 45 BC'],
		['-0044', '45 BC'],
		['0000', '1 BC'],
		['0044-03', 'March AD 44'],
		['-004X', 'a year from 50 BC to 41 BC'],
		['Y170000', '170,000'],
		['Y-170000', '170,001 BC'],
		['1950S2', 'about 1950 (1900 to 1999)'],
		['2014-11-20T14:30:00Z', '20 November 2014, 14:30 UTC'],
		['2014-11-20T14:30:00+05:00', '20 November 2014, 14:30 (UTC+05:00)'],
		['2014-11-20T14:30:00', '20 November 2014, 14:30'],
		['{1960,1961-12}', '1960 and December 1961'],
		['[1667,1668,1670..1672]', '1667, 1668 or 1670–1672'],
		['[1670..]', '1670 or later'],
		['?2014-05', 'May 2014 (uncertain)'],
		['2014%', 'c. 2014 (uncertain)'],
		['2014~-05-?20', 'c. 20 May 2014 (uncertain)'],
		['of old', 'of old']
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
	const bounds = (first: string, last: string): object => ({
		min: Date.parse(`${first}T00:00:00.000Z`),
		max: Date.parse(`${last}T23:59:59.999Z`)
	});
	it.each([
		['[2014-01..2014-03]', '2014-01-01', '2014-03-31'],
		['{2014..2016}', '2014-01-01', '2016-12-31'],
		['[1667,1668,1670..1672]', '1667-01-01', '1672-12-31'],
		['{1667,1668,1670..1672}', '1667-01-01', '1672-12-31'],
		['[2016,2012]', '2012-01-01', '2016-12-31'],
		['{2016-05,2012..2013}', '2012-01-01', '2016-05-31'],
		['[2014-11-20..2014-12-03]', '2014-11-20', '2014-12-03'],
		['[2014-21..2014-36]', '2014-03-01', '2014-12-31'],
		// No hemisphere: from the earlier of its two springs to the end of the later.
		['2014-21', '2014-03-01', '2014-11-30'],
		['2014-22', '2014-06-01', '2015-02-28'],
		['2014-25', '2014-03-01', '2014-05-31'],
		['2014-26', '2014-06-01', '2014-08-31'],
		['2014-27', '2014-09-01', '2014-11-30'],
		['2015-28', '2015-12-01', '2016-02-29'],
		['2014-29', '2014-09-01', '2014-11-30'],
		['2015-30', '2015-12-01', '2016-02-29'],
		['2014-31', '2014-03-01', '2014-05-31'],
		['2014-32', '2014-06-01', '2014-08-31'],
		['2014-33', '2014-01-01', '2014-03-31'],
		['2014-34', '2014-04-01', '2014-06-30'],
		['2014-35', '2014-07-01', '2014-09-30'],
		['2014-36', '2014-10-01', '2014-12-31'],
		['2014-37', '2014-01-01', '2014-04-30'],
		['2014-38', '2014-05-01', '2014-08-31'],
		['2014-39', '2014-09-01', '2014-12-31'],
		['2014-40', '2014-01-01', '2014-06-30'],
		['2014-41', '2014-07-01', '2014-12-31'],
		['2014-25/2014-27', '2014-03-01', '2014-11-30'],
		['20XX', '2000-01-01', '2099-12-31'],
		['201X-05', '2010-05-01', '2019-05-31'],
		['201X-02-29', '2012-02-29', '2016-02-29'],
		['2014-0X', '2014-01-01', '2014-09-30'],
		['2014-1X', '2014-10-01', '2014-12-31'],
		['2014-05-1X', '2014-05-10', '2014-05-19'],
		['2014-02-XX', '2014-02-01', '2014-02-28'],
		['2014-XX-31', '2014-01-31', '2014-12-31'],
		['1950S2', '1900-01-01', '1999-12-31'],
		['-0044-03-15', '-000044-03-15', '-000044-03-15'],
		['-01XX', '-000199-01-01', '-000100-12-31'],
		['Y17000', '+017000-01-01', '+017000-12-31'],
		['2016-02-29', '2016-02-29', '2016-02-29'],
		['1900-02-28', '1900-02-28', '1900-02-28']
	])('of %s run from %s to %s', (edtf, first, last) => {
		expect(parseBounds(edtf)).toEqual(bounds(first, last));
	});
	it('of a time of day are that second, where it was', () => {
		expect(parseBounds('2014-11-20T14:30:00Z')?.min).toBe(Date.UTC(2014, 10, 20, 14, 30));
		expect(parseBounds('2014-11-20T14:30:00+05:00')?.min).toBe(Date.UTC(2014, 10, 20, 9, 30));
		expect(parseBounds('2014-11-20T01:30:00+05')?.min).toBe(Date.UTC(2014, 10, 19, 20, 30));
	});
	it('are never without a number where the year is further than any clock counts', () => {
		for (const far of ['Y17E7', 'Y-17E7', 'Y999999999999', 'Y-3388E2S3']) {
			const { min, max } = parseBounds(far) ?? { min: null, max: null };
			expect(Number.isFinite(min) && Number.isFinite(max) && Number(min) <= Number(max), far).toBe(true);
		}
	});
	it.each([
		'March 2019',
		'',
		'yesterday',
		'2014-13',
		'2014-00',
		'2014-20',
		'2014-42',
		'2014-02-29',
		'1900-02-29',
		'2014-06-31',
		'2014-01-00',
		'XXXX-02-30',
		'10000',
		'20141',
		'201',
		'20',
		'-0000',
		'2014-5',
		'2014/2010',
		'2014-12/2014-11',
		'[2015..2010]',
		'{2014-03..2014-01}',
		'[]',
		'{}',
		'[2014,]',
		'[..2014..]',
		'[1960,..2014]',
		'[2010..,2014]',
		'[2014-02-29]',
		'2014/2015/2016',
		'/',
		'2014-11-20T25:00:00Z',
		'2014-11-20T14:60:00Z',
		'2014-11T14:00:00Z',
		'20XX-21',
		'Y2014',
		'2014-W03'
	])('are refused for %j', (text) => {
		expect(parseBounds(text)).toBeNull();
	});
});

describe('an undated event', () => {
	const undated = buildWhen({ edtf: null, certainty: 'uncertain', basis: 'undated', derivation: 'Nobody says.' });
	it('says so in words', () => {
		expect(undated.words).toBe('no date given');
	});
	it('stands after every dated one', () => {
		const dated = buildWhen({ edtf: '2999', certainty: 'certain', basis: 'stated', derivation: 'Told.' });
		expect(sortKey(undated)).toBeGreaterThan(sortKey(dated));
	});
});
