import { LANDMARK_BITS } from '../record/landmarks.ts';
import { findBearing, findSeedFrom, type Bearing } from './align.ts';
import { allowDrift } from './find-seeds.ts';
import {
	ALIKE_RATIO,
	AROUND_LANDMARKS,
	CHANCE_PLACES,
	LENGTH_ODDS,
	MAX_CHANGED_LENGTH,
	MAX_CHANGED_ODDS,
	MAX_LENGTH_LETTERS,
	MAX_SURVIVAL,
	MIN_AROUND,
	MIN_INSIDE_ODDS,
	MIN_REGION_ODDS,
	MIN_SURVIVAL,
	MIN_TELLING,
	PRIOR_FOUND,
	PRIOR_LANDMARKS,
	SPAN_LANDMARKS
} from './parameters.ts';
import type { Chain, Evidence, Seed, SourceIndex, Target } from './types.ts';

/**
 * Chance that a landmark seems to stand at a given place of a text that has other letters; sentences on one matter
 * share phrases.
 */
const CHANCE = CHANCE_PLACES / 2 ** LANDMARK_BITS;
const CHANCE_ALIKE = ALIKE_RATIO * CHANCE;

/**
 * Whether the landmarks speak enough for a place in a copy of so many letters. Where few passages were changed, less is
 * asked of each.
 * @param changed share of the passages that were changed
 */
export function isEnough(evidence: Evidence, letters: number, changed: number): boolean {
	const { inside, length, region, around } = evidence;
	return (
		inside - (changed > MAX_CHANGED_LENGTH ? length : 0) >= MIN_INSIDE_ODDS + Math.log(changed) &&
		around >= MIN_AROUND &&
		region >= MIN_REGION_ODDS + Math.log(letters)
	);
}

/**
 * Whether a passage's own landmarks speak enough for a place, whatever stands round it, as where a copy has another
 * order.
 */
export function isEnoughAlone({ inside, length, alone }: Evidence, letters: number): boolean {
	return inside - length >= MIN_INSIDE_ODDS && alone >= MIN_REGION_ODDS + Math.log(letters);
}

/** Weighs what a chain says of a target. */
export function weighTarget(source: SourceIndex, chain: Chain, target: Target, bearing: Bearing): Evidence {
	const from = Math.max(chain[0]?.landmark ?? 0, target.first - AROUND_LANDMARKS);
	const to = Math.min((chain.at(-1)?.landmark ?? 0) + 1, target.until + AROUND_LANDMARKS);
	const near = chain.slice(findSeedFrom(chain, from), findSeedFrom(chain, to));
	const found = bearing.inside.length;
	const of = target.until - target.first;
	const foundAround = countAround(chain, target) - found;
	const ofInside = Math.max(0, Math.min(to, target.until) - Math.max(from, target.first));
	const ofAround = Math.max(foundAround, to - from - ofInside - countGone(source, near, target));
	const survival = estimateSurvival(source, near, target);
	const missed = Math.log((1 - survival) / (1 - CHANCE));
	const borneOut = countBorneOut(source, bearing);
	const missedInside = (of - found) * missed;
	const inside = borneOut * Math.log(survival / CHANCE_ALIKE) + missedInside;
	const around = foundAround * Math.log(survival / CHANCE) + (ofAround - foundAround) * missed;
	const length = weighLength(source, target, bearing);
	return {
		inside: inside + length,
		length,
		alone: borneOut * Math.log(survival / CHANCE) + missedInside,
		region: inside + around,
		of: ofAround + of,
		survival,
		around: ofAround > 0 ? foundAround / ofAround : 1
	};
}

/**
 * Landmarks round a target that a copy cannot have: it has fewer letters there than the source, as where it is
 * abridged.
 * @param near seeds of a target and of its surroundings
 */
function countGone({ landmarks }: SourceIndex, near: Chain, target: Target): number {
	let gone = 0;
	near.slice(1).forEach((seed, index) => {
		const before = near[index] as Seed;
		const inside = Math.min(seed.landmark, target.until) - Math.max(before.landmark + 1, target.first);
		const missing = seed.landmark - before.landmark - 1;
		const inSource = (landmarks[seed.landmark]?.offset ?? 0) - (landmarks[before.landmark]?.offset ?? 0);
		const less = inSource - (seed.letter - before.letter);
		if (less > allowDrift(inSource)) {
			gone += Math.min(missing - Math.max(0, inside), Math.floor((missing * less) / inSource));
		}
	});
	return gone;
}

/** Seeds of a target and of its surroundings. */
export const countAround = (chain: Chain, { first, until }: Target): number => {
	return findSeedFrom(chain, until + AROUND_LANDMARKS) - findSeedFrom(chain, first - AROUND_LANDMARKS);
};

