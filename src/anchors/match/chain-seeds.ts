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
	return divideSeeds(landmarks, seeds, least).map((chain) =>
		chain.length < MIN_FIRM_SEEDS && landmarks.length > MIN_FIRM_SEEDS ? chain : fillChain(landmarks, chain, copy)
	);
}

/**
 * Divides seeds, in the order of the copy, into chains of so many at least, the best first. Each seed is in one chain
 * at most.
 */
function divideSeeds(landmarks: readonly Landmark[], seeds: readonly Seed[], least: number): Seed[][] {
	const { score, before } = scoreSeeds(landmarks, seeds);
	const ends = Array.from(seeds.keys()).filter((seed) => least <= 1 || before[seed] !== -1);
	ends.sort((a, b) => (score[b] as number) - (score[a] as number));
	const used = new Uint8Array(seeds.length);
	const chains: Seed[][] = [];
	for (const end of ends) {
		const chain = used[end] ? [] : traceBack(seeds, before, used, end);
		if (chain.length >= least) {
			chains.push(chain);
		}
	}
	return chains;
}

/** The best of the chains alone. */
function findBestChain(landmarks: readonly Landmark[], seeds: readonly Seed[]): Seed[] {
	const { score, before } = scoreSeeds(landmarks, seeds);
	const end = score.indexOf(score.reduce((most, each) => Math.max(most, each), 0));
	return traceBack(seeds, before, new Uint8Array(seeds.length), end);
}

/**
 * Seeds in rows of numbers; of each the score of the best chain that ends with it, and the seed before it in that
 * chain; -1 for none.
 */
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
	for (let seed = 0; seed < seeds.length; seed++) {
		const { landmark, letter } = seeds[seed] as Seed;
		scored.letters[seed] = letter;
		scored.offsets[seed] = landmarks[landmark]?.offset ?? 0;
		scored.landmarks[seed] = landmark;
	}
	const reach = landmarks.at(-1)?.offset ?? 0;
	for (let seed = 0, most = 0; seed < seeds.length; seed += SEEDS_AT_A_TIME) {
		most = scoreStretch(scored, seed, Math.min(seeds.length, seed + SEEDS_AT_A_TIME), reach, most);
	}
	return scored;
}

/** A program that is called often is made fast sooner, and once, than one that runs long. */
const SEEDS_AT_A_TIME = 64;
/** What a leap costs, less what adding and taking away numbers may be off. */
const SURE_LEAP_COST = LEAP_COST - 1e-6;

/**
 * Finds the best seed before each of some, and gives the best score of all so far. Most of the earlier ones are none:
 * what cannot raise the score, by a leap or along with the seed, is left before its cost is worked out.
 * @param reach letters of the source
 * @param best the best score of all before them
 */
function scoreStretch(
	{ letters, offsets, landmarks, score, before }: Scored,
	from: number,
	until: number,
	reach: number,
	best: number
): number {
	const drift = allowDrift(reach);
	let [most, nearest] = [best, Math.max(0, from - CHAIN_LOOK_BACK)];
	for (let seed = from; seed < until; seed++) {
		const letter = letters[seed] as number;
		const offset = offsets[seed] as number;
		while (letter - (letters[nearest] as number) > MAX_CHAIN_GAP + reach) {
			nearest++;
		}
		const first = Math.max(nearest, seed - CHAIN_LOOK_BACK);
		let own = 1;
		for (let other = seed - 1; other >= first && own < 1 + most; other--) {
			const gain = 1 + (score[other] as number) - own;
			const inSource = offset - (offsets[other] as number);
			if (gain <= 0 || inSource <= 0) {
				continue;
			}
			const inCopy = letter - (letters[other] as number);
			const isOff = gain < SURE_LEAP_COST && Math.abs(inCopy - inSource) > drift;
			if (isOff || inCopy < LANDMARK_LETTERS || inCopy - inSource > MAX_CHAIN_GAP) {
				continue;
			}
			const missed = (landmarks[seed] as number) - (landmarks[other] as number);
			const sum = 1 + (score[other] as number) - costOf(inSource, inCopy, missed, gain);
			if (sum > own) {
				own = sum;
				before[seed] = other;
			}
		}
		score[seed] = own;
		most = own > most ? own : most;
	}
	return most;
}

/**
 * Cost of putting a seed after another, so many letters and landmarks on; of a leap that costs more than there is to
 * gain, what any leap costs.
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
 * Looks in the gaps of a chain and at its ends for landmarks that too few neighbours bear out, as where foreign matter
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
	const more: Seed[] = [];
	row.slice(1).forEach((to, index) => addBetween(more, landmarks, row[index] as Seed, to, copy));
	if (more.length === 0) {
		return chain;
	}
	const all = [...chain, ...more].sort((a, b) => a.letter - b.letter || a.landmark - b.landmark);
	const best = findBestChain(landmarks, all);
	return best.length > chain.length ? best : chain;
}

/**
 * Adds the letters between two seeds at which a landmark between them matches, and one of its neighbours about as far
 * away as in the source.
 */
function addBetween(seeds: Seed[], landmarks: readonly Landmark[], from: Seed, to: Seed, copy: Uint16Array): void {
	if (to.landmark - from.landmark <= 1) {
		return;
	}
	const next = listByHash(landmarks, from.landmark + 1, to.landmark);
	for (let letter = from.letter + 1; letter < to.letter; letter++) {
		let step = heads[copy[letter] as number] as number;
		for (; step >= 0; step = next[step] as number) {
			const landmark = from.landmark + 1 + step;
			if (hasNeighbour(landmarks, landmark, copy, letter)) {
				seeds.push({ landmark, letter });
			}
		}
	}
	clearHeads(landmarks, from.landmark + 1, to.landmark);
}

/** Of each hash the first of the landmarks that are looked for, counted from the first of all; -1 for none. */
const heads = new Int32Array(1 << LANDMARK_BITS).fill(-1);

/** Fills the heads with some landmarks. Gives of each the next one of the same hash; -1 for none. */
function listByHash(landmarks: readonly Landmark[], first: number, until: number): Int32Array {
	const next = new Int32Array(until - first).fill(-1);
	for (let landmark = until - 1; landmark >= first; landmark--) {
		const hash = landmarks[landmark]?.hash ?? 0;
		next[landmark - first] = heads[hash] ?? -1;
		heads[hash] = landmark - first;
	}
	return next;
}

function clearHeads(landmarks: readonly Landmark[], first: number, until: number): void {
	for (let landmark = first; landmark < until; landmark++) {
		heads[landmarks[landmark]?.hash ?? 0] = -1;
	}
}

/**
 * Whether one of the landmarks next to a seed's stands about as far from it as in the source. A seed that has none is
 * worth less than the two leaps to it and on.
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
