import type { Range } from '../../model/records/source.ts';
import { LANDMARK_LETTERS } from '../record/landmarks.ts';
import type { Chain } from './chain-hits.ts';
import { hasBreak, isClosing, isOpening, isWordEdge, pointOf, snapEnd, snapStart } from './cut.ts';
import { widenToGraphemes } from '../../text/offsets.ts';
import { divide, foreignBetween, type Division } from './divide.ts';
import { allowDrift, type Hit } from './find-hits.ts';
import type { Stretch, Track } from './track.ts';
import type { CopyIndex, Pin, Segment } from './types.ts';

/** The part of a chain that bears on a stretch: its own hits, and the nearest on either side. */
export interface Bearing {
	own: readonly Hit[];
	before: Hit | null;
	after: Hit | null;
}

export function findBearing(chain: Chain, { first, until }: Pick<Stretch, 'first' | 'until'>): Bearing {
	const own = chain.filter(({ landmark }) => landmark >= first && landmark < until);
	return {
		own,
		before: chain.findLast(({ landmark }) => landmark < first) ?? null,
		after: chain.find(({ landmark }) => landmark >= until) ?? null
	};
}

/** Whether the figures that stand at the edges of a stretch in the source stand there in the copy too. */
export function hasFigures(copy: CopyIndex, segments: readonly Segment[], stretch: Stretch): boolean {
	const { lead, tail } = stretch;
	if (lead < FIGURE && tail < FIGURE) {
		return true;
	}
	const ranges = rangesOf(copy, segments, stretch);
	const [first, last] = [pointOf(copy, segments[0]?.start ?? 0), pointOf(copy, (segments.at(-1)?.end ?? 1) - 1)];
	const hasDigit = (from: number, to: number): boolean => {
		return copy.normal.points.slice(from, to).some((point) => /\p{N}/u.test(point));
	};
	return (
		(lead < FIGURE || hasDigit(ranges[0]?.start ?? 0, first)) &&
		(tail < FIGURE || hasDigit(last, ranges.at(-1)?.end ?? 0))
	);
}

/** So many code points before the first letter of a stretch, or after its last, hold a figure. */
const FIGURE = 4;

/** Letters between two pins that may tell what lies between them. */
const TOLD = 70;
/** Letters from an edge within which a landmark tells it by itself. */
const AT_EDGE = 12;
/** Letters of foreign matter that may stay in a stretch where it is not clear which they are. */
const MOST_FOREIGN = 70;

/**
 * Whether pins tell both edges of a stretch and what between them is foreign: an edge by a landmark of the stretch that
 * stands there, or by one on either side close by, as far apart as in the source or clear where they part.
 */
export function isTold(track: Track, copy: CopyIndex, stretch: Stretch, bearing: Bearing): boolean {
	const { edges } = track;
	const pins = pinStretch(track, stretch, bearing);
	const inside = pins.filter(({ source }) => source >= stretch.start && source + LANDMARK_LETTERS <= stretch.end);
	const [first, last] = [inside[0], inside.at(-1)];
	const [before, after] = [
		pins.findLast(({ source }) => source < stretch.start),
		pins.find(({ source }) => source + LANDMARK_LETTERS > stretch.end)
	];
	if (!first || !last) {
		return false;
	}
	const [start, end] = [first.copy - first.source + stretch.start, last.copy - last.source + stretch.end];
	const isAtStart = first.source - stretch.start <= AT_EDGE && isWordEdge(copy, start);
	const isAtEnd = stretch.end - last.source <= AT_EDGE && isWordEdge(copy, end);
	const isStart =
		first.source === stretch.start ||
		isBridged(copy, before, first, edges) ||
		(isUnbroken(copy, start, first.copy) && (isAtStart || (isOpen(before, first) && isOpening(copy, start))));
	const isEnd =
		isBridged(copy, last, after, edges) ||
		(isUnbroken(copy, last.copy, end - 1) && (isAtEnd || (isOpen(last, after) && isClosing(copy, end))));
	const muddled = inside.slice(1).flatMap((to, at) =>
		[
			{
				...divide(copy, inside[at] as Pin, to, edges),
				before: at + 1,
				after: inside.length - at - 1
			}
		].filter(({ isClear }) => !isClear)
	);
	const isHeld = muddled.every(({ before: pinsBefore, after: pinsAfter }) => pinsBefore > 1 && pinsAfter > 1);
	return (
		isStart &&
		isEnd &&
		isHeld &&
		muddled.reduce((sum, { foreign }) => sum + Math.max(0, foreign), 0) <= MOST_FOREIGN
	);
}

