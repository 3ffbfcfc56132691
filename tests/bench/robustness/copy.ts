import type { Range } from '../../../src/model/records/source.ts';
import { isWordPoint } from '../../../src/text/fold.ts';
import { normaliseText, type NormalText } from '../../../src/text/normalise.ts';

/** A character of a copy being made, and the code point of the source it answers to; -1 for what the copy adds. */
export interface Token {
	text: string;
	from: number;
}

/** A text as tokens, with the line breaks it had. */
export function tokensOf({ points, breaks }: NormalText): Token[] {
	const lines = new Set(breaks);
	return Array.from(points).map((text, from) => ({
		text: lines.has(from) ? '\n' : text,
		from
	}));
}

export const added = (text: string): Token[] => {
	return Array.from(text, (point) => ({
		text: point,
		from: -1
	}));
};

/** A finished copy, with the place in it of every code point of the source; -1 where it is gone. */
export interface MadeCopy {
	normal: NormalText;
	places: Int32Array;
}

export function finishCopy(tokens: readonly Token[], length: number): MadeCopy {
	const raw = tokens.map(({ text }) => text).join('');
	const normal = normaliseText(raw);
	const places = new Int32Array(length).fill(-1);
	let [unit, point] = [0, 0];
	for (const { text, from } of tokens) {
		while (point < normal.points.length && (normal.rawOffsets[point + 1] ?? Infinity) <= unit) {
			point++;
		}
		if (from >= 0 && text !== '') {
			places[from] = point;
		}
		unit += text.length;
	}
	return { normal, places };
}

/** Letters and digits, about two words, that may be left out of a passage at an edge, or of other text taken in. */
const OFF = 12;
/**
 * Share of a passage that must lie in what was found, and the most other letters found with it, such as a page head in
 * the middle.
 */
const COVERED = 0.85;
const FOREIGN = 80;

/** Places in a copy, ascending, of the letters and digits in stretches. */
const placesIn = (
	points: ArrayLike<string>,
	ranges: readonly Range[],
	offsetOf: (point: number) => number
): number[] => {
	return ranges.flatMap(({ start, end }) =>
		Array.from({ length: end - start }, (_, step) => start + step)
			.filter((point) => isWordPoint(points[point]) && offsetOf(point) >= 0)
			.map(offsetOf)
	);
};

/**
 * Whether stretches found in a copy are the passage: its edges and its letters. `exact` where both edges agree to the
 * letter.
 */
export function judgeRange(
	source: NormalText,
	copy: MadeCopy,
	pieces: readonly Range[],
	found: readonly Range[]
): 'exact' | 'right' | 'wrong' {
	const wanted = placesIn(source.points, pieces, (point) => copy.places[point] ?? -1);
	const got = placesIn(copy.normal.points, found, (point) => point);
	const [first, last] = [Math.min(...wanted), Math.max(...wanted)];
	const [start, end] = [Math.min(...got), Math.max(...got)];
	const [isWanted, isGot] = [new Set(wanted), new Set(got)];
	const both = wanted.filter((point) => isGot.has(point)).length;
	const offStart = wanted.filter((point) => point < start).length + got.filter((point) => point < first).length;
	const offEnd = wanted.filter((point) => point > end).length + got.filter((point) => point > last).length;
	const foreign = got.filter((point) => !isWanted.has(point)).length;
	if (both === 0 || offStart > OFF || offEnd > OFF || both < COVERED * wanted.length || foreign > FOREIGN) {
		return 'wrong';
	}
	return offStart === 0 && offEnd === 0 ? 'exact' : 'right';
}
