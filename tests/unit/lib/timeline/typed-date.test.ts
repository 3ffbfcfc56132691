import { describe, expect, it } from 'vitest';
import { parseTyped } from '../../../../src/lib/timeline/typed-date.ts';
import { first, last } from './samples.ts';

describe('a typed date', () => {
	it.each([
		['2014', first('2014'), last('2014')],
		['2014-06', first('2014-06'), last('2014-06')],
		['2014-06-12', first('2014-06-12'), last('2014-06-12')],
		['June 2014', first('2014-06'), last('2014-06')],
		['12 jun 2014', first('2014-06-12'), last('2014-06-12')],
		['June 12, 2014', first('2014-06-12'), last('2014-06-12')],
		['2004~', first('2004'), last('2004')],
		['201X', first('2010'), last('2019')]
	])('%s spans its days', async (text, from, to) => {
		expect(await parseTyped(text)).toEqual({ first: from, last: to, isInterval: false });
	});
	it.each(['01/06/2015', '1.6.2015', '1-6-2015'])(
		'in figures may mean two days, and asks which: %s',
		async (text) => {
			expect(await parseTyped(text)).toEqual({
				choices: [
					{ first: first('2015-06-01'), last: first('2015-06-01'), isInterval: false, words: '1 June 2015' },
					{
						first: first('2015-01-06'),
						last: first('2015-01-06'),
						isInterval: false,
						words: '6 January 2015'
					}
				]
			});
		}
	);
	it.each([
		['13/06/2015', '2015-06-13'],
		['06/13/2015', '2015-06-13'],
		['6.6.2015', '2015-06-06'],
		['30/02/2015', null]
	])('in figures that can mean one day alone is that day: %s', async (text, day) => {
		expect(await parseTyped(text)).toEqual(
			day === null
				? { fault: expect.stringContaining('is not a date') }
				: { first: first(day), last: first(day), isInterval: false }
		);
	});
	it('may be an interval, open or closed', async () => {
		expect(await parseTyped('2010/2014-06')).toEqual({
			first: first('2010'),
			last: last('2014-06'),
			isInterval: true
		});
		expect(await parseTyped('2010/..')).toEqual({ first: first('2010'), last: null, isInterval: true });
	});
	it.each(['', 'soon', '2014-02-30', '31/02/2014', '32.13.2014', '1/6/15', '99 June 2014', '0000', 'x'.repeat(61)])(
		'is refused with what would do: %j',
		async (text) => {
			expect(await parseTyped(text)).toEqual({ fault: expect.stringContaining('Try 2014') });
		}
	);
});
