import { isUnspaced } from '../text/tokens.ts';

const KATAKANA = /[\p{Script=Katakana}\u30FC]/u;
/** Vowels written before the consonant they follow, and vowels that cannot begin a syllable: Thai and Lao. */
const LEADING_VOWEL = /[\u0E40-\u0E44\u0EC0-\u0EC4]/u;
const TRAILING_VOWEL = /[\u0E30\u0E32\u0E33\u0E45\u0EB0\u0EB2\u0EB3]/u;

/** Whether a word of a script without spaces runs on over an offset, as far as the script shows it. */
export function isInsideWord(points: readonly string[], offset: number): boolean {
	const [before, after] = [points[offset - 1] ?? '', points[offset] ?? ''];
	if (!isUnspaced(before) || !isUnspaced(after)) {
		return false;
	}
	return (KATAKANA.test(before) && KATAKANA.test(after)) || LEADING_VOWEL.test(before) || TRAILING_VOWEL.test(after);
}
