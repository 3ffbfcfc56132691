import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnchorSchema } from '../../../../src/model/records/citation.ts';
import { anchorParagraph, anchorPassage, cutRange } from '../../../../src/anchors/record/anchor.ts';
import { hashPassage } from '../../../../src/text/fingerprint.ts';
import { normaliseText, sliceText } from '../../../../src/text/normalise.ts';

const NORMAL = normaliseText('The ferry takes twenty minutes.1 On Tierra del Fuego nobody has dug.');
const whole = { start: 0, end: NORMAL.points.length };
const textsOf = (holes: readonly { start: number; end: number }[], range = whole): string[] =>
	cutRange(NORMAL, range, holes).map(({ start, end }) => sliceText(NORMAL, start, end));
/** Range of a stretch of ASCII text, where code points and UTF-16 units agree. */
const rangeOf = (needle: string): { start: number; end: number } => {
	const start = NORMAL.text.indexOf(needle);
	return { start, end: start + needle.length };
};

const anchorOf = (needle: string) => anchorPassage(NORMAL, [rangeOf(needle)], [whole]);

describe('anchorPassage', () => {
	it('counts letters of the paragraphs, figures and marks left out, and keeps what stands at the edges as a number', () => {
		expect(anchorOf('twenty minutes.1')).toEqual({ at: 13, letters: 13, lead: 0, tail: 2, hash: '', words: 3 });
		expect(anchorOf('1 On Tierra')).toMatchObject({ at: 26, letters: 8, lead: 2, tail: 0 });
	});

	it('holds no text: only numbers and a few hexadecimal digits', () => {
		const anchor = anchorPassage(NORMAL, [whole], [whole]);
		expect(AnchorSchema.parse(anchor)).toEqual(anchor);
		expect(JSON.stringify(anchor)).not.toMatch(/ferry|minutes|fuego/i);
		expect(anchor?.hash).toBe(hashPassage(NORMAL.text));
		expect(anchor?.hash).toHaveLength(3);
	});

	it('refuses what holds no letter and what lies outside the paragraphs', () => {
		expect(anchorOf('.1')).toBeNull();
		expect(anchorPassage(NORMAL, [rangeOf('The ferry')], [rangeOf('On Tierra')])).toBeNull();
	});

	it('counts over the pieces of a passage as if nothing stood between them', () => {
		const pieces = [rangeOf('ferry takes'), rangeOf('minutes')];
		expect(anchorPassage(NORMAL, pieces, pieces)).toMatchObject({ at: 0, letters: 17, words: 3 });
		expect(anchorPassage(NORMAL, pieces, [whole])).toBeNull();
	});

	it('is the same for a copy with other line ends, quotes and spaces', () => {
		const copies = ['“Cabo Negro” – the\nterminal', '"Cabo\u00A0Negro" -   the\r\nterminal'].map(normaliseText);
		const [first, second] = copies.map((copy) =>
			anchorPassage(copy, [{ start: 0, end: copy.points.length }], [{ start: 0, end: copy.points.length }])
		);
		expect(first).toEqual(second);
	});
});

describe('anchorParagraph', () => {
	it('keeps a landmark where a passage begins, none closer than nine letters to another', () => {
		const long = normaliseText(
			'The ferry takes twenty minutes. On Tierra del Fuego nobody has dug so far, and nobody will.'
		);
		const { landmarks, letters } = anchorParagraph(
			long,
			[{ start: 0, end: long.points.length }],
			[{ start: 13, end: 26 }]
		);
		expect(letters).toBe(72);
		expect(landmarks.at).toContain(13);
		expect(landmarks.at).toContain(0);
		expect(landmarks.at.slice(1).every((offset, index) => offset - (landmarks.at[index] ?? 0) >= 9)).toBe(true);
		for (const hash of landmarks.hashes) {
			expect(hash).toBeLessThan(1024);
		}
	});
});

describe('cutRange', () => {
	it('gives the whole range where nothing cuts it', () => {
		expect(textsOf([])).toEqual([NORMAL.text]);
	});

	it('cuts a footnote figure out from between two sentences', () => {
		expect(textsOf([{ start: 31, end: 32 }])).toEqual([
			'The ferry takes twenty minutes.',
			'On Tierra del Fuego nobody has dug.'
		]);
	});

	it('trims spaces at the edges of its pieces', () => {
		expect(textsOf([rangeOf('takes')])).toEqual([
			'The ferry',
			'twenty minutes.1 On Tierra del Fuego nobody has dug.'
		]);
	});

	it('drops a piece that holds no word', () => {
		expect(textsOf([rangeOf('On Tierra del Fuego nobody has dug')])).toEqual(['The ferry takes twenty minutes.1']);
	});

	it('leaves nothing where a hole covers all', () => {
		expect(textsOf([whole])).toEqual([]);
	});

	it('takes holes in any order, overlapping or one inside another', () => {
		const holes = [
			rangeOf('Tierra del Fuego nobody'),
			rangeOf('ferry takes'),
			rangeOf('del'),
			rangeOf('takes twenty')
		];
		expect(textsOf(holes)).toEqual(['The', 'minutes.1 On', 'has dug.']);
	});

	it('passes over holes outside the range and clips those that cross its edge', () => {
		expect(textsOf([rangeOf('The ferry'), rangeOf('dug')], rangeOf('ferry takes twenty'))).toEqual([
			'takes twenty'
		]);
	});

	it('gives pieces in order that lie inside the range and outside every hole', () => {
		const { length } = NORMAL.points;
		const range = fc
			.tuple(fc.nat(length), fc.nat(length))
			.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
		fc.assert(
			fc.property(range, fc.array(range, { maxLength: 5 }), (outer, holes) => {
				let from = outer.start;
				for (const piece of cutRange(NORMAL, outer, holes)) {
					expect(piece.start).toBeGreaterThanOrEqual(from);
					expect(piece.end).toBeGreaterThan(piece.start);
					expect(piece.end).toBeLessThanOrEqual(outer.end);
					expect(
						holes.some((hole) => hole.start < hole.end && hole.start < piece.end && hole.end > piece.start)
					).toBe(false);
					from = piece.end;
				}
			})
		);
	});
});
