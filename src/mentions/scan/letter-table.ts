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
export const KIND_BITS = 7;

/** By code unit: one of the kinds above with its flags; 0 where it was not looked at yet. */
export const KINDS = new Uint8Array(0x10000);
/** By code unit: what it folds to, where that is one code unit. */
export const FOLDS = new Uint16Array(0x10000);
/** What folds to several code units, by code point; beyond the basic plane also what folds to one. */
const several = new Map<number, { kind: number; fold: string }>();

const JOINER = /[\u00AD\u200B-\u200D\u2060\uFEFF]/u;
const IS_MARK = /\p{M}/u;
/** Folds to nothing and is no letter that stands for itself. */
const APOSTROPHE_LETTER = /[\u02B9-\u02C1\u02C6-\u02D1\u02EC\u02EE\uA78B\uA78C\u0640\u07FA]/u;

function describe(point: number): { kind: number; fold: string } {
	const letter = String.fromCodePoint(point).normalize('NFKC');
	const fold = foldText(letter);
	const first = String.fromCodePoint(letter.codePointAt(0) ?? 0);
	if (JOINER.test(letter) || APOSTROPHE_LETTER.test(letter) || (fold === '' && IS_MARK.test(letter))) {
		return {
			kind: SILENT,
			fold: ''
		};
	}
	if (fold === '' || !isWordPoint(first)) {
		return {
			kind: BREAK,
			fold: ''
		};
	}
	let kind = fold.length === 1 ? LETTER : SEVERAL;
	kind |= isUnspaced(first) && !IS_MARK.test(first) ? UNSPACED : 0;
	kind |= first !== first.toLowerCase() ? UPPER : 0;
	kind |= /^[0-9]$/.test(fold) ? DIGIT : 0;
	kind |= IS_MARK.test(first) ? MARK : 0;
	return {
		kind,
		fold
	};
}

/** Looks at a code unit for the first time. */
export function classify(unit: number): number {
	if (unit >= 0xd800 && unit <= 0xdfff) {
		return (KINDS[unit] = SURROGATE);
	}
	const { kind, fold } = describe(unit);
	if (fold.length > 1) {
		several.set(unit, {
			kind,
			fold
		});
	}
	FOLDS[unit] = fold.charCodeAt(0) || 0;
	return (KINDS[unit] = kind);
}

/** Kind and fold of a code point that one code unit does not tell. */
export function lookUp(point: number): { kind: number; fold: string } {
	let found = several.get(point);
	if (!found) {
		found = describe(point);
		several.set(point, found);
	}
	return found;
}