function isBridged(copy: CopyIndex, from: Pin | undefined, to: Pin | undefined, edges: ReadonlySet<number>): boolean {
	if (!from || !to) {
		return false;
	}
	if (Math.abs(foreignBetween(from, to)) <= allowDrift(to.source - from.source)) {
		return true;
	}
	return Math.min(to.source - from.source, to.copy - from.copy) <= TOLD && divide(copy, from, to, edges).isClear;
}

/** Whether no line ends between two letters: foreign matter begins on a line of its own. */
const isUnbroken = (copy: CopyIndex, from: number, to: number): boolean => {
	return !hasBreak(copy.normal.breaks, pointOf(copy, from), pointOf(copy, to));
};

/** Whether nothing foreign shows between two pins: then a sentence's edge tells the stretch's. */
const isOpen = (from: Pin | undefined, to: Pin | undefined): boolean => {
	return from !== undefined && to !== undefined && foreignBetween(from, to) <= allowDrift(to.source - from.source);
};

/** Letters a landmark outside a stretch may lie away to tell its edge. */
const NEAR = 150;

/** Pins of a stretch, with the nearest outside it. */
export function pinStretch(track: Track, stretch: Range, { own, before, after }: Bearing): Pin[] {
	const pinOf = ({ landmark, letter }: Hit): Pin => {
		return { source: track.landmarks[landmark]?.at ?? 0, copy: letter };
	};
	const pins = own.map(pinOf);
	if (before && stretch.start - pinOf(before).source < NEAR) {
		pins.unshift(pinOf(before));
	}
	if (after && pinOf(after).source - stretch.end < NEAR) {
		pins.push(pinOf(after));
	}
	return pins;
}

/** A run of source letters that lies unbroken in the copy. */
export interface Run {
	source: number;
	copy: number;
	letters: number;
	/** What the copy has between the run before and this one belongs to the text, as far as can be told. */
	isJoined: boolean;
}

/** How far letters are sought beyond the outermost pins. */
const BEYOND = 1e6;

/**
 * Where the source letters round a row of pins lie in the copy: what only the copy has is cut out between two pins where
 * it clearly stands; where only letters were misread, the nearer pin tells.
 */
export function mapPins(copy: CopyIndex, pins: readonly Pin[], edges: ReadonlySet<number>, stretch: Range): Run[] {
	const [first, last] = [pins[0], pins.at(-1)];
	if (!first || !last) {
		return [];
	}
	const runs: Run[] = [
		{
			source: first.source - BEYOND,
			copy: first.copy - BEYOND,
			letters: BEYOND,
			isJoined: true
		}
	];
	pins.slice(1).forEach((to, at) => {
		const from = pins[at] as Pin;
		const { before, after, isCut } = divideAt(copy, from, to, edges, stretch);
		runs.push(
			{
				source: from.source,
				copy: from.copy,
				letters: before,
				isJoined: true
			},
			{
				source: to.source - after,
				copy: to.copy - after,
				letters: after,
				isJoined: !isCut
			}
		);
	});
	return [
		...runs,
		{
			source: last.source,
			copy: last.copy,
			letters: BEYOND,
			isJoined: true
		}
	];
}

/** Where it is not clear what is foreign between two pins of which one is outside, the stretch ends where its own pin tells. */
function divideAt(copy: CopyIndex, from: Pin, to: Pin, edges: ReadonlySet<number>, { start, end }: Range): Division {
	const division = divide(copy, from, to, edges);
	const inSource = to.source - from.source;
	if (division.isClear) {
		return division;
	}
	if (from.source < start) {
		return {
			...division,
			before: 0,
			after: inSource,
			isCut: true
		};
	}
	return to.source + LANDMARK_LETTERS > end
		? {
				...division,
				before: inSource,
				after: 0,
				isCut: true
			}
		: division;
}

