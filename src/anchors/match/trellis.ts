import { LANDMARK_BITS, LANDMARK_LETTERS } from '../record/landmarks.ts';
import { listMisreadings, WORDS, type Misreadings } from './misread-landmarks.ts';
import {
	ALIKE_RATIO,
	CHANCE_PLACES,
	LINE_EDGE_ODDS,
	MAX_BREAK_LETTERS,
	MAX_DRIFT_SHARE,
	MIN_DRIFT_SHARE,
	ONE_MISREAD,
	PRIOR_LINES,
	WORD_EDGE_ODDS
} from './parameters.ts';
import { findPoint, hasBreak, isSentenceEnd, isWordEnd, isWordStart } from './text-edges.ts';
import type { CopyIndex, SourceIndex, Target } from './types.ts';

/** A part of the source, its letters as rows, and the part of the copy it is laid over, its letters as columns. */
export interface Frame {
	source: number;
	copy: number;
	rows: number;
	columns: number;
	/** Seeds hold the first letter, and the last; otherwise it may stand at any column. */
	isHeldBefore: boolean;
	isHeldAfter: boolean;
}

/** What is known of every row and column of a frame, and what each step through it weighs. */
export interface Trellis {
	frame: Frame;
	width: number;
	/** Hash of the landmark that begins at a row; -1 for none. */
	hashes: Int32Array;
	/** Whether it is one of the target's own. */
	isOwn: Uint8Array;
	isEdge: Uint8Array;
	/** Columns at which a line begins. */
	isLine: Uint8Array;
	/** What speaks for an edge of a passage at a column. */
	edgeOdds: Float64Array;
	/** Share of letters lost, and of letters one too many. */
	drift: number;
	/** Weight of foreign lines from one line's beginning to another's. */
	lines: number;
	misreadings: Misreadings | null;
	/** Share of landmarks that survive. */
	survival: number;
	copyHashes: Uint16Array;
	/** Odds of all columns where nothing speaks for or against one. */
	ones: Float64Array;
}

export function buildTrellis(
	source: SourceIndex,
	copy: CopyIndex,
	frame: Frame,
	{ first, until }: Target,
	survival: number
): Trellis {
	const { rows, columns } = frame;
	const hashes = new Int32Array(rows + 1).fill(-1);
	const isOwn = new Uint8Array(rows + 1);
	source.landmarks.forEach(({ offset, hash }, index) => {
		const row = offset - frame.source;
		if (row >= 0 && row + LANDMARK_LETTERS <= rows) {
			hashes[row] = hash;
			isOwn[row] = Number(index >= first && index < until);
		}
	});
	const isEdge = new Uint8Array(rows + 1).map((_, row) => Number(source.edges.has(frame.source + row)));
	const isLine = new Uint8Array(columns + 1).map((_, column) => Number(isLineStart(copy, frame.copy + column)));
	const misread = 1 - survival ** (1 / LANDMARK_LETTERS);
	return {
		frame,
		width: columns + 1,
		hashes,
		isOwn,
		isEdge,
		isLine,
		edgeOdds: Float64Array.from(isLine, (line, column) => weighEdge(copy, frame.copy + column, line === 1)),
		drift: Math.min(MAX_DRIFT_SHARE, Math.max(MIN_DRIFT_SHARE, misread / 4)),
		lines: PRIOR_LINES * Math.min(MAX_BREAK_LETTERS, copy.letters.length / Math.max(1, copy.normal.breaks.length)),
		misreadings: listMisreadings(copy, frame.copy, columns),
		survival,
		copyHashes: copy.hashes,
		ones: new Float64Array(columns + 1).fill(1)
	};
}

const isLineStart = (copy: CopyIndex, letter: number): boolean => {
	return hasBreak(copy.normal.breaks, findPoint(copy, letter - 1), findPoint(copy, letter));
};

function weighEdge(copy: CopyIndex, letter: number, isLine: boolean): number {
	const word = isWordStart(copy, letter) || isWordEnd(copy, letter) ? WORD_EDGE_ODDS : 1 / WORD_EDGE_ODDS;
	const sentence = isLine || isSentenceEnd(copy, letter) ? LINE_EDGE_ODDS : 1 / LINE_EDGE_ODDS;
	return word * sentence;
}

/** Odds of each row's landmark at all columns; none for a row at which none begins. */
export type Odds = readonly (Float64Array | undefined)[];

export function weighLandmarks(trellis: Trellis): Odds {
	const misread = trellis.misreadings ? weighMisread(trellis.misreadings) : null;
	return Array.from(trellis.hashes, (hash, row) =>
		hash >= 0 ? weighLandmark(trellis, misread, row, hash) : undefined
	);
}

/** What a missed landmark is worth at each column where its letters may stand there misread, and where not. */
interface MisreadOdds {
	bits: Uint32Array;
	may: Float64Array;
	mayNot: Float64Array;
}

const weighMisread = ({ bits, shares }: Misreadings): MisreadOdds => {
	return {
		bits,
		may: shares.map((share) => ONE_MISREAD / share),
		mayNot: shares.map((share) => (1 - ONE_MISREAD) / (1 - share))
	};
};

/** Odds of a row's letter standing at each column, by the landmark that begins with it. */
function weighLandmark(
	{ survival, isOwn, copyHashes, frame, width }: Trellis,
	misread: MisreadOdds | null,
	row: number,
	hash: number
): Float64Array {
	const chance = (ALIKE_RATIO * (isOwn[row] ? CHANCE_PLACES : 1)) / 2 ** LANDMARK_BITS;
	const missed = (1 - survival) / (1 - chance);
	const odds = new Float64Array(width).fill(missed);
	for (let column = 0; misread && column < width; column++) {
		const bit = ((misread.bits[WORDS * column + (hash >> 5)] as number) >>> (hash & 31)) & 1;
		odds[column] = missed * ((bit === 1 ? misread.may[column] : misread.mayNot[column]) as number);
	}
	for (let column = 0; column < width; column++) {
		if (copyHashes[frame.copy + column] === hash) {
			odds[column] = survival / chance;
		}
	}
	return odds;
}

/** The same as if the target had no landmarks of its own. */
export const leaveOutOwn = ({ isOwn }: Trellis, odds: Odds): Odds => {
	return odds.map((each, row) => (isOwn[row] ? undefined : each));
};
