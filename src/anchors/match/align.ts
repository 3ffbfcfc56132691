import type { Range } from '../../model/records/source.ts';
import { LANDMARK_LETTERS } from '../record/landmarks.ts';
import { alignGap, type Gap } from './align-gap.ts';
import { findFirst } from './find-first.ts';
import { MAX_PIN_LETTERS } from './parameters.ts';
import { joinSegments } from './segments.ts';
import { snapEnd, snapStart } from './text-edges.ts';
import type { Chain, CopyIndex, Pin, Seed, Segment, SourceIndex, Target } from './types.ts';

/** The part of a chain that bears on a target: the seeds inside, and the nearest on either side. */
export interface Bearing {
	inside: readonly Seed[];
	before: Seed | null;
	after: Seed | null;
}

export function findBearing(chain: Chain, { first, until }: Pick<Target, 'first' | 'until'>): Bearing {
	const [start, end] = [findSeedFrom(chain, first), findSeedFrom(chain, until)];
	return {
		inside: chain.slice(start, end),
		before: chain[start - 1] ?? null,
		after: chain[end] ?? null
	};
}

/** Index of the first seed of a chain, which follows the source, at a landmark or beyond it. */
export const findSeedFrom = (chain: Chain, from: number): number => {
	return findFirst(chain, ({ landmark }) => landmark >= from);
};

/** Paragraphs of which a chain has seeds, by their index, and how many. */
export function countByParagraph(
	{ paragraphs }: Pick<SourceIndex, 'paragraphs'>,
	chain: Chain
): { index: number; count: number }[] {
	const counts: { index: number; count: number }[] = [];
	let index = 0;
	for (const { landmark } of chain) {
		while (index < paragraphs.length && (paragraphs[index]?.until ?? 0) <= landmark) {
			index++;
		}
		const last = counts.at(-1);
		if (last?.index === index) {
			last.count++;
		} else if (landmark >= (paragraphs[index]?.first ?? Infinity)) {
			counts.push({ index, count: 1 });
		}
	}
	return counts;
}

export function pinSeed({ landmarks }: Pick<SourceIndex, 'landmarks'>, { landmark, letter }: Seed): Pin {
	return {
		source: landmarks[landmark]?.offset ?? 0,
		copy: letter
	};
}

/** Pins of all seeds of a chain. */
export function pinChain(source: Pick<SourceIndex, 'landmarks'>, chain: Chain): Pin[] {
	return chain.map((seed) => pinSeed(source, seed));
}

/** Pins of a target, with the nearest outside it. */
export function pinTarget(source: SourceIndex, target: Range, { inside, before, after }: Bearing): Pin[] {
	const pinOf = (seed: Seed): Pin => {
		return pinSeed(source, seed);
	};
	const pins = inside.map(pinOf);
	if (before && target.start - pinOf(before).source < MAX_PIN_LETTERS) {
		pins.unshift(pinOf(before));
	}
	if (after && pinOf(after).source - target.end < MAX_PIN_LETTERS) {
		pins.push(pinOf(after));
	}
	return pins;
}

/** Where the seeds put a target: segments of the copy, snapped to words. */
export function alignTarget(source: SourceIndex, copy: CopyIndex, target: Target, bearing: Bearing): Segment[] {
	const pins = dropBetween(pinTarget(source, target, bearing));
	return sliceRuns(copy, alignPins(copy, pins, source.edges, target), target, pins);
}

/**
 * Pins without those inside between which and the pins on both sides copy and source have equally many letters: they
 * move nothing. The two at each end tell an edge.
 */
function dropBetween(pins: readonly Pin[]): readonly Pin[] {
	const shiftAt = (index: number): number => {
		return (pins[index]?.copy ?? 0) - (pins[index]?.source ?? 0);
	};
	return pins.filter((_, index) => {
		const isAtEnd = index < 2 || index >= pins.length - 2;
		return isAtEnd || shiftAt(index - 1) !== shiftAt(index) || shiftAt(index + 1) !== shiftAt(index);
	});
}

/** A run of source letters that lies unbroken in the copy. */
interface Run {
	source: number;
	copy: number;
	letters: number;
	/** What the copy has between the run before and this one belongs to the text, as far as can be told. */
	isJoined: boolean;
}

