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

/** A landmark of another paragraph, and the code points from here to it in the source. */
interface Neighbour {
	index: number;
	away: number;
}

/**
 * Whether other paragraphs lie where they should if a chain puts a target right: those next to it on one side at least
 * stand in the same chain, or about as far from the place as in the source's seed text. A target out of its order has no
 * neighbours, unless the source has no other paragraph.
 * @param all seeds of all chains
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
	const others = listNeighbours(source, target, seed);
	if (others.length === 0) {
		return true;
	}
	const inChain = new Map(chain.map(({ landmark, letter }) => [landmark, letter]));
	const near = all.filter(({ letter }) => Math.abs(letter - seed.letter) < NEIGHBOUR_LETTERS);
	const answers = ({ index, away }: Neighbour): boolean => {
		const inSource = away / source.pointsPerLetter;
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
	return [others.filter(({ away }) => away < 0), others.filter(({ away }) => away > 0)].some((side) => {
		const asked = side.sort((a, b) => Math.abs(a.away) - Math.abs(b.away)).slice(0, ASKED_LANDMARKS);
		return asked.filter(answers).length >= Math.max(MIN_ANSWERS, share * asked.length);
	});
}

function listNeighbours({ landmarks, paragraphs }: SourceIndex, target: Target, seed: Seed): Neighbour[] {
	const isHost = ({ host }: Landmark): boolean => {
		return (paragraphs[host]?.start ?? 0) < target.end && (paragraphs[host]?.end ?? 0) > target.start;
	};
	const here = landmarks[seed.landmark]?.point ?? 0;
	return landmarks.flatMap((landmark, index) =>
		isHost(landmark)
			? []
			: [
					{
						index,
						away: landmark.point - here
					}
				]
	);
}
