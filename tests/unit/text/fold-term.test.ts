import { describe, expect, it } from 'vitest';
import { foldTerm } from '../../../src/text/fold-term.ts';

describe('words as search compares them', () => {
	it.each([
		['Médoc', 'medoc'],
		['STRASSE', 'strasse'],
		['Straße', 'strasse'],
		['Łódź', 'lodz'],
		['İzmir', 'izmir'],
		['Йошкар', 'йошкар'],
		['Taʿizz', 'taizz'],
		['Ṣanʿāʾ', 'sana'],
		['ｶﾗﾁ', 'カラチ']
	])('%s and %s are one', (written, typed) => {
		expect(foldTerm(written)).toBe(foldTerm(typed));
	});

	it.each([
		['كراچي', 'کراچی'],
		['لاہور', 'لاهور'],
		['أحمد', 'احمد'],
		['مكة', 'مكه'],
		['على', 'علي']
	])('takes the Arabic, Persian and Urdu forms in %s and %s for one', (written, typed) => {
		expect(foldTerm(written)).toBe(foldTerm(typed));
	});

	it('takes a word with its vowel marks for the word without', () => {
		expect(foldTerm('گَوادَر')).toBe(foldTerm('گوادر'));
		expect(foldTerm('שָׁלוֹם')).toBe(foldTerm('שלום'));
	});

	it.each(['٢٠١٥', '۲۰۱۵', '२०१५', '๒๐๑๕', '２０１５'])('takes the digits %s for 2015', (digits) => {
		expect(foldTerm(digits)).toBe('2015');
	});

	it('keeps the vowel signs of Devanagari, which make another word', () => {
		expect(foldTerm('काम')).not.toBe(foldTerm('कम'));
	});
});
