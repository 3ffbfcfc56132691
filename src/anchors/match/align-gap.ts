import { LANDMARK_LETTERS } from '../record/landmarks.ts';
import { allowDrift } from './find-seeds.ts';
import {
	GAP_DRIFT,
	MAX_GAP,
	MAX_GAP_WRAPPED,
	MIN_DELETE_SCORE,
	MIN_INSERT_SCORE,
	MIN_INSERT_SCORE_WRAPPED,
	WRAPPED_LETTERS
} from './parameters.ts';
import { findDeletion, listInsertions, type Split } from './split-gap.ts';
import { findPoint, hasBreak } from './text-edges.ts';
import type { CopyIndex, Pin } from './types.ts';

/** Letters that the copy has between two pins beyond the source's; negative where it has fewer. */
export const countForeign = (from: Pin, to: Pin): number => {
	return to.copy - from.copy - (to.source - from.source);
};

export interface Gap extends Pick<Split, 'before' | 'after'> {
	/** What is between is foreign. */
	isCut: boolean;
	/** Nothing else is nearly as likely. */
	isClear: boolean;
	/** Letters only the copy has. */
	foreign: number;
}

/** How the letters between two pins divide. */
export function alignGap(copy: CopyIndex, from: Pin, to: Pin, edges: ReadonlySet<number>): Gap {
	const inSource = to.source - from.source;
	const foreign = countForeign(from, to);
	const drift = allowDrift(inSource);
	if (foreign < -drift) {
		const deletion = findDeletion(copy, from, to, edges);
		return {
			...deletion,
			isCut: false,
			isClear: deletion.score >= MIN_DELETE_SCORE,
			foreign: 0
		};
	}
	const insertion = foreign > drift ? findInsertion(copy, from, to, edges) : null;
	if (insertion) {
		return {
			...insertion,
			isCut: true,
			isClear: true,
			foreign
		};
	}
	return {
		before: inSource >> 1,
		after: inSource - (inSource >> 1),
		isCut: false,
		isClear: foreign <= drift,
		foreign
	};
}

/** The one way to leave out what only the copy has, or `null` where others are nearly as likely. */
function findInsertion(copy: CopyIndex, from: Pin, to: Pin, edges: ReadonlySet<number>): Split | null {
	const { gap, score } = isWrapped(copy) ? WRAPPED : UNWRAPPED;
	if (to.source - from.source > gap) {
		return null;
	}
	const [best, ...others] = listInsertions(copy, from, to, edges, GAP_DRIFT, LANDMARK_LETTERS);
	const isClear =
		best !== undefined &&
		best.score >= score &&
		countReadings(copy, from, to) <= 1 &&
		others.every(({ before, score }) => Math.abs(before - best.before) <= GAP_DRIFT || score < best.score - 1);
	return isClear ? best : null;
}

/**
 * Letters that pins may lie apart in the source, at most, and the score from which it is clear what is foreign between
 * them.
 */
const WRAPPED = { gap: MAX_GAP_WRAPPED, score: MIN_INSERT_SCORE_WRAPPED };
const UNWRAPPED = { gap: MAX_GAP, score: MIN_INSERT_SCORE };

const isWrapped = ({ normal, letters }: CopyIndex): boolean => {
	return normal.breaks.length * WRAPPED_LETTERS > letters.length;
};

/** In how many ways whole lines, one run of them or two, may be what the copy has beyond the source. */
function countReadings(copy: CopyIndex, from: Pin, to: Pin): number {
	const foreign = countForeign(from, to);
	const lines: number[] = [];
	for (let letter = from.copy + 1; letter <= to.copy; letter++) {
		if (hasBreak(copy.normal.breaks, findPoint(copy, letter - 1), findPoint(copy, letter))) {
			lines.push(letter);
		}
	}
	const fits = (letters: number): boolean => {
		return Math.abs(letters - foreign) <= GAP_DRIFT;
	};
	const runs = lines.flatMap((start, index) =>
		lines.slice(index + 1).map((end) => ({
			start,
			end,
			letters: end - start
		}))
	);
	const pairs = runs.flatMap((first) =>
		runs.filter(({ start }) => start > first.end).map((second) => first.letters + second.letters)
	);
	return [...runs.map(({ letters }) => letters), ...pairs].filter(fits).length;
}
