import { LANDMARK_LETTERS } from '../record/landmarks.ts';
import { allowDrift, type Hit } from './find-hits.ts';
import type { Landmark } from './track.ts';

/** Hits that follow one another in the source as in the copy: a part of the document standing in it. */
export type Chain = readonly Hit[];

/** Earlier hits tried as the one before. */
const LOOK_BACK = 120;
/** Most letters that may stand between in the copy alone: an abstract, a page of notes. */
const MOST_BETWEEN = 6000;
/** What a leap costs, in hits: a stretch that only the copy or only the source has. One hit alone never pays for it. */
const LEAP = 1.05;
const DRIFT_COST = 0.04;
/** What a landmark costs that should stand between two hits and does not: far apart, two agree by chance. */
const MISSED = 0.3;
const LEAST_HITS = 3;
/** Shorter chains are mostly chance and stay as they are. */
const WORTH_FILLING = 8;

/** Cost of putting a hit after another, so many letters and landmarks on; infinite where it cannot follow. */
function costOf(inSource: number, inCopy: number, landmarks: number): number {
	if (inSource <= 0 || inCopy < LANDMARK_LETTERS || inCopy - inSource > MOST_BETWEEN) {
		return Infinity;
	}
	const difference = Math.abs(inCopy - inSource);
	if (difference <= allowDrift(inSource)) {
		return Math.min(LEAP, difference * DRIFT_COST + (landmarks - 1) * MISSED);
	}
	return LEAP + Math.log2(1 + difference / 100) / 2;
}

/** Divides hits, in the order of the copy, into chains, the best first. Each hit is in one chain at most. */
function divideHits(landmarks: readonly Landmark[], hits: readonly Hit[]): Hit[][] {
	const score = new Float64Array(hits.length).fill(1);
	const before = new Int32Array(hits.length).fill(-1);
	const letters = Int32Array.from(hits, ({ letter }) => letter);
	const places = Int32Array.from(hits, ({ landmark }) => landmarks[landmark]?.at ?? 0);
	const indexes = Int32Array.from(hits, ({ landmark }) => landmark);
	const farthest = MOST_BETWEEN + (landmarks.at(-1)?.at ?? 0);
	for (let at = 1; at < hits.length; at++) {
		for (let other = at - 1; other >= 0 && at - other <= LOOK_BACK; other--) {
			const inCopy = (letters[at] as number) - (letters[other] as number);
			if (inCopy > farthest) {
				break;
			}
			const most = 1 + (score[other] as number);
			if (most <= (score[at] as number)) {
				continue;
			}
			const sum =
				most -
				costOf(
					(places[at] as number) - (places[other] as number),
					inCopy,
					(indexes[at] as number) - (indexes[other] as number)
				);
			if (sum <= (score[at] as number)) {
				continue;
			}
			score[at] = sum;
			before[at] = other;
		}
	}
	const order = Array.from(hits.keys()).sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0));
	const used = new Uint8Array(hits.length);
	return order.map((end) => traceBack(hits, before, used, end)).filter((chain) => chain.length > 0);
}

function traceBack(hits: readonly Hit[], before: Int32Array, used: Uint8Array, end: number): Hit[] {
	const chain: Hit[] = [];
	for (let at = end; at >= 0 && !used[at]; at = before[at] ?? -1) {
		used[at] = 1;
		chain.push(hits[at] as Hit);
	}
	return chain.reverse();
}

/** Chains of the hits, the best first; in each, what it leaves open is looked for once more. */
export function chainHits(landmarks: readonly Landmark[], hits: readonly Hit[], copy: Uint16Array): Chain[] {
	const least = Math.min(LEAST_HITS, landmarks.length);
	return divideHits(landmarks, hits)
		.filter((chain) => chain.length >= least)
		.map((chain) =>
			chain.length < WORTH_FILLING && landmarks.length > WORTH_FILLING ? chain : fillChain(landmarks, chain, copy)
		);
}

