import type { Range } from '../../model/records/source.ts';
import { HOLE_SHIFT, HOLE_STRETCH, MAX_MARK_DIGITS } from './parameters.ts';
import type { Hole } from './types.ts';

/** A reading of a stretch of a copy without some of its figures. */
export interface Reading {
	text: string;
	/** Offsets, in code points of the stretch, of the figures left out that the source does not have either at that place. */
	added: Range[];
}

/** Footnote figures: glued to a word, to its full stop or to a figure. */
const MARK = new RegExp(`(?<=[\\p{L}\\p{N}.,;:!?"')\\]])\\p{N}{1,${MAX_MARK_DIGITS}}(?![\\p{L}\\p{N}])`, 'gu');
const GLUED = new RegExp(`(?<=[\\p{L}.,;:!?"')\\]])\\p{N}{1,${MAX_MARK_DIGITS}}(?![\\p{L}\\p{N}])`, 'gu');

/**
 * Ways to read a stretch: as it stands, without the figures that stand where the source has a footnote mark, and without
 * all figures glued to words.
 */
export function listFigureReadings(text: string, holes: readonly Hole[]): Reading[] {
	const atHoles = findAtHoles(text, holes);
	const glued = [...text.matchAll(GLUED)]
		.map(({ 0: digits, index }) => ({ start: index, end: index + digits.length }))
		.filter(({ start, end }) => atHoles.every((hole) => hole.end <= start || hole.start >= end));
	const readings: Reading[] = [{ text, added: [] }];
	if (atHoles.length > 0) {
		readings.push({ text: leaveOut(text, atHoles), added: [] });
	}
	if (glued.length > 0) {
		readings.push({
			text: leaveOut(
				text,
				[...atHoles, ...glued].sort((a, b) => a.start - b.start)
			),
			added: glued.map(({ start, end }) => widenFigure(text, start, end))
		});
	}
	return readings;
}

/** Figures that stand about where the source leaves something out, UTF-16 offsets. */
function findAtHoles(text: string, holes: readonly Hole[]): Range[] {
	const found: Range[] = [];
	let shift = 0;
	for (const { offset, points } of holes) {
		const wanted = offset + shift;
		const nearest = listMarks(text, points)
			.filter(({ start }) => found.every(({ end }) => end <= start))
			.sort((a, b) => Math.abs(a.start - wanted) - Math.abs(b.start - wanted))[0];
		if (nearest && Math.abs(nearest.start - wanted) <= HOLE_SHIFT + HOLE_STRETCH * offset) {
			found.push(nearest);
			shift += nearest.end - nearest.start;
		}
	}
	return found;
}

/** Digits that may be a footnote mark of at most so many code points; of a longer figure its last ones. */
function listMarks(text: string, points: number): Range[] {
	return [...text.matchAll(MARK)].map(({ 0: digits, index }) => {
		const end = index + digits.length;
		return { start: Math.max(index, end - points), end };
	});
}

function leaveOut(text: string, figures: readonly Range[]): string {
	let from = 0;
	const parts = figures.map(({ start, end }) => {
		const part = text.slice(from, start);
		from = end;
		return part;
	});
	return [...parts, text.slice(from)].join('');
}

/** The whole figure some digits belong to, in code points. */
function widenFigure(text: string, start: number, end: number): Range {
	const before = /(?:\p{N}+[.,:])+$/u.exec(text.slice(0, start))?.[0].length ?? 0;
	const first = start - before;
	return {
		start: Array.from(text.slice(0, first)).length,
		end: Array.from(text.slice(0, end)).length
	};
}
