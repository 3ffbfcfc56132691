import type { Range } from '../../model/records/source.ts';
import { rememberByUnit } from '../../text/by-unit.ts';
import { widenToGraphemes } from '../../text/offsets.ts';
import { hasBreak } from './text-edges.ts';
import type { CopyIndex, Segment, Target } from './types.ts';

/** Letters two segments share. */
export const countShared = (a: Range, b: Range): number => {
	return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
};

/** Puts segments together that follow one another or overlap a little. */
export function joinSegments(parts: readonly Segment[]): Segment[] {
	const joined: Segment[] = [];
	for (const { start, end } of parts) {
		const last = joined.at(-1);
		if (end <= start) {
			continue;
		}
		if (last && start <= last.end) {
			joined[joined.length - 1] = {
				start: last.start,
				end: Math.max(last.end, end)
			};
		} else {
			joined.push({ start, end });
		}
	}
	return joined;
}

/** The letters `[from, to)` of segments put end to end. */
export function sliceSegments(segments: readonly Segment[], from: number, to: number): Segment[] {
	let before = 0;
	return segments.flatMap(({ start, end }) => {
		const part = {
			start: start + Math.max(0, from - before),
			end: Math.min(end, start + to - before)
		};
		before += end - start;
		return part.end > part.start ? [part] : [];
	});
}

/**
 * Code points of segments: from the first letter, with what stood before it in the source where that is no letter
 * either, to what stood after the last one.
 */
export function findRanges(
	copy: CopyIndex,
	segments: readonly Segment[],
	{ lead, tail }: Pick<Target, 'lead' | 'tail'>
): Range[] {
	const { points } = copy.normal;
	const ranges: Range[] = [];
	segments.forEach((segment, index) => {
		let start = widenLeft(copy, copy.letters[segment.start] ?? 0, index === 0 ? lead : 0);
		let end = (copy.letters[segment.end - 1] ?? 0) + 1;
		end = index === segments.length - 1 ? widenRight(copy, end, tail) : widenOnLine(copy, end);
		while (end > start && points[end - 1] === ' ') {
			end--;
		}
		while (points[start] === ' ') {
			start++;
		}
		const whole = widenToGraphemes({ points }, { start, end });
		ranges.push({
			start: Math.max(whole.start, ranges.at(-1)?.end ?? 0),
			end: whole.end
		});
	});
	return ranges;
}

function widenLeft({ normal: { points } }: CopyIndex, start: number, lead: number): number {
	let first = start;
	while (start - first < lead && first > 0 && !isLetter(points[first - 1])) {
		first--;
	}
	return first;
}

function widenRight({ normal: { points } }: CopyIndex, end: number, tail: number): number {
	let last = end;
	while (last - end < tail && last < points.length && !isLetter(points[last])) {
		last++;
	}
	return last;
}

/** What follows the last letter of a segment on its line belongs to it. */
function widenOnLine({ normal: { points, breaks } }: CopyIndex, end: number): number {
	let last = end;
	while (last < points.length && !isLetter(points[last]) && !hasBreak(breaks, last, last + 1)) {
		last++;
	}
	return last;
}

const hasLetter = rememberByUnit((point) => /\p{L}/u.test(point));
const isLetter = (point: string | undefined): boolean => {
	return point !== undefined && hasLetter(point);
};
