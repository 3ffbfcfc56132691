import { LANDMARK_LETTERS } from '../record/landmarks.ts';
import { countForeign } from './align-gap.ts';
import { pinChain } from './align.ts';
import { isBorneOutside, isInside } from './borne-outside.ts';
import { allowDrift } from './find-seeds.ts';
import {
	FREE_LETTERS,
	HOLD_LETTERS,
	LAID_DRIFT,
	LINE_EDGE_ODDS,
	MAX_OPENING_LETTERS,
	MAX_TRELLIS,
	MIN_LAID_SHARE,
	MIN_LETTER_SHARE
} from './parameters.ts';
import { buildTrellis, leaveOutOwn, weighLandmarks, type Frame, type Odds, type Trellis } from './trellis.ts';
import type { Chain, CopyIndex, Pin, Seed, Segment, SourceIndex, Target } from './types.ts';
import { weighBackward, weighForward, weighThrough } from './weigh-ways.ts';

/** How a target lies in a copy, all ways to lay it weighed together. */
export interface Laid {
	/** Letters that may well lie elsewhere. */
	loose: number;
	segments: Segment[];
	/** Its landmarks that agree where they are laid. */
	seeds: Seed[];
	/** Most letters of the source in a row that no landmark holds, where the copy has foreign matter among them. */
	open: number;
	/** An edge is told by nothing that stands outside it, and by too little inside. */
	isOpenEnded: boolean;
}

/**
 * Lays a target over the copy letter by letter: misread, lost or one too many, with foreign matter on lines of its own
 * or, hardly ever, elsewhere. `null` where no seeds say where to look, it would take too long, its letters do not tell
 * enough, or its first or last may lie elsewhere.
 * @param isEnough whether such odds (natural logarithm) that its own letters stand there are enough
 */
export function layTarget(
	source: SourceIndex,
	copy: CopyIndex,
	chain: Chain,
	target: Target,
	survival: number,
	isEnough: (inside: number) => boolean
): Laid | null {
	const frame = findFrame(source, copy, chain, target);
	if (!frame || frame.columns < LANDMARK_LETTERS || frame.rows * frame.columns > MAX_TRELLIS) {
		return null;
	}
	const trellis = buildTrellis(source, copy, frame, target, survival);
	const odds = weighLandmarks(trellis);
	const forward = weighForward(trellis, odds);
	const without = weighThrough(trellis, leaveOutOwn(trellis, odds));
	const inside = forward.log - without;
	if (!Number.isFinite(forward.log) || !Number.isFinite(without) || !isEnough(inside)) {
		return null;
	}
	const backward = weighBackward(trellis, odds);
	const columnOf = (letter: number): { column: number; share: number } => {
		return findColumn(trellis, forward.weights, backward, odds, target.start - frame.source + letter);
	};
	const count = target.end - target.start;
	if (![0, count - 1].every((letter) => columnOf(letter).share >= MIN_LAID_SHARE)) {
		return null;
	}
	const laid = Array.from({ length: count }, (_, letter) => columnOf(letter));
	const letters = laid.map(({ column }) => frame.copy + column);
	const seeds = findSeedsOf(source, copy, target, letters);
	return {
		loose: laid.filter(({ share }) => share < MIN_LETTER_SHARE).length,
		segments: joinColumns(letters),
		seeds,
		open: countOpen(source, frame, target, seeds),
		isOpenEnded: isOpenEnded(
			trellis,
			target,
			laid.map(({ column }) => column),
			seeds,
			source
		)
	};
}

/**
 * Whether an edge that no seeds hold from outside lies far from the target's own, or not where a sentence begins or
 * ends.
 */
function isOpenEnded(
	{ frame, edgeOdds }: Trellis,
	target: Target,
	columns: readonly number[],
	seeds: readonly Seed[],
	{ landmarks }: SourceIndex
): boolean {
	const offsets = seeds.map(({ landmark }) => landmarks[landmark]?.offset ?? 0);
	const [first, last] = [offsets[0], offsets.at(-1)];
	if (first === undefined || last === undefined) {
		return true;
	}
	const isTold = (column: number, letters: number): boolean => {
		return letters <= MAX_OPENING_LETTERS && (edgeOdds[column] ?? 0) > LINE_EDGE_ODDS;
	};
	const start = columns[0] ?? 0;
	const end = (columns.at(-1) ?? 0) + 1;
	return (
		(!frame.isHeldBefore && !isTold(start, first - target.start)) ||
		(!frame.isHeldAfter && !isTold(end, target.end - last))
	);
}

