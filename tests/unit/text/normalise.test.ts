import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../../src/text/fingerprint.ts';
import { countPoints, normaliseText, sliceText } from '../../../src/text/normalise.ts';
import { anyPoint } from '../../samples/any-point.ts';

const text = (raw: string): string => normaliseText(raw).text;

/** The raw stretch a normal stretch came from. */
function rawSlice(raw: string, start: number, end: number): string {
	const { rawOffsets } = normaliseText(raw);
	return raw.slice(rawOffsets[start], rawOffsets[end]);
}

/** Offset in code points of `needle` in the normal form of `raw`. */
function pointOf(raw: string, needle: string): number {
	const normal = normaliseText(raw);
	return countPoints(normal.text.slice(0, normal.text.indexOf(needle)));
}

/** Strings rich in what breaks offsets: astral letters, marks, joiners, odd spaces, quotes and dashes. */
const awkward = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				'a',
				'É',
				'e\u0301',
				'ﬁ',
				'𝒳',
				'🌬️',
				'\u00AD',
				'\u200B',
				'\u200D',
				'\uFEFF',
				' ',
				'\u00A0',
				'\r\n',
				'\u0085',
				'“',
				'″',
				'‴',
				'´',
				'\u1FFD',
				'—',
				'\uFF0D',
				'\uFE31',
				'\uFFFD',
				'\u0301',
				'\u0316',
				'한',
				'\u1112\u1161\u11AB',
				'ｶﾞ',
				'ŉ',
				'½',
				'¨'
			),
			fc.string({ unit: anyPoint, maxLength: 3 })
		),
		{ maxLength: 24 }
	)
	.map((parts) => parts.join(''));

