import type { NormalText } from '../text/normalise.ts';

/** Classes of hashes, of each of which the least is kept. */
const CLASSES = 64;
const WORDS_TOGETHER = 5;
/** Bits kept of a hash: enough to compare by, too few to tell words by. */
const KEPT_BITS = 18;
/** Two documents that share this much of their sketches are editions of one text … */
export const MIN_EDITION = 0.4;
/** … if so many classes of both are filled. */
const MIN_FILLED = 8;

/** An ideograph is a word by itself. */
const WORD = /\p{Script=Han}|[\p{L}\p{N}]+/gu;

const hashWord = (word: string): number => {
	let hash = 0x811c9dc5;
	for (let index = 0; index < word.length; index++) {
		hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
	}
	return hash >>> 0;
};
const mix = (value: number): number => {
	let hash = value;
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
};

/** A few numbers that two editions of a text share and two texts do not: least hashes of five words in a row. */
export function sketchText({ text }: Pick<NormalText, 'text'>): number[] {
	const least = new Array<number>(CLASSES).fill(-1);
	const row: number[] = [];
	for (const [word] of text.matchAll(WORD)) {
		row.push(hashWord(word.toLowerCase()));
		if (row.length > WORDS_TOGETHER) {
			row.shift();
		}
		if (row.length === WORDS_TOGETHER) {
			const hash = mix(row.reduce((sum, word) => (Math.imul(sum, 31) + word) >>> 0, 7));
			const value = hash >>> (32 - KEPT_BITS);
			const known = least[hash % CLASSES] ?? -1;
			least[hash % CLASSES] = known < 0 ? value : Math.min(known, value);
		}
	}
	return least;
}

/** Two sketches that differ in more classes than this share less than `MIN_EDITION`, however many are filled. */
const MAX_DIFFERENT = Math.floor(CLASSES * (1 - MIN_EDITION));

/**
 * Which share of two sketches is the same, 0 to 1; 0 where it is less than editions share, or too little is filled to
 * tell.
 */
export function compareSketches(a: readonly number[], b: readonly number[]): number {
	let [filled, same] = [0, 0];
	for (let index = 0; index < CLASSES; index++) {
		const [left, right] = [a[index] ?? -1, b[index] ?? -1];
		if (left >= 0 && right >= 0) {
			filled++;
			same += left === right ? 1 : 0;
			if (filled - same > MAX_DIFFERENT) {
				return 0;
			}
		}
	}
	return filled < MIN_FILLED ? 0 : same / filled;
}
