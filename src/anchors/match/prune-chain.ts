import { alignGap, countForeign } from './align-gap.ts';
import { pinSeed } from './align.ts';
import { allowDrift } from './find-seeds.ts';
import { PRUNE_LETTERS } from './parameters.ts';
import type { Chain, CopyIndex, Pin, Seed, SourceIndex } from './types.ts';

/**
 * A chain without seeds that may be chance. In foreign matter one landmark in a few dozen letters matches by chance,
 * and where it does so next to the true ones it would move an edge. So a seed stays where another bears it out and
 * where, if the copy has more or less than the source next to it, the letters between divide clearly.
 */
export function pruneChain(source: SourceIndex, copy: CopyIndex, chain: Chain): Chain {
	const pinOf = (seed: Seed): Pin => {
		return pinSeed(source, seed);
	};
	const divides = (from: Seed | undefined, to: Seed | undefined): boolean => {
		if (!from || !to) {
			return false;
		}
		const [a, b] = [pinOf(from), pinOf(to)];
		return isEven(a, b) || alignGap(copy, a, b, source.edges).isClear;
	};
	const isBorne = (index: number): boolean => {
		return [index - 2, index - 1, index + 1, index + 2].some((other) => {
			const [from, to] = [chain[Math.min(index, other)], chain[Math.max(index, other)]];
			if (!from || !to) {
				return false;
			}
			const [a, b] = [pinOf(from), pinOf(to)];
			return isEven(a, b) && b.source - a.source <= PRUNE_LETTERS;
		});
	};
	const borne = chain.filter((_, index) => isBorne(index));
	const doubtful = new Set<Seed>();
	borne.slice(1).forEach((to, index) => {
		const from = borne[index];
		if (!from || divides(from, to)) {
			return;
		}
		const isFromChance = divides(borne[index - 1], to);
		const isToChance = divides(from, borne[index + 2]);
		if (isFromChance || !isToChance) {
			doubtful.add(from);
		}
		if (isToChance || !isFromChance) {
			doubtful.add(to);
		}
	});
	return borne.filter((seed) => !doubtful.has(seed));
}

const isEven = (from: Pin, to: Pin): boolean => {
	return Math.abs(countForeign(from, to)) <= allowDrift(to.source - from.source);
};