describe('normaliseText', () => {
	it('takes a vertical tab for a line end, whatever stands after it', () => {
		for (const after of ['b', 'é', 'ж']) {
			expect([...normaliseText(`a\v${after}`).breaks]).toEqual([1]);
		}
	});
	it('keeps letters of every script as they stand, in runs and one by one', () => {
		for (const raw of [
			'The port of Gwadar',
			'порт Гвадар у моря',
			'بندر گوادر',
			'瓜达尔港',
			'et e\u0301te\u0301'
		]) {
			const { text: normal } = normaliseText(raw);
			expect(normal).toBe(raw.normalize('NFC'));
			const words = raw.split(' ').map((word) => text(word));
			expect(words.join(' ')).toBe(normal);
		}
	});
	it.each([
		['curly quotes become straight', '“wind” and ‘tide’ d’Aguirre', "\"wind\" and 'tide' d'Aguirre"],
		['every dash and the minus become a hyphen', 'a–b—c−d‐e‑f', 'a-b-c-d-e-f'],
		['a ligature becomes its letters', 'oﬃce ﬁre', 'office fire'],
		['soft hyphens and zero-width spaces vanish', 'hy\u00ADdro\u200Bgen\uFEFF', 'hydrogen'],
		['no-break and thin spaces become one space', '12\u00A0\u2009km', '12 km'],
		['line ends of every kind become one space', 'a\r\nb\rc\nd\u0085e\u2028f', 'a b c d e f'],
		['white space at the ends is dropped', '\uFEFF \t wind \n', 'wind'],
		['a letter and its mark become one letter', 'Ri\u0301o', 'R\u00EDo'],
		['a mark joins its letter across a soft hyphen', 'Ri\u00AD\u0301o', 'R\u00EDo'],
		['full-width letters become plain', 'ＣＯ２', 'CO2'],
		['Hangul syllables are composed', '\u1112\u1161\u11AB', '한'],
		['half-width kana take their sound mark', 'ｶﾞ', 'ガ'],
		['a triple prime becomes straight quotes', '5‴', "5'''"],
		['a joiner stays, since it carries meaning', 'می\u200Cشود', 'می\u200Cشود'],
		['the replacement character stays', 'R\uFFFDo', 'R\uFFFDo'],
		['text of white space alone is empty', ' \r\n\t', '']
	])('%s', (_, raw, expected) => {
		expect(text(raw)).toBe(expected);
	});

	it('gives a re-wrapped copy the same text hash', () => {
		const copy = 'The ferry takes twenty minutes on a calm day and all night on the others.';
		for (const width of [7, 20, 33]) {
			const wrapped = copy.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '  $1\r\n');
			expect(wrapped).not.toBe(copy);
			expect(hashText(text(wrapped))).toBe(hashText(text(copy)));
		}
	});

	it('gives a changed letter another text hash', () => {
		expect(hashText(text('the strait'))).not.toBe(hashText(text('the straits')));
	});

	it('counts an astral character as one point and finds its two raw units', () => {
		const raw = 'wind 𝒳🌬 blows';
		expect(normaliseText(raw).points[5]).toBe('X');
		const offset = pointOf(raw, '🌬');
		expect(sliceText(normaliseText(raw), offset, offset + 1)).toBe('🌬');
		expect(rawSlice(raw, offset, offset + 1)).toBe('🌬');
	});

	it('leads back from a composed letter to the letter with its marks', () => {
		const raw = 'al Ri\u0301o Gallegos';
		const offset = pointOf(raw, 'R\u00EDo');
		expect(rawSlice(raw, offset, offset + 3)).toBe('Ri\u0301o');
	});

	it('leads back from the letters of a ligature to the ligature', () => {
		const raw = 'the oﬃce shut';
		const offset = pointOf(raw, 'office');
		expect(rawSlice(raw, offset, offset + 6)).toBe('oﬃce');
	});

	it('leads back from one space to the whole run of white space', () => {
		const raw = 'cabo \r\n\u00A0negro';
		expect(rawSlice(raw, 4, 5)).toBe(' \r\n\u00A0');
	});

	it('keeps a soft hyphen inside the raw stretch of its word', () => {
		const raw = 'a hydro\u00ADgen line';
		const offset = pointOf(raw, 'hydrogen');
		expect(rawSlice(raw, offset, offset + 8)).toBe('hydro\u00ADgen');
	});

	it('ends the raw stretch of the last word before what trails it', () => {
		expect(rawSlice('the end\u0085\u00AD \n', 4, 7)).toBe('end');
	});

	it('has one raw offset for each point and one for the end, never falling', () => {
		fc.assert(
			fc.property(awkward, (raw) => {
				const { points, rawOffsets } = normaliseText(raw);
				expect(rawOffsets.length).toBe(points.length + 1);
				for (let offset = 1; offset < rawOffsets.length; offset++) {
					expect(rawOffsets[offset]).toBeGreaterThanOrEqual(rawOffsets[offset - 1] ?? 0);
				}
				expect(rawOffsets.at(-1)).toBeLessThanOrEqual(raw.length);
			})
		);
	});

	it('never cuts a surrogate pair of the raw text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
				for (const offset of normaliseText(raw).rawOffsets) {
					const splits =
						/[\uD800-\uDBFF]/.test(raw[offset - 1] ?? '') && /[\uDC00-\uDFFF]/.test(raw[offset] ?? '');
					expect(splits).toBe(false);
				}
			})
		);
	});

	it('turns the raw stretch of any word back into that word', () => {
		const word = fc.constantFrom(
			'viento',
			'Ri\u0301o',
			'oﬃce',
			'hy\u00ADdrogen',
			'𝒳ylo',
			'cabo',
			'“quoted”',
			'412',
			'Ñu\u0303'
		);
		const gap = fc.constantFrom(' ', '\r\n', '\u00A0 ', '\n\n\t');
		fc.assert(
			fc.property(fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 12 }), (parts) => {
				const raw = parts.flat().join('');
				const normal = normaliseText(raw);
				let from = 0;
				for (const [written] of parts) {
					const end = from + normaliseText(written).points.length;
					expect(raw.slice(normal.rawOffsets[from], normal.rawOffsets[end])).toBe(written);
					from = end + 1;
				}
			})
		);
	});

	it('changes nothing when applied twice', () => {
		fc.assert(
			fc.property(awkward, (raw) => {
				const once = text(raw);
				expect(text(once)).toBe(once);
			}),
			{ numRuns: 500 }
		);
	});

	it('gives composed and decomposed copies the same form', () => {
		fc.assert(
			fc.property(awkward, (raw) => {
				expect(text(raw.normalize('NFC'))).toBe(text(raw));
				expect(text(raw.normalize('NFD'))).toBe(text(raw));
			}),
			{ numRuns: 500 }
		);
	});

	it('has single spaces within and none at the ends', () => {
		fc.assert(
			fc.property(awkward, (raw) => {
				expect(text(raw)).not.toMatch(/^\s|\s$|\s\s/u);
			})
		);
	});
});

describe('countPoints', () => {
	it('counts code points, not UTF-16 units', () => {
		expect(countPoints('a𝒳🌬é')).toBe(4);
		expect(countPoints('')).toBe(0);
	});
});