/** How far letters are sought beyond the outermost pins: without bound. */
const BEYOND = 1e6;

/**
 * Where the source letters round a row of pins lie in the copy: what only the copy has is cut out between two pins
 * where it clearly stands; where only letters were misread, the nearer pin tells.
 */
function alignPins(copy: CopyIndex, pins: readonly Pin[], edges: ReadonlySet<number>, target: Range): Run[] {
	const [first, last] = [pins[0], pins.at(-1)];
	if (!first || !last) {
		return [];
	}
	const inner = pins.slice(1).flatMap((to, index) => alignPair(copy, pins[index] as Pin, to, edges, target));
	return [
		{
			source: first.source - BEYOND,
			copy: first.copy - BEYOND,
			letters: BEYOND,
			isJoined: true
		},
		...inner,
		{
			source: last.source,
			copy: last.copy,
			letters: BEYOND,
			isJoined: true
		}
	];
}

function alignPair(copy: CopyIndex, from: Pin, to: Pin, edges: ReadonlySet<number>, target: Range): Run[] {
	const { before, after, isCut } = alignAtEdge(copy, from, to, edges, target);
	return [
		{
			source: from.source,
			copy: from.copy,
			letters: before,
			isJoined: true
		},
		{
			source: to.source - after,
			copy: to.copy - after,
			letters: after,
			isJoined: !isCut
		}
	];
}

/**
 * Where it is not clear what is foreign between two pins of which one is outside, the target ends where its own pin
 * tells.
 */
function alignAtEdge(copy: CopyIndex, from: Pin, to: Pin, edges: ReadonlySet<number>, { start, end }: Range): Gap {
	const gap = alignGap(copy, from, to, edges);
	const inSource = to.source - from.source;
	if (gap.isClear) {
		return gap;
	}
	if (from.source < start) {
		return {
			...gap,
			before: 0,
			after: inSource,
			isCut: true
		};
	}
	return to.source + LANDMARK_LETTERS > end
		? {
				...gap,
				before: inSource,
				after: 0,
				isCut: true
			}
		: gap;
}

type Part = Segment & { isJoined: boolean };

/** Segments of the copy that answer to a target of the source. */
function sliceRuns(copy: CopyIndex, runs: readonly Run[], target: Range, pins: readonly Pin[]): Segment[] {
	const parts = dropScraps(cutRuns(runs, target));
	const [first, last] = [parts[0], parts.at(-1)];
	if (!first || !last) {
		return [];
	}
	const isPinned = (edge: number): boolean => {
		return pins.some(({ source }) => Math.abs(source - edge) <= LANDMARK_LETTERS);
	};
	if (!isPinned(target.start)) {
		first.start = snapStart(copy, first.start);
	}
	if (!isPinned(target.end)) {
		last.end = snapEnd(copy, last.end);
	}
	return joinParts(parts).filter(({ start, end }) => start >= 0 && end <= copy.letters.length && end > start);
}

/** The parts of runs that lie in a target. */
function cutRuns(runs: readonly Run[], target: Range): Part[] {
	const parts: Part[] = [];
	let isUnbroken = true;
	for (const { source, copy, letters, isJoined } of runs) {
		isUnbroken &&= isJoined;
		const from = Math.max(source, target.start);
		const to = Math.min(source + letters, target.end);
		if (to <= from) {
			continue;
		}
		parts.push({
			start: copy + from - source,
			end: copy + to - source,
			isJoined: isUnbroken
		});
		isUnbroken = true;
	}
	return parts;
}

/** A single letter at an edge, apart from the rest, comes from misreading. */
function dropScraps(parts: readonly Part[]): Part[] {
	const isScrap = (part: Segment | undefined): boolean => {
		return part !== undefined && part.end - part.start <= 1;
	};
	const kept = parts[1]?.isJoined === false && isScrap(parts[0]) ? parts.slice(1) : [...parts];
	const last = kept.at(-1);
	return kept.length > 1 && last?.isJoined === false && isScrap(last) ? kept.slice(0, -1) : kept;
}

function joinParts(parts: readonly Part[]): Segment[] {
	return joinSegments(
		parts.map(({ start, end, isJoined }, index) => ({
			start: isJoined ? Math.min(start, parts[index - 1]?.end ?? start) : start,
			end
		}))
	);
}
