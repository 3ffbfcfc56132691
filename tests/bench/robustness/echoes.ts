import { joinRanges } from '../../../src/anchors/record/anchor.ts';
import { added, tokensOf, type Token } from './copy.ts';
import type { TestDocument } from './document.ts';
import { writeSentence } from './prose.ts';
import { pick, pickNumber, type Random } from './random.ts';
import { readAcross } from './rearranged.ts';
import type { Trap } from './traps.ts';

/**
 * Boxes in the middle of the text that repeat words of it, as a layout puts them there; and more columns read across.
 */

const wordsOf = (document: TestDocument, random: Random): string[] => {
	return joinRanges(document.normal, pick(random, document.anchors.passages).pieces).split(' ');
};

/** Some words in a row of a passage, no more than three in four of it. */
function quotePart(document: TestDocument, random: Random): string {
	const words = wordsOf(document, random);
	const count = Math.max(1, Math.floor(words.length * (0.25 + random() / 2)));
	const first = pickNumber(random, 0, words.length - count);
	return words.slice(first, first + count).join(' ');
}

/** Puts boxes between words, on average after so many of them. */
const putBoxes = (words: number, write: (document: TestDocument, random: Random) => string): Trap => {
	return (document, random) => ({
		gone: [],
		tokens: tokensOf(document.normal).flatMap((token): Token[] => {
			return token.text === ' ' && random() < 1 / words
				? [token, ...added(`\n${write(document, random)}\n`)]
				: [token];
		})
	});
};

export const ECHOES: readonly (readonly [string, Trap])[] = [
	['part of a passage as a pull quote in mid-sentence', putBoxes(150, quotePart)],
	[
		'captions of words of the text between',
		putBoxes(120, (document, random) => `Photo: ${quotePart(document, random).slice(0, 50)}`)
	],
	[
		'boxes of titles of the text in mid-sentence',
		putBoxes(150, (document, random) =>
			[quotePart(document, random), writeSentence(random), quotePart(document, random)].join('\n')
		)
	],
	[
		'four columns read across, line by line',
		(document) => ({
			gone: [],
			tokens: readAcross(document, () => '\n', 4)
		})
	]
];
