import type { Range } from '../../model/records/source.ts';
import type { Segment } from './types.ts';
import type { Weight } from './weigh.ts';

/** A place of the copy where a passage may stand. */
export interface Candidate {
	segments: Segment[];
	/** Every letter and digit agrees. */
	isWhole: boolean;
	/** It may be taken by resemblance: its own landmarks, both edges and the paragraphs round it speak for it. */
	isSure: boolean;
	weight: Weight;
	/** Landmarks found there and round about, those included that another place claims too. */
	hits: number;
}

export interface Verdict {
	/** The one place, where it is sure. */
	place: Candidate | null;
	because: 'absent' | 'changed' | 'ambiguous' | null;
	/** Places to compare, best first. */
	candidates: Candidate[];
}

/** A passage is told from another place that resembles it when so many more landmarks speak for it than chance explains. */
const DEVIATIONS = 4.5;
const LEAST_MARGIN = 4;

/** Decides between the places where a passage may stand. What fits two places almost equally is lost. */
export function settle(places: readonly Candidate[]): Verdict {
	const candidates = [...places].sort((a, b) => scoreOf(b) - scoreOf(a));
	const best = candidates[0];
	if (!best) {
		return {
			place: null,
			because: 'absent',
			candidates: []
		};
	}
	const isTaken = best.isWhole || best.isSure;
	const rivals = candidates.filter((other) => other !== best && !overlaps(other, best) && isRival(other, best));
	if (rivals.length > 0) {
		return {
			place: null,
			because: 'ambiguous',
			candidates: [best, ...rivals]
		};
	}
	return isTaken
		? {
				place: best,
				because: null,
				candidates
			}
		: {
				place: null,
				because: best.weight.own > 0 ? 'changed' : 'absent',
				candidates: best.weight.own > 0 ? [best] : []
			};
}

/** What has the very letters wins where the surroundings fit as well. */
const WHOLE = 2;
const scoreOf = ({ isWhole, hits }: Candidate): number => {
	return hits + (isWhole ? WHOLE : 0);
};

/** Whether chance could have made the other place look the worse. */
function isRival(other: Candidate, best: Candidate): boolean {
	if (best.isWhole && !other.isWhole && !other.isSure) {
		return other.hits >= best.hits;
	}
	if (other.isWhole && !best.isWhole) {
		return true;
	}
	const { survival, of } = best.weight;
	const margin = Math.max(
		LEAST_MARGIN,
		DEVIATIONS * Math.sqrt(2 * Math.min(of, other.weight.of) * survival * (1 - survival))
	);
	return best.hits - other.hits < margin;
}

export function overlaps(first: Candidate, second: Candidate): boolean {
	return first.segments.some((a) =>
		second.segments.some((b) => shared(a, b) * 2 > Math.min(a.end - a.start, b.end - b.start))
	);
}

export const shared = (a: Range, b: Range): number => {
	return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
};
