import { foldLetters } from '../../text/fold.ts';
import type { NormalText } from '../../text/normalise.ts';
import { findTokens } from '../../text/tokens.ts';

/** A text as the row of its letters, whatever parts them into words. */
export interface Wording {
	letters: string;
	/** Code-point offset in the normal text of each letter. */
	offsets: readonly number[];
	/** Words that lie wholly in a stretch of the letters; a letter of a script without spaces is half a word. */
	countWords: (start: number, end: number) => number;
}

/**
 * Letters of Cyrillic, Greek and Armenian, and digits, that look like Latin letters: either may stand for the other.
 */
const LOOK_ALIKE = new Map(
	Object.entries({
		a: 'аαɑ',
		b: 'ьвβ',
		c: 'сϲ',
		d: 'ԁ',
		e: 'еёє',
		g: 'ɡց',
		h: 'һնհ',
		i: 'іїιɩ1lӏ',
		j: 'јϳ',
		k: 'кκ',
		m: 'м',
		n: 'пηոռ',
		o: 'оοσօ0',
		p: 'рρ',
		q: 'ԛզ',
		r: 'г',
		s: 'ѕ5',
		t: 'тτ',
		u: 'υսц',
		v: 'νѵ',
		w: 'ԝω',
		x: 'хχ',
		y: 'уүγ'
	}).flatMap(([letter, others]) => Array.from(others, (other) => [other, letter] as const))
);

const LETTER = /\p{L}/u;
/** A letter of a script without spaces is half a word. */
const UNSPACED_WEIGHT = 0.5;

/** Letters of a text in one form for those that look alike; digits only where they stand for a letter inside a word. */
export function readWording({ points }: NormalText): Wording {
	const letters: string[] = [];
	const offsets: number[] = [];
	const words: { start: number; end: number; weight: number }[] = [];
	for (const { start, end, isUnspaced } of findTokens(points)) {
		const first = letters.length;
		for (let offset = start; offset < end; offset++) {
			for (const letter of readLetter(points, offset)) {
				letters.push(letter);
				offsets.push(offset);
			}
		}
		if (letters.length > first) {
			words.push({
				start: first,
				end: letters.length,
				weight: isUnspaced ? UNSPACED_WEIGHT : 1
			});
		}
	}
	return {
		letters: letters.join(''),
		offsets,
		countWords: countIn(words, letters.length)
	};
}

/** UTF-16 units of the letters of a code point. */
function readLetter(points: ArrayLike<string>, offset: number): string[] {
	const isInside = LETTER.test(points[offset - 1] ?? '') && LETTER.test(points[offset + 1] ?? '');
	return Array.from(foldLetters(points[offset] ?? ''))
		.filter((letter) => LETTER.test(letter) || (isInside && LOOK_ALIKE.has(letter)))
		.flatMap((letter) => (LOOK_ALIKE.get(letter) ?? letter).split(''));
}

/** Counts words, by weight, that lie wholly between two letters. */
function countIn(
	words: readonly { start: number; end: number; weight: number }[],
	length: number
): (start: number, end: number) => number {
	const begun = new Float64Array(length + 2);
	const ended = new Float64Array(length + 2);
	for (const { start, end, weight } of words) {
		begun[start + 1] = (begun[start + 1] ?? 0) + weight;
		ended[end] = (ended[end] ?? 0) + weight;
	}
	for (let letter = 1; letter < length + 2; letter++) {
		begun[letter] = (begun[letter] ?? 0) + (begun[letter - 1] ?? 0);
		ended[letter] = (ended[letter] ?? 0) + (ended[letter - 1] ?? 0);
	}
	return (start, end) => Math.max(0, (ended[end] ?? 0) - (begun[start] ?? 0));
}
