import type { KnownPlace } from './names.ts';

/** A place a name may mean, with its weight and why. */
export interface Ranked {
	place: KnownPlace;
	/** The weights of all candidates of a name compare; each unit is a factor of about 2.7. */
	weight: number;
	reasons: string[];
	/** Of each reason, and last of all else: they sum to the weight. */
	weights: number[];
	/** What is named after it says that it lies elsewhere. */
	isContradicted?: boolean;
}

/** A candidate whose weight is changed for a reason that is told; the same one where nothing changes. */
export function addReason(ranked: Ranked, change: number, reason: string): Ranked {
	const { weight, reasons, weights } = ranked;
	return change === 0
		? ranked
		: {
				...ranked,
				weight: weight + change,
				reasons: [...reasons, reason],
				weights: [...weights.slice(0, -1), change, weights.at(-1) ?? 0]
			};
}
