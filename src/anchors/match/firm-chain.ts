import { allowDrift, type Hit } from './find-hits.ts';
import type { Chain } from './chain-hits.ts';
import { divide, foreignBetween } from './divide.ts';
import type { Track } from './track.ts';
import type { CopyIndex, Pin } from './types.ts';

/** Letters within which another hit must stand as far away as in the source, or a hit is chance. */
const WITHIN = 130;

/**
 * A chain without hits that may be chance. In foreign matter one landmark in a few dozen letters matches by chance, and
 * where it does so next to the true ones it would move an edge. So a hit stays where another bears it out and where, if
 * the copy has more or less than the source next to it, the letters between divide clearly.
 */
export function firmChain(track: Track, copy: CopyIndex, chain: Chain): Chain {
	const pinOf = ({ landmark, letter }: Hit): Pin => {
		return { source: track.landmarks[landmark]?.at ?? 0, copy: letter };
	};
	const divides = (from: Hit | undefined, to: Hit | undefined): boolean => {
		if (!from || !to) {
			return false;
		}
		const [a, b] = [pinOf(from), pinOf(to)];
		return isEven(a, b) || divide(copy, a, b, track.edges).isClear;
	};
	const borne = chain.filter((hit, at) =>
		[at - 2, at - 1, at + 1, at + 2].some((other) => {
			const [a, b] = [chain[Math.min(at, other)], chain[Math.max(at, other)]];
			return (
				a !== undefined &&
				b !== undefined &&
				isEven(pinOf(a), pinOf(b)) &&
				pinOf(b).source - pinOf(a).source <= WITHIN
			);
		})
	);
	const shaky = new Set<Hit>();
	borne.slice(1).forEach((to, at) => {
		const from = borne[at];
		if (!from || divides(from, to)) {
			return;
		}
		const [isFromChance, isToChance] = [divides(borne[at - 1], to), divides(from, borne[at + 2])];
		if (isFromChance || !isToChance) {
			shaky.add(from);
		}
		if (isToChance || !isFromChance) {
			shaky.add(to);
		}
	});
	return borne.filter((hit) => !shaky.has(hit));
}

const isEven = (from: Pin, to: Pin): boolean => {
	return Math.abs(foreignBetween(from, to)) <= allowDrift(to.source - from.source);
};
