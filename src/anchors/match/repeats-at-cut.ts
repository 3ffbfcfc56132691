import { readLetters } from '../../text/letters.ts';
import { MAX_CUT_OFF, MAX_CUT_PART, MAX_CUT_STRETCH } from './parameters.ts';
import { findPoint } from './text-edges.ts';
import type { CopyIndex, Segment } from './types.ts';

/**
 * Whether the end of a reading that lies apart from the rest ends as what was left out before it does, or its beginning
 * begins so: columns read across have one phrase in both, and nothing tells which of them is the passage's. A longer part is told by its landmarks.
 */
export function repeatsAtCut(copy: CopyIndex, segments: readonly Segment[]): boolean {
	const [first, second] = segments;
	const [before, last] = [segments.at(-2), segments.at(-1)];
	if (!first || !second || !before || !last) {
		return false;
	}
	const ending = wordsOf(copy, Math.max(last.start, last.end - MAX_CUT_OFF), last.end);
	const opening = wordsOf(copy, first.start, Math.min(first.end, first.start + MAX_CUT_OFF));
	const isShort = ({ start, end }: Segment): boolean => {
		return end - start <= MAX_CUT_PART;
	};
	return (
		(isShort(last) && isAmong(ending, wordsOf(copy, before.end, last.start))) ||
		(isShort(first) && isAmong(opening, wordsOf(copy, first.end, second.start)))
	);
}

/** Whether letters stand among others; in a short stretch half of them will do, as the rest may be misread. */
function isAmong(letters: string, others: string): boolean {
	const half = letters.length >> 1;
	return (
		others.includes(letters) ||
		(others.length <= MAX_CUT_STRETCH &&
			letters.length >= MAX_CUT_OFF &&
			(others.includes(letters.slice(half)) || others.includes(letters.slice(0, half))))
	);
}

/** Letters of the copy as one string. */
function wordsOf(copy: CopyIndex, from: number, to: number): string {
	const { codes } = readLetters(copy.normal.points, [
		{
			start: findPoint(copy, from),
			end: findPoint(copy, to - 1) + 1
		}
	]);
	return String.fromCodePoint(...codes);
}
