import { findPoint, hasBreak, isSentenceEnd, isWordEnd, isWordStart } from './text-edges.ts';
import type { CopyIndex, Pin } from './types.ts';

/**
 * How the letters between two pins divide where the copy has more or fewer of them than the source: so many belong to
 * the first pin, so many to the second; what is between them in the copy, or in the source, the other has not.
 */
export interface Split {
	before: number;
	after: number;
	/** How much its surroundings look like it. */
	score: number;
}

/**
 * Ways to leave out letters that only the copy has between two pins, likeliest first.
 * @param drift letters they may differ by
 * @param own letters from the first pin on that are the source's, as where a landmark stands there
 */
export function listInsertions(
	copy: CopyIndex,
	from: Pin,
	to: Pin,
	edges: ReadonlySet<number>,
	drift: number,
	own: number
): Split[] {
	const inSource = to.source - from.source;
	const splits: Split[] = [];
	for (let before = Math.min(own, inSource); before <= inSource; before++) {
		const least = Math.max(0, inSource - before - drift);
		const most = Math.min(inSource, inSource - before + drift);
		if (!isWordEnd(copy, from.copy + before)) {
			continue;
		}
		for (let after = least; after <= most; after++) {
			const [left, right] = [from.copy + before, to.copy - after];
			if (right <= left) {
				continue;
			}
			const foreign = scoreForeign(copy, left, right, edges.has(from.source + before));
			const score = foreign - Math.abs(before + after - inSource) / 3;
			if (score >= 0) {
				splits.push({
					before,
					after,
					score
				});
			}
		}
	}
	return splits.sort((a, b) => b.score - a.score);
}

/**
 * How much letters `[left, right)` of the copy, which follow a word's end, look like matter of its own: on lines of
 * their own, figures glued on, between sentences.
 */
function scoreForeign(copy: CopyIndex, left: number, right: number, isEdge: boolean): number {
	if (!isWordStart(copy, right)) {
		return -1;
	}
	const { breaks } = copy.normal;
	const start = findPoint(copy, left);
	const end = findPoint(copy, right - 1);
	const lines =
		Number(hasBreak(breaks, findPoint(copy, left - 1), start)) +
		Number(hasBreak(breaks, end, findPoint(copy, right)));
	return 2 * lines + (isEdge && isSentenceEnd(copy, left) ? 1 : 0);
}

/**
 * How the letters of the copy between two pins divide where it has too few of them: best where a passage ends or
 * begins.
 */
export function findDeletion(copy: CopyIndex, from: Pin, to: Pin, edges: ReadonlySet<number>): Split {
	const inCopy = to.copy - from.copy;
	let best: Split = {
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
