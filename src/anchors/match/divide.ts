import { findGap, hasBreak, listCuts, pointOf, type Cut } from './cut.ts';
import { allowDrift } from './find-hits.ts';
import type { CopyIndex, Pin } from './types.ts';

/** Letters that the copy has between two pins beyond the source's; negative where it has fewer. */
export const foreignBetween = (from: Pin, to: Pin): number => {
	return to.copy - from.copy - (to.source - from.source);
};

export interface Division extends Pick<Cut, 'before' | 'after'> {
	/** What is between is foreign. */
	isCut: boolean;
	/** Nothing else is nearly as likely. */
	isClear: boolean;
	/** Letters only the copy has. */
	foreign: number;
}

/** How the letters between two pins divide. */
export function divide(copy: CopyIndex, from: Pin, to: Pin, edges: ReadonlySet<number>): Division {
	const inSource = to.source - from.source;
	const foreign = foreignBetween(from, to);
	const drift = allowDrift(inSource);
	const half = { before: inSource >> 1, after: inSource - (inSource >> 1) };
	if (foreign < -drift) {
		const gap = findGap(copy, from, to, edges);
		return {
			...gap,
			isCut: false,
			isClear: gap.score >= ENDS_MEET,
			foreign: 0
		};
	}
	if (foreign <= drift) {
		return {
			...half,
			isCut: false,
			isClear: true,
			foreign
		};
	}
	const [cut, ...others] = listCuts(copy, from, to, edges, SPARE);
	const isClear =
		cut !== undefined &&
		isClearAt(copy, inSource, cut.score) &&
		countReadings(copy, from, to, foreign) <= 1 &&
		others.every(({ before, score }) => Math.abs(before - cut.before) <= SPARE || score < cut.score - 1);
	return cut && isClear
		? {
				...cut,
				isCut: true,
				isClear,
				foreign
			}
		: {
				...half,
				isCut: false,
				isClear: false,
				foreign
			};
}

/** Whether a score is enough for foreign matter between pins so many letters apart in the source. */
const isClearAt = (copy: CopyIndex, inSource: number, score: number): boolean => {
	return isWrapped(copy)
		? inSource <= NEIGHBOURS_WRAPPED && score >= ON_LINES
		: inSource <= NEIGHBOURS && score >= ON_LINE;
};

/** In how many ways whole lines, one run of them or two, may be what the copy has beyond the source. */
function countReadings(copy: CopyIndex, from: Pin, to: Pin, foreign: number): number {
	const lines: number[] = [];
	for (let letter = from.copy + 1; letter <= to.copy; letter++) {
		if (hasBreak(copy.normal.breaks, pointOf(copy, letter - 1), pointOf(copy, letter))) {
			lines.push(letter);
		}
	}
	const fits = (letters: number): boolean => {
		return Math.abs(letters - foreign) <= SPARE;
	};
	const runs = lines.flatMap((start, at) =>
		lines.slice(at + 1).map((end) => ({
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

/** Letters that may be misread too where foreign matter is cut out. */
const SPARE = 3;
/** Letters between two pins, at most, of which it can be clear what is foreign. */
const [NEIGHBOURS, NEIGHBOURS_WRAPPED] = [40, 24];
/** In a wrapped text a line ends every so many letters, or sooner. */
const WRAPPED = 100;

const isWrapped = ({ normal, letters }: CopyIndex): boolean => {
	return normal.breaks.length * WRAPPED > letters.length;
};
/** Score of matter that begins and ends with a line, give or take some misread letters; of such to the letter, where lines are wrapped and their ends tell less. */
const [ON_LINE, ON_LINES] = [3, 4];
/** Score of a gap where a sentence and a passage end. */
const ENDS_MEET = 4;
