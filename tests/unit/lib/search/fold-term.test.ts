import { describe, expect, it } from 'vitest';
import { foldTerm, splitTerms } from '../../../../src/lib/search/fold-term.ts';

describe('words as search compares them', () => {
	it.each([
		['Médoc', 'medoc'],
		['STRASSE', 'strasse'],
		['Straße', 'strasse'],
		['Łódź', 'lodz'],
		['İzmir', 'izmir'],
		['Йошкар', 'йошкар']
	])('%s and %s are one', (written, typed) => {
		expect(foldTerm(written)).toBe(foldTerm(typed));
	});

	it('takes Arabic and Urdu forms of a letter for one', () => {
		expect(foldTerm('كراچي')).toBe(foldTerm('کراچی'));
		expect(foldTerm('لاہور')).toBe(foldTerm('لاهور'));
	});

	it('takes a word with its vowel marks for the word without', () => {
		expect(foldTerm('گَوادَر')).toBe(foldTerm('گوادر'));
	});

	it('keeps the vowel signs of Devanagari, which make another word', () => {
		expect(foldTerm('काम')).not.toBe(foldTerm('कम'));
	});

	it('splits at everything that is no letter, mark or digit', () => {
		expect(splitTerms('Alba–Meria (2015), Mi-35: कराची')).toEqual(['Alba', 'Meria', '2015', 'Mi', '35', 'कराची']);
	});
});
