import type { Range } from '../model/records/source.ts';
import { foldText } from '../text/fold.ts';
import { sliceText, type NormalText } from '../text/normalise.ts';
import { findTokens, type Token } from '../text/tokens.ts';
import { isAffix, isMark, mayHaveAffix } from './word-ends.ts';

/** A stretch of a text as names are found in it. */
export interface TokenText {
	normal: NormalText;
	tokens: readonly Token[];
	/** The same with long vowels as two; the very same list where there are none. */
	long: readonly Token[];
}

/** Where something that began with a token ends: the token after it, and its own last code point, excluded. */
export interface End {
	next: number;
	point: number;
}

/** Written words longer than this are not put together of their parts. Letters. */
const MAX_JOINED = 200;

export function readTokens(normal: NormalText, { start, end }: Range): TokenText {
	const tokens = findTokens(normal.points, start, end);
	const folds = tokens.map((token) => foldLong(normal, token));
	const hasLong = folds.some((fold, index) => fold !== tokens[index]?.fold);
	return {
		normal,
		tokens,
		long: hasLong ? tokens.map((token, index) => ({ ...token, fold: folds[index] ?? '' })) : tokens
	};
}

/** The ways to read a text's words: as they stand, and with long vowels as two where there are any. */
export function listReadings(text: TokenText): TokenText[] {
	return text.long === text.tokens ? [text] : [text, { ...text, tokens: text.long }];
}

const MACRON = '\u0304';
const LONG_VOWEL = /([aeiou])\u0304/giu;

/** Whether a name has vowels with a macron, by which it is found in two ways. */
export const hasMacron = (text: string): boolean => {
	return text.normalize('NFD').includes(MACRON);
};

/** A word in which vowels with a macron count as two, as where "Ṣanʿāʾ" is written "Sanaa". */
export function foldLong(normal: NormalText, { fold, start, end }: Pick<Token, 'fold' | 'start' | 'end'>): string {
	const written = sliceText(normal, start, end).normalize('NFD');
	return written.includes(MACRON) ? foldText(written.replace(LONG_VOWEL, '$1$1')) : fold;
}

/**
 * Every word that a name can have where a token stands, with its end: the token, it and those that an apostrophe or a
 * hyphen at a line's end joins to it, each also without a footnote mark or a Korean particle written onto it.
 */
export function listWordsAt(text: TokenText, from: number): { word: string; end: End }[] {
	const words: { word: string; end: End }[] = [];
	let joined = '';
	for (let index = from; index < text.tokens.length && joined.length < MAX_JOINED; index++) {
		const token = text.tokens[index] as Token;
		if (index > from && !isJoined(text, index)) {
			break;
		}
		const before = joined.length;
		joined += token.fold;
		words.push({ word: joined, end: { next: index + 1, point: token.end } });
		for (let length = mayHaveAffix(joined) ? joined.length - 1 : 0; length > before; length--) {
			const rest = joined.slice(length);
			if (isAffix(joined.slice(0, length), rest)) {
				words.push({
					word: joined.slice(0, length),
					end: { next: index + 1, point: token.end - countPoints(rest) }
				});
			}
		}
	}
	return words;
}

const countPoints = (text: string): number => {
	return Array.from(text.normalize('NFC')).length;
};

/** Whether an apostrophe, or a hyphen at the end of a line, joins a token to the one before. */
function isJoined({ normal, tokens }: TokenText, index: number): boolean {
	const [before, token] = [tokens[index - 1], tokens[index]];
	const gap = sliceText(normal, before?.end ?? 0, token?.start ?? 0);
	return gap === "'" || (gap === '- ' && normal.breaks.includes((token?.start ?? 0) - 1));
}

/** The token after a footnote mark in brackets, or the same. */
export function skipMark({ normal, tokens }: Pick<TokenText, 'normal' | 'tokens'>, index: number): number {
	const token = tokens[index];
	const isBracketed =
		token && isMark(token.fold) && normal.points[token.start - 1] === '[' && normal.points[token.end] === ']';
	return isBracketed ? index + 1 : index;
}
