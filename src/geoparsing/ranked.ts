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
