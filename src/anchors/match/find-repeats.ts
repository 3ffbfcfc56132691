import { MIN_FIRM_SEEDS, MIN_PART_SHARE, MIN_REPEAT_SHARE, MIN_SHARED_REPEAT } from './parameters.ts';
import type { Chain } from './types.ts';

/**
 * Divides chains between the times a document stands in a copy, in the order of the copy, the longest chain first:
 * saved for wide and for narrow screens, two editions one after the other. Where it stands there once, all chains are
 * one group. A chain begins another time when most of its landmarks stood there before; a time that has too little of
 * the document is no edition of it, and stays with the one before.
 */
export function findRepeats(chains: readonly Chain[]): Chain[][] {
	const groups: Group[] = [];
	const least = Math.max(MIN_FIRM_SEEDS, MIN_PART_SHARE * Math.max(...chains.map(({ length }) => length)));
	for (const chain of [...chains].sort((a, b) => (a[0]?.letter ?? 0) - (b[0]?.letter ?? 0))) {
		const last = groups.at(-1);
		const again = last ? chain.filter(({ landmark }) => last.landmarks.has(landmark)).length : Infinity;
		const group =
			last && (chain.length < least || again * 2 <= chain.length)
				? last
				: {
						chains: [],
						landmarks: new Set<number>()
					};
		if (group !== last) {
			groups.push(group);
		}
		group.chains.push(chain);
		if (chain.length >= least) {
			chain.forEach(({ landmark }) => group.landmarks.add(landmark));
		}
	}
	return joinParts(groups).map(({ chains }) => chains.sort((a, b) => b.length - a.length));
}

/** Chains, and the landmarks they have. */
interface Group {
	chains: Chain[];
	landmarks: Set<number>;
}

/**
 * Puts together what are parts of one time: too little of the document for a time of its own, or another part of it
 * than before.
 */
function joinParts(groups: readonly Group[]): Group[] {
	const most = groups.reduce((sum, { landmarks }) => Math.max(sum, landmarks.size), 0);
	const times: Group[] = [];
	let before: Group[] = [];
	for (const group of groups) {
		const last = times.at(-1);
		const isWhole = group.landmarks.size >= MIN_REPEAT_SHARE * most;
		if (last && (!isWhole || !repeats(last, group))) {
			addGroup(last, group);
		} else if (isWhole) {
			before.forEach((other) => addGroup(group, other));
			before = [];
			times.push(group);
		} else {
			before.push(group);
		}
	}
	return times;
}

/** Whether most of the smaller one stands in the other too: a document in another order has parts that differ. */
function repeats(first: Group, second: Group): boolean {
	const [few, many] = first.landmarks.size < second.landmarks.size ? [first, second] : [second, first];
	const shared = [...few.landmarks].filter((landmark) => many.landmarks.has(landmark)).length;
	return shared >= MIN_SHARED_REPEAT * few.landmarks.size;
}

function addGroup(to: Group, { chains, landmarks }: Group): void {
	to.chains.push(...chains);
	landmarks.forEach((landmark) => to.landmarks.add(landmark));
}
