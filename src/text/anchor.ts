import type { Anchor } from '../model/citation.ts';
import type { Range } from '../model/source.ts';
import { hashPassage } from './fingerprint.ts';
import { findWords } from './fold.ts';
import { sliceText, type NormalText } from './normalise.ts';
import { sketchWords } from './sketch.ts';

/** Makes the text-free anchor of a stretch of normal text. Throws a RangeError on an empty or wordless stretch. */
export function anchorStretch(normal: NormalText, range: Range): Anchor {
	const words = findWords(normal.points, range.start, range.end);
	if (words.length === 0) throw new RangeError(`The stretch ${range.start}–${range.end} holds no word.`);
	return {
		start: range.start,
		end: range.end,
		hash: hashPassage(sliceText(normal, range.start, range.end)),
		sketch: sketchWords(words.map((word) => word.fold)),
		words: words.length
	};
}

/** A range with holes cut out; leading and trailing white space of each piece is dropped, wordless pieces vanish. */
export function cutRange(normal: NormalText, range: Range, holes: readonly Range[]): Range[] {
	const pieces: Range[] = [];
	let from = range.start;
	const inside = holes.filter((hole) => hole.end > range.start && hole.start < range.end).sort((a, b) => a.start - b.start);
	for (const hole of [...inside, { start: range.end, end: range.end }]) {
		const piece = trimRange(normal, { start: from, end: Math.min(hole.start, range.end) });
		if (piece && findWords(normal.points, piece.start, piece.end).length > 0) pieces.push(piece);
		from = Math.max(from, hole.end);
	}
	return pieces;
}

function trimRange(normal: NormalText, { start, end }: Range): Range | null {
	while (start < end && normal.points[start] === ' ') start++;
	while (end > start && normal.points[end - 1] === ' ') end--;
	return end > start ? { start, end } : null;
}
