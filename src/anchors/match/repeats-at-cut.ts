import { countEdits } from '../../text/count-edits.ts';
import { readLetters } from '../../text/letters.ts';
import { MAX_CUT_OFF, MAX_CUT_PART, MAX_CUT_STRETCH, MAX_SNAP, MISREAD_LETTERS } from './parameters.ts';
import { findPoint } from './text-edges.ts';
import type { CopyIndex, Segment } from './types.ts';

/**
 * Whether the end of a reading that lies apart from the rest ends as what was left out before it does, or its beginning
 * begins so, or whether the part that lies apart stands misread beside the rest: columns read across have one phrase in
 * both, and nothing tells which of them is the passage's. A longer part is told by its landmarks.
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
	if (segments.slice(1).some((after, index) => goesOnBeside(copy, segments[index] as Segment, after))) {
		return true;
	}
	const isBeside = (part: Segment, from: number): boolean => {
		return isShort(part) && standsAbout(copy, part, from);
	};
	return (
		isBeside(last, before.end) ||
		isBeside(first, second.start - (first.end - first.start)) ||
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

/**
 * Whether the part after a cut begins as what follows the part before it, or that part ends as what stands before the
 * other: as a box does that repeats the words, or as words that stand elsewhere do where the passage's own are misread.
 */
function goesOnBeside(copy: CopyIndex, before: Segment, after: Segment): boolean {
	const [ending, opening] = [before, after].map(({ start, end }) => Math.min(MAX_CUT_OFF, end - start)) as [
		number,
		number
	];
	const isAlike = (first: Segment, second: Segment): boolean => {
		return isMisread(lettersOf(copy, first), lettersOf(copy, second));
	};
	return (
		isAlike(
			{
				start: after.start,
				end: after.start + opening
			},
			{
				start: before.end,
				end: Math.min(after.start, before.end + opening)
			}
		) ||
		isAlike(
			{
				start: before.end - ending,
				end: before.end
			},
			{
				start: Math.max(before.end, after.start - ending),
				end: after.start
			}
		)
	);
}

/** Whether the letters of a part stand misread at a place of the copy too, a few letters to either side. */
function standsAbout(copy: CopyIndex, part: Segment, from: number): boolean {
	const letters = lettersOf(copy, part);
	const to = from + part.end - part.start;
	return SHIFTS.some((first) =>
		SHIFTS.some((last) => {
			const stretch = {
				start: Math.max(0, from + first),
				end: Math.min(copy.letters.length, to + last)
			};
			return isMisread(letters, lettersOf(copy, stretch));
		})
	);
}

const SHIFTS = Array.from({ length: 2 * MAX_SNAP + 1 }, (_, index) => index - MAX_SNAP);

const lettersOf = (copy: CopyIndex, { start, end }: Segment): string => {
	return end > start ? wordsOf(copy, start, end) : '';
};

/**
 * Whether letters are others with one in four misread at the most: then the passage goes on there, and its part stands
 * elsewhere by chance.
 */
function isMisread(letters: string, others: string): boolean {
	return countEdits(letters, others) * MISREAD_LETTERS <= letters.length;
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
