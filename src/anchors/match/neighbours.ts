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
 * stand in the same chain, or about as far from the place as in the source's seed text. A target out of its order has no
 * neighbours, unless the source has no other paragraph.
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
	const seed = chain.find(({ landmark }) => landmark >= target.first && landmark < target.until);
	if (!seed) {
		return false;
	}
	const others = listOthers(source, target);
	if (others.length === 0) {
		return true;
	}
	const here = source.landmarks[seed.landmark]?.point ?? 0;
	const inChain = new Map(chain.map(({ landmark, letter }) => [landmark, letter]));
	const near = all.slice(
		findFirst(all, ({ letter }) => letter > seed.letter - NEIGHBOUR_LETTERS),
		findFirst(all, ({ letter }) => letter >= seed.letter + NEIGHBOUR_LETTERS)
	);
	const answers = ({ index, point }: Neighbour): boolean => {
		const inSource = (point - here) / source.pointsPerLetter;
		const differs = (letter: number): number => {
			return Math.abs(letter - seed.letter - inSource) - MAX_NEIGHBOUR_SHIFT_SHARE * Math.abs(inSource);
		};
		const letter = inChain.get(index);
		return (
			(letter !== undefined && differs(letter) <= MAX_APART) ||
			near.some((other) => other.landmark === index && differs(other.letter) <= MAX_NEIGHBOUR_SHIFT)
		);
	};
	const share = MIN_ANSWER_SHARE * Math.min(1, present / WHOLE_PRESENT);
	const end = findFirst(others, ({ point }) => point >= here);
	const start = findFirst(others, ({ point }) => point > here);
	return [others.slice(Math.max(0, end - ASKED_LANDMARKS), end), others.slice(start, start + ASKED_LANDMARKS)].some(
		(asked) => asked.filter(answers).length >= Math.max(MIN_ANSWERS, share * asked.length)
	);
}

/** Kept as long as the source's index is: every chain that may hold a target asks. */
const known = new WeakMap<Target, Neighbour[]>();

/** Landmarks of the paragraphs a target is not in, in the order of the source's text. */
function listOthers({ landmarks, paragraphs }: SourceIndex, target: Target): Neighbour[] {
	const before = known.get(target);
	if (before) {
		return before;
	}
	const isHost = ({ host }: Landmark): boolean => {
		return (paragraphs[host]?.start ?? 0) < target.end && (paragraphs[host]?.end ?? 0) > target.start;
	};
	const others = landmarks
		.flatMap((landmark, index) => (isHost(landmark) ? [] : [{ index, point: landmark.point }]))
		.sort((a, b) => a.point - b.point);
	known.set(target, others);
	return others;
}
