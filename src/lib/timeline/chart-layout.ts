import type { Lane } from './lanes.ts';

/** Heights in pixels. */
export const ROW = 5.5;
const LANE_PADDING = 7;
const MIN_LANE = 19;
const DENSE_LANE = 24;
export const DOCUMENTS = 18;
export const BARS = 26;
export const TICKS = 17;
/** Width of the column of events without a date, and of the gap before it. */
export const UNDATED = 54;
export const UNDATED_GAP = 12;

export interface ChartLayout {
	/** Top and height of each lane. */
	lanes: { top: number; height: number }[];
	/** Top of the row of documents; `null` where the bars stand alone. */
	documents: number | null;
	/** Foot of the bars. */
	foot: number;
	height: number;
}

/** Where lanes, documents, bars and ticks stand, top to bottom; without lanes the bars and their ticks alone. */
export function layOut(lanes: readonly Lane[], isDense: boolean): ChartLayout {
	let top = 0;
	const places = lanes.map((lane) => {
		const height = isDense ? DENSE_LANE : Math.max(MIN_LANE, lane.rows * ROW + LANE_PADDING);
		const extent = { top, height };
		top += height;
		return extent;
	});
	const foot = top + (lanes.length > 0 ? DOCUMENTS : 0) + BARS;
	return {
		lanes: places,
		documents: lanes.length > 0 ? top : null,
		foot,
		height: foot + TICKS
	};
}

/** Middle of a row within its lane; the rows stand together in the lane's middle. */
export function findRowMiddle(lane: { top: number; height: number }, rows: number, row: number): number {
	return lane.top + lane.height / 2 + (row - (rows - 1) / 2) * ROW;
}

/** Marks without a date stand in a block of dots: place within it, by their number. */
export function findUndatedPoint(
	lane: { top: number; height: number },
	x: number,
	axisWidth: number
): { x: number; y: number } {
	const column = 8;
	const perRow = Math.floor((UNDATED - 8) / column);
	return {
		x: axisWidth + UNDATED_GAP + 8 + (x % perRow) * column,
		y: lane.top + 10 + Math.floor(x / perRow) * column
	};
}
