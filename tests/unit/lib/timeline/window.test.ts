import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildScale, findDayStart } from '../../../../src/lib/timeline/scale.ts';
import {
	dragWindow,
	isAtEnd,
	playWindow,
	pressKey,
	shiftEnd,
	shiftWindow,
	stepWindow
} from '../../../../src/lib/timeline/window.ts';
import { first, last } from './samples.ts';

const scale = buildScale([first('2000'), ...Array.from({ length: 40 }, () => first('2014'))], [last('2018')], 1000);
const none = { from: null, to: null };
const xOf = (date: string): number => findDayStart(scale, first(date)) + 0.5;

describe('a window drawn by pointer', () => {
	it('runs over whole months or years, whichever way it is drawn', () => {
		const window = { from: first('2014-03'), to: last('2014-09') };
		expect(dragWindow(scale, 'new', none, xOf('2014-03-15'), xOf('2014-09-02'))).toEqual(window);
		expect(dragWindow(scale, 'new', none, xOf('2014-09-15'), xOf('2014-03-02'))).toEqual(window);
	});
	it('is resized by either end, and an end never passes the other', () => {
		const before = { from: first('2014-03'), to: last('2014-09') };
		expect(dragWindow(scale, 'from', before, 0, xOf('2014-05-15'))).toEqual({
			from: first('2014-05'),
			to: last('2014-09')
		});
		expect(dragWindow(scale, 'from', before, 0, xOf('2017-05-15'))).toEqual({
			from: last('2014-09'),
			to: last('2014-09')
		});
		expect(dragWindow(scale, 'to', before, 0, 5000)).toEqual({ from: first('2014-03'), to: null });
	});
	it('moves whole, keeps its months and stops at the ends of the axis', () => {
		const before = { from: first('2014-03'), to: last('2014-09') };
		expect(dragWindow(scale, 'move', before, xOf('2014-04-10'), xOf('2014-06-20'))).toEqual({
			from: first('2014-05'),
			to: last('2014-11')
		});
		expect(shiftWindow(scale, before, 1e6)).toEqual({ from: first('2018-06'), to: last('2018-12') });
	});
	it('stays within the axis and in order, wherever the pointer goes', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('from', 'to', 'move', 'new'),
				fc.integer({ min: -100, max: 1100 }),
				fc.integer({ min: -100, max: 1100 }),
				(grip, start, x) => {
					const { from, to } = dragWindow(
						scale,
						grip as 'from',
						{ from: first('2013'), to: last('2014-04') },
						start,
						x
					);
					expect(from ?? scale.first).toBeLessThanOrEqual(to ?? scale.last);
					expect(from ?? scale.first).toBeGreaterThanOrEqual(scale.first);
					expect(to ?? scale.last).toBeLessThanOrEqual(scale.last);
				}
			)
		);
	});
});

describe('a window moved by keys', () => {
	const window = { from: first('2014-03'), to: last('2014-09') };
	it.each([
		['from', 'ArrowRight', { from: first('2014-04'), to: last('2014-09') }],
		['from', 'PageDown', { from: first('2013-03'), to: last('2014-09') }],
		['from', 'Home', { from: null, to: last('2014-09') }],
		['from', 'End', { from: last('2014-09'), to: last('2014-09') }],
		['to', 'ArrowLeft', { from: first('2014-03'), to: last('2014-08') }],
		['to', 'PageUp', { from: first('2014-03'), to: last('2015-09') }],
		['to', 'End', { from: first('2014-03'), to: null }],
		['move', 'ArrowRight', { from: first('2014-04'), to: last('2014-10') }],
		['move', 'Home', { from: first('2000-01'), to: last('2000-07') }]
	] as const)('%s by %s', (grip, key, expected) => {
		expect(pressKey(scale, grip, window, key)).toEqual(expected);
	});
	it('leaves other keys alone', () => {
		expect(pressKey(scale, 'from', window, 'a')).toBeNull();
	});
	it('ends on the last day of the month it comes to', () => {
		expect(shiftEnd(last('2014-01'), 1)).toBe(last('2014-02'));
		expect(shiftEnd(last('2014-02'), 1)).toBe(last('2014-03'));
	});
});

describe('stepping', () => {
	const hasStart = (year: number): boolean => year === 2000 || year === 2014;
	it('begins with the first year in which something begins, or backwards with the last', () => {
		expect(stepWindow(scale, none, 1, hasStart)).toEqual({ from: first('2000'), to: last('2000') });
		expect(stepWindow(scale, none, -1, hasStart)).toEqual({ from: first('2014'), to: last('2014') });
	});
	it('goes by the window’s own length, at most a year, to the end of the axis', () => {
		expect(stepWindow(scale, { from: first('2014-03'), to: last('2014-03') }, 1, hasStart)).toEqual({
			from: first('2014-04'),
			to: last('2014-04')
		});
		expect(stepWindow(scale, { from: first('2010'), to: last('2013') }, -1, hasStart)).toEqual({
			from: first('2009'),
			to: last('2012')
		});
		const end = stepWindow(scale, { from: first('2018'), to: last('2018') }, 1, hasStart);
		expect(end).toEqual({ from: first('2018'), to: last('2018') });
		expect(isAtEnd(scale, end)).toBe(true);
	});
});

describe('a window that plays', () => {
	const years = new Set([2000, 2003, 2014]);
	it('goes over years in which nothing begins, and stops at the end of the axis', () => {
		const steps = [none as { from: number | null; to: number | null }];
		for (let last = steps[0]; last && !isAtEnd(scale, { ...last, to: last.to ?? 0 }); last = steps.at(-1)) {
			steps.push(playWindow(scale, last, years));
		}
		expect(steps.slice(1)).toEqual(
			['2000', '2003', '2014', '2018'].map((year) => ({ from: first(year), to: last(year) }))
		);
	});
});
