import { rememberByUnit } from './by-unit.ts';
import { joinPoints, type CodePoints } from './normalise.ts';

/**
 * Letters that Unicode keeps apart and that copies, keyboards and transcriptions write for one another. To each, the
 * one it is folded to. From the Arabic script: yeh, kaf and heh of several languages; from Hebrew and Greek: final
 * forms; from Latin: letters that no decomposition takes apart.
 */
const SAME_LETTERS: Record<string, string> = {
	'\u064A': '\u06CC', // yeh
	'\u0649': '\u06CC', // alef maksura
	'\u06D2': '\u06CC', // yeh barree
	'\u0643': '\u06A9', // kaf
	'\u06AA': '\u06A9', // swash kaf
	'\u06C1': '\u0647', // heh goal
	'\u06BE': '\u0647', // heh doachashmee
	'\u0629': '\u0647', // teh marbuta
	'\u06C3': '\u0647', // teh marbuta goal
	'\u06D5': '\u0647', // ae
	'\u0671': '\u0627', // alef wasla
	'\u05DA': '\u05DB', // final kaf
	'\u05DD': '\u05DE', // final mem
	'\u05DF': '\u05E0', // final nun
	'\u05E3': '\u05E4', // final pe
	'\u05E5': '\u05E6', // final tsadi
	ς: 'σ',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ı: 'i'
};
const VARIANT = new RegExp(`[${Object.keys(SAME_LETTERS).join('')}]`, 'gu');

/**
 * Apostrophes and half rings that Unicode calls letters (hamza, ayn, okina, saltillo), and what only stretches a word.
 */
const APOSTROPHE_LIKE = /[\u02B9-\u02C1\u02C6-\u02D1\u02EC\u02EE\uA78B\uA78C\u0640\u07FA]/gu;
/** Accents, harakat, points and joiners; not the vowel signs of Indic scripts, which are letters to a reader. */
const ACCENT =
	/[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u200C\u200D]/gu;
const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;

/** Most words of most texts: none of the steps below changes them but the lower case. */
const ASCII = /^[\0-\x7F]*$/;

/**
 * The one fold that names, search and anchors compare by: compatibility forms apart, lower case, no accents, no
 * apostrophe-like letters, one letter for those written in several ways, digits of any script as 0 to 9.
 */
export function foldLetters(text: string): string {
	if (ASCII.test(text)) {
		return text.toLowerCase();
	}
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(ACCENT, '')
		.replace(APOSTROPHE_LIKE, '')
		.replace(VARIANT, (letter) => SAME_LETTERS[letter] ?? letter)
		.replace(OTHER_DIGIT, toAsciiDigit);
}

/** Digits of a script stand in a row of ten that begins at a code point ending in 0 or 6 (hexadecimal). */
function toAsciiDigit(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	const nibble = code & 0xf;
	const isFromZero = nibble < 10 && /\p{Nd}/u.test(String.fromCodePoint(code - nibble));
	return String(isFromZero ? nibble : nibble - 6);
}

/**
 * What two copies of a passage still share when quotes, dashes, spaces, hyphenation, case and accents differ:
 * its letters and digits.
 */
export function foldText(text: string): string {
	const letters = foldLetters(text);
	return PLAIN_WORD.test(letters) ? letters : letters.replace(/[^\p{L}\p{N}]+/gu, '');
}
const PLAIN_WORD = /^[a-z0-9]*$/;

export interface Word {
	/** Folded: lower case, no marks. */
	fold: string;
	/** Code-point offsets in the text the word stands in. */
	start: number;
	end: number;
}

const WORD_POINT = /[\p{L}\p{N}\p{M}]/u;
const hasWordPoint = rememberByUnit((point) => WORD_POINT.test(point));

/** Whether a code point belongs to a word: a letter, a digit or a mark on one. */
export function isWordPoint(point: string | undefined): boolean {
	return point !== undefined && hasWordPoint(point);
}

/** The words of a text given as code points, each with its range. Scripts without spaces: see `findTokens`. */
export function findWords(points: CodePoints, from = 0, to = points.length): Word[] {
	const words: Word[] = [];
	let start = -1;
	for (let offset = from; offset <= to; offset++) {
		const isInside = offset < to && isWordPoint(points[offset] ?? '');
		if (isInside && start < 0) {
			start = offset;
		}
		if (!isInside && start >= 0) {
			const fold = foldText(joinPoints(points, start, offset));
			if (fold !== '') {
				words.push({
					fold,
					start,
					end: offset
				});
			}
			start = -1;
		}
	}
	return words;
}
