import { hashPassage } from '../../text/fingerprint.ts';
import { sliceText } from '../../text/normalise.ts';
import { listCuts } from './cut.ts';
import { joinSegments, rangesOf } from './place.ts';
import type { Stretch } from './track.ts';
import type { CopyIndex, Pin, Segment } from './types.ts';

/** Ways to leave out foreign matter that are tried: at one place, and in all. */
const MOST_CUTS = 8;
const MOST_WAYS = 60;

/**
 * Segments of the copy with the very letters of a stretch, as its hash tells, foreign matter between them left out;
 * `null` where none of the ways to leave it out has them.
 */
export function findWhole(copy: CopyIndex, pins: readonly Pin[], stretch: Stretch): Segment[] | null {
	let tried = 0;
	for (const segments of listWays(copy, pins, stretch)) {
		if (++tried > MOST_WAYS) {
			return null;
		}
		const text = rangesOf(copy, segments, stretch).map(({ start, end }) => sliceText(copy.normal, start, end));
		if ([text.join(' '), text.join(' ').replace(FIGURES, '')].some((each) => hashPassage(each) === stretch.hash)) {
			return segments;
		}
	}
	return null;
}

/** Footnote figures: glued to a word or to its full stop. */
const FIGURES = /(?<=[\p{L}.,;:!?"')\]])\p{N}{1,3}(?![\p{L}\p{N}])/gu;

/** Ways in which every letter of a stretch may stand in the copy once, the likeliest first. */
function* listWays(copy: CopyIndex, pins: readonly Pin[], stretch: Stretch): Generator<Segment[]> {
	const inner = pins.filter(({ source }) => source >= stretch.start && source < stretch.end);
	const [first, last] = [inner[0], inner.at(-1)];
	const [before, after] = [
		pins.find((pin) => pin.source < stretch.start),
		pins.find((pin) => pin.source >= stretch.end)
	];
	if (!first || !last) {
		return;
	}
	const tell = (pin: Pin | undefined, edge: number): number[] => {
		return pin ? [pin.copy + edge - pin.source] : [];
	};
	for (const start of new Set([...tell(first, stretch.start), ...tell(before, stretch.start)])) {
		for (const end of new Set([...tell(last, stretch.end), ...tell(after, stretch.end)])) {
			if (start < 0 || end > copy.letters.length || end - start < stretch.end - stretch.start) {
				continue;
			}
			const row = [
				{ source: stretch.start, copy: start },
				...inner.filter(({ source }) => source > stretch.start),
				{ source: stretch.end, copy: end }
			];
			for (const way of followRow(copy, row, 0)) {
				yield joinSegments(way);
			}
		}
	}
}

function* followRow(copy: CopyIndex, row: readonly Pin[], at: number): Generator<Segment[]> {
	const [from, to] = [row[at], row[at + 1]];
	if (!from || !to) {
		return yield [];
	}
	const inSource = to.source - from.source;
	const extra = to.copy - from.copy - inSource;
	if (extra < 0) {
		return;
	}
	const cuts =
		extra === 0 ? [{ before: inSource, after: 0 }] : listCuts(copy, from, to, NO_EDGES, 0).slice(0, MOST_CUTS);
	for (const rest of followRow(copy, row, at + 1)) {
		for (const { before, after } of cuts) {
			yield [{ start: from.copy, end: from.copy + before }, { start: to.copy - after, end: to.copy }, ...rest];
		}
	}
}

const NO_EDGES: ReadonlySet<number> = new Set();
