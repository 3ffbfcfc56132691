import type { TimeEvent } from '../../model/compiled/timeline.ts';
import type { Id } from '../../model/common.ts';
import { findDayStart, findDayEnd, type TimeScale } from './scale.ts';

/** A mark's place: pixels along the axis, row within its lane. */
export interface Mark {
	index: number;
	event: TimeEvent;
	x: number;
	width: number;
	row: number;
	/** Spans of a date that is one of several. */
	members: { x: number; width: number }[];
}

export interface Lane {
	theme: Id;
	marks: Mark[];
	rows: number;
	/** Events without a date. */
	undated: { index: number; event: TimeEvent }[];
	/** Every event of the lane, by place in the index. */
	all: number[];
}

/** Narrower a mark cannot be seen or met. */
export const MIN_WIDTH = 7;
/** Pixels over which an open end fades. */
export const FADE = 26;
const GAP = 3;

/**
 * Events by their first theme (`null` for one not told yet), each lane packed into as few rows as keep its marks apart,
 * up to `mostRows`.
 */
export function buildLanes(
	events: readonly (TimeEvent | null)[],
	themes: readonly Id[],
	scale: TimeScale,
	mostRows: number
): Lane[] {
	const lanes = new Map<Id, Lane>(
		themes.map((theme) => [
			theme,
			{
				theme,
				marks: [],
				rows: 0,
				undated: [],
				all: []
			}
		])
	);
	for (const [index, event] of events.entries()) {
		if (event === null) {
			continue;
		}
		const lane = lanes.get(event.themes[0] ?? '');
		lane?.all.push(index);
		if (event.shape === null) {
			lane?.undated.push({ index, event });
		} else {
			lane?.marks.push(buildMark(index, event, scale));
		}
	}
	return [...lanes.values()].filter(({ all }) => all.length > 0).map((lane) => packRows(lane, mostRows));
}

function buildMark(index: number, event: TimeEvent, scale: TimeScale): Mark {
	const { min, max, shape } = event;
	const span = (first: number | null, last: number | null): { x: number; width: number } => {
		const from = first === null ? findDayEnd(scale, last ?? scale.first) - FADE : findDayStart(scale, first);
		const to =
			last === null ? findDayStart(scale, first ?? scale.last) + FADE + MIN_WIDTH : findDayEnd(scale, last);
		const width = Math.max(MIN_WIDTH, to - from);
		const x = width > to - from ? (from + to - width) / 2 : from;
		return {
			x: Math.max(0, Math.min(scale.width - MIN_WIDTH, x)),
			width
		};
	};
	const whole = span(min, max);
	return {
		index,
		event,
		...whole,
		row: 0,
		members: (shape?.members ?? []).map(([first, last]) => span(first, last))
	};
}

function packRows(lane: Lane, mostRows: number): Lane {
	const ends: number[] = [];
	const marks = lane.marks
		.toSorted((a, b) => a.x - b.x || b.width - a.width)
		.map((mark) => {
			let row = ends.findIndex((end) => end + GAP <= mark.x);
			if (row < 0) {
				row = ends.length < mostRows ? ends.length : ends.indexOf(Math.min(...ends));
			}
			ends[row] = Math.max(ends[row] ?? -Infinity, mark.x + mark.width);
			return { ...mark, row };
		});
	return {
		...lane,
		marks,
		rows: Math.max(1, ends.length)
	};
}

/** Pixels a bin of the density is wide. */
export const BIN = 4;

/** What of a mark its density asks for. */
export type Extended = Pick<Mark, 'index' | 'x' | 'width'>;

/**
 * For each bin of the axis, how many of the events given may have happened in it; those left by `kept` alone, where
 * given.
 */
export function countDensity(
	lane: { marks: readonly Extended[] },
	scale: TimeScale,
	kept: Uint8Array | null
): Uint32Array {
	const bins = new Uint32Array(Math.max(1, Math.ceil(scale.width / BIN)));
	const changes = new Int32Array(bins.length + 1);
	const binOf = (x: number): number => {
		return Math.max(0, Math.min(bins.length - 1, Math.floor(x / BIN)));
	};
	for (const { index, x, width } of lane.marks) {
		if (kept !== null && kept[index] === 0) {
			continue;
		}
		const [first, after] = [binOf(x), binOf(x + width) + 1];
		changes[first] = (changes[first] ?? 0) + 1;
		changes[after] = (changes[after] ?? 0) - 1;
	}
	let count = 0;
	for (let bin = 0; bin < bins.length; bin++) {
		count += changes[bin] ?? 0;
		bins[bin] = count;
	}
	return bins;
}

/** Steps along the counts as the `d` of a path, `height` pixels for `most`. */
export function drawDensity(bins: Uint32Array, most: number, height: number): string {
	let path = `M0 ${height}`;
	let last = 0;
	for (let bin = 0; bin < bins.length; bin++) {
		const count = bins[bin] ?? 0;
		if (count === last) {
			continue;
		}
		path += `H${bin * BIN}V${(height - (height * count) / Math.max(1, most)).toFixed(1)}`;
		last = count;
	}
	return `${path}H${bins.length * BIN}V${height}Z`;
}
