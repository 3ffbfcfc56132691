import type { TimeEnd, TimeShape } from '../../model/compiled/timeline.ts';
import { FADE, MIN_WIDTH } from './lanes.ts';

/** A piece of a mark: pixels from the axis's left end. */
export interface Piece {
	x: number;
	width: number;
	opacity: number;
}

/** How a date is drawn: a dot for a day, pieces for a span, a dotted join between members of "one of". */
export interface MarkDrawing {
	dot: { x: number; end: TimeEnd } | null;
	pieces: Piece[];
	join: { from: number; to: number } | null;
}

/** What lasted is full; somewhere within a span is pale. */
const FULL = 0.95;
const PALE = 0.5;

/**
 * A span's end as it is known: crisp, fading in steps where approximate, dashed where doubted, thinning out where open.
 */
function drawEnd(end: TimeEnd, edge: number, zone: number, towards: 1 | -1, opacity: number): Piece[] {
	if (end === 'sharp') {
		return [];
	}
	const steps = end === 'doubtful' ? 3 : 4;
	const length = zone / steps;
	const shares = {
		circa: [0.3, 0.5, 0.7, 0.85],
		doubtful: [1, 1, 1],
		open: [0.15, 0.35, 0.55, 0.8]
	}[end];
	const gap = {
		circa: 0,
		doubtful: 0.45,
		open: 0.3
	}[end];
	return shares.map((share, index) => {
		const start = edge + towards * index * length;
		const width = length * (1 - gap);
		return {
			x: towards === 1 ? start : start - width,
			width,
			opacity: opacity * share
		};
	});
}

function drawSpan(x: number, width: number, from: TimeEnd, to: TimeEnd, opacity: number): Piece[] {
	const zone = (end: TimeEnd): number => {
		return end === 'sharp' ? 0 : Math.min(FADE, width * (from !== 'sharp' && to !== 'sharp' ? 0.45 : 0.7));
	};
	const [start, stop] = [zone(from), zone(to)];
	const body = {
		x: x + start,
		width: Math.max(0, width - start - stop),
		opacity
	};
	return [
		...drawEnd(from, x, start, 1, opacity),
		...(body.width > 0 ? [body] : []),
		...drawEnd(to, x + width, stop, -1, opacity)
	];
}

export function drawMark(
	shape: TimeShape,
	x: number,
	width: number,
	members: readonly { x: number; width: number }[]
): MarkDrawing {
	const first = members[0];
	const last = members.at(-1);
	if (shape.span === 'one-of' && first && last) {
		const pieces = members.flatMap((member, index) =>
			drawSpan(
				member.x,
				member.width,
				index === 0 ? shape.from : 'sharp',
				index === members.length - 1 ? shape.to : 'sharp',
				FULL
			)
		);
		return {
			dot: null,
			pieces,
			join: {
				from: first.x + first.width,
				to: last.x
			}
		};
	}
	const isSmall = width <= MIN_WIDTH + 1;
	const worst = [shape.from, shape.to].find((end) => end !== 'sharp') ?? 'sharp';
	if (isSmall && worst !== 'open') {
		return {
			dot: {
				x: x + width / 2,
				end: worst
			},
			pieces: [],
			join: null
		};
	}
	return {
		dot: null,
		pieces: drawSpan(x, width, shape.from, shape.to, shape.span === 'within' ? PALE : FULL),
		join: null
	};
}
