import type { Range } from '../../model/records/source.ts';
import { findFigures } from '../../text/figures.ts';
import { hasPassageHash } from '../../text/fingerprint.ts';
import { readLetters } from '../../text/letters.ts';
import { isWordPoint } from '../../text/fold.ts';
import { sliceText, type NormalText } from '../../text/normalise.ts';
import { hashLandmark } from '../record/landmarks.ts';
import { countForeign } from './align-gap.ts';
import { findFirst } from './find-first.ts';
import { listFigureReadings } from './footnote-figures.ts';
import { MAX_CUTS, MAX_READINGS } from './parameters.ts';
import { repeatsAtCut } from './repeats-at-cut.ts';
import { findRanges, joinSegments } from './segments.ts';
import { listInsertions } from './split-gap.ts';
import { hasBreak } from './text-edges.ts';
import type { CopyIndex, Pin, Segment, SourceIndex, Target } from './types.ts';

/** A target found to the letter. */
export interface Exact {
	segments: Segment[];
	/** Code points of figures that only the copy has. */
	added: Range[];
}

/**
 * Segments of the copy with the very letters of a target, as its landmarks and its hash tell, foreign matter between
 * them left out; `null` where none of the ways to leave it out has them.
 */
export function findExact(source: SourceIndex, copy: CopyIndex, pins: readonly Pin[], target: Target): Exact | null {
	let tried = 0;
	for (const segments of listReadings(copy, pins, target)) {
		if (++tried > MAX_READINGS) {
			return null;
		}
		const ranges = findRanges(copy, segments, target);
		if (changesFigure(copy, ranges) || repeatsAtCut(copy, segments)) {
			continue;
		}
		const added = hasLandmarks(source, copy, ranges, target) ? findAdded(source, copy, ranges, target) : null;
		if (added) {
			return { segments, added };
		}
	}
	return null;
}

/**
 * Whether what is left out between two ranges may make a figure another: it holds a figure or stands beside one, and it
 * is no page's furniture. Furniture stands on lines of its own; beside a figure it does not go on in small letters.
 */
function changesFigure({ normal }: CopyIndex, ranges: readonly Range[]): boolean {
	return ranges.slice(1).some((after, index) => {
		const before = ranges[index];
		if (!before) {
			return false;
		}
		const leftOut = sliceText(normal, before.end, after.start);
		const isFigureBefore = /\p{N}[%‰\p{Sc}]?[\s,;]{0,2}$/u.test(
			sliceText(normal, Math.max(0, before.end - 4), before.end)
		);
		const isFigureAfter = /^[\s,;]{0,2}\p{Sc}?\p{N}/u.test(sliceText(normal, after.start, after.start + 4));
		if (isOnOwnLines(normal, before.end, after.start)) {
			return (
				(isFigureBefore || isFigureAfter) && /^[^\p{L}\p{N}]*\p{Ll}/u.test(leftOut) && /\p{N}/u.test(leftOut)
			);
		}
		return isFigureBefore || isFigureAfter || /\p{N}/u.test(leftOut);
	});
}

/** Whether a line ends before the first word of a stretch and another after its last. */
function isOnOwnLines({ points, breaks }: NormalText, start: number, end: number): boolean {
	let [first, last] = [start, end];
	while (first < end && !isWordPoint(points[first])) {
		first++;
	}
	while (last > first && !isWordPoint(points[last - 1])) {
		last--;
	}
	return hasBreak(breaks, start - 1, first) && hasBreak(breaks, last, end + 1);
}

/** Whether ranges of the copy have as many letters as a target, and all its landmarks. */
function hasLandmarks(
	{ landmarks }: SourceIndex,
	{ normal, letters, hashes }: CopyIndex,
	ranges: readonly Range[],
	{ start, end, first, until }: Target
): boolean {
	const [whole] = ranges;
	if (whole && ranges.length === 1) {
		const letter = firstFrom(letters, whole.start);
		return (
			firstFrom(letters, whole.end) - letter === end - start &&
			landmarks.slice(first, until).every(({ offset, hash }) => hashes[letter + offset - start] === hash)
		);
	}
	const { codes } = readLetters(normal.points, ranges);
	return (
		codes.length === end - start &&
		landmarks.slice(first, until).every(({ offset, hash }) => hashLandmark(codes, offset - start) === hash)
	);
}

