import { PRIOR_ANYWHERE, PRIOR_GONE } from './parameters.ts';
import type { Odds, Trellis } from './trellis.ts';

/** Weights of all ways to a row and column, row after row; the logarithm of the weight of all ways through. */
export interface Weights {
	weights: Float64Array;
	log: number;
}

export function weighForward(trellis: Trellis, odds: Odds): Weights {
	const weights = new Float64Array((trellis.frame.rows + 1) * trellis.width);
	return {
		weights,
		log: goForward(trellis, odds, weights, (row) => row * trellis.width)
	};
}

/** The logarithm of the weight of all ways through, where no row needs to be kept but the one above. */
export function weighThrough(trellis: Trellis, odds: Odds): number {
	return goForward(trellis, odds, new Float64Array(2 * trellis.width), (row) => (row % 2) * trellis.width);
}

function goForward(trellis: Trellis, odds: Odds, weights: Float64Array, placeOf: (row: number) => number): number {
	const { frame, width } = trellis;
	const gone = new Float64Array(width);
	let log = 0;
	for (let row = 0; row <= frame.rows; row++) {
		const here = weights.subarray(placeOf(row), placeOf(row) + width);
		if (row > 0) {
			const above = weights.subarray(placeOf(row - 1), placeOf(row - 1) + width);
			stepDown(trellis, above, odds[row - 1], here);
		} else {
			here.fill(1, 0, frame.isHeldBefore ? 1 : width);
		}
		log += finishRow(trellis, row, here, gone, spreadForward);
	}
	const last = weights.subarray(placeOf(frame.rows), placeOf(frame.rows) + width);
	const through = frame.isHeldAfter ? (last[width - 1] ?? 0) : last.reduce((sum, weight) => sum + weight, 0);
	return log + Math.log(through);
}

/** Weighs the ways to a row from the one above: a letter that stands in both, or that the source alone has. */
function stepDown(
	{ width, drift, ones }: Trellis,
	above: Float64Array,
	landmark: Float64Array | undefined,
	here: Float64Array
): void {
	const odds = landmark ?? ones;
	const next = 1 - 2 * drift;
	here[0] = (above[0] as number) * drift;
	for (let column = 1; column < width; column++) {
		const step = (above[column - 1] as number) * next * (odds[column - 1] as number);
		here[column] = (above[column] as number) * drift + step;
	}
}

/**
 * Adds to a row the ways within it and those along which a passage is gone, either way through the rows. Gives the
 * logarithm of its scale.
 */
function finishRow(
	trellis: Trellis,
	row: number,
	here: Float64Array,
	gone: Float64Array,
	spread: (trellis: Trellis, here: Float64Array, isEdge: boolean) => number
): number {
	const isEdge = trellis.isEdge[row] === 1;
	if (isEdge) {
		addGone(here, gone);
	}
	const log = scale(spread(trellis, here, isEdge), here, gone);
	if (isEdge) {
		keepGone(here, gone);
	}
	return log;
}

/** Adds the ways on which all since an earlier edge is gone. */
function addGone(here: Float64Array, gone: Float64Array): void {
	for (let column = 0; column < here.length; column++) {
		here[column] = (here[column] as number) + (gone[column] as number) * PRIOR_GONE;
	}
}

/** Keeps the row of an edge, from which on a passage may be gone. */
function keepGone(here: Float64Array, gone: Float64Array): void {
	for (let column = 0; column < here.length; column++) {
		gone[column] = (gone[column] as number) + (here[column] as number);
	}
}

/**
 * Weighs within a row the letters that the copy alone has: one too many, any, whole lines. Gives the most of a column.
 */
function spreadForward(
	{ width, isLine, edgeOdds, drift, lines, ones }: Trellis,
	here: Float64Array,
	isEdge: boolean
): number {
	const edge = isEdge ? edgeOdds : ones;
	let last = 0;
	let before = 0;
	let atLines = 0;
	let most = 0;
	for (let column = 0; column < width; column++) {
		before += last;
		let weight = (here[column] as number) + last * drift + before * PRIOR_ANYWHERE;
		if (isLine[column]) {
			weight += atLines * lines;
			atLines += weight;
		}
		last = weight;
		const atEdge = weight * (edge[column] as number);
		here[column] = atEdge;
		most = atEdge > most ? atEdge : most;
	}
	return most;
}

/** Beyond these a row is scaled, so that no weight of those below is too large or too small for a number. */
const MAX_WEIGHT = 2 ** 64;
const MIN_WEIGHT = 2 ** -64;

/**
 * Scales a row whose most is beyond measure, and what is kept of the edges above. Gives the logarithm of what it was
 * divided by.
 */
function scale(most: number, here: Float64Array, gone: Float64Array): number {
	if (most === 0 || (most >= MIN_WEIGHT && most <= MAX_WEIGHT)) {
		return 0;
	}
	for (let column = 0; column < here.length; column++) {
		here[column] = (here[column] as number) / most;
		gone[column] = (gone[column] as number) / most;
	}
	return Math.log(most);
}

/** Weights of all ways from a row and column to the end, each row to a scale of its own. */
export function weighBackward(trellis: Trellis, odds: Odds): Float64Array {
	const { frame, width } = trellis;
	const weights = new Float64Array((frame.rows + 1) * width);
	const gone = new Float64Array(width);
	for (let row = frame.rows; row >= 0; row--) {
		const here = weights.subarray(row * width, (row + 1) * width);
		if (row < frame.rows) {
			stepUp(trellis, weights.subarray((row + 1) * width, (row + 2) * width), odds[row], here);
		} else {
			here.fill(1, frame.isHeldAfter ? width - 1 : 0);
		}
		finishRow(trellis, row, here, gone, spreadBackward);
	}
	return weights;
}

/** The same as `stepDown` from the row below. */
function stepUp(
	{ width, drift, ones }: Trellis,
	below: Float64Array,
	landmark: Float64Array | undefined,
	here: Float64Array
): void {
	const odds = landmark ?? ones;
	const before = 1 - 2 * drift;
	for (let column = 0; column < width - 1; column++) {
		const step = (below[column + 1] as number) * before * (odds[column] as number);
		here[column] = (below[column] as number) * drift + step;
	}
	here[width - 1] = (below[width - 1] as number) * drift;
}

/** The same as `spreadForward` from the end. */
function spreadBackward(
	{ width, isLine, edgeOdds, drift, lines, ones }: Trellis,
	here: Float64Array,
	isEdge: boolean
): number {
	const edge = isEdge ? edgeOdds : ones;
	let next = 0;
	let after = 0;
	let atLines = 0;
	let most = 0;
	for (let column = width - 1; column >= 0; column--) {
		let weight = (here[column] as number) * (edge[column] as number);
		most = weight > most ? weight : most;
		after += next;
		weight = weight + next * drift + after * PRIOR_ANYWHERE;
		if (isLine[column]) {
			weight += atLines * lines;
			atLines += weight;
		}
		next = weight;
		here[column] = weight;
	}
	return most;
}
