import { LANDMARK_BITS } from '../record/landmarks.ts';
import type { Chain } from './chain-hits.ts';
import { allowDrift } from './find-hits.ts';
import { findBearing, type Bearing } from './place.ts';
import type { Stretch, Track } from './track.ts';

/** What speaks for a stretch standing at a place of the copy. */
export interface Weight {
	/** Natural logarithm of the odds that its own letters stand there. */
	own: number;
	/** The same for the part of the copy round about. */
	region: number;
	/** Landmarks looked for. */
	of: number;
	/** Share of landmarks that survive in this part of the copy. */
	survival: number;
	/** The share found outside the passage. */
	around: number;
}

/** Odds, as natural logarithms, from which a place is taken by resemblance: for the passage's own letters where all passages were changed, for the region. */
const OWN_ODDS = 8;
const REGION_ODDS = 7;
/** Share of the landmarks round about that must be found too: fewer come from phrases that two texts share. */
const LEAST_AROUND = 0.35;

/**
 * Whether the landmarks speak enough for a place in a copy of so many letters. Where few passages were changed, less is
 * asked of each.
 * @param changed share of the passages that were changed
 */
export function isHeavy({ own, region, around }: Weight, letters: number, changed: number): boolean {
	return own >= OWN_ODDS + Math.log(changed) && around >= LEAST_AROUND && region >= REGION_ODDS + Math.log(letters);
}

/** Landmarks on either side that count as its surroundings. */
const AROUND = 24;
/** Chance that a landmark seems to stand at a given place of a text that has other letters; sentences on one matter share phrases. */
const CHANCE = 8 / 2 ** LANDMARK_BITS;
const CHANCE_ALIKE = 4 * CHANCE;
const [LEAST_SURVIVAL, MOST_SURVIVAL] = [0.5, 0.98];
/** What an equal length between the landmarks on both sides tells. */
const SAME_LENGTH = 2.5;
/** Letters between two landmarks on either side of a stretch, beyond its own, for the length to count. */
const NEAR = 60;

/** Weighs what a chain says of a stretch. */
export function weighStretch(track: Track, chain: Chain, stretch: Stretch, bearing: Bearing): Weight {
	const [from, to] = [
		Math.max(chain[0]?.landmark ?? 0, stretch.first - AROUND),
		Math.min((chain.at(-1)?.landmark ?? 0) + 1, stretch.until + AROUND)
	];
	const inside = countAround(chain, stretch);
	const [ownHits, ownOf] = [bearing.own.length, stretch.until - stretch.first];
	const outsideHits = inside - ownHits;
	const outsideOf = Math.max(
		outsideHits,
		to - from - Math.max(0, Math.min(to, stretch.until) - Math.max(from, stretch.first))
	);
	const survival = estimateSurvival(track, chain, stretch, from, to);
	const found = Math.log(survival / CHANCE);
	const missed = Math.log((1 - survival) / (1 - CHANCE));
	const own = countBorneOut(track, chain, stretch) * Math.log(survival / CHANCE_ALIKE) + (ownOf - ownHits) * missed;
	return {
		own: own + weighLength(track, stretch, bearing),
		region: own + outsideHits * found + (outsideOf - outsideHits) * missed,
		of: outsideOf + ownOf,
		survival,
		around: outsideOf > 0 ? outsideHits / outsideOf : 1
	};
}

/** Hits of a stretch and of its surroundings. */
export const countAround = (chain: Chain, { first, until }: Stretch): number => {
	return chain.filter(({ landmark }) => landmark >= first - AROUND && landmark < until + AROUND).length;
};

/** Share of landmarks round a stretch that survive, where nothing was taken out or put in. */
function estimateSurvival(
	{ landmarks }: Track,
	chain: Chain,
	{ first, until }: Stretch,
	from: number,
	to: number
): number {
	let [found, of] = [PRIOR_FOUND, PRIOR_OF];
	chain.forEach((hit, at) => {
		const previous = chain[at - 1];
		if (
			!previous ||
			previous.landmark < from ||
			hit.landmark >= to ||
			(hit.landmark >= first && previous.landmark < until)
		) {
			return;
		}
		const inSource = (landmarks[hit.landmark]?.at ?? 0) - (landmarks[previous.landmark]?.at ?? 0);
		if (Math.abs(hit.letter - previous.letter - inSource) > allowDrift(inSource)) {
			return;
		}
		found++;
		of += hit.landmark - previous.landmark;
	});
	return Math.min(MOST_SURVIVAL, Math.max(LEAST_SURVIVAL, found / of));
}

/** Landmarks counted besides, so that few do not mislead. */
const [PRIOR_FOUND, PRIOR_OF] = [3, 4];

/** Hits of a stretch that stand as far from another hit as in the source; of those that only bear one another out, one does not count. */
function countBorneOut({ landmarks }: Track, chain: Chain, { first, until }: Stretch): number {
	let count = 0;
	let [own, others] = [0, 0];
	chain.forEach((hit, at) => {
		const previous = chain[at - 1];
		const inSource = (landmarks[hit.landmark]?.at ?? 0) - (landmarks[previous?.landmark ?? 0]?.at ?? 0);
		if (!previous || Math.abs(hit.letter - previous.letter - inSource) > allowDrift(inSource)) {
			count += others > 0 ? own : Math.max(0, own - 1);
			[own, others] = [0, 0];
		}
		if (hit.landmark >= first && hit.landmark < until) {
			own++;
		} else {
			others++;
		}
	});
	return count + (others > 0 ? own : Math.max(0, own - 1));
}

function weighLength(track: Track, stretch: Stretch, { before, after }: Bearing): number {
	if (!before || !after) {
		return 0;
	}
	const inSource = (track.landmarks[after.landmark]?.at ?? 0) - (track.landmarks[before.landmark]?.at ?? 0);
	if (inSource > stretch.end - stretch.start + NEAR) {
		return 0;
	}
	const difference = after.letter - before.letter - inSource;
	return Math.abs(difference) <= allowDrift(inSource) ? SAME_LENGTH : 0;
}

/** Below these odds a passage was plainly changed or taken out, its surroundings being there. */
const CHANGED = -3;
/** Passages with fewer landmarks tell nothing of it. */
const TELLING = 3;

/** Share of the passages that stand in a copy in other words or not at all, though what stands round them does; never nothing. */
export function estimateChanged(track: Track, chains: readonly Chain[]): number {
	let [changed, of] = [0.5, 1];
	for (const stretch of track.passages) {
		if (stretch.until - stretch.first < TELLING) {
			continue;
		}
		const odds = chains.flatMap((chain) => {
			const bearing = findBearing(chain, stretch);
			const isSpanned =
				(bearing.before?.landmark ?? -NEXT) >= stretch.first - NEXT &&
				(bearing.after?.landmark ?? Infinity) < stretch.until + NEXT;
			return isSpanned || bearing.own.length > 1 ? [weighStretch(track, chain, stretch, bearing).own] : [];
		});
		if (odds.length === 0) {
			continue;
		}
		of++;
		if (Math.max(...odds) < CHANGED) {
			changed++;
		}
	}
	return changed / of;
}

/** Landmarks next to a passage of which one must stand in the copy on either side. */
const NEXT = 4;
