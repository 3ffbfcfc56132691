import type { Range } from '../model/records/source.ts';
import { foldLetters } from './fold.ts';
import { joinPoints, type CodePoints } from './normalise.ts';

/** What tells amounts apart and is no letter: currencies, per cent, degrees, signs of arithmetic. */
const SYMBOL = '\\p{Sc}%‰‱°+±×÷=<>≤≥≈≠';
/**
 * Between two digits these belong to the figure: decimal and thousands marks, of a date, a time, a fraction, a range.
 */
const INNER = "[.,:/'·٫٬\u2044\\- ]";

const KEPT = new RegExp(
	`[\\p{L}\\p{N}${SYMBOL}]+|(?<=\\p{N})${INNER}{1,3}(?=\\p{N})|(?<=^|[\\s(\\p{Sc}])-(?=\\p{Sc}?\\p{N})`,
	'gu'
);

/**
 * What the hash of `anchor-2` is made over: folded letters and digits, and what makes a figure another when it changes:
 * its decimal and thousands marks, sign, currency and per cent. `-` is a sign where no word or figure stands right
 * before it; between two figures it is a range, with spaces round it or without.
 */
export function foldPassage(text: string): string {
	const kept = foldLetters(text).match(KEPT) ?? [];
	return kept.map((part) => (part.includes('-') ? part.replaceAll(' ', '') : part)).join('');
}

const FIGURE = new RegExp(
	`(?:[${SYMBOL}]\\s?)*(?:(?<![\\p{L}\\p{N}])-)?\\p{N}+(?:${INNER}\\p{N}+)*(?:\\s?[${SYMBOL}])*|[${SYMBOL}]+`,
	'gu'
);

/**
 * Ranges of the figures in a stretch of a text given as code points, each with its sign, marks, currency and per cent.
 */
export function findFigures(points: CodePoints, { start, end }: Range): Range[] {
	const text = joinPoints(points, start, end);
	return [...text.matchAll(FIGURE)].map(({ 0: figure, index }) => {
		const from = start + Array.from(text.slice(0, index)).length;
		return {
			start: from,
			end: from + Array.from(figure).length
		};
	});
}
