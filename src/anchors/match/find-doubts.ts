import type { Range } from '../../model/records/source.ts';
import { findFigures } from '../../text/figures.ts';
import { isWordPoint } from '../../text/fold.ts';
import type { CodePoints } from '../../text/normalise.ts';
import { isUnspaced } from '../../text/tokens.ts';
import { LANDMARK_LETTERS } from '../record/landmarks.ts';
import { MAX_TRUSTED, MIN_TRUSTING, MIN_VOUCHED_LETTERS, MIN_VOUCHED_SHARE, MIN_VOUCHING } from './parameters.ts';
import { countShared, joinSegments } from './segments.ts';
import type { Chain, CopyIndex, Seed, Segment, SourceIndex, Target } from './types.ts';

/**
 * Words of segments for which landmarks do not vouch. Landmarks that follow one another in the source and stand as far
 * apart in the copy vouch for the words between them too. Where many others are missing, or there are few, they vouch
 * only for words that lie wholly from the first of such a row to the last, and under one of them: at its ends two words
 * may share some letters.
 */
export function findDoubts(
	source: SourceIndex,
	copy: CopyIndex,
	chain: Chain,
	target: Target,
	segments: readonly Segment[]
): Segment[] {
	const words = segments.flatMap((segment) => splitWords(copy, segment));
	const runs = findRuns(source, chain, target);
	const between = runs.flatMap((run) => (run.length < MIN_VOUCHING ? run.map(segmentOf) : [spanOf(run)]));
	const doubts = words.filter((word) => !isVouched(word, between));
	const share = countLetters(doubts) / Math.max(1, countLetters(segments));
	if (share <= MAX_TRUSTED && target.until - target.first >= MIN_TRUSTING) {
		return doubts;
	}
	return words.filter((word) => !runs.some((run) => isVouchedBy(run, word)));
}

/** Whether a word lies in a run, and under a landmark of it; under those at the ends nearly all of it must. */
function isVouchedBy(run: readonly Seed[], word: Segment): boolean {
	const { start, end } = spanOf(run);
	if (word.start < start || word.end > end) {
		return false;
	}
	const isAtEnd = word.start < start + LANDMARK_LETTERS || word.end > end - LANDMARK_LETTERS;
	const needed = isAtEnd ? MIN_VOUCHED_SHARE * (word.end - word.start) : 0;
	return isVouched(word, run.map(segmentOf), needed);
}

/** Seeds of a target, and the ones next to it, in runs that are unbroken in source and copy. */
function findRuns({ landmarks }: SourceIndex, chain: Chain, { first, until }: Target): Seed[][] {
	const runs: Seed[][] = [];
	for (const seed of chain.filter(({ landmark }) => landmark >= first - 1 && landmark <= until)) {
		const last = runs.at(-1)?.at(-1);
		const inSource = (landmarks[seed.landmark]?.offset ?? 0) - (landmarks[last?.landmark ?? 0]?.offset ?? 0);
		if (last && seed.landmark === last.landmark + 1 && seed.letter - last.letter === inSource) {
			runs.at(-1)?.push(seed);
		} else {
			runs.push([seed]);
		}
	}
	return runs;
}

const segmentOf = ({ letter }: Seed): Segment => {
	return {
		start: letter,
		end: letter + LANDMARK_LETTERS
	};
};
const spanOf = (run: readonly Seed[]): Segment => {
	return {
		start: run[0]?.letter ?? 0,
		end: (run.at(-1)?.letter ?? 0) + LANDMARK_LETTERS
	};
};

/** Whether at least so many letters of a word, and three or all of it, are vouched for. */
function isVouched(word: Segment, vouched: readonly Segment[], least = 0): boolean {
	const letters = vouched.reduce((sum, segment) => sum + countShared(word, segment), 0);
	return letters >= Math.max(least, Math.min(MIN_VOUCHED_LETTERS, word.end - word.start));
}

const countLetters = (segments: readonly Segment[]): number => {
	return segments.reduce((sum, { start, end }) => sum + end - start, 0);
};

/** Letters of each word; in a script without spaces, of each letter. */
function splitWords({ normal: { points }, letters }: CopyIndex, { start, end }: Segment): Segment[] {
	const words: Segment[] = [];
	for (let letter = start; letter < end; letter++) {
		const last = words.at(-1);
		if (last && isSameWord(points, letters[letter - 1] ?? 0, letters[letter] ?? 0)) {
			last.end = letter + 1;
		} else {
			words.push({
				start: letter,
				end: letter + 1
			});
		}
	}
	return words;
}

function isSameWord(points: CodePoints, before: number, point: number): boolean {
	if (before === point) {
		return true;
	}
	return !isUnspaced(points[point]) && Array.from(points.slice(before + 1, point)).every(isWordPoint);
}

/** Code points of words in doubt and of all figures in ranges of the copy; neighbours joined. */
export function findUnverified(copy: CopyIndex, doubts: readonly Segment[], ranges: readonly Range[]): Range[] {
	const { points } = copy.normal;
	const words = doubts.map(({ start, end }) => ({
		start: copy.letters[start] ?? 0,
		end: (copy.letters[end - 1] ?? 0) + 1
	}));
	const figures = ranges.flatMap((range) => findFigures(points, range));
	return clipRanges(joinNear(points, [...words, ...figures]), ranges);
}

/** Joins ranges between which no word stands. */
function joinNear(points: CodePoints, ranges: readonly Range[]): Range[] {
	const sorted = [...ranges].sort((a, b) => a.start - b.start);
	const wide = sorted.map((range, index) => {
		const next = sorted[index + 1];
		const isNear =
			next !== undefined &&
			next.start > range.end &&
			!Array.from(points.slice(range.end, next.start)).some(isWordPoint);
		return isNear
			? {
					start: range.start,
					end: next.start
				}
			: range;
	});
	return joinSegments(wide);
}

/** The parts of ranges that lie in others. */
export function clipRanges(ranges: readonly Range[], within: readonly Range[]): Range[] {
	return within.flatMap((outer) =>
		ranges
			.map(({ start, end }) => ({
				start: Math.max(start, outer.start),
				end: Math.min(end, outer.end)
			}))
			.filter(({ start, end }) => end > start)
	);
}
