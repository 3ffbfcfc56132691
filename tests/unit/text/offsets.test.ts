import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPoints, normaliseText, sliceText } from '../../../src/text/normalise.ts';
import { isGraphemeEdge, toNormalRange, toRawRange, widenToGraphemes } from '../../../src/text/offsets.ts';

const RAW = '“The  e\u0301toile” — ﬁrst\r\npro\u00ADgress of 👩‍🚀 in the हिन्दी word';
const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const mixed = fc
	.array(
		fc.constantFrom(
			'a',
			' ',
			'\n',
			'e\u0301',
			'\u0301',
			'ﬁ',
			'👩‍🚀',
			'🇵🇰',
			'\u00AD',
			'한',
			'\u200D',
			'नि',
			'—',
			'\r\n'
		),
		{ maxLength: 40 }
	)
	.map((parts) => parts.join(''));

describe('the way from a text to its normal form and back', () => {
	it('gives the raw stretch a word came from, ligatures, marks and soft hyphens included', () => {
		const normal = normaliseText(RAW);
		for (const [word, raw] of [
			['étoile', 'e\u0301toile'],
			['first', 'ﬁrst'],
			['progress', 'pro\u00ADgress']
		] as const) {
			const start = joinPoints(normal.points).indexOf(word);
			const range = toRawRange(normal, { start, end: start + Array.from(word).length });
			expect(RAW.slice(range.start, range.end)).toBe(raw);
			expect(toNormalRange(normal, range)).toEqual({ start, end: start + Array.from(word).length });
		}
	});

	it('leads back to a stretch that holds the one it came from', () => {
		fc.assert(
			fc.property(fc.oneof(text, mixed), fc.nat(60), fc.nat(60), (raw, a, b) => {
				const normal = normaliseText(raw);
				const [start, end] = [
					Math.min(a, b, normal.points.length),
					Math.min(Math.max(a, b), normal.points.length)
				];
				fc.pre(start < end);
				const back = toNormalRange(normal, toRawRange(normal, { start, end }));
				expect(back.start).toBeLessThanOrEqual(start);
				expect(back.end).toBeGreaterThanOrEqual(end);
			})
		);
	});

	it('has raw offsets that never go back, and end with the text', () => {
		fc.assert(
			fc.property(fc.oneof(text, mixed), (raw) => {
				const { rawOffsets, points } = normaliseText(raw);
				expect(rawOffsets).toHaveLength(points.length + 1);
				for (let offset = 1; offset < rawOffsets.length; offset++) {
					expect(rawOffsets[offset]).toBeGreaterThanOrEqual(rawOffsets[offset - 1] ?? 0);
				}
				expect(rawOffsets.at(-1)).toBeLessThanOrEqual(raw.length);
			})
		);
	});
});

describe('graphemes', () => {
	it('are never cut by a widened range, which holds the one it was', () => {
		fc.assert(
			fc.property(fc.oneof(text, mixed), fc.nat(60), fc.nat(60), (raw, a, b) => {
				const normal = normaliseText(raw);
				const range = {
					start: Math.min(a, b, normal.points.length),
					end: Math.min(Math.max(a, b), normal.points.length)
				};
				const wide = widenToGraphemes(normal, range);
				expect(wide.start).toBeLessThanOrEqual(range.start);
				expect(wide.end).toBeGreaterThanOrEqual(range.end);
				const edges = new Set(
					[...new Intl.Segmenter('en').segment(normal.text)].map(
						({ index }) => Array.from(normal.text.slice(0, index)).length
					)
				);
				for (const offset of [wide.start, wide.end]) {
					expect(offset === normal.points.length || edges.has(offset)).toBe(true);
				}
			})
		);
	});

	it('are told at every offset', () => {
		const normal = normaliseText('a👩‍🚀b');
		expect([0, 1, 2, 3, 4, 5].map((offset) => isGraphemeEdge(normal, offset))).toEqual([
			true,
			true,
			false,
			false,
			true,
			true
		]);
		expect(sliceText(normal, 1, 4)).toBe('👩‍🚀');
	});
});
