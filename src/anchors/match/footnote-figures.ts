import type { Range } from '../../model/records/source.ts';
import { MAX_HOLE_SHIFT, MAX_HOLE_SHIFT_SHARE, MAX_MARK_DIGITS } from './parameters.ts';
import type { Hole } from './types.ts';

/** A reading of a stretch of a copy without some of its figures. */
export interface Reading {
	text: string;
	/**
	 * Offsets, in code points of the stretch, of the figures left out that the source does not have either at that
	 * place.
	 */
	added: Range[];
}

/** What a source leaves out for a footnote: a figure, with spaces or brackets. */
const HOLE = /^[\s[(]*\p{N}+[\s\])]*$/u;
/** What may be a footnote figure where the source has one: it may stand apart. */
const MARK = new RegExp(`\\p{N}{1,${MAX_MARK_DIGITS}}(?!\\p{N})`, 'gu');
/**
 * Footnote figures anywhere: glued to a word or to its full stop. That it begins with a figure is said first, for it is
 * told soonest.
 */
const GLUED = new RegExp(`(?=\\p{N})(?<=[\\p{L}.,;:!?"')\\]])\\p{N}{1,${MAX_MARK_DIGITS}}(?![\\p{L}\\p{N}])`, 'gu');

/**
 * Ways to read a stretch: as it stands, without the figures that stand where the source has a footnote mark, and
 * without all figures glued to words.
 */
export function* listFigureReadings(text: string, holes: readonly Hole[]): Generator<Reading> {
	yield { text, added: [] };
	const atHoles = findAtHoles(text, holes);
	const glued = [...text.matchAll(GLUED)]
		.map(({ 0: digits, index }) => ({
			start: index,
			end: index + digits.length
		}))
		.filter(({ start, end }) => atHoles.every((hole) => hole.end <= start || hole.start >= end));
	if (atHoles.length > 0) {
		yield { text: leaveOut(text, atHoles, ' '), added: [] };
		yield { text: leaveOut(text, atHoles, ''), added: [] };
	}
	if (glued.length > 0) {
		yield {
			text: leaveOut(
				text,
				[...atHoles, ...glued].sort((a, b) => a.start - b.start),
				''
			),
			added: glued.map(({ start, end }) => widenFigure(text, start, end))
		};
	}
}

/**
 * Figures that stand about where the source leaves something out, with the spaces left out with them; UTF-16 offsets.
 */
function findAtHoles(text: string, holes: readonly Hole[]): Range[] {
	const found: Range[] = [];
	let shift = 0;
	for (const { offset, points } of holes) {
		const mark = findAtHole(text, offset + shift, points, MAX_HOLE_SHIFT + MAX_HOLE_SHIFT_SHARE * offset);
		if (mark && mark.start >= (found.at(-1)?.end ?? 0)) {
			found.push(mark);
			shift += mark.end - mark.start;
		}
	}
	return found;
}

/** The figure nearest to a place: as many characters as the source leaves out, or a figure not longer by itself. */
function findAtHole(text: string, wanted: number, points: number, drift: number): Range | null {
	for (let step = 0; step <= 2 * drift; step++) {
		const start = wanted + (step % 2 === 0 ? step / 2 : -(step + 1) / 2);
		const left = start < 0 ? '' : text.slice(start, start + points);
		if (
			HOLE.test(left) &&
			(step === 0 || !/\p{N}\p{N}/u.test(text.slice(start + points - 1, start + points + 1)))
		) {
			return { start, end: start + points };
		}
	}
	const [nearest] = [...text.matchAll(MARK)]
		.filter(({ 0: digits, index }) => digits.length <= points && Math.abs(index - wanted) <= drift)
		.sort((a, b) => Math.abs(a.index - wanted) - Math.abs(b.index - wanted));
	return nearest
		? {
				start: nearest.index,
				end: nearest.index + nearest[0].length
			}
		: null;
}

function leaveOut(text: string, figures: readonly Range[], instead: string): string {
	let from = 0;
	const parts = figures.map(({ start, end }) => {
		const part = text.slice(from, start);
		from = end;
		return part;
	});
	return [...parts, text.slice(from)].join(instead).replace(/ {2,}/gu, ' ');
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