/** Share of landmarks round a target that survive, where nothing was taken out or put in. */
function estimateSurvival({ landmarks }: SourceIndex, near: Chain, { first, until }: Target): number {
	let [found, of] = [PRIOR_FOUND, PRIOR_LANDMARKS];
	near.slice(1).forEach((seed, index) => {
		const previous = near[index] as Seed;
		if (seed.landmark >= first && previous.landmark < until) {
			return;
		}
		const inSource = (landmarks[seed.landmark]?.offset ?? 0) - (landmarks[previous.landmark]?.offset ?? 0);
		if (Math.abs(seed.letter - previous.letter - inSource) > allowDrift(inSource)) {
			return;
		}
		found++;
		of += seed.landmark - previous.landmark;
	});
	return Math.min(MAX_SURVIVAL, Math.max(MIN_SURVIVAL, found / of));
}

/**
 * Seeds of a target that stand as far from another seed as in the source; of those that only bear one another out, one
 * does not count.
 */
function countBorneOut({ landmarks }: SourceIndex, { before, inside, after }: Bearing): number {
	const isEven = (from: Seed | null | undefined, to: Seed | null | undefined): boolean => {
		const inSource = (landmarks[to?.landmark ?? 0]?.offset ?? 0) - (landmarks[from?.landmark ?? 0]?.offset ?? 0);
		return from && to ? Math.abs(to.letter - from.letter - inSource) <= allowDrift(inSource) : false;
	};
	let count = 0;
	let [run, isBorne] = [0, isEven(before, inside[0])];
	inside.forEach((seed, index) => {
		run++;
		const next = inside[index + 1] ?? after;
		if (isEven(seed, next)) {
			isBorne ||= next === after;
			return;
		}
		count += isBorne ? run : run - 1;
		[run, isBorne] = [0, false];
	});
	return count + (isBorne ? run : Math.max(0, run - 1));
}

function weighLength({ landmarks }: SourceIndex, target: Target, { before, after }: Bearing): number {
	if (!before || !after) {
		return 0;
	}
	const inSource = (landmarks[after.landmark]?.offset ?? 0) - (landmarks[before.landmark]?.offset ?? 0);
	if (inSource > target.end - target.start + MAX_LENGTH_LETTERS) {
		return 0;
	}
	const difference = after.letter - before.letter - inSource;
	return Math.abs(difference) <= allowDrift(inSource) ? LENGTH_ODDS : 0;
}

/**
 * Share of the passages that stand in a copy in other words or not at all, though what stands round them does; never
 * nothing.
 */
export function estimateChanged(source: SourceIndex, chains: readonly PrunedChain[]): number {
	let [changed, of] = [0.5, 1];
	for (const target of source.passages) {
		const stands = target.until - target.first >= MIN_TELLING ? tellStanding(source, chains, target) : null;
		of += stands === null ? 0 : 1;
		changed += stands === false ? 1 : 0;
	}
	return changed / of;
}

/** A chain, and what of it is no chance: that is asked only where the whole may tell. */
interface PrunedChain {
	chain: Chain;
	readonly pruned: Chain;
}

/** Whether one of the chains that tell of a target shows that it stands; `null` where none tells of it. */
function tellStanding(source: SourceIndex, chains: readonly PrunedChain[], target: Target): boolean | null {
	let stands: boolean | null = null;
	for (const each of chains) {
		if (!isNear(each.chain, target) || !isTelling(findBearing(each.chain, target), target)) {
			continue;
		}
		const bearing = findBearing(each.pruned, target);
		if (!isTelling(bearing, target)) {
			continue;
		}
		// Where all its landmarks stand, nothing speaks against it.
		const isWhole = bearing.inside.length === target.until - target.first;
		if (isWhole || weighTarget(source, each.pruned, target, bearing).inside >= MAX_CHANGED_ODDS) {
			return true;
		}
		stands = false;
	}
	return stands;
}

/** Whether a chain has a seed of a target or so near to it that it may tell of it. */
const isNear = (chain: Chain, { first, until }: Target): boolean => {
	const [start, end] = [chain[0]?.landmark ?? Infinity, chain.at(-1)?.landmark ?? -Infinity];
	return start < until + SPAN_LANDMARKS && end >= first - SPAN_LANDMARKS;
};

/** Whether a chain tells of a target: it has some of its seeds, or seeds close by on both sides. */
function isTelling({ before, inside, after }: Bearing, { first, until }: Target): boolean {
	const isSpanned =
		(before?.landmark ?? -SPAN_LANDMARKS) >= first - SPAN_LANDMARKS &&
		(after?.landmark ?? Infinity) < until + SPAN_LANDMARKS;
	return isSpanned || inside.length > 1;
}