/** Segments of the copy that answer to a stretch of the source; snapped to words. */
export function sliceRuns(copy: CopyIndex, runs: readonly Run[], stretch: Range, pins: readonly Pin[]): Segment[] {
	const parts: (Segment & { isJoined: boolean })[] = [];
	let isWhole = true;
	for (const { source, copy: at, letters, isJoined } of runs) {
		isWhole &&= isJoined;
		const [from, to] = [Math.max(source, stretch.start), Math.min(source + letters, stretch.end)];
		if (to <= from) {
			continue;
		}
		parts.push({
			start: at + from - source,
			end: at + to - source,
			isJoined: isWhole
		});
		isWhole = true;
	}
	if (parts[1]?.isJoined === false && isScrap(parts[0])) {
		parts.shift();
	}
	if (parts.length > 1 && parts.at(-1)?.isJoined === false && isScrap(parts.at(-1))) {
		parts.pop();
	}
	const [first, last] = [parts[0], parts.at(-1)];
	if (!first || !last) {
		return [];
	}
	const isPinned = (edge: number): boolean => {
		return pins.some(({ source }) => Math.abs(source - edge) <= LANDMARK_LETTERS);
	};
	if (!isPinned(stretch.start)) {
		first.start = snapStart(copy, first.start);
	}
	if (!isPinned(stretch.end)) {
		last.end = snapEnd(copy, last.end);
	}
	return joinParts(parts).filter(({ start, end }) => start >= 0 && end <= copy.letters.length && end > start);
}

/** A single letter apart from the rest comes from misreading. */
const isScrap = (part: Segment | undefined): boolean => {
	return part !== undefined && part.end - part.start <= 1;
};

function joinParts(parts: readonly (Segment & { isJoined: boolean })[]): Segment[] {
	return joinSegments(
		parts.map(({ start, end, isJoined }, at) => ({
			start: isJoined ? Math.min(start, parts[at - 1]?.end ?? start) : start,
			end
		}))
	);
}

/** Puts segments together that follow one another or overlap a little. */
export function joinSegments(parts: readonly Segment[]): Segment[] {
	const joined: Segment[] = [];
	for (const { start, end } of parts) {
		const last = joined.at(-1);
		if (end <= start) {
			continue;
		}
		if (last && start <= last.end) {
			joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
		} else {
			joined.push({ start, end });
		}
	}
	return joined;
}

/**
 * Code points of segments: from the first letter, with what stood before it in the source where that is no letter
 * either, to what stood after the last one.
 */
export function rangesOf(
	{ normal: { points, breaks }, ...copy }: CopyIndex,
	segments: readonly Segment[],
	{ lead, tail }: Pick<Stretch, 'lead' | 'tail'>
): Range[] {
	const ranges: Range[] = [];
	segments.forEach((segment, at) => {
		const isLast = at === segments.length - 1;
		let [start, end] = [copy.letters[segment.start] ?? 0, (copy.letters[segment.end - 1] ?? 0) + 1];
		for (let left = at === 0 ? lead : 0; left > 0 && start > 0 && !isLetter(points[start - 1]); left--) {
			start--;
		}
		for (
			let left = isLast ? tail : Infinity;
			left > 0 && end < points.length && !isLetter(points[end]) && (isLast || !hasBreak(breaks, end, end + 1));
			left--
		) {
			end++;
		}
		while (end > start && points[end - 1] === ' ') {
			end--;
		}
		while (points[start] === ' ') {
			start++;
		}
		const whole = widenToGraphemes({ points }, { start, end });
		ranges.push({ start: Math.max(whole.start, ranges.at(-1)?.end ?? 0), end: whole.end });
	});
	return ranges;
}

const isLetter = (point: string | undefined): boolean => {
	return point !== undefined && /\p{L}/u.test(point);
};
