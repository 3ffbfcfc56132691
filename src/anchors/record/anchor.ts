import type { Anchor } from '../../model/records/citation.ts';
import type { Paragraph, Range } from '../../model/records/source.ts';
import { hashPassage } from '../../text/fingerprint.ts';
import { findWords } from '../../text/fold.ts';
import { buildLandmarks, spreadLandmarks } from './landmarks.ts';
import { readLetters } from '../../text/letters.ts';
import { sliceText, type NormalText } from '../../text/normalise.ts';
import { countRangeWords } from '../../text/tokens.ts';

/**
 * Name of this way to make anchors; a change of a single rule makes it `anchor-3`, and `cite --renew` brings records up
 * to it.
 */
export const ANCHORING = 'anchor-2';

/** The text of several stretches, put end to end. */
export function joinRanges(normal: NormalText, ranges: readonly Range[]): string {
	return ranges.map((range) => sliceText(normal, range.start, range.end)).join(' ');
}

export function countWords(normal: NormalText, ranges: readonly Range[]): number {
	return ranges.reduce((sum, range) => sum + countRangeWords(normal.points, range.start, range.end), 0);
}

/**
 * Makes the text-free anchor of a passage given its pieces and the stretches of its paragraphs, both in reading order.
 * `null` where the pieces are no unbroken run of the paragraphs' letters.
 */
export function anchorPassage(
	normal: NormalText,
	pieces: readonly Range[],
	paragraphs: readonly Range[]
): Anchor | null {
	const inPieces = readLetters(normal.points, pieces).offsets;
	const all = readLetters(normal.points, paragraphs).offsets;
	const start = all.indexOf(inPieces[0] ?? -1);
	if (start < 0 || !inPieces.every((offset, letter) => all[start + letter] === offset)) {
		return null;
	}
	return {
		at: start,
		...measure(normal, pieces, inPieces),
		hash: hashPassage(joinRanges(normal, pieces)),
		words: countWords(normal, pieces)
	};
}

/** Letters of stretches, and the code points before the first of them and after the last. */
function measure(
	normal: NormalText,
	ranges: readonly Range[],
	letters: Uint32Array
): Pick<Anchor, 'letters' | 'lead' | 'tail'> {
	const [first, last] = [letters[0] ?? 0, letters.at(-1) ?? 0];
	const lead = ranges.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, first) - start), 0);
	const tail = ranges.reduce((sum, { start, end }) => sum + Math.max(0, end - Math.max(start, last + 1)), 0);
	return {
		letters: letters.length,
		lead,
		tail
	};
}

/**
 * Letters, hash and landmarks of a paragraph; `passages` are stretches of letters counted from the paragraph's first.
 */
export function anchorParagraph(
	normal: NormalText,
	ranges: readonly Range[],
	passages: readonly Range[]
): Pick<Paragraph, 'letters' | 'lead' | 'tail' | 'hash' | 'landmarks' | 'words'> {
	const { codes, offsets } = readLetters(normal.points, ranges);
	const landmarks = spreadLandmarks(
		codes.length,
		passages.map(({ start }) => start),
		passages.map(({ end }) => end)
	);
	return {
		...measure(normal, ranges, offsets),
		hash: hashPassage(joinRanges(normal, ranges)),
		landmarks: buildLandmarks(codes, landmarks),
		words: countWords(normal, ranges)
	};
}

/** A range with holes cut out; leading and trailing white space of each piece is dropped, wordless pieces vanish. */
export function cutRange(normal: NormalText, range: Range, holes: readonly Range[]): Range[] {
	const pieces: Range[] = [];
	let from = range.start;
	const inside = holes
		.filter((hole) => hole.end > range.start && hole.start < range.end)
		.sort((a, b) => a.start - b.start);
	for (const hole of [
		...inside,
		{
			start: range.end,
			end: range.end
		}
	]) {
		const piece = trimRange(normal, {
			start: from,
			end: Math.min(hole.start, range.end)
		});
		if (piece && findWords(normal.points, piece.start, piece.end).length > 0) {
			pieces.push(piece);
		}
		from = Math.max(from, hole.end);
	}
	return pieces;
}

function trimRange(normal: NormalText, { start, end }: Range): Range | null {
	while (start < end && normal.points[start] === ' ') {
		start++;
	}
	while (end > start && normal.points[end - 1] === ' ') {
		end--;
	}
	return end > start ? { start, end } : null;
}
