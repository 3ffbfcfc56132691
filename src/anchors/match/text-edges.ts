import { isWordPoint } from '../../text/fold.ts';
import { joinPoints } from '../../text/normalise.ts';
import { EDGE_DRIFT, MAX_SNAP, STOP_POINTS } from './parameters.ts';
import type { CopyIndex } from './types.ts';

/** Code-point offset of a letter of the copy, or of its nearest one. */
export const findPoint = (copy: CopyIndex, letter: number): number => {
	return copy.letters[Math.max(0, Math.min(copy.letters.length - 1, letter))] ?? 0;
};
export const isWordStart = (copy: CopyIndex, letter: number): boolean => {
	return !isWordPoint(copy.normal.points[findPoint(copy, letter) - 1]);
};
export const isWordEnd = (copy: CopyIndex, letter: number): boolean => {
	return !isWordPoint(copy.normal.points[findPoint(copy, letter - 1) + 1]);
};

/** Whether a full stop or the like follows a letter before the next one. */
export function isSentenceEnd(copy: CopyIndex, letter: number): boolean {
	const from = findPoint(copy, letter - 1) + 1;
	const to = letter < copy.letters.length ? findPoint(copy, letter) : copy.normal.points.length;
	return /[.!?:;]/u.test(joinPoints(copy.normal.points, from, Math.min(to, from + STOP_POINTS)));
}

const near = (letter: number): number[] => {
	return Array.from({ length: 2 * EDGE_DRIFT + 1 }, (_, step) => letter + step - EDGE_DRIFT);
};

/** Whether a sentence begins about here, or a word begins or ends, or a sentence ends. */
export const isOpening = (copy: CopyIndex, letter: number): boolean => {
	return near(letter).some((other) => other === 0 || (isWordStart(copy, other) && isSentenceEnd(copy, other)));
};
export const isWordEdge = (copy: CopyIndex, letter: number): boolean => {
	return near(letter).some((other) => isWordStart(copy, other) || isWordEnd(copy, other));
};
export const isClosing = (copy: CopyIndex, letter: number): boolean => {
	return near(letter).some((other) => isSentenceEnd(copy, other));
};

function snapTo(letter: number, isEdge: (letter: number) => boolean): number {
	for (let step = 0; step <= MAX_SNAP; step++) {
		for (const other of [letter + step, letter - step]) {
			if (isEdge(other)) {
				return other;
			}
		}
	}
	return letter;
}
export const snapStart = (copy: CopyIndex, letter: number): number => {
	return snapTo(letter, (other) => isWordStart(copy, other));
};
export const snapEnd = (copy: CopyIndex, letter: number): number => {
	return snapTo(letter, (other) => isWordEnd(copy, other));
};

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