/** Hits lent to a chain at each end, and letters from its end within which they must follow. */
const LENT = 24;
const LENT_WITHIN = 400;

/**
 * Lengthens a chain at both ends by hits of others that follow close by: where a paragraph stands twice, what stands
 * before and after it bears out both.
 */
export function lendContext(landmarks: readonly Landmark[], chain: Chain, chains: readonly Chain[]): Chain {
	const [first, last] = [chain[0], chain.at(-1)];
	if (!first || !last) {
		return chain;
	}
	const at = ({ landmark }: Hit): number => {
		return landmarks[landmark]?.at ?? 0;
	};
	const follows = (before: Hit, after: Hit): boolean => {
		const [inSource, inCopy] = [at(after) - at(before), after.letter - before.letter];
		return inSource > 0 && inCopy > 0 && inSource < LENT_WITHIN && inCopy < LENT_WITHIN + MOST_LENT_BETWEEN;
	};
	const longest = (parts: readonly Chain[]): Chain => {
		return parts.reduce<Chain>((best, part) => (part.length > best.length ? part : best), []);
	};
	const others = chains.filter((other) => other !== chain && other.length >= WORTH_FILLING);
	const before = longest(
		others.map((other) => other.slice(0, 1 + other.findLastIndex((hit) => follows(hit, first))).slice(-LENT))
	);
	const after = longest(
		others.map((other) =>
			((from) => (from < 0 ? [] : other.slice(from, from + LENT)))(other.findIndex((hit) => follows(last, hit)))
		)
	);
	return [...before, ...chain, ...after];
}

/** Letters that only the copy may have between a chain and what is lent to it: as much as a paragraph. */
const MOST_LENT_BETWEEN = 1200;

/** Landmarks and letters beyond the ends of a chain that are looked for. */
const ENDS = 8;
const BEYOND = 600;

/**
 * Looks in the gaps of a chain and at its ends for landmarks with no neighbours to bear them out, as where foreign matter
 * parts them; those that follow are put in.
 */
function fillChain(landmarks: readonly Landmark[], chain: Chain, copy: Uint16Array): Chain {
	const [first, last] = [chain[0], chain.at(-1)];
	if (!first || !last) {
		return chain;
	}
	const at = (landmark: number): number => {
		return landmarks[landmark]?.at ?? 0;
	};
	const start = { landmark: Math.max(-1, first.landmark - ENDS - 1), letter: 0 };
	start.letter = Math.max(-1, first.letter - (at(first.landmark) - at(Math.max(0, start.landmark))) - BEYOND);
	const end = { landmark: Math.min(landmarks.length, last.landmark + ENDS + 1), letter: 0 };
	end.letter = Math.min(
		copy.length,
		last.letter + at(Math.min(landmarks.length - 1, end.landmark)) - at(last.landmark) + BEYOND
	);
	const row = [start, ...chain, end];
	const more = row.slice(1).flatMap((to, place) => listBetween(landmarks, row[place] as Hit, to, copy));
	if (more.length === 0) {
		return chain;
	}
	const all = [...chain, ...more].sort((a, b) => a.letter - b.letter || a.landmark - b.landmark);
	const [best] = divideHits(landmarks, all);
	return best && best.length > chain.length ? best : chain;
}

function listBetween(landmarks: readonly Landmark[], from: Hit, to: Hit, copy: Uint16Array): Hit[] {
	const hits: Hit[] = [];
	const wanted = landmarks.slice(from.landmark + 1, to.landmark).map(({ hash }) => hash);
	if (wanted.length === 0) {
		return hits;
	}
	for (let letter = from.letter + 1; letter < to.letter; letter++) {
		const hash = copy[letter] as number;
		for (let place = wanted.indexOf(hash); place >= 0; place = wanted.indexOf(hash, place + 1)) {
			hits.push({ landmark: from.landmark + 1 + place, letter });
		}
	}
	return hits;
}
