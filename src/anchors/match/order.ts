import { allowDrift } from './find-seeds.ts';
import {
	MAX_BLOCK_STEP,
	MIN_DISPLACED_BLOCKS,
	MIN_DISPLACED_SHARE,
	MIN_RUN_SEEDS,
	PRUNE_LETTERS
} from './parameters.ts';
import type { Chain, Landmark, Seed } from './types.ts';

/** A part of the source that stands in the copy in one piece: its first and last landmark, and the seeds that tell. */
interface Block {
	first: number;
	last: number;
	seeds: number;
}

/**
 * Whether a copy has the source in another order: several parts, and not few of its letters, stand before what they
 * follow in the source. A single paragraph that was moved does not count: it may be another much like it.
 */
export function isRearranged(landmarks: readonly Landmark[], chains: readonly Chain[]): boolean {
	const long = chains.filter(({ length }) => length >= MIN_RUN_SEEDS);
	if (long.length <= 1) {
		return false;
	}
	const runs = dropRepeated(long)
		.flatMap((chain) => listRuns(landmarks, chain))
		.filter(({ length }) => length >= MIN_RUN_SEEDS);
	const blocks = joinBlocks(runs.sort((a, b) => (a[0]?.letter ?? 0) - (b[0]?.letter ?? 0)));
	const inOrder = findInOrder(blocks);
	const displaced = blocks.filter((block) => !inOrder.has(block));
	return (
		displaced.length >= MIN_DISPLACED_BLOCKS && countSeeds(displaced) >= MIN_DISPLACED_SHARE * countSeeds(blocks)
	);
}

/**
 * Chains without those of which the longer ones have most landmarks already: they are phrases that stand elsewhere too.
 */
function dropRepeated(chains: readonly Chain[]): Chain[] {
	const known = new Set<number>();
	return chains
		.toSorted((a, b) => b.length - a.length)
		.filter((chain) => {
			const again = chain.filter(({ landmark }) => known.has(landmark)).length;
			const isNew = again * 2 <= chain.length;
			chain.forEach(({ landmark }) => known.add(landmark));
			return isNew;
		});
}

const countSeeds = (blocks: readonly Block[]): number => {
	return blocks.reduce((sum, { seeds }) => sum + seeds, 0);
};

/** Seeds of a chain that follow one another as far apart as in the source. */
function listRuns(landmarks: readonly Landmark[], chain: Chain): Seed[][] {
	const runs: Seed[][] = [];
	for (const seed of chain) {
		const last = runs.at(-1)?.at(-1);
		const inSource = (landmarks[seed.landmark]?.offset ?? 0) - (landmarks[last?.landmark ?? 0]?.offset ?? 0);
		const isNext =
			last !== undefined &&
			inSource <= PRUNE_LETTERS &&
			Math.abs(seed.letter - last.letter - inSource) <= allowDrift(inSource);
		if (isNext) {
			runs.at(-1)?.push(seed);
		} else {
			runs.push([seed]);
		}
	}
	return runs;
}

/** Runs that follow one another in the copy and, close by, in the source make one block. */
function joinBlocks(runs: readonly Seed[][]): Block[] {
	const blocks: Block[] = [];
	for (const run of runs) {
		const first = run[0]?.landmark ?? 0;
		const last = run.at(-1)?.landmark ?? 0;
		const before = blocks.at(-1);
		if (before && first > before.last && first - before.last <= MAX_BLOCK_STEP) {
			before.last = last;
			before.seeds += run.length;
		} else {
			blocks.push({
				first,
				last,
				seeds: run.length
			});
		}
	}
	return blocks;
}

/** The blocks that stand in the order of the source: of all such rows the one with most seeds. */
function findInOrder(blocks: readonly Block[]): Set<Block> {
	const best = blocks.map(({ seeds }) => seeds);
	const before = blocks.map(() => -1);
	blocks.forEach(({ first, seeds }, index) => {
		for (let other = 0; other < index; other++) {
			const sum = (best[other] ?? 0) + seeds;
			if ((blocks[other]?.last ?? 0) < first && sum > (best[index] ?? 0)) {
				best[index] = sum;
				before[index] = other;
			}
		}
	});
	const inOrder = new Set<Block>();
	let index = best.indexOf(Math.max(...best));
	while (index >= 0) {
		inOrder.add(blocks[index] as Block);
		index = before[index] ?? -1;
	}
	return inOrder;
}
