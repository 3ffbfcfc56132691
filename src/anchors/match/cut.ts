import { isWordPoint } from '../../text/fold.ts';
import type { CopyIndex, Pin } from './types.ts';

/**
 * How the letters between two pins divide where the copy has more or fewer of them than the source: so many belong to
 * the first pin, so many to the second; what is between them in the copy, or in the source, the other has not.
 */
export interface Cut {
	before: number;
	after: number;
	/** How much its surroundings look like it. */
	score: number;
}

export const pointOf = (copy: CopyIndex, letter: number): number => {
	return copy.letters[Math.max(0, Math.min(copy.letters.length - 1, letter))] ?? 0;
};
const isWordStart = (copy: CopyIndex, letter: number): boolean => {
	return !isWordPoint(copy.normal.points[pointOf(copy, letter) - 1]);
};
const isWordEnd = (copy: CopyIndex, letter: number): boolean => {
	return !isWordPoint(copy.normal.points[pointOf(copy, letter - 1) + 1]);
};
/** Whether a full stop or the like follows a letter before the next one. */
function isSentenceEnd(copy: CopyIndex, letter: number): boolean {
	const [from, to] = [
		pointOf(copy, letter - 1) + 1,
		letter < copy.letters.length ? pointOf(copy, letter) : copy.normal.points.length
	];
	return copy.normal.points.slice(from, Math.min(to, from + NEAR_END)).some((point) => /[.!?:;]/u.test(point));
}
/** Code points after the last letter of a sentence in which its end is looked for: a figure, a quote, a footnote mark. */
const NEAR_END = 8;

/** Letters by which a sentence's edge may lie off where it is expected. */
const OFF = 1;
const near = (letter: number): number[] => {
	return Array.from({ length: 2 * OFF + 1 }, (_, step) => letter + step - OFF);
};

/** Whether a sentence begins about here, or a word, or one ends. */
export const isOpening = (copy: CopyIndex, letter: number): boolean => {
	return near(letter).some((at) => at === 0 || (isWordStart(copy, at) && isSentenceEnd(copy, at)));
};
export const isWordEdge = (copy: CopyIndex, letter: number): boolean => {
	return near(letter).some((at) => isWordStart(copy, at) || isWordEnd(copy, at));
};
export const isClosing = (copy: CopyIndex, letter: number): boolean => {
	return near(letter).some((at) => isSentenceEnd(copy, at));
};

/** Letters an edge may be moved to stand at a word's edge. */
const SNAP = 3;

function snapTo(letter: number, isEdge: (letter: number) => boolean): number {
	for (let step = 0; step <= SNAP; step++) {
		for (const near of [letter + step, letter - step]) {
			if (isEdge(near)) {
				return near;
			}
		}
	}
	return letter;
}
export const snapStart = (copy: CopyIndex, letter: number): number => {
	return snapTo(letter, (near) => isWordStart(copy, near));
};
export const snapEnd = (copy: CopyIndex, letter: number): number => {
	return snapTo(letter, (near) => isWordEnd(copy, near));
};

/** Ways to leave out letters that only the copy has between two pins, likeliest first. `spare`: letters they may differ by. */
export function listCuts(copy: CopyIndex, from: Pin, to: Pin, edges: ReadonlySet<number>, spare: number): Cut[] {
	const inSource = to.source - from.source;
	const cuts: Cut[] = [];
	for (let before = 0; before <= inSource; before++) {
		for (
			let after = Math.max(0, inSource - before - spare);
			after <= Math.min(inSource, inSource - before + spare);
			after++
		) {
			const [left, right] = [from.copy + before, to.copy - after];
			if (right <= left) {
				continue;
			}
			const score =
				scoreForeign(copy, left, right, edges.has(from.source + before)) -
				Math.abs(before + after - inSource) / 3;
			if (score >= 0) {
				cuts.push({
					before,
					after,
					score
				});
			}
		}
	}
	return cuts.sort((a, b) => b.score - a.score);
}

/** How much letters `[left, right)` of the copy look like matter of its own: on lines of their own, figures glued on, between sentences. */
function scoreForeign(copy: CopyIndex, left: number, right: number, isEdge: boolean): number {
	const start = pointOf(copy, left);
	const end = pointOf(copy, right - 1) + 1;
	if (!isWordEnd(copy, left) || !isWordStart(copy, right)) {
		return -1;
	}
	const breaks =
		Number(hasBreak(copy.normal.breaks, pointOf(copy, left - 1), start)) +
		Number(hasBreak(copy.normal.breaks, end - 1, pointOf(copy, right)));
	return 2 * breaks + (isEdge && isSentenceEnd(copy, left) ? 1 : 0);
}

/** Whether a line of the raw text ends between two code points. */
export function hasBreak(breaks: Uint32Array, from: number, to: number): boolean {
	let [low, high] = [0, breaks.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((breaks[middle] ?? 0) < from) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return (breaks[low] ?? Infinity) < to;
}

/** How the letters of the copy between two pins divide where it has too few of them: best where a passage ends or begins. */
export function findGap(copy: CopyIndex, from: Pin, to: Pin, edges: ReadonlySet<number>): Cut {
	const inCopy = to.copy - from.copy;
	let best: Cut = {
		before: inCopy >> 1,
		after: inCopy - (inCopy >> 1),
		score: 0
	};
	for (let before = 0; before <= inCopy; before++) {
		const letter = from.copy + before;
		if (!isWordEnd(copy, letter)) {
			continue;
		}
		const after = inCopy - before;
		const score =
			1 +
			Number(isSentenceEnd(copy, letter)) +
			2 * Number(edges.has(from.source + before)) +
			2 * Number(edges.has(to.source - after));
		if (score > best.score) {
			best = {
				before,
				after,
				score
			};
		}
	}
	return best;
}
