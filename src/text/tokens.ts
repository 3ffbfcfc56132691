import { findWords, foldText, type Word } from './fold.ts';
import { joinPoints, type CodePoints } from './normalise.ts';

/** Scripts that put no spaces between words. */
const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\u30FC]/u;
const IDEOGRAPH = /\p{Script=Han}/u;
const MARK = /\p{M}/u;

/** Whether a code point is of a script that puts no spaces between words. */
export function isUnspaced(point: string | undefined): boolean {
	return point !== undefined && point > '\u0E00' && UNSPACED.test(point);
}

/** A word, or in a script without spaces one letter with its marks. */
export interface Token extends Word {
	isUnspaced: boolean;
}

/** The words of a text; where a script puts no spaces between them, its letters, one by one. */
export function findTokens(points: CodePoints, from = 0, to = points.length): Token[] {
	return findWords(points, from, to).flatMap((word) => splitUnspaced(points, word));
}

function splitUnspaced(points: CodePoints, word: Word): Token[] {
	if (!Array.from(points.slice(word.start, word.end)).some(isUnspaced)) {
		return [{ ...word, isUnspaced: false }];
	}
	const tokens: Token[] = [];
	for (let start = word.start; start < word.end;) {
		const single = isUnspaced(points[start]);
		let end = start + 1;
		while (end < word.end && (MARK.test(points[end] ?? '') || (!single && !isUnspaced(points[end])))) {
			end++;
		}
		const fold = foldText(joinPoints(points, start, end));
		if (fold !== '') {
			tokens.push({
				fold,
				start,
				end,
				isUnspaced: single
			});
		}
		start = end;
	}
	return tokens;
}

/** Letters of a script without spaces that count as a word; an ideograph is one by itself. */
const LETTERS_PER_WORD = 4;

/**
 * Number of words in a stretch of a text, the same on every machine: an ideograph counts as one, as it tells about as
 * much as a word of an alphabet; of other scripts without spaces four letters do.
 */
export function countRangeWords(points: CodePoints, from = 0, to = points.length): number {
	let [words, letters] = [0, 0];
	for (const { start, isUnspaced: isSingle } of findTokens(points, from, to)) {
		if (isSingle && !IDEOGRAPH.test(points[start] ?? '')) {
			letters++;
		} else {
			words++;
		}
	}
	return words + Math.ceil(letters / LETTERS_PER_WORD);
}
