/** Letters of the Arabic script that keyboards and documents write in several ways. */
const SAME_LETTERS: Record<string, string> = {
	'\u064A': '\u06CC', // yeh → Farsi yeh
	'\u0649': '\u06CC', // alef maksura
	'\u0643': '\u06A9', // kaf → keheh
	'\u06C1': '\u0647', // heh goal
	'\u06BE': '\u0647', // heh doachashmee
	'\u0629': '\u0647', // teh marbuta
	'\u06D5': '\u0647', // ae
	'\u0671': '\u0627' // alef wasla
};

/** Accents, harakat and the like; not the vowel signs of Indic scripts, which are letters to a reader. */
const MARKS =
	/[\u0300-\u036F\u0591-\u05BD\u05BF-\u05C7\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u02B9-\u02BF\u200C\u200D]/gu;
const DIGITS = /\p{Nd}/gu;
/** Zeros of Arabic, Persian and Urdu, the scripts of India, Thai, Lao, Tibetan, Burmese and Khmer; nine digits follow each. */
const ZEROS = [
	0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x0f20,
	0x1040, 0x17e0
];
const ARABIC_VARIANTS = /[\u064A\u0649\u0643\u06C1\u06BE\u0629\u06D5\u0671]/gu;

/** Letters that no decomposition takes apart. */
const LATIN: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** A word as search compares it: lower case, without accents, one form for letters that are written in several. */
export function foldTerm(term: string): string {
	return term
		.normalize('NFKD')
		.toLowerCase()
		.replace(MARKS, '')
		.replace(ARABIC_VARIANTS, (letter) => SAME_LETTERS[letter] ?? letter)
		.replace(/[ßæœøłđı]/gu, (letter) => LATIN[letter] ?? letter)
		.replace(DIGITS, foldDigit);
}

/** A decimal digit of another script as 0 to 9; one of a script not listed stays. */
function foldDigit(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	const zero = ZEROS.find((point) => code >= point && code <= point + 9);
	return zero === undefined ? digit : String(code - zero);
}
