import type { Range } from '../model/records/source.ts';
import { sliceText, type NormalText } from '../text/normalise.ts';
import {
	buildPatterns,
	comparePatterns,
	isUpperCase,
	plainGap,
	type NamedThing,
	type Pattern,
	type Sense
} from './name-pattern.ts';
import { listReadings, listWordsAt, readTokens, skipMark, type End, type TokenText } from './token-text.ts';
import { isInsideWord } from './word-ends.ts';

/** A name found in a text: whole words, code-point offsets in the normal text. */
export interface Mention extends Range {
	/** Several where a name is shared, as a capital's by its city and its government. */
	senses: Sense[];
}

/** Names prepared for finding, by their first word, longest first. */
export type NameIndex = ReadonlyMap<string, readonly Pattern[]>;

export function indexNames(things: readonly NamedThing[]): NameIndex {
	const index = new Map<string, Pattern[]>();
	for (const pattern of buildPatterns(things)) {
		const [first = ''] = pattern.words;
		const begun = index.get(first) ?? [];
		index.set(first, begun);
		begun.push(pattern);
	}
	for (const list of index.values()) {
		list.sort(comparePatterns);
	}
	return index;
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
	const text = readTokens(normal, within);
	const readings = listReadings(text);
	const mentions: Mention[] = [];
	for (let index = 0; index < text.tokens.length;) {
		const found = findAt(readings, index, names);
		if (found) {
			mentions.push(found.mention);
		}
		index = found?.next ?? index + 1;
	}
	return mentions;
}

/** The longest of all names that begins with a token, and the token after it. */
function findAt(
	readings: readonly TokenText[],
	index: number,
	names: NameIndex
): { mention: Mention; next: number } | null {
	const begun = readings.flatMap((text) =>
		listWordsAt(text, index).flatMap(({ word, end }) =>
			(names.get(word) ?? []).map((pattern) => ({ pattern, text, first: end }))
		)
	);
	begun.sort((a, b) => comparePatterns(a.pattern, b.pattern));
	for (const { pattern, text, first } of begun) {
		const start = text.tokens[index]?.start ?? 0;
		const end = matchRest(text, first, pattern);
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

/** Where a name ends whose first word does at `first`; `null` where the rest of it does not stand there. */
function matchRest(text: TokenText, first: End, { words, gaps }: Pattern): End | null {
	let end = first;
	for (const [position, word] of words.slice(1).entries()) {
		if (!isGap(text, end, gaps[position] ?? '')) {
			return null;
		}
		const found = listWordsAt(text, skipMark(text, end.next)).find((standing) => standing.word === word);
		if (!found) {
			return null;
		}
		({ end } = found);
	}
	return end;
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
