import type { Range } from '../../model/records/source.ts';
import { alignTarget, countByParagraph, findBearing, pinTarget, type Bearing } from './align.ts';
import { mayRival, scoreOf } from './decide.ts';
import { countAround, isEnough, isEnoughAlone, weighTarget } from './evidence.ts';
import { clipRanges, findDoubts } from './find-doubts.ts';
import { findExact, type Exact } from './find-exact.ts';
import { hasNeighbours } from './neighbours.ts';
import { layForSure } from './lay-for-sure.ts';
import { MIN_HASH_DIGITS } from './parameters.ts';
import { findRanges, sliceSegments } from './segments.ts';
import { repeatsAtCut } from './repeats-at-cut.ts';
import { hasClearEdges, hasEdgeFigures, isWhole } from './target-edges.ts';
import { hasUnheldLine } from './unheld-lines.ts';
import type { Candidate, Chain, CopyIndex, Evidence, Seed, Segment, SourceIndex, Target } from './types.ts';

/** What the copy says of a source, for all its passages; what is seldom asked is worked out when it is. */
export interface Evidences {
	source: SourceIndex;
	copy: CopyIndex;
	/** Share of the passages that were changed. */
	readonly changed: number;
	/** Share of the source's landmarks that stand in the copy. */
	readonly present: number;
	/** The copy has the source in another order: what stands round a passage tells nothing. */
	readonly isRearranged: boolean;
	/** Seeds of all chains, in the order of the copy. */
	readonly all: readonly Seed[];
	chains: readonly ChainEvidence[];
}

export interface ChainEvidence {
	chain: Chain;
	/** The same without seeds that may be chance. */
	readonly pruned: Chain;
	/** The chain with what stands next to it in others. */
	readonly inContext: Chain;
	exactParagraphs: readonly ExactParagraph[];
}

/** A paragraph that stands in the copy to the letter, and where its letters lie. */
interface ExactParagraph extends Exact {
	target: Target;
}

/** Paragraphs that a chain puts somewhere and that stand there to the letter. */
export function findExactParagraphs(source: SourceIndex, copy: CopyIndex, chain: Chain): ExactParagraph[] {
	const found: ExactParagraph[] = [];
	for (const { index } of countByParagraph(source, chain)) {
		const target = source.paragraphs[index] as Target;
		const exact = findExactTarget(source, copy, target, findBearing(chain, target));
		if (exact) {
			found.push({ ...exact, target });
		}
	}
	return found;
}

/** Where a chain puts a passage. */
interface Place {
	evidence: ChainEvidence;
	bearing: Bearing;
	/** The paragraph with the passage in it, where it stands there to the letter. */
	host: ExactParagraph | undefined;
	/** Seeds found there and round about. */
	seeds: number;
}

/**
 * Places where some of the chains put a passage: by the very letters, or else by resemblance. In a long copy most of
 * them are chance, with few seeds: beside the best one they count only where they have the very letters, and where it
 * has them in one piece not even so.
 * @param chains those that have a seed of the passage, or its paragraph to the letter
 */
export function findCandidates(evidences: Evidences, chains: readonly ChainEvidence[], target: Target): Candidate[] {
	const places = chains.map((evidence) => findPlace(evidence, target));
	const candidates = new Map<Place, Candidate>();
	let best: Candidate | null = null;
	for (const place of places.toSorted((a, b) => b.seeds - a.seeds)) {
		const isWeighed: boolean = best === null || evidences.isRearranged || mayRival(best, place.seeds);
		if (!isWeighed && best?.isExact && best.segments.length === 1) {
			break;
		}
		const candidate: Candidate | null =
			findExactCandidate(evidences, place, target) ?? (isWeighed ? findAlike(evidences, place, target) : null);
		if (candidate) {
			candidates.set(place, candidate);
			best = best === null || scoreOf(candidate) > scoreOf(best) ? candidate : best;
		}
	}
	return places.flatMap((place) => candidates.get(place) ?? []);
}

function findPlace(evidence: ChainEvidence, target: Target): Place {
	return {
		evidence,
		bearing: findBearing(evidence.chain, target),
		host: evidence.exactParagraphs.find(
			({ target: paragraph }) => paragraph.start <= target.start && paragraph.end >= target.end
		),
		seeds: countAround(evidence.inContext, target)
	};
}

function findExactTarget(source: SourceIndex, copy: CopyIndex, target: Target, bearing: Bearing): Exact | null {
	const found = bearing.inside.length;
	if (target.hash.length < MIN_HASH_DIGITS || found === 0 || found * 2 < target.until - target.first) {
		return null;
	}
	return findExact(source, copy, pinTarget(source, target, bearing), target);
}

/** A place with the very letters. Its landmarks are weighed where another place may rival it. */
class ExactCandidate implements Candidate {
	readonly segments: Segment[];
	readonly added: Range[];
	readonly doubts: Segment[] = [];
	readonly isExact = true;
	readonly isSure = true;
	readonly seeds: number;
	readonly #weigh: () => Evidence;
	#evidence: Evidence | null = null;

	constructor({ segments, added }: Exact, seeds: number, weigh: () => Evidence) {
		this.segments = segments;
		this.added = added;
		this.seeds = seeds;
		this.#weigh = weigh;
	}

	get evidence(): Evidence {
		this.#evidence ??= this.#weigh();
		return this.#evidence;
	}
}

function findExactCandidate({ source, copy }: Evidences, place: Place, target: Target): Candidate | null {
	const { evidence, bearing, host, seeds } = place;
	const exact = host ? sliceExact(copy, host, target) : findExactTarget(source, copy, target, bearing);
	return exact ? new ExactCandidate(exact, seeds, () => weighTarget(source, evidence.chain, target, bearing)) : null;
}

/** The part of an exact paragraph that is a passage. */
function sliceExact(copy: CopyIndex, { segments, added, target: host }: ExactParagraph, target: Target): Exact {
	const segmentsInTarget = sliceSegments(segments, target.start - host.start, target.end - host.start);
	return {
		segments: segmentsInTarget,
		added: added.length > 0 ? clipRanges(added, findRanges(copy, segmentsInTarget, target)) : added
	};
}

/** Where landmarks that are no chance put a passage, and whether they are enough. */
function findAlike(evidences: Evidences, place: Place, target: Target): Candidate | null {
	const {
		evidence: { chain, pruned },
		seeds
	} = place;
	const { source, copy, changed, present, isRearranged, all } = evidences;
	const bearing = findBearing(pruned, target);
	const evidence = weighTarget(source, pruned, target, bearing);
	const segments = alignTarget(source, copy, target, bearing);
	const isInPlace = isRearranged || hasNeighbours(source, pruned, all, target, present);
	const isSure =
		isWhole(segments, target) &&
		(isEnough(evidence, copy.letters.length, changed) ||
			(isRearranged && isEnoughAlone(evidence, copy.letters.length))) &&
		hasClearEdges(source, copy, target, bearing, pruned, isRearranged) &&
		hasEdgeFigures(copy, segments, target) &&
		!repeatsAtCut(copy, segments) &&
		!hasUnheldLine(source, copy, pruned, segments) &&
		isInPlace;
	const isLaid = !isSure && isInPlace && !isRearranged;
	const laid = isLaid ? layForSure(evidences, chain, target, evidence) : null;
	const found = laid ?? { segments, chain: pruned };
	return found.segments.length > 0
		? {
				segments: found.segments,
				added: [],
				doubts: findDoubts(source, copy, found.chain, target, found.segments),
				isExact: false,
				isSure: isSure || laid !== null,
				evidence,
				seeds
			}
		: null;
}
