import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSegments, type SignedRange, type TextSegment } from '../../../../src/lib/reader/build-segments.ts';
import { normaliseText } from '../../../../src/text/normalise.ts';

const normal = normaliseText('Ships left Alba at dawn. They came back12 to Meria at dusk.');
const rangeOf = (text: string) => ({ start: normal.text.indexOf(text), end: normal.text.indexOf(text) + text.length });
const all = { start: 0, end: normal.points.length };
const place = (text: string, id: string): SignedRange => ({
	...rangeOf(text),
	sign: { as: 'place', id, start: rangeOf(text).start }
});
const unplaced = (text: string): SignedRange => ({
	...rangeOf(text),
	sign: { as: 'unplaced', because: 'part-of-a-name' }
});
const nameOf = (sign: TextSegment['runs'][number]['sign'] | undefined): string =>
	sign === null || sign === undefined ? '' : sign.as === 'place' ? sign.id : sign.as;
const tell = (stretches: TextSegment[]) =>
	stretches.map(({ passages, starting, runs }) => [
		passages.join('+'),
		starting.join('+'),
		runs
			.map(({ text, sign, inner }) =>
				sign ? `[${text}=${[nameOf(sign), nameOf(inner)].filter(Boolean).join('/')}]` : text
			)
			.join('')
	]);

describe('marking a paragraph of a copy', () => {
	it('is one plain stretch where nothing is cited or named', () => {
		expect(tell(buildSegments(normal, [all], [], []))).toEqual([['', '', normal.text]]);
	});

	it('marks a passage with the names in it', () => {
		const passages = [{ id: 'a', pieces: [rangeOf('Ships left Alba at dawn.')] }];
		expect(tell(buildSegments(normal, [all], passages, [place('Alba', 'alba'), place('Meria', 'meria')]))).toEqual([
			['a', 'a', 'Ships left [Alba=alba] at dawn.'],
			['', '', ' They came back12 to [Meria=meria] at dusk.']
		]);
	});

	it('marks a name inside a name as such', () => {
		const text = tell(
			buildSegments(normal, [all], [], [place('left Alba at dawn', 'route'), unplaced('Alba')])
		)[0]?.[2];
		expect(text).toBe(
			'Ships [left =route][Alba=route/unplaced][ at dawn=route]. They came back12 to Meria at dusk.'
		);
	});

	it('cuts where passages overlap and says where each begins', () => {
		const passages = [
			{ id: 'a', pieces: [rangeOf('Ships left Alba')] },
			{ id: 'b', pieces: [rangeOf('left Alba at dawn.')] }
		];
		expect(tell(buildSegments(normal, [all], passages, []))).toEqual([
			['a', 'a', 'Ships '],
			['a+b', 'b', 'left Alba'],
			['b', '', ' at dawn.'],
			['', '', ' They came back12 to Meria at dusk.']
		]);
	});

	const ranges = [rangeOf('Ships left Alba at dawn.'), rangeOf('They came back'), rangeOf('to Meria at dusk.')];

	it('leaves out what cuts a paragraph without a gap, and keeps the space where there was one', () => {
		expect(tell(buildSegments(normal, ranges, [], []))).toEqual([
			['', '', 'Ships left Alba at dawn. They came back to Meria at dusk.']
		]);
	});

	it('shows a footnote’s number as such, and no caption', () => {
		const marks = [
			{ ...rangeOf('12'), kind: 'footnote-mark' as const },
			{ ...rangeOf('12'), kind: 'caption' as const }
		];
		expect(tell(buildSegments(normal, ranges, [], [], marks))).toEqual([
			['', '', 'Ships left Alba at dawn. They came back[12=furniture] to Meria at dusk.']
		]);
	});

	it('shows a footnote’s number glued to the end of a paragraph', () => {
		const marks = [{ ...rangeOf('12'), kind: 'footnote-mark' as const }];
		expect(tell(buildSegments(normal, [rangeOf('They came back')], [], [], marks))).toEqual([
			['', '', 'They came back[12=furniture]']
		]);
	});

	it('loses no letter, however passages and names lie', () => {
		const range = fc
			.tuple(fc.nat(normal.points.length), fc.nat(normal.points.length))
			.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
		fc.assert(
			fc.property(fc.array(range, { maxLength: 6 }), fc.array(range, { maxLength: 6 }), (pieces, names) => {
				const passages = pieces.map((piece, number) => ({ id: `p${number}`, pieces: [piece] }));
				const signs = names.map((name): SignedRange => ({
					...name,
					sign: { as: 'place', id: 'x', start: name.start }
				}));
				const text = buildSegments(normal, [all], passages, signs)
					.flatMap(({ runs }) => runs.map((run) => run.text))
					.join('');
				expect(text).toBe(normal.text);
			})
		);
	});
});
