import { findSeedFrom } from './align.ts';
import { findFirst } from './find-first.ts';
import {
	ASKED_LANDMARKS,
	MAX_APART,
	MIN_ANSWERS,
	MIN_ANSWER_SHARE,
	NEIGHBOUR_LETTERS,
	MAX_NEIGHBOUR_SHIFT,
	MAX_NEIGHBOUR_SHIFT_SHARE,
	WHOLE_PRESENT
} from './parameters.ts';
import type { Chain, Landmark, Seed, SourceIndex, Target } from './types.ts';

/** A landmark of another paragraph, and where it stands in the source. */
interface Neighbour {
	index: number;
	point: number;
}

/**
 * Whether other paragraphs lie where they should if a chain puts a target right: those next to it on one side at least
 * stand about as far from the place as in the source, or those on both sides in the same chain, with other matter
 * between. A target out of its order has no neighbours, nor has a paragraph that comes again at the end, unless the
 * source has no other paragraph.
 * @param all seeds of all chains, in the order of the copy
 * @param present share of the source's landmarks that stand in the copy at all
 */
export function hasNeighbours(
	source: SourceIndex,
	chain: Chain,
	all: readonly Seed[],
	target: Target,
	present: number
): boolean {
	const seed = chain[findSeedFrom(chain, target.first)];
	if (!seed || seed.landmark >= target.until) {
		return false;
	}
	const here = source.landmarks[seed.landmark]?.point ?? 0;
	const asked = askNearest(source, target, here);
	if (asked.every(({ length }) => length === 0) && source.landmarks.every(isInTarget(source, target))) {
		return true;
	}
	const near = all.slice(
		findFirst(all, ({ letter }) => letter > seed.letter - NEIGHBOUR_LETTERS),
		findFirst(all, ({ letter }) => letter >= seed.letter + NEIGHBOUR_LETTERS)
	);
	const differs = (point: number, letter: number): number => {
		const inSource = (point - here) / source.pointsPerLetter;
		return Math.abs(letter - seed.letter - inSource) - MAX_NEIGHBOUR_SHIFT_SHARE * Math.abs(inSource);
	};
	const isNext = ({ index, point }: Neighbour): boolean => {
		return near.some(({ landmark, letter }) => landmark === index && differs(point, letter) <= MAX_NEIGHBOUR_SHIFT);
	};
	const isInChain = ({ index, point }: Neighbour): boolean => {
		const inChain = chain[findSeedFrom(chain, index)];
		return inChain?.landmark === index && differs(point, inChain.letter) <= MAX_APART;
	};
	const share = MIN_ANSWER_SHARE * Math.min(1, present / WHOLE_PRESENT);
	const answers = (side: readonly Neighbour[], isThere: (neighbour: Neighbour) => boolean): boolean => {
		return side.filter(isThere).length >= Math.max(MIN_ANSWERS, share * side.length);
	};
	const sides = asked.filter(({ length }) => length > 0);
	return (
		sides.some((side) => answers(side, isNext)) ||
		sides.every((side) => answers(side, (neighbour) => isInChain(neighbour) || isNext(neighbour)))
	);
}

/** Whether a landmark lies in a paragraph that a target is in. */
const isInTarget = ({ paragraphs }: SourceIndex, { start, end }: Target): ((landmark: Landmark) => boolean) => {
	return ({ host }) => (paragraphs[host]?.start ?? 0) < end && (paragraphs[host]?.end ?? 0) > start;
};

/** The nearest landmarks of the paragraphs a target is not in, before a place of the source's text and after it. */
function askNearest(source: SourceIndex, target: Target, here: number): [Neighbour[], Neighbour[]] {
	const row = listAlong(source);
	const isInside = isInTarget(source, target);
	const ask = (from: number, step: number): Neighbour[] => {
		const asked: Neighbour[] = [];
		for (let place = from; place >= 0 && place < row.length && asked.length < ASKED_LANDMARKS; place += step) {
			const neighbour = row[place] as Neighbour;
			if (!isInside(source.landmarks[neighbour.index] as Landmark)) {
				asked.push(neighbour);
			}
		}
		return asked;
	};
	return [
		ask(findFirst(row, ({ point }) => point >= here) - 1, -1),
		ask(
			findFirst(row, ({ point }) => point > here),
			1
		)
	];
}

/** Kept as long as the source's index is: every place that may hold a passage asks. */
const known = new WeakMap<SourceIndex, Neighbour[]>();

/** All landmarks in the order of the source's text. */
function listAlong(source: SourceIndex): Neighbour[] {
	const before = known.get(source);
	if (before) {
		return before;
	}
	const row = source.landmarks
		.map(({ point }, index) => ({
			index,
			point
		}))
		.sort((a, b) => a.point - b.point);
	known.set(source, row);
	return row;
}
