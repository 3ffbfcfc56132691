import { CONTEXT_SEEDS, MAX_CONTEXT_INSERT, MAX_CONTEXT_LETTERS, MIN_FIRM_SEEDS } from './parameters.ts';
import type { Chain, Landmark, Seed } from './types.ts';

/**
 * Lengthens a chain at both ends by seeds of others that follow close by: where a paragraph stands twice, what stands
 * before and after it bears out both.
 */
export function addContext(landmarks: readonly Landmark[], chain: Chain, chains: readonly Chain[]): Chain {
	const [first, last] = [chain[0], chain.at(-1)];
	if (!first || !last) {
		return chain;
	}
	const others = chains.filter(
		(other) => other !== chain && other.length >= MIN_FIRM_SEEDS && isNear(other, first.letter, last.letter)
	);
	const before = findLongest(
		others.map((other) => {
			const end = 1 + other.findLastIndex((seed) => follows(landmarks, seed, first));
			return other.slice(0, end).slice(-CONTEXT_SEEDS);
		})
	);
	const after = findLongest(
		others.map((other) => {
			const start = other.findIndex((seed) => follows(landmarks, last, seed));
			return start < 0 ? [] : other.slice(start, start + CONTEXT_SEEDS);
		})
	);
	return [...before, ...chain, ...after];
}

/** Letters of the copy within which one seed follows another, a paragraph put in between. */
const MAX_CONTEXT_STEP = MAX_CONTEXT_LETTERS + MAX_CONTEXT_INSERT;

/** Whether a chain reaches into the neighbourhood of some letters of the copy. */
const isNear = (chain: Chain, first: number, last: number): boolean => {
	const [start, end] = [chain[0]?.letter ?? Infinity, chain.at(-1)?.letter ?? -Infinity];
	return start < last + MAX_CONTEXT_STEP && end > first - MAX_CONTEXT_STEP;
};

function follows(landmarks: readonly Landmark[], before: Seed, after: Seed): boolean {
	const inSource = (landmarks[after.landmark]?.offset ?? 0) - (landmarks[before.landmark]?.offset ?? 0);
	const inCopy = after.letter - before.letter;
	return inSource > 0 && inCopy > 0 && inSource < MAX_CONTEXT_LETTERS && inCopy < MAX_CONTEXT_STEP;
}

const findLongest = (chains: readonly Chain[]): Chain => {
	return chains.reduce<Chain>((best, chain) => (chain.length > best.length ? chain : best), []);
};
