import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	buildScale,
	findDay,
	findSpan,
	findYear,
	listTicks,
	findDayStart,
	findDayEnd
} from '../../../../src/lib/timeline/scale.ts';
import { first, last } from './samples.ts';

const starts = [...Array.from({ length: 30 }, () => first('2014-06')), first('1947'), first('2010')];
const scale = buildScale(starts, [last('2018')], 900);

describe('the axis', () => {
	it('spans whole years from the first to the last and fills its width', () => {
		expect([scale.first, scale.last]).toEqual([first('1947'), last('2018')]);
		expect(findDayStart(scale, first('1947'))).toBe(0);
		expect(findDayEnd(scale, last('2018'))).toBe(900);
		expect(scale.years.reduce((sum, band) => sum + band.width, 0)).toBeCloseTo(900);
	});
	it('draws years wider the more begins in them', () => {
		const width = (year: number): number => scale.years.find((band) => band.year === year)?.width ?? 0;
		expect(width(2014)).toBeGreaterThan(width(2010));
		expect(width(2010)).toBeGreaterThan(width(1980));
	});
	it('never runs backwards, and finds the day again from where it stands', () => {
		fc.assert(
			fc.property(fc.integer({ min: scale.first, max: scale.last - 1 }), (day) => {
				expect(findDayStart(scale, day + 1)).toBeGreaterThan(findDayStart(scale, day));
				const middle = (findDayStart(scale, day) + findDayEnd(scale, day)) / 2;
				expect(findDay(scale, middle)).toBe(day);
				expect(findYear(scale, middle)?.year).toBe(new Date(day * 86_400_000).getUTCFullYear());
			})
		);
	});
	it('means a month where months are wide and a year where they are not', () => {
		expect(findSpan(scale, findDayStart(scale, first('2014-06')) + 1)).toEqual({
			first: first('2014-06'),
			last: last('2014-06')
		});
		expect(findSpan(scale, findDayStart(scale, first('1980-06')))).toEqual({
			first: first('1980'),
			last: last('1980')
		});
	});
	it('writes years with room between them, the fullest among them', () => {
		const ticks = listTicks(scale, 36);
		for (let index = 1; index < ticks.length; index++) {
			expect((ticks[index]?.x ?? 0) - (ticks[index - 1]?.x ?? 0)).toBeGreaterThanOrEqual(36);
		}
		expect(ticks.map(({ year }) => year)).toContain(2014);
	});
	it('stands for an atlas of one day too', () => {
		const small = buildScale([first('2014-06-12')], [last('2014-06-12')], 100);
		expect(small.years.map(({ year }) => year)).toEqual([2014]);
		expect(buildScale([], [], 100).years).toHaveLength(1);
	});
});
