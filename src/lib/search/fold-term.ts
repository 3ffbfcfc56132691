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
const MARKS = /[\u0300-\u036F\u064B-\u065F\u0670\u0640\u200C\u200D]/gu;
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
		.replace(/[ßæœøłđı]/gu, (letter) => LATIN[letter] ?? letter);
}

/** Words of a text: runs of letters, marks and digits; "Mi-35" is two, "Lahore–Karachi" too. */
export function splitTerms(text: string): string[] {
	return text.match(/[\p{L}\p{M}\p{N}\u200C\u200D]+/gu) ?? [];
}
