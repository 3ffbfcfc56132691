import { describe, expect, it } from 'vitest';
import { drawMark } from '../../../../src/lib/timeline/draw-mark.ts';
import { BIN, buildLanes, countDensity, drawDensity } from '../../../../src/lib/timeline/lanes.ts';
import { buildScale } from '../../../../src/lib/timeline/scale.ts';
import { toggleIn } from '../../../../src/lib/timeline/toggle.ts';
import type { TimeShape } from '../../../../src/model/compiled/timeline.ts';
import { buildEvent, first, last } from './samples.ts';

const scale = buildScale([first('2000'), first('2010')], [last('2012')], 600);
const themes = ['trade', 'war'];

describe('lanes', () => {
	it('hold each event once, by its first theme, and the undated apart', () => {
		const lanes = buildLanes(
			[
				buildEvent('a', { on: '2001' }),
				buildEvent('b', { themes: ['war', 'trade'], on: '2002' }),
				buildEvent('c'),
				null
			],
			themes,
			scale,
			4
		);
		expect(
			lanes.map(({ theme, marks, undated }) => [
				theme,
				marks.map(({ event }) => event.id),
				undated.map(({ event }) => event.id)
			])
		).toEqual([
			['trade', ['a'], ['c']],
			['war', ['b'], []]
		]);
	});
	it('put marks that would cover one another into rows of their own, up to the most there are', () => {
		const same = Array.from({ length: 5 }, (_, index) => buildEvent(`e-${index}`, { on: '2010' }));
		expect(buildLanes(same, themes, scale, 8)[0]?.marks.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4]);
		expect(buildLanes(same, themes, scale, 3)[0]?.rows).toBe(3);
	});
	it('count density within the bins of the axis, and of what a filter leaves', () => {
		const [lane] = buildLanes(
			[
				buildEvent('a', { on: '2010' }),
				buildEvent('b', { on: '2010', max: null }),
				buildEvent('c', { on: '2000' })
			],
			themes,
			scale,
			3
		);
		if (!lane) {
			throw new Error('There is no lane.');
		}
		const all = countDensity(lane, scale, null);
		expect(all).toHaveLength(Math.ceil(600 / BIN));
		expect(Math.max(...all)).toBe(2);
		expect(Math.max(...countDensity(lane, scale, Uint8Array.of(1, 0, 0)))).toBe(1);
		const many = { marks: Array.from({ length: 70_000 }, (_, index) => ({ index, x: 0, width: 1 })) };
		expect(countDensity(many, scale, null)[0], 'more than 16 bits count').toBe(70_000);
		expect(drawDensity(Uint32Array.of(0, 2, 2, 1), 2, 10)).toBe(`M0 10H${BIN}V0.0H${3 * BIN}V5.0H${4 * BIN}V10Z`);
	});
});

const shape = (change: Partial<TimeShape>): TimeShape => ({ span: 'within', from: 'sharp', to: 'sharp', ...change });

describe('a mark', () => {
	it('is a dot for a day, hollow where the day is doubted', () => {
		expect(drawMark(shape({}), 10, 7, []).dot).toEqual({ x: 13.5, end: 'sharp' });
		expect(drawMark(shape({ from: 'doubtful', to: 'doubtful' }), 10, 7, []).dot?.end).toBe('doubtful');
	});
	it('is full for what lasted and pale for somewhere within', () => {
		const [lasted] = drawMark(shape({ span: 'throughout' }), 0, 100, []).pieces;
		const [within] = drawMark(shape({}), 0, 100, []).pieces;
		expect(lasted?.opacity).toBeGreaterThan(within?.opacity ?? 1);
	});
	it('thins out towards an open end', () => {
		const { pieces } = drawMark(shape({ span: 'throughout', to: 'open' }), 0, 100, []);
		const rest = pieces
			.slice(1)
			.toSorted((a, b) => b.x - a.x)
			.map(({ opacity }) => opacity);
		expect(rest).toEqual(rest.toSorted((a, b) => a - b));
		expect(rest[0]).toBeLessThan(0.2);
	});
	it.each(['circa', 'doubtful', 'open'] as const)('stays within its extent where an end is %s', (end) => {
		for (const piece of drawMark(shape({ from: end, to: end }), 20, 60, []).pieces) {
			expect(piece.x).toBeGreaterThanOrEqual(20 - 1e-9);
			expect(piece.x + piece.width).toBeLessThanOrEqual(80 + 1e-9);
		}
	});
	it('joins the members of "one of" with a dotted line', () => {
		const { join, pieces } = drawMark(shape({ span: 'one-of' }), 0, 90, [
			{ x: 0, width: 10 },
			{ x: 80, width: 10 }
		]);
		expect(join).toEqual({ from: 10, to: 80 });
		expect(pieces.map(({ x }) => x)).toEqual([0, 80]);
	});
});

describe('a choice among many', () => {
	const all = ['a', 'b', 'c'] as const;
	it('begins alone, grows, and is none again when empty or whole', () => {
		expect(toggleIn(null, 'b', all)).toEqual(['b']);
		expect(toggleIn(['b'], 'a', all)).toEqual(['a', 'b']);
		expect(toggleIn(['b'], 'b', all)).toBeNull();
		expect(toggleIn(['a', 'b'], 'c', all)).toBeNull();
	});
});
