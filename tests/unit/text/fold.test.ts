import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords, foldText } from '../../../src/text/fold.ts';
import { normaliseText, sliceText } from '../../../src/text/normalise.ts';
import { anyPoint } from '../../samples/any-point.ts';

describe('foldText', () => {
	it.each([
		['case', 'CABO Negro', 'cabo negro'],
		['accents', 'Río Vírgenes', 'Rio Virgenes'],
		['quotes and dashes', '“Negro–Punta” d’or', '"Negro-Punta" d\'or'],
		['spaces', '412 km', '412\u00A0\u2009km'],
		['hyphenation at a line end', 'hydro-\ngen', 'hydrogen'],
		['ligatures', 'oﬃce', 'office'],
		['composed and decomposed letters', 'R\u00EDo', 'Ri\u0301o'],
		['the dotted capital I', 'İstanbul', 'istanbul']
	])('leaves out differences of %s', (_, first, second) => {
		expect(foldText(first)).toBe(foldText(second));
	});

	it('keeps letters and digits of every script, in order', () => {
		expect(foldText('کراچی 42 Ω 中文!')).toBe('کراچی42ω中文');
	});

	it('tells different words and different figures apart', () => {
		expect(foldText('412 km')).not.toBe(foldText('430 km'));
		expect(foldText('built')).not.toBe(foldText('built not'));
	});

	it('is empty where no letter and no digit stands', () => {
		expect(foldText('— “…” \uFFFD ✓')).toBe('');
	});

	it('changes nothing when applied twice', () => {
		fc.assert(
			fc.property(fc.string({ unit: anyPoint }), (text) => {
				expect(foldText(foldText(text))).toBe(foldText(text));
			})
		);
	});

	it('is the same before and after normalisation', () => {
		const common = fc.string({
			unit: fc.constantFrom(
				'a',
				'É',
				'e\u0301',
				'ﬁ',
				'\u00AD',
				'“',
				'—',
				' ',
				'\u00A0',
				'\r\n',
				'7',
				'.',
				'ß',
				'한'
			)
		});
		fc.assert(
			fc.property(common, (text) => {
				expect(foldText(normaliseText(text).text)).toBe(foldText(text));
			})
		);
	});
});

describe('findWords', () => {
	const wordsOf = (text: string): string[] => findWords([...text]).map((word) => word.fold);

	it('cuts at hyphens, apostrophes and punctuation', () => {
		expect(wordsOf("long-term plan, d'Aguirre (2019).")).toEqual(['long', 'term', 'plan', 'd', 'aguirre', '2019']);
	});

	it('keeps a footnote figure glued to its word, since only furniture can part them', () => {
		expect(wordsOf('in 20184 with')).toEqual(['in', '20184', 'with']);
	});

	it('keeps combining marks inside the word', () => {
		expect(wordsOf('Q\u0303uepa')).toEqual(['quepa']);
	});

	it('makes no word of marks alone', () => {
		expect(wordsOf('a \u0301 b')).toEqual(['a', 'b']);
	});

	it('counts its offsets in code points', () => {
		expect(findWords([...'🌬 𐐀b c'])).toEqual([
			{ fold: '𐐨b', start: 2, end: 4 },
			{ fold: 'c', start: 5, end: 6 }
		]);
	});

	it('looks only between the two offsets, cutting a word that crosses them', () => {
		expect(findWords([...'wind and tide'], 2, 7).map((word) => word.fold)).toEqual(['nd', 'an']);
	});

	it('finds nothing in an empty stretch', () => {
		expect(findWords([...'wind'], 2, 2)).toEqual([]);
		expect(findWords([])).toEqual([]);
	});

	it('gives words whose stretches fold to them, in order and apart', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
				const normal = normaliseText(raw);
				let from = 0;
				for (const word of findWords(normal.points)) {
					expect(word.start).toBeGreaterThanOrEqual(from);
					expect(foldText(sliceText(normal, word.start, word.end))).toBe(word.fold);
					from = word.end + 1;
				}
			})
		);
	});
});
