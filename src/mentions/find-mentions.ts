import type { Name } from '../model/records/feature.ts';
import type { Range } from '../model/records/source.ts';
import { foldText } from '../text/fold.ts';
import { normaliseText, sliceText, type NormalText } from '../text/normalise.ts';
import { findTokens, type Token } from '../text/tokens.ts';
import { isAffix, isInsideWord, isMark } from './word-ends.ts';

/** A thing and the names by which a text may mean it. */
export interface NamedThing {
	id: string;
	names: readonly Pick<Name, 'text' | 'role'>[];
}

/** What a name found in a text may stand for. */
export interface Sense {
	id: string;
	role: Name['role'];
}

/** A name found in a text: whole words, code-point offsets in the normal text. */
export interface Mention extends Range {
	/** Several where a name is shared, as a capital's by its city and its government. */
	senses: Sense[];
}

interface Pattern {
	/** Folded words of the name; in a script without spaces its letters. Words round an apostrophe are one. */
	words: string[];
	/** What stands between them, in plain form. */
	gaps: string[];
	/** The name as written, for names so short that their case tells them from common words. */
	exact: string | null;
	/** Names that begin with a capital are not found in lower case. */
	isCapital: boolean;
	senses: Sense[];
}

/** Names of up to this many letters must stand exactly as written: "US" is not "us". */
const MAX_EXACT = 3;

/** Names prepared for finding, by the first letter of their first word, longest first. */
export type NameIndex = ReadonlyMap<string, readonly Pattern[]>;

export function indexNames(things: readonly NamedThing[]): NameIndex {
	const patterns = new Map<string, Pattern>();
	for (const { id, names } of things) {
		for (const { text, role } of names) {
			addName(patterns, normaliseText(text), { id, role });
		}
	}
	const index = new Map<string, Pattern[]>();
	for (const pattern of patterns.values()) {
		const first = firstLetter(pattern.words[0]);
		index.set(first, [...(index.get(first) ?? []), pattern]);
	}
	for (const list of index.values()) {
		list.sort(
			(a, b) =>
				b.words.length - a.words.length ||
				b.words.join('').length - a.words.join('').length ||
				Number(b.exact !== null) - Number(a.exact !== null)
		);
	}
	return index;
}

function addName(patterns: Map<string, Pattern>, normal: NormalText, sense: Sense): void {
	const hasLong = normal.text.normalize('NFD').includes(MACRON);
	for (const isLong of hasLong ? [false, true] : [false]) {
		const key = `${normal.text} ${isLong}`;
		const pattern = patterns.get(key) ?? buildPattern(normal, isLong);
		if (pattern && !pattern.senses.some(({ id }) => id === sense.id)) {
			pattern.senses.push(sense);
			patterns.set(key, pattern);
		}
	}
}

const firstLetter = (word = ''): string => {
	return String.fromCodePoint(word.codePointAt(0) ?? 0);
};

/** @param isLong vowels with a macron count as two */
function buildPattern(normal: NormalText, isLong: boolean): Pattern | null {
	const tokens = findTokens(normal.points);
	const [first, last] = [tokens[0], tokens.at(-1)];
	if (!first || !last) {
		return null;
	}
	const words: string[] = [];
	const gaps: string[] = [];
	tokens.forEach((token, index) => {
		const fold = isLong ? foldLong(normal, token) : token.fold;
		const gap = index === 0 ? '' : sliceText(normal, tokens[index - 1]?.end ?? 0, token.start);
		if (gap === "'") {
			words.push(`${words.pop() ?? ''}${fold}`);
			return;
		}
		words.push(fold);
		if (index > 0) {
			gaps.push(plainGap(gap));
		}
	});
	const written = sliceText(normal, first.start, last.end);
	return {
		words,
		gaps,
		exact: hasCase(written) && last.end - first.start <= MAX_EXACT ? written : null,
		isCapital: isUpperCase(normal.points[first.start] ?? ''),
		senses: []
	};
}

/** Finds names in a stretch of normal text: whole words only, the longest name first, none inside another. */
export function findMentions(
	normal: NormalText,
	names: NameIndex,
	within: Range = {
		start: 0,
		end: normal.points.length
	}
): Mention[] {
	const tokens = findTokens(normal.points, within.start, within.end);
	const text: TokenText = {
		normal,
		tokens,
		long: tokens.map((token) => ({
			...token,
			fold: foldLong(normal, token)
		}))
	};
	const mentions: Mention[] = [];
	for (let index = 0; index < text.tokens.length;) {
		const found = findAt(text, index, names.get(firstLetter(text.tokens[index]?.fold)) ?? []);
		if (found) {
			mentions.push(found.mention);
		}
		index = found?.next ?? index + 1;
	}
	return mentions;
}

interface TokenText {
	normal: NormalText;
	tokens: readonly Token[];
	/** The same with long vowels as two. */
	long: readonly Token[];
}

