import { hashPassage } from '../../text/fingerprint.ts';
import { sliceText } from '../../text/normalise.ts';
import { MAX_CUTS, MAX_READINGS } from './parameters.ts';
import { findRanges, joinSegments } from './segments.ts';
import { listInsertions } from './split-gap.ts';
import type { CopyIndex, Pin, Segment, Target } from './types.ts';

/**
 * Segments of the copy with the very letters of a target, as its hash tells, foreign matter between them left out;
 * `null` where none of the ways to leave it out has them.
 */
export function findExact(copy: CopyIndex, pins: readonly Pin[], target: Target): Segment[] | null {
	let tried = 0;
	for (const segments of listReadings(copy, pins, target)) {
		if (++tried > MAX_READINGS) {
			return null;
		}
		const text = findRanges(copy, segments, target)
			.map(({ start, end }) => sliceText(copy.normal, start, end))
			.join(' ');
		if ([text, text.replace(FIGURES, '')].some((reading) => hashPassage(reading) === target.hash)) {
			return segments;
		}
	}
	return null;
}

/** Footnote figures: glued to a word or to its full stop. */
const FIGURES = /(?<=[\p{L}.,;:!?"')\]])\p{N}{1,3}(?![\p{L}\p{N}])/gu;

/** Ways in which every letter of a target may stand in the copy once, the likeliest first. */
function* listReadings(copy: CopyIndex, pins: readonly Pin[], target: Target): Generator<Segment[]> {
	const inside = pins.filter(({ source }) => source >= target.start && source < target.end);
	const [first, last] = [inside[0], inside.at(-1)];
	if (!first || !last) {
		return;
	}
	const before = pins.find(({ source }) => source < target.start);
	const after = pins.find(({ source }) => source >= target.end);
	for (const start of listEdges(target.start, [first, before])) {
		for (const end of listEdges(target.end, [last, after])) {
			if (start < 0 || end > copy.letters.length || end - start < target.end - target.start) {
				continue;
			}
			const row = [
				{ source: target.start, copy: start },
				...inside.filter(({ source }) => source > target.start),
				{ source: target.end, copy: end }
			];
			for (const reading of followRow(copy, row, 0)) {
				yield joinSegments(reading);
			}
		}
	}
}

/** Letters of the copy at which pins put an edge of the source. */
const listEdges = (edge: number, pins: readonly (Pin | undefined)[]): Set<number> => {
	return new Set(pins.flatMap((pin) => (pin ? [pin.copy + edge - pin.source] : [])));
};

function* followRow(copy: CopyIndex, row: readonly Pin[], index: number): Generator<Segment[]> {
	const [from, to] = [row[index], row[index + 1]];
	if (!from || !to) {
		return yield [];
	}
	const inSource = to.source - from.source;
	const extra = to.copy - from.copy - inSource;
	if (extra < 0) {
		return;
	}
	const splits =
		extra === 0 ? [{ before: inSource, after: 0 }] : listInsertions(copy, from, to, NO_EDGES, 0).slice(0, MAX_CUTS);
	for (const rest of followRow(copy, row, index + 1)) {
		for (const { before, after } of splits) {
			yield [{ start: from.copy, end: from.copy + before }, { start: to.copy - after, end: to.copy }, ...rest];
		}
	}
}

const NO_EDGES: ReadonlySet<number> = new Set();