function countOpen(source: SourceIndex, frame: Frame, { start, end }: Target, seeds: readonly Seed[]): number {
	const pins = pinChain(source, seeds);
	if (frame.isHeldBefore) {
		pins.unshift({
			source: frame.source,
			copy: frame.copy
		});
	}
	if (frame.isHeldAfter) {
		pins.push({
			source: frame.source + frame.rows,
			copy: frame.copy + frame.columns
		});
	}
	const gaps = pins.slice(1).map((to, index) => {
		const from = pins[index] as Pin;
		const isForeign = countForeign(from, to) > allowDrift(to.source - from.source);
		return isForeign ? Math.min(to.source, end) - Math.max(from.source, start) : 0;
	});
	return Math.max(0, ...gaps);
}

/** The part of source and copy between seeds on both sides; without such, beyond the outermost own. */
function findFrame(source: SourceIndex, copy: CopyIndex, chain: Chain, target: Target): Frame | null {
	const pins = pinChain(source, chain);
	const near = dropBeyondGaps(
		pins.filter(
			(pin) =>
				pin.source >= target.start - HOLD_LETTERS &&
				pin.source <= target.end + HOLD_LETTERS &&
				(isInside(pin, target) || isBorneOutside(pins, pin, target))
		),
		target
	);
	const [first, last] = [near[0], near.at(-1)];
	if (!first || !last) {
		return null;
	}
	const isHeldBefore = first.source + LANDMARK_LETTERS <= target.start;
	const isHeldAfter = last.source >= target.end;
	const start = isHeldBefore
		? first
		: {
				source: target.start,
				copy: Math.max(0, first.copy - Math.max(0, first.source - target.start) - FREE_LETTERS)
			};
	const end = isHeldAfter
		? last
		: {
				source: target.end,
				copy: Math.min(copy.letters.length, last.copy + Math.max(0, target.end - last.source) + FREE_LETTERS)
			};
	return {
		source: start.source,
		copy: start.copy,
		rows: end.source - start.source,
		columns: end.copy - start.copy,
		isHeldBefore,
		isHeldAfter
	};
}

/**
 * Pins without those from which the copy has too few letters to a target's own: what lies between is gone, or stands
 * elsewhere.
 */
function dropBeyondGaps(pins: readonly Pin[], target: Target): Pin[] {
	const own = pins.filter((pin) => isInside(pin, target));
	const [first, last] = [own[0], own.at(-1)];
	if (!first || !last) {
		return [...pins];
	}
	const isWhole = (from: Pin, to: Pin): boolean => {
		return countForeign(from, to) >= -allowDrift(to.source - from.source);
	};
	return pins.filter((pin) => (pin.source < first.source ? isWhole(pin, first) : isWhole(last, pin) || pin === last));
}

/** The column at which a row's letter most likely lies, and the share of all ways in which it lies about there. */
function findColumn(
	{ frame, width }: Trellis,
	forward: Float64Array,
	backward: Float64Array,
	odds: Odds,
	row: number
): { column: number; share: number } {
	const landmark = odds[row];
	const here = row * width;
	const below = here + width + 1;
	const stepAt = (column: number): number => {
		return (
			(forward[here + column] as number) *
			(landmark ? (landmark[column] as number) : 1) *
			(backward[below + column] as number)
		);
	};
	let sum = 0;
	let best = 0;
	let most = 0;
	for (let column = 0; column < frame.columns; column++) {
		const step = stepAt(column);
		sum += step;
		best = step > most ? column : best;
		most = step > most ? step : most;
	}
	let about = 0;
	for (let column = Math.max(0, best - LAID_DRIFT); column <= best + LAID_DRIFT; column++) {
		about += column < frame.columns ? stepAt(column) : 0;
	}
	return {
		column: best,
		share: about / (sum || 1)
	};
}

/** Letters of the copy, each answering to the next of the source, as segments; a letter lost or too many parts none. */
function joinColumns(letters: readonly number[]): Segment[] {
	const segments: Segment[] = [];
	for (const letter of letters) {
		const last = segments.at(-1);
		if (!last || letter > last.end + LAID_DRIFT) {
			segments.push({
				start: letter,
				end: letter + 1
			});
		} else {
			last.end = Math.max(last.end, letter + 1);
		}
	}
	return segments;
}

function findSeedsOf({ landmarks }: SourceIndex, copy: CopyIndex, target: Target, letters: readonly number[]): Seed[] {
	return landmarks.slice(target.first, target.until).flatMap(({ offset, hash }, index) => {
		const letter = letters[offset - target.start] ?? -1;
		return copy.hashes[letter] === hash
			? [
					{
						landmark: target.first + index,
						letter
					}
				]
			: [];
	});
}
