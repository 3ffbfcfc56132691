import { MIN_FIRM_SEEDS, MIN_REPEAT_SHARE } from './parameters.ts';
import type { Chain } from './types.ts';

/**
 * Divides chains between the times a document stands in a copy, in the order of the copy, the longest chain first: saved for wide and for narrow
 * screens, two editions one after the other. Where it stands there once, all chains are one group. A chain begins another
 * time when most of its landmarks stood there before; a time that has too little of the document is no edition of it, and
 * stays with the one before.
 */
export function findRepeats(chains: readonly Chain[]): Chain[][] {
	const groups: { chains: Chain[]; landmarks: Set<number> }[] = [];
	for (const chain of [...chains].sort((a, b) => (a[0]?.letter ?? 0) - (b[0]?.letter ?? 0))) {
		const last = groups.at(-1);
		const again = last ? chain.filter(({ landmark }) => last.landmarks.has(landmark)).length : Infinity;
		const group =
			last && (chain.length < MIN_FIRM_SEEDS || again * 2 <= chain.length)
				? last
				: {
						chains: [],
						landmarks: new Set<number>()
					};
		if (group !== last) {
			groups.push(group);
		}
		group.chains.push(chain);
		chain.forEach(({ landmark }) => group.landmarks.add(landmark));
	}
	const most = groups.reduce((sum, { landmarks }) => Math.max(sum, landmarks.size), 0);
	const repeats: Chain[][] = [];
	let before: Chain[] = [];
	for (const group of groups) {
		const last = repeats.at(-1);
		if (group.landmarks.size >= MIN_REPEAT_SHARE * most) {
			repeats.push([...before, ...group.chains]);
			before = [];
		} else if (last) {
			last.push(...group.chains);
		} else {
			before.push(...group.chains);
		}
	}
	return repeats.map((chains) => chains.sort((a, b) => b.length - a.length));
}
