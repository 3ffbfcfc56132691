import { joinPoints } from '../../text/normalise.ts';
import { LANDMARK_LETTERS } from '../record/landmarks.ts';
import { alignGap, countForeign } from './align-gap.ts';
import { pinChain, pinTarget, type Bearing } from './align.ts';
import { isBorneOutside, isInside } from './borne-outside.ts';
import { allowDrift } from './find-seeds.ts';
import {
	FIGURE_POINTS,
	MAX_BRIDGE,
	MAX_EDGE_LETTERS,
	MAX_FOREIGN,
	MAX_OPENING_LETTERS,
	MIN_WHOLE_SHARE
} from './parameters.ts';
import { findRanges } from './segments.ts';
import { findPoint, hasBreak, isClosing, isOpening, isWordEdge } from './text-edges.ts';
import type { Chain, CopyIndex, Pin, Segment, SourceIndex, Target } from './types.ts';

/** Whether the figures that stand at the edges of a target in the source stand there in the copy too. */
export function hasEdgeFigures(copy: CopyIndex, segments: readonly Segment[], target: Target): boolean {
	const { lead, tail } = target;
	if (lead < FIGURE_POINTS && tail < FIGURE_POINTS) {
		return true;
	}
	const ranges = findRanges(copy, segments, target);
	const first = findPoint(copy, segments[0]?.start ?? 0);
	const last = findPoint(copy, (segments.at(-1)?.end ?? 1) - 1);
	const hasDigit = (from: number, to: number): boolean => {
		return /\p{N}/u.test(joinPoints(copy.normal.points, from, to));
	};
	return (
		(lead < FIGURE_POINTS || hasDigit(ranges[0]?.start ?? 0, first)) &&
		(tail < FIGURE_POINTS || hasDigit(last, ranges.at(-1)?.end ?? 0))
	);
}

/** Whether a reading has about all the letters of a target: a part of it alone is a passage parted or cut short. */
export function isWhole(segments: readonly Segment[], { start, end }: Target): boolean {
	const letters = segments.reduce((sum, segment) => sum + segment.end - segment.start, 0);
	return letters >= MIN_WHOLE_SHARE * (end - start);
}

/**
 * Whether pins tell both edges of a target and what between them is foreign: an edge by a landmark of the target that
 * stands there, or by one on either side close by, as far apart as in the source or clear where they part.
 * @param isRearranged the copy has another order: what stands outside tells no edge
 */
export function hasClearEdges(
	source: SourceIndex,
	copy: CopyIndex,
	target: Target,
	bearing: Bearing,
	chain: Chain,
	isRearranged: boolean
): boolean {
	const pins = pinTarget(source, target, bearing);
	const inside = pins.filter((pin) => pin.source >= target.start && pin.source + LANDMARK_LETTERS <= target.end);
	const [first, last] = [inside[0], inside.at(-1)];
	if (!first || !last) {
		return false;
	}
	const before = pins.findLast((pin) => pin.source < target.start);
	const after = pins.find((pin) => pin.source + LANDMARK_LETTERS > target.end);
	const outside = pinChain(source, chain).filter((pin) => !isInside(pin, target));
	const isBorne = (pin: Pin | undefined, letters: number): boolean => {
		return (
			pin !== undefined && !isRearranged && (letters <= MAX_EDGE_LETTERS || isBorneOutside(outside, pin, target))
		);
	};
	return (
		hasClearStart(source, copy, target, isBorne(before, first.source - target.start) ? before : undefined, first) &&
		hasClearEnd(source, copy, target, last, isBorne(after, target.end - last.source) ? after : undefined) &&
		hasClearGaps(source, copy, inside)
	);
}

function hasClearStart(
	{ edges, paragraphs }: SourceIndex,
	copy: CopyIndex,
	target: Target,
	before: Pin | undefined,
	first: Pin
): boolean {
	if (first.source === target.start || isBridged(copy, before, first, edges)) {
		return true;
	}
	const start = first.copy - first.source + target.start;
	const letters = first.source - target.start;
	const isNear = letters <= MAX_EDGE_LETTERS && isWordEdge(copy, start);
	const isTold = letters <= MAX_OPENING_LETTERS || isWithoutInsertion(before, first);
	const isParagraph = paragraphs.some((paragraph) => paragraph.start === target.start);
	const opens =
		isOpening(copy, start) || (isParagraph && isWithoutInsertion(before, first) && isWordEdge(copy, start));
	return isUnbroken(copy, start, first.copy) && (isNear || (isTold && opens));
}

function hasClearEnd(
	{ edges }: SourceIndex,
	copy: CopyIndex,
	target: Target,
	last: Pin,
	after: Pin | undefined
): boolean {
	if (isBridged(copy, last, after, edges)) {
		return true;
	}
	const end = last.copy - last.source + target.end;
	const letters = target.end - last.source;
	const isNear = letters <= MAX_EDGE_LETTERS && isWordEdge(copy, end);
	const isTold = letters <= MAX_OPENING_LETTERS || isWithoutInsertion(last, after);
	return isUnbroken(copy, last.copy, end - 1) && (isNear || (isTold && isClosing(copy, end)));
}

/** Whether foreign matter inside, where it is not clear which it is, has two pins on either side and is short. */
function hasClearGaps({ edges }: SourceIndex, copy: CopyIndex, inside: readonly Pin[]): boolean {
	let foreign = 0;
	return inside.slice(1).every((to, index) => {
		const gap = alignGap(copy, inside[index] as Pin, to, edges);
		if (gap.isClear) {
			return true;
		}
		foreign += Math.max(0, gap.foreign);
		return index > 0 && inside.length - index - 1 > 1 && foreign <= MAX_FOREIGN;
	});
}

function isBridged(copy: CopyIndex, from: Pin | undefined, to: Pin | undefined, edges: ReadonlySet<number>): boolean {
	if (!from || !to) {
		return false;
	}
	if (Math.abs(countForeign(from, to)) <= allowDrift(to.source - from.source)) {
		return true;
	}
	return (
		Math.min(to.source - from.source, to.copy - from.copy) <= MAX_BRIDGE && alignGap(copy, from, to, edges).isClear
	);
}

/** Whether no line ends between two letters: foreign matter begins on a line of its own. */
const isUnbroken = (copy: CopyIndex, from: number, to: number): boolean => {
	return !hasBreak(copy.normal.breaks, findPoint(copy, from), findPoint(copy, to));
};

/** Whether nothing foreign shows between two pins: then a sentence's edge tells the target's. */
const isWithoutInsertion = (from: Pin | undefined, to: Pin | undefined): boolean => {
	return from !== undefined && to !== undefined && countForeign(from, to) <= allowDrift(to.source - from.source);
};
