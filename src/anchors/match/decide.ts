import { EXACT_SEEDS, MAX_SHARED, MIN_DEVIATIONS, MIN_MARGIN } from './parameters.ts';
import { countShared } from './segments.ts';
import type { Candidate, LossReason, Target } from './types.ts';

export interface Decision {
	/** The one place, where it is sure. */
	chosen: Candidate | null;
	reason: LossReason | null;
	/** Places to compare, best first. */
	candidates: Candidate[];
}

/**
 * Decides between the places where a passage may stand. What fits two places almost equally is lost.
 * @param isRearranged the copy has another order: what stands round a place does not speak against the very letters
 */
export function decideCandidates(places: readonly Candidate[], isRearranged = false): Decision {
	const candidates = [...places].sort(
		(a, b) => (isRearranged ? Number(b.isExact) - Number(a.isExact) : 0) || scoreOf(b) - scoreOf(a)
	);
	const [best] = candidates;
	if (!best) {
		return {
			chosen: null,
			reason: 'absent',
			candidates: []
		};
	}
	const rivals = candidates.filter(
		(other) => other !== best && !overlaps(other, best) && isRival(other, best, isRearranged)
	);
	if (rivals.length > 0) {
		return {
			chosen: null,
			reason: 'ambiguous',
			candidates: [best, ...rivals]
		};
	}
	if (best.isExact || best.isSure) {
		return {
			chosen: findUnbroken(best, candidates),
			reason: null,
			candidates
		};
	}
	return {
		chosen: null,
		reason: best.evidence.inside > 0 ? 'changed' : 'absent',
		candidates: best.evidence.inside > 0 ? [best] : []
	};
}

/**
 * Of readings of one place that all have the very letters the one in fewest parts: a phrase cut off may stand elsewhere
 * too.
 */
function findUnbroken(best: Candidate, candidates: readonly Candidate[]): Candidate {
	const readings = candidates.filter((other) => best.isExact && other.isExact && overlaps(other, best));
	return readings.reduce((fewest, other) => (other.segments.length < fewest.segments.length ? other : fewest), best);
}

/** What has the very letters wins where the surroundings fit as well. */
export const scoreOf = ({ isExact, seeds }: Candidate): number => {
	return seeds + (isExact ? EXACT_SEEDS : 0);
};

/** Whether chance could have made the other place look the worse. */
function isRival(other: Candidate, best: Candidate, isRearranged: boolean): boolean {
	if (best.isExact && !other.isExact && !other.isSure) {
		return !isRearranged && other.seeds >= best.seeds;
	}
	if (other.isExact && !best.isExact) {
		return true;
	}
	return best.seeds - other.seeds < findMargin(best, Math.min(best.evidence.of, other.evidence.of));
}

/**
 * Seeds that a place must have beyond another, so many landmarks looked for, for chance not to have made the other look
 * the worse.
 */
function findMargin({ evidence: { survival } }: Candidate, of: number): number {
	return Math.max(MIN_MARGIN, MIN_DEVIATIONS * Math.sqrt(2 * of * survival * (1 - survival)));
}

/**
 * Whether a place with no more than so many seeds may be better than the best so far or, unless it has the very
 * letters, its rival.
 */
export function mayRival(best: Candidate, seeds: number): boolean {
	return best.seeds - seeds < findMargin(best, best.evidence.of);
}

function overlaps(first: Candidate, second: Candidate): boolean {
	return first.segments.some((a) =>
		second.segments.some((b) => countShared(a, b) * 2 > Math.min(a.end - a.start, b.end - b.start))
	);
}

/** Two passages that lie apart in the source cannot stand at one place: the weaker is lost, or both. */
export function dropOverlaps(targets: readonly Target[], decisions: readonly Decision[]): void {
	if (!hasOverlap(decisions)) {
		return;
	}
	const starts = decisions.map(({ chosen }) => Math.min(...(chosen?.segments ?? []).map(({ start }) => start)));
	const ends = decisions.map(({ chosen }) => Math.max(...(chosen?.segments ?? []).map(({ end }) => end)));
	decisions.forEach((decision, index) => {
		const [start, end] = [(starts[index] as number) + MAX_SHARED, (ends[index] as number) - MAX_SHARED];
		for (let before = 0; before < index && decision.chosen; before++) {
			if ((starts[before] as number) >= end || (ends[before] as number) <= start) {
				continue;
			}
			const other = decisions[before] as Decision;
			if (other.chosen && countShared(targets[index] as Target, targets[before] as Target) === 0) {
				dropWeaker(decision, decision.chosen, other, other.chosen);
			}
		}
	});
}

/** Whether any two chosen places share more than their edges may. */
function hasOverlap(decisions: readonly Decision[]): boolean {
	const segments = decisions.flatMap(({ chosen }) => chosen?.segments ?? []).sort((a, b) => a.start - b.start);
	let last = -Infinity;
	return segments.some(({ start, end }) => {
		const isOver = last - start > MAX_SHARED && end - start > MAX_SHARED;
		last = Math.max(last, end);
		return isOver;
	});
}

function dropWeaker(decision: Decision, chosen: Candidate, other: Decision, otherChosen: Candidate): void {
	const lead = Number(chosen.isExact) - Number(otherChosen.isExact);
	if (!isSameRange(chosen, otherChosen)) {
		return;
	}
	if (lead <= 0) {
		lose(decision);
	}
	if (lead >= 0) {
		lose(other);
	}
}

const isSameRange = (first: Candidate, second: Candidate): boolean => {
	return first.segments.some((a) => second.segments.some((b) => countShared(a, b) > MAX_SHARED));
};

function lose(decision: Decision): void {
	decision.chosen = null;
	decision.reason = 'ambiguous';
}
