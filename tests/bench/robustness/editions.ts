import { findWords } from '../../../src/text/fold.ts';
import type { Range } from '../../../src/model/records/source.ts';
import { added, tokensOf, type Token } from './copy.ts';
import type { TestDocument } from './document.ts';
import { pick, type Random } from './random.ts';
import type { Trap } from './traps.ts';

/**
 * Two near-identical editions in one file: of the second, its letters answer to those of the source so many code points
 * on.
 */

/** Share of the words that are others in the second edition, and of the passages that it leaves out. */
const CHANGED_WORDS = 0.03;
const DROPPED = 0.05;

/** An edition with some words exchanged for others of the document with as many letters, and some passages gone. */
function editAnew(document: TestDocument, random: Random): Token[] {
	const { normal, anchors } = document;
	const words = findWords(normal.points);
	const tokens = tokensOf(normal);
	for (const { start, end } of words.filter(() => random() < CHANGED_WORDS)) {
		const other = pick(
			random,
			words.filter((word) => word.end - word.start === end - start)
		);
		for (let step = 0; step < end - start; step++) {
			tokens[start + step] = {
				text: normal.points[other.start + step] ?? '',
				from: start + step
			};
		}
	}
	const dropped = anchors.passages.filter(() => random() < DROPPED).flatMap(({ pieces }) => pieces);
	return leaveOut(tokens, dropped);
}

const leaveOut = (tokens: readonly Token[], ranges: readonly Range[]): Token[] => {
	return tokens.filter(({ from }) => ranges.every(({ start, end }) => from < start || from >= end));
};

const putTogether = (first: readonly Token[], second: readonly Token[], length: number): Token[] => {
	const shifted = second.map((token) => ({
		...token,
		from: token.from < 0 ? -1 : token.from + length
	}));
	return [...first, ...added('\n\n'), ...shifted];
};

export const EDITIONS: readonly (readonly [string, Trap])[] = [
	[
		'two near-identical editions in one file',
		(document, random) => {
			const [first, second] = [tokensOf(document.normal), editAnew(document, random)];
			const inOrder = random() < 0.5 ? ([first, second] as const) : ([second, first] as const);
			return {
				gone: [],
				tokens: putTogether(...inOrder, document.normal.points.length)
			};
		}
	],
	[
		'two editions, passages gone from both',
		(document, random) => {
			const gone = document.anchors.passages.filter(() => random() < 0.25).flatMap(({ pieces }) => pieces);
			return {
				gone,
				tokens: putTogether(
					leaveOut(tokensOf(document.normal), gone),
					leaveOut(editAnew(document, random), gone),
					document.normal.points.length
				)
			};
		}
	]
];