/** A word in which vowels with a macron count as two, as where "Ṣanʿāʾ" is written "Sanaa". */
function foldLong(normal: NormalText, { fold, start, end }: Pick<Token, 'fold' | 'start' | 'end'>): string {
	const written = sliceText(normal, start, end).normalize('NFD');
	return written.includes(MACRON) ? foldText(written.replace(LONG_VOWEL, '$1$1')) : fold;
}
const MACRON = '\u0304';
const LONG_VOWEL = /([aeiou])\u0304/giu;

/** The first of some names that begins with a token, and the token after it. */
function findAt(
	text: TokenText,
	index: number,
	patterns: readonly Pattern[]
): { mention: Mention; next: number } | null {
	const start = text.tokens[index]?.start ?? 0;
	for (const pattern of patterns) {
		const end =
			matchPattern(text, index, pattern) ??
			matchPattern(
				{
					...text,
					tokens: text.long
				},
				index,
				pattern
			);
		if (end && isWhole(text.normal, { start, end: end.point }, pattern)) {
			return {
				mention: {
					start,
					end: end.point,
					senses: pattern.senses
				},
				next: end.next
			};
		}
	}
	return null;
}

/** Where something that began with a token ends: the token after it, and its own last code point, excluded. */
interface End {
	next: number;
	point: number;
}

function matchPattern(text: TokenText, from: number, { words, gaps }: Pattern): End | null {
	let end: End = { next: from, point: 0 };
	for (const [position, word] of words.entries()) {
		if (position > 0 && !isGap(text, end, gaps[position - 1] ?? '')) {
			return null;
		}
		const found = matchWord(text, position > 0 ? skipMark(text, end.next) : from, word);
		if (!found) {
			return null;
		}
		end = found;
	}
	return end;
}

/**
 * A word as a token, as one with a footnote mark or a Korean particle written onto it, or as several parted by an
 * apostrophe or a hyphen at a line's end.
 */
function matchWord(text: TokenText, from: number, word: string): End | null {
	let joined = '';
	for (let index = from; index < text.tokens.length; index++) {
		const token = text.tokens[index] as Token;
		if (index > from && !isJoined(text, index)) {
			return null;
		}
		joined += token.fold;
		if (joined === word) {
			return {
				next: index + 1,
				point: token.end
			};
		}
		const rest = joined.startsWith(word) ? joined.slice(word.length) : '';
		if (isAffix(word, rest)) {
			return {
				next: index + 1,
				point: token.end - Array.from(rest.normalize('NFC')).length
			};
		}
		if (!word.startsWith(joined)) {
			return null;
		}
	}
	return null;
}

/** Whether an apostrophe, or a hyphen at the end of a line, joins a token to the one before. */
function isJoined({ normal, tokens }: TokenText, index: number): boolean {
	const [before, token] = [tokens[index - 1], tokens[index]];
	const gap = sliceText(normal, before?.end ?? 0, token?.start ?? 0);
	return gap === "'" || (gap === '- ' && normal.breaks.includes((token?.start ?? 0) - 1));
}

/** Whether what stands before a token is what a name has there; in a script without spaces a line may end anywhere. */
function isGap({ normal, tokens }: TokenText, { next, point }: End, gap: string): boolean {
	const token = tokens[skipMark({ normal, tokens }, next)];
	if (!token) {
		return false;
	}
	const found = sliceText(normal, Math.max(point, tokens[next - 1]?.end ?? 0), token.start);
	if (gap === '' && found === ' ' && token.isUnspaced) {
		return normal.breaks.includes(token.start - 1);
	}
	return plainGap(found) === gap;
}

/** The token after a footnote mark in brackets, or the same. */
function skipMark({ normal, tokens }: Pick<TokenText, 'normal' | 'tokens'>, index: number): number {
	const token = tokens[index];
	const isBracketed =
		token && isMark(token.fold) && normal.points[token.start - 1] === '[' && normal.points[token.end] === ']';
	return isBracketed ? index + 1 : index;
}

/** What stands between words; spaces and hyphens count alike, footnote marks in brackets do not count. */
function plainGap(gap: string): string {
	return gap.replace(/\[\p{N}{1,3}\]/gu, '').replace(/[\s-]+/gu, ' ');
}

/** Whether a stretch that folds to a name is it: as it is written, and no part of a longer word. */
function isWhole(normal: NormalText, { start, end }: Range, { exact, isCapital }: Pattern): boolean {
	const { points } = normal;
	if (isCapital && !isUpperCase(points[start] ?? '')) {
		return false;
	}
	if (exact !== null && exact !== sliceText(normal, start, end)) {
		return false;
	}
	return !isInsideWord(points, start) && !isInsideWord(points, end);
}

const hasCase = (text: string): boolean => {
	return text.toLowerCase() !== text.toUpperCase();
};

function isUpperCase(point: string): boolean {
	return point !== point.toLowerCase();
}
