import type { Range } from '../../model/records/source.ts';
import { LANDMARK_LETTERS } from '../record/landmarks.ts';
import { countForeign } from './align-gap.ts';
import { findFirst } from './find-first.ts';
import { allowDrift } from './find-seeds.ts';
import {
	DRIFT,
	FREE_LETTERS,
	MAX_EVEN_LANDMARKS,
	MIN_COLUMN_LETTERS,
	MIN_HELD_IN_PARTS,
	MIN_HELD_LETTERS,
	MIN_LINE_LETTERS
} from './parameters.ts';
import { countShared } from './segments.ts';
import { findPoint, hasBreak } from './text-edges.ts';
import type { Chain, CopyIndex, Pin, Segment, SourceIndex } from './types.ts';

/**
 * Whether a reading may show a line of other matter in place of the source's own words: the line bears no landmark,
 * between the landmarks round it the copy has more or fewer letters than the source, and lines left out there have
 * together as many letters. A line of which the reading shows a part alone may be so whatever was left out. Where the
 * reading leaves lines out inside, as of columns read across, an equal length tells nothing: the lines of a column are
 * as long. Nor may it leave out words from the middle of one line to the middle of another, and show a line with as
 * many letters for them.
 */
export function hasUnheldLine(
	{ landmarks }: SourceIndex,
	copy: CopyIndex,
	chain: Chain,
	segments: readonly Segment[]
): boolean {
	const pins = chain.map(({ landmark, letter }) => ({
		landmark,
		source: landmarks[landmark]?.offset ?? 0,
		copy: letter
	}));
	const gaps = segments.slice(1).map(({ start }, index) => ({
		start: segments[index]?.end ?? start,
		end: start
	}));
	const cuts = gaps.filter((gap) => isAmidLines(copy, gap));
	return segments.some((segment) =>
		listLines(copy, segment).some((line) => {
			const shown = countShared(line, segment);
			const isTelling = shown >= MIN_COLUMN_LETTERS;
			const held = isTelling && gaps.length > 0 ? MIN_HELD_IN_PARTS : MIN_HELD_LETTERS;
			if (shown < MIN_LINE_LETTERS || isHeld(pins, line, held)) {
				return false;
			}
			if (isTelling && cuts.some((cut) => isAbout(cut.end - cut.start, shown))) {
				return true;
			}
			const between = isEven(pins, line) ? [] : [findBetween(copy, pins, line)];
			const isPart = shown < line.end - line.start && between.length > 0;
			return (
				isPart ||
				addUp(listLeftOut(copy, [...between, ...(isTelling && gaps.length > 1 ? gaps : [])], segments), shown)
			);
		})
	);
}

/** Letters from the last landmark before a line to the first after it. */
function findBetween({ letters }: CopyIndex, pins: readonly Pin[], { start, end }: Range): Range {
	return {
		start: Math.max(0, pins.findLast((pin) => pin.copy < start)?.copy ?? start - FREE_LETTERS),
		end: Math.min(letters.length, pins.find((pin) => pin.copy + LANDMARK_LETTERS > end)?.copy ?? end + FREE_LETTERS)
	};
}

/** Letters of each line in some stretches that are left out. */
function listLeftOut(copy: CopyIndex, stretches: readonly Range[], segments: readonly Segment[]): number[] {
	const lines = stretches.flatMap((stretch) => listLines(copy, stretch));
	const starts = new Set<number>();
	return lines
		.filter(({ start }) => !starts.has(start) && starts.add(start))
		.map((line) => segments.reduce((left, segment) => left - countShared(line, segment), line.end - line.start))
		.filter((left) => left >= MIN_LINE_LETTERS);
}

/** Whether some of the numbers have about a given sum. */
function addUp(numbers: readonly number[], wanted: number): boolean {
	const sums = new Set([0]);
	for (const number of numbers) {
		for (const sum of [...sums]) {
			sums.add(sum + number);
		}
	}
	return [...sums].some((sum) => sum > 0 && isAbout(sum, wanted));
}

const isAbout = (letters: number, wanted: number): boolean => {
	return Math.abs(letters - wanted) <= DRIFT + allowDrift(wanted);
};

/** Whether a stretch neither begins nor ends where a line does. */
const isAmidLines = (copy: CopyIndex, { start, end }: Range): boolean => {
	return ![start, end].some((letter) =>
		hasBreak(copy.normal.breaks, findPoint(copy, letter - 1), findPoint(copy, letter))
	);
};

/** The whole lines, in letters of the copy, in which a segment lies. */
function listLines({ normal: { breaks }, letters }: CopyIndex, { start, end }: Segment): Range[] {
	const lines: Range[] = [];
	const firstFrom = (numbers: Uint32Array, least: number): number => {
		return findFirst(numbers, (number) => number >= least);
	};
	let from = firstFrom(letters, breaks[firstFrom(breaks, (letters[start] ?? 0) + 1) - 1] ?? 0);
	while (from < end) {
		const next = breaks[firstFrom(breaks, (letters[from] ?? 0) + 1)];
		const to = next === undefined ? letters.length : firstFrom(letters, next);
		lines.push({
			start: from,
			end: to
		});
		from = to;
	}
	return lines;
}

interface LandmarkPin extends Pin {
	landmark: number;
}

/** Whether a landmark holds a line, so many letters of it: two lines may end alike and be followed by the same word. */
const isHeld = (pins: readonly Pin[], { start, end }: Range, letters: number): boolean => {
	return pins.some(
		({ copy }) => Math.min(end, copy + LANDMARK_LETTERS) - Math.max(start, copy) >= Math.min(letters, end - start)
	);
};

/**
 * Whether the landmarks on both sides of a line stand as far apart as in the source; over many missed ones they may by
 * chance.
 */
function isEven(pins: readonly LandmarkPin[], { start, end }: Range): boolean {
	const before = pins.findLast(({ copy }) => copy < start);
	const after = pins.find(({ copy }) => copy + LANDMARK_LETTERS > end);
	return (
		before !== undefined &&
		after !== undefined &&
		after.landmark - before.landmark <= MAX_EVEN_LANDMARKS &&
		Math.abs(countForeign(before, after)) <= allowDrift(after.source - before.source)
	);
}