/** The first letter of a copy that stands at a code point or beyond it. */
const firstFrom = (letters: Uint32Array, point: number): number => {
	return findFirst(letters, (at) => at >= point);
};

/** Figures that have to be left out for the hash to agree; `null` where it does not. */
function findAdded(
	{ anchoring }: SourceIndex,
	{ normal }: CopyIndex,
	ranges: readonly Range[],
	{ hash, holes }: Target
): Range[] | null {
	const text = ranges.map(({ start, end }) => sliceText(normal, start, end)).join(' ');
	for (const reading of listFigureReadings(text, holes)) {
		if (hasPassageHash(reading.text, hash, anchoring)) {
			const added = reading.added.map((figure) => shiftInto(ranges, figure));
			return [...added, ...findRough(normal, ranges)].sort((a, b) => a.start - b.start);
		}
	}
	return null;
}

/** Figures that a tilde before them calls rough: no hash tells whether the source does. */
function findRough(normal: NormalText, ranges: readonly Range[]): Range[] {
	const rough = ranges.filter(({ start, end }) => /[~∼]/u.test(sliceText(normal, start, end)));
	return rough.flatMap((range) =>
		findFigures(normal.points, range).flatMap(({ start, end }) =>
			/^[~∼]\s?$/u.test(sliceText(normal, Math.max(range.start, start - 1), start))
				? [
						{
							start: start - 1,
							end
						}
					]
				: []
		)
	);
}

/** Where code points counted along ranges joined by a space stand. */
function shiftInto(ranges: readonly Range[], { start, end }: Range): Range {
	let before = 0;
	for (const range of ranges) {
		const length = range.end - range.start;
		if (start < before + length) {
			return {
				start: range.start + start - before,
				end: Math.min(range.end, range.start + end - before)
			};
		}
		before += length + 1;
	}
	return { start: 0, end: 0 };
}

/** Ways in which every letter of a target may stand in the copy once, the likeliest first. */
function* listReadings(copy: CopyIndex, pins: readonly Pin[], target: Target): Generator<Segment[]> {
	const inside = pins.filter(({ source }) => source >= target.start && source < target.end);
	const [first, last] = [inside[0], inside.at(-1)];
	if (!first || !last) {
		return;
	}
	const before = pins.find(({ source }) => source < target.start);
	const after = pins.find(({ source }) => source >= target.end);
	for (const start of listEdges(target.start, [first, before])) {
		for (const end of listEdges(target.end, [last, after])) {
			if (start < 0 || end > copy.letters.length || end - start < target.end - target.start) {
				continue;
			}
			const row = [
				{
					source: target.start,
					copy: start
				},
				...inside.filter(({ source }) => source > target.start),
				{
					source: target.end,
					copy: end
				}
			];
			for (const reading of followRow(copy, dropEven(row), 0)) {
				yield joinSegments(reading);
			}
		}
	}
}

/**
 * Pins without those between which and the pins on both sides copy and source have equally many letters: they part
 * nothing.
 */
function dropEven(row: readonly Pin[]): Pin[] {
	const isEven = (from: Pin | undefined, to: Pin | undefined): boolean => {
		return from !== undefined && to !== undefined && countForeign(from, to) === 0;
	};
	return row.filter((pin, index) => !isEven(row[index - 1], pin) || !isEven(pin, row[index + 1]));
}

/** Letters of the copy at which pins put an edge of the source. */
const listEdges = (edge: number, pins: readonly (Pin | undefined)[]): Set<number> => {
	return new Set(pins.flatMap((pin) => (pin ? [pin.copy + edge - pin.source] : [])));
};

function* followRow(copy: CopyIndex, row: readonly Pin[], index: number): Generator<Segment[]> {
	const [from, to] = [row[index], row[index + 1]];
	if (!from || !to) {
		return yield [];
	}
	const inSource = to.source - from.source;
	const extra = countForeign(from, to);
	if (extra < 0) {
		return;
	}
	const splits =
		extra === 0
			? [{ before: inSource, after: 0 }]
			: listInsertions(copy, from, to, NO_EDGES, 0, 0).slice(0, MAX_CUTS);
	for (const rest of followRow(copy, row, index + 1)) {
		for (const { before, after } of splits) {
			yield [
				{
					start: from.copy,
					end: from.copy + before
				},
				{
					start: to.copy - after,
					end: to.copy
				},
				...rest
			];
		}
	}
}

const NO_EDGES: ReadonlySet<number> = new Set();
