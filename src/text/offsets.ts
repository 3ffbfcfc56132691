import type { Range } from '../model/records/source.ts';
import { joinPoints, type NormalText } from './normalise.ts';

/** Code points on either side that are looked at to tell whether a grapheme is cut: longer ones are no writing. */
const AROUND = 24;

let segmenter: Intl.Segmenter | null = null;

/** Whether no grapheme of the normal text is cut at a code-point offset. */
export function isGraphemeEdge({ points }: Pick<NormalText, 'points'>, offset: number): boolean {
	if (offset <= 0 || offset >= points.length) {
		return true;
	}
	if (isPlain(points[offset]) && isPlain(points[offset - 1])) {
		return true;
	}
	segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
	const from = Math.max(0, offset - AROUND);
	const before = joinPoints(points, from, offset).length;
	for (const { index } of segmenter.segment(joinPoints(points, from, offset + AROUND))) {
		if (index >= before) {
			return index === before;
		}
	}
	return false;
}

const isPlain = (point: string | undefined): boolean => {
	return point !== undefined && point >= ' ' && point <= '~';
};

/** A range of the normal text, widened where its ends would cut a grapheme. */
export function widenToGraphemes(normal: Pick<NormalText, 'points'>, { start, end }: Range): Range {
	while (!isGraphemeEdge(normal, start)) {
		start--;
	}
	while (!isGraphemeEdge(normal, end)) {
		end++;
	}
	return { start, end };
}

/** UTF-16 range of the raw text a range of the normal text came from. */
export function toRawRange({ rawOffsets, points }: NormalText, { start, end }: Range): Range {
	const last = Math.min(end, points.length);
	let after = last;
	while (after < points.length && rawOffsets[after] === rawOffsets[last - 1]) {
		after++;
	}
	return {
		start: rawOffsets[start] ?? 0,
		end: rawOffsets[after] ?? 0
	};
}

/** Range of the normal text that came from a UTF-16 range of the raw text; empty where nothing of it is left. */
export function toNormalRange({ rawOffsets, points }: NormalText, { start, end }: Range): Range {
	const first = firstFrom(rawOffsets, start, points.length);
	return {
		start: first,
		end: Math.max(first, firstFrom(rawOffsets, end, points.length))
	};
}

/** The first code point that came from so far or further on. */
function firstFrom(rawOffsets: Uint32Array, offset: number, count: number): number {
	let [low, high] = [0, count];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((rawOffsets[middle] ?? 0) < offset) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}
