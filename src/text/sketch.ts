/** A stretch shorter than this many words carries no sketch of its own: too few words to hide among. */
export const SKETCH_MIN_WORDS = 15;
/** One 16-bit hash is kept for at most every third word: about 5 bits a word, unordered. */
const WORDS_PER_HASH = 3;
const MAX_HASHES = 12;

/** FNV-1a over UTF-16 units, folded to 16 bits. */
export function hashShingle(first: string, second: string): number {
	let hash = 0x811c9dc5;
	const text = `${first} ${second}`;
	for (let at = 0; at < text.length; at++) {
		hash ^= text.charCodeAt(at);
		hash = Math.imul(hash, 0x01000193);
	}
	return ((hash >>> 16) ^ hash) & 0xffff;
}

/** Hashes of all two-word shingles, in reading order. */
export function hashShingles(words: readonly string[]): number[] {
	const hashes: number[] = [];
	for (let at = 0; at + 1 < words.length; at++) hashes.push(hashShingle(words[at] ?? '', words[at + 1] ?? ''));
	return hashes;
}

/**
 * Bottom-k sketch of a stretch: the k smallest distinct shingle hashes, sorted, k bounded by the word count,
 * so that it finds the stretch in another copy and cannot be strung back into text.
 */
export function sketchWords(words: readonly string[], most = MAX_HASHES): number[] {
	if (words.length < SKETCH_MIN_WORDS) return [];
	const k = Math.min(most, Math.floor(words.length / WORDS_PER_HASH));
	return [...new Set(hashShingles(words))].sort((a, b) => a - b).slice(0, k);
}
