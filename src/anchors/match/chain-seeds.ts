import { LANDMARK_LETTERS } from '../record/landmarks.ts';
import { allowDrift } from './find-seeds.ts';
import {
	CHAIN_LOOK_BACK,
	DRIFT_COST,
	FILL_LANDMARKS,
	FILL_LETTERS,
	LEAP_COST,
	LEAP_LETTERS,
	MAX_CHAIN_GAP,
	MIN_CHAIN_SEEDS,
	MIN_FIRM_SEEDS,
	MISSED_COST
} from './parameters.ts';
import type { Chain, Landmark, Seed } from './types.ts';

/** Chains of the seeds, the best first; in each, what it leaves open is looked for once more. */
export function chainSeeds(landmarks: readonly Landmark[], seeds: readonly Seed[], copy: Uint16Array): Chain[] {
	const least = Math.min(MIN_CHAIN_SEEDS, landmarks.length);
	return divideSeeds(landmarks, seeds)
		.filter((chain) => chain.length >= least)
		.map((chain) =>
			chain.length < MIN_FIRM_SEEDS && landmarks.length > MIN_FIRM_SEEDS
				? chain
				: fillChain(landmarks, chain, copy)
		);
}

/** Cost of putting a seed after another, so many letters and landmarks on; infinite where it cannot follow. */
function costOf(inSource: number, inCopy: number, landmarks: number): number {
	if (inSource <= 0 || inCopy < LANDMARK_LETTERS || inCopy - inSource > MAX_CHAIN_GAP) {
		return Infinity;
	}
	const difference = Math.abs(inCopy - inSource);
	if (difference <= allowDrift(inSource)) {
		return Math.min(LEAP_COST, difference * DRIFT_COST + (landmarks - 1) * MISSED_COST);
	}
	return LEAP_COST + Math.log2(1 + difference / LEAP_LETTERS) / 2;
}

/** Divides seeds, in the order of the copy, into chains, the best first. Each seed is in one chain at most. */
function divideSeeds(landmarks: readonly Landmark[], seeds: readonly Seed[]): Seed[][] {
	const { score, before } = scoreSeeds(landmarks, seeds);
	const order = Array.from(seeds.keys()).sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0));
	const used = new Uint8Array(seeds.length);
	return order.map((end) => traceBack(seeds, before, used, end)).filter((chain) => chain.length > 0);
}

/** Of each seed the score of the best chain that ends with it, and the seed before it in that chain; -1 for none. */
function scoreSeeds(
	landmarks: readonly Landmark[],
	seeds: readonly Seed[]
): { score: Float64Array; before: Int32Array } {
	const score = new Float64Array(seeds.length).fill(1);
	const before = new Int32Array(seeds.length).fill(-1);
	const letters = Int32Array.from(seeds, ({ letter }) => letter);
	const offsets = Int32Array.from(seeds, ({ landmark }) => landmarks[landmark]?.offset ?? 0);
	const indexes = Int32Array.from(seeds, ({ landmark }) => landmark);
	const farthest = MAX_CHAIN_GAP + (landmarks.at(-1)?.offset ?? 0);
	for (let seed = 1; seed < seeds.length; seed++) {
		for (let other = seed - 1; other >= 0 && seed - other <= CHAIN_LOOK_BACK; other--) {
			const inCopy = (letters[seed] as number) - (letters[other] as number);
			if (inCopy > farthest) {
				break;
			}
			const most = 1 + (score[other] as number);
			if (most <= (score[seed] as number)) {
				continue;
			}
			const inSource = (offsets[seed] as number) - (offsets[other] as number);
			const sum = most - costOf(inSource, inCopy, (indexes[seed] as number) - (indexes[other] as number));
			if (sum <= (score[seed] as number)) {
				continue;
			}
			score[seed] = sum;
			before[seed] = other;
		}
	}
	return { score, before };
}

function traceBack(seeds: readonly Seed[], before: Int32Array, used: Uint8Array, end: number): Seed[] {
	const chain: Seed[] = [];
	for (let seed = end; seed >= 0 && !used[seed]; seed = before[seed] ?? -1) {
		used[seed] = 1;
		chain.push(seeds[seed] as Seed);
	}
	return chain.reverse();
}

/**
 * Looks in the gaps of a chain and at its ends for landmarks with no neighbours to bear them out, as where foreign matter
 * parts them; those that follow are put in.
 */
function fillChain(landmarks: readonly Landmark[], chain: Chain, copy: Uint16Array): Chain {
	const [first, last] = [chain[0], chain.at(-1)];
	if (!first || !last) {
		return chain;
	}
	const offsetOf = (landmark: number): number => {
		return landmarks[landmark]?.offset ?? 0;
	};
	const start = {
		landmark: Math.max(-1, first.landmark - FILL_LANDMARKS - 1),
		letter: 0
	};
	const before = offsetOf(first.landmark) - offsetOf(Math.max(0, start.landmark));
	start.letter = Math.max(-1, first.letter - before - FILL_LETTERS);
	const end = {
		landmark: Math.min(landmarks.length, last.landmark + FILL_LANDMARKS + 1),
		letter: 0
	};
	const after = offsetOf(Math.min(landmarks.length - 1, end.landmark)) - offsetOf(last.landmark);
	end.letter = Math.min(copy.length, last.letter + after + FILL_LETTERS);
	const row = [start, ...chain, end];
	const more = row.slice(1).flatMap((to, index) => listBetween(landmarks, row[index] as Seed, to, copy));
	if (more.length === 0) {
		return chain;
	}
	const all = [...chain, ...more].sort((a, b) => a.letter - b.letter || a.landmark - b.landmark);
	const [best] = divideSeeds(landmarks, all);
	return best && best.length > chain.length ? best : chain;
}

function listBetween(landmarks: readonly Landmark[], from: Seed, to: Seed, copy: Uint16Array): Seed[] {
	const seeds: Seed[] = [];
	const wanted = landmarks.slice(from.landmark + 1, to.landmark).map(({ hash }) => hash);
	if (wanted.length === 0) {
		return seeds;
	}
	for (let letter = from.letter + 1; letter < to.letter; letter++) {
		const hash = copy[letter] as number;
		for (let index = wanted.indexOf(hash); index >= 0; index = wanted.indexOf(hash, index + 1)) {
			seeds.push({
				landmark: from.landmark + 1 + index,
				letter
			});
		}
	}
	return seeds;
}
