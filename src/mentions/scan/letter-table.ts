import { foldText, isWordPoint } from '../../text/fold.ts';
import { isUnspaced } from '../../text/tokens.ts';

/** What a code unit is to a reader of words. */
export const BREAK = 1;
/** A letter, digit or vowel sign that folds to one code unit. */
export const LETTER = 2;
/** Belongs to the word it stands in and folds to nothing: an accent, a soft hyphen, an okina. */
export const SILENT = 3;
/** Folds to several code units: a ligature, a Hangul syllable. */
export const SEVERAL = 4;
/** The first or second half of a code point beyond the basic plane. */
export const SURROGATE = 5;
/** Of a script that puts no spaces between words: a word by itself, with the marks that follow it. */
export const UNSPACED = 8;
export const UPPER = 16;
export const DIGIT = 32;
/** A mark: it goes with the letter before it. */
export const MARK = 64;
export const CLASS_BITS = 7;

/** By code unit: one of the classes above with its flags; 0 where it was not looked at yet. */
export const CLASSES = new Uint8Array(0x10000);
/** By code unit: what it folds to, where that is one code unit. */
export const FOLDS = new Uint16Array(0x10000);
/** What folds to several code units, by code point; beyond the basic plane also what folds to one. */
const several = new Map<number, { letterClass: number; fold: string }>();

const JOINER = /[\u00AD\u200B-\u200D\u2060\uFEFF]/u;
const IS_MARK = /\p{M}/u;
/** Folds to nothing and is no letter that stands for itself. */
const APOSTROPHE_LETTER = /[\u02B9-\u02C1\u02C6-\u02D1\u02EC\u02EE\uA78B\uA78C\u0640\u07FA]/u;

function describe(point: number): { letterClass: number; fold: string } {
	const letter = String.fromCodePoint(point).normalize('NFKC');
	const fold = foldText(letter);
	const first = String.fromCodePoint(letter.codePointAt(0) ?? 0);
	if (JOINER.test(letter) || APOSTROPHE_LETTER.test(letter) || (fold === '' && IS_MARK.test(letter))) {
		return {
			letterClass: SILENT,
			fold: ''
		};
	}
	if (fold === '' || !isWordPoint(first)) {
		return {
			letterClass: BREAK,
			fold: ''
		};
	}
	let letterClass = fold.length === 1 ? LETTER : SEVERAL;
	letterClass |= isUnspaced(first) && !IS_MARK.test(first) ? UNSPACED : 0;
	letterClass |= first !== first.toLowerCase() ? UPPER : 0;
	letterClass |= /^[0-9]$/.test(fold) ? DIGIT : 0;
	letterClass |= IS_MARK.test(first) ? MARK : 0;
	return {
		letterClass,
		fold
	};
}

/** Looks at a code unit for the first time. */
export function classify(unit: number): number {
	if (unit >= 0xd800 && unit <= 0xdfff) {
		return (CLASSES[unit] = SURROGATE);
	}
	const { letterClass, fold } = describe(unit);
	if (fold.length > 1) {
		several.set(unit, {
			letterClass,
			fold
		});
	}
	FOLDS[unit] = fold.charCodeAt(0) || 0;
	return (CLASSES[unit] = letterClass);
}

/** Class and fold of a code point that one code unit does not tell. */
export function lookUp(point: number): { letterClass: number; fold: string } {
	let found = several.get(point);
	if (!found) {
		found = describe(point);
		several.set(point, found);
	}
	return found;
}
