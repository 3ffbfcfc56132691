import { LANDMARK_BITS, LANDMARK_LETTERS } from '../record/landmarks.ts';
import { allowDrift, holds } from './find-seeds.ts';
import {
	CHAIN_LOOK_BACK,
	DRIFT_COST,
	FILL_LANDMARKS,
	FILL_LETTERS,
	FILL_NEIGHBOURS,
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

/** Divides seeds, in the order of the copy, into chains, the best first. Each seed is in one chain at most. */
function divideSeeds(landmarks: readonly Landmark[], seeds: readonly Seed[]): Seed[][] {
	const { score, before } = scoreSeeds(landmarks, seeds);
	const order = Array.from(seeds.keys()).sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0));
	const used = new Uint8Array(seeds.length);
	return order.map((end) => traceBack(seeds, before, used, end)).filter((chain) => chain.length > 0);
}

/** The best of the chains alone. */
function findBestChain(landmarks: readonly Landmark[], seeds: readonly Seed[]): Seed[] {
	const { score, before } = scoreSeeds(landmarks, seeds);
	const end = score.indexOf(score.reduce((most, each) => Math.max(most, each), 0));
	return traceBack(seeds, before, new Uint8Array(seeds.length), end);
}

/** Seeds in rows of numbers; of each the score of the best chain that ends with it, and the seed before it in that chain; -1 for none. */
interface Scored {
	letters: Int32Array;
	/** Letters of the source before its landmark. */
	offsets: Int32Array;
	landmarks: Int32Array;
	score: Float64Array;
	before: Int32Array;
}

/** Scores seeds in the order of the copy. */
function scoreSeeds(landmarks: readonly Landmark[], seeds: readonly Seed[]): Scored {
	const scored: Scored = {
		letters: new Int32Array(seeds.length),
		offsets: new Int32Array(seeds.length),
		landmarks: new Int32Array(seeds.length),
		score: new Float64Array(seeds.length),
		before: new Int32Array(seeds.length).fill(-1)
	};
	const farthest = MAX_CHAIN_GAP + (landmarks.at(-1)?.offset ?? 0);
	seeds.forEach(({ landmark, letter }, seed) => {
		scored.letters[seed] = letter;
		scored.offsets[seed] = landmarks[landmark]?.offset ?? 0;
		scored.landmarks[seed] = landmark;
		scoreSeed(scored, seed, farthest);
	});
	return scored;
}

/** Finds the best seed before one. Most of the earlier ones are none: what cannot raise the score is left before its cost is worked out. */
function scoreSeed({ letters, offsets, landmarks, score, before }: Scored, seed: number, farthest: number): void {
	const [letter, offset, landmark] = [letters[seed] as number, offsets[seed] as number, landmarks[seed] as number];
	const first = Math.max(0, seed - CHAIN_LOOK_BACK);
	let best = 1;
	for (let other = seed - 1; other >= first; other--) {
		const inCopy = letter - (letters[other] as number);
		if (inCopy > farthest) {
			break;
		}
		const inSource = offset - (offsets[other] as number);
		const gain = 1 + (score[other] as number) - best;
		if (gain <= 0 || inSource <= 0 || inCopy < LANDMARK_LETTERS || inCopy - inSource > MAX_CHAIN_GAP) {
			continue;
		}
		const sum =
			1 + (score[other] as number) - costOf(inSource, inCopy, landmark - (landmarks[other] as number), gain);
		if (sum > best) {
			best = sum;
			before[seed] = other;
		}
	}
	score[seed] = best;
}

/**
 * Cost of putting a seed after another, so many letters and landmarks on; of a leap that costs more than there is to gain, what
 * any leap costs.
 */
function costOf(inSource: number, inCopy: number, landmarks: number, gain: number): number {
	const difference = Math.abs(inCopy - inSource);
	if (difference <= allowDrift(inSource)) {
		return Math.min(LEAP_COST, difference * DRIFT_COST + (landmarks - 1) * MISSED_COST);
	}
	return gain > LEAP_COST ? LEAP_COST + Math.log2(1 + difference / LEAP_LETTERS) / 2 : LEAP_COST;
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
 * Looks in the gaps of a chain and at its ends for landmarks that too few neighbours bear out, as where foreign matter parts
 * them; those that follow are put in.
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
	const more: Seed[] = [];
	row.slice(1).forEach((to, index) => addBetween(more, landmarks, row[index] as Seed, to, copy));
	if (more.length === 0) {
		return chain;
	}
	const all = [...chain, ...more].sort((a, b) => a.letter - b.letter || a.landmark - b.landmark);
	const best = findBestChain(landmarks, all);
	return best.length > chain.length ? best : chain;
}

/** Adds the letters between two seeds at which a landmark between them matches, and one of its neighbours about as far away as in the source. */
function addBetween(seeds: Seed[], landmarks: readonly Landmark[], from: Seed, to: Seed, copy: Uint16Array): void {
	if (to.landmark - from.landmark <= 1) {
		return;
	}
	const { heads, next } = listByHash(landmarks, from.landmark + 1, to.landmark);
	for (let letter = from.letter + 1; letter < to.letter; letter++) {
		let step = heads[copy[letter] as number] as number;
		for (; step >= 0; step = next[step] as number) {
			const landmark = from.landmark + 1 + step;
			if (hasNeighbour(landmarks, landmark, copy, letter)) {
				seeds.push({ landmark, letter });
			}
		}
	}
}

/** Of each hash the first of some landmarks, counted from there, and of each landmark the next one of the same hash; -1 for none. */
function listByHash(
	landmarks: readonly Landmark[],
	first: number,
	until: number
): { heads: Int32Array; next: Int32Array } {
	const heads = new Int32Array(1 << LANDMARK_BITS).fill(-1);
	const next = new Int32Array(until - first).fill(-1);
	for (let landmark = until - 1; landmark >= first; landmark--) {
		const hash = landmarks[landmark]?.hash ?? 0;
		next[landmark - first] = heads[hash] ?? -1;
		heads[hash] = landmark - first;
	}
	return { heads, next };
}

/**
 * Whether one of the landmarks next to a seed's stands about as far from it as in the source. A seed that has none is worth less than
 * the two leaps to it and on.
 */
function hasNeighbour(landmarks: readonly Landmark[], landmark: number, copy: Uint16Array, letter: number): boolean {
	const { offset } = landmarks[landmark] as Landmark;
	const until = Math.min(landmarks.length - 1, landmark + FILL_NEIGHBOURS);
	for (let other = Math.max(0, landmark - FILL_NEIGHBOURS); other <= until; other++) {
		const { offset: to, hash } = landmarks[other] as Landmark;
		const drift = allowDrift(Math.abs(to - offset));
		const middle = letter + to - offset;
		if (
			other !== landmark &&
			holds(copy, Math.max(0, middle - drift), Math.min(copy.length - 1, middle + drift), hash)
		) {
			return true;
		}
	}
	return false;
}
