import type { Landmarks } from '../../model/records/source.ts';

/** Letters a landmark covers. */
export const LANDMARK_LETTERS = 4;
export const LANDMARK_BITS = 10;
/** Letters from the start of one landmark to the start of the next, at the least and at the most. */
export const MIN_STEP = 9;
export const MAX_STEP = 18;

/** Hash of the letters from `from` on: FNV-1a over their code points, folded to ten bits. */
export function hashLandmark(codes: Uint32Array, from: number): number {
	let hash = HASH_OF_NONE;
	for (let offset = from; offset < from + LANDMARK_LETTERS; offset++) {
		hash = addLetter(hash, codes[offset] ?? 0);
	}
	return foldHash(hash);
}

/** What the hash of letters begins with. */
export const HASH_OF_NONE = 0x811c9dc5;

export const addLetter = (hash: number, letter: number): number => {
	return Math.imul(hash ^ letter, 0x01000193);
};

/** What is kept of the hash of all letters. */
export function foldHash(whole: number): number {
	const hash = whole ^ (whole >>> 15);
	return ((hash >>> 20) ^ (hash >>> 10) ^ hash) & ((1 << LANDMARK_BITS) - 1);
}

/** The hash at every letter of a text. */
export function hashEverywhere(codes: Uint32Array): Uint16Array {
	const hashes = new Uint16Array(Math.max(0, codes.length - LANDMARK_LETTERS + 1));
	for (let offset = 0; offset < hashes.length; offset++) {
		hashes[offset] = hashLandmark(codes, offset);
	}
	return hashes;
}

/** Paragraphs of fewer letters, headings as a rule, keep none: their few words could be found by trying. */
const MIN_LETTERS = 60;

/**
 * Where a paragraph keeps landmarks: at the first and last letters of its passages, as far as they lie apart, and
 * evenly between. Most letters lie under none.
 * @param count letters of the paragraph
 * @param edges letters at which passages start and end
 */
export function spreadLandmarks(count: number, starts: readonly number[], ends: readonly number[]): number[] {
	const last = count - LANDMARK_LETTERS;
	if (count < MIN_LETTERS) {
		return [];
	}
	const wanted = [...starts, 0, ...ends.map((end) => end - MIN_STEP), count - MIN_STEP, last].filter(
		(offset) => offset >= 0 && offset <= last
	);
	const kept: number[] = [];
	for (const offset of wanted) {
		if (kept.every((other) => Math.abs(other - offset) >= MIN_STEP)) {
			kept.push(offset);
		}
	}
	kept.sort((a, b) => a - b);
	return kept.flatMap((offset, index) => [offset, ...between(offset, kept[index + 1])]);
}

/** Even steps between two landmarks, none where they lie close. */
function between(from: number, to = from): number[] {
	const steps = Math.min(Math.ceil((to - from) / MAX_STEP), Math.floor((to - from) / MIN_STEP));
	return Array.from(
		{ length: Math.max(0, steps - 1) },
		(_, step) => from + Math.round(((step + 1) * (to - from)) / steps)
	);
}

/** Landmarks of a row of letters at the given places. */
export function buildLandmarks(codes: Uint32Array, offsets: readonly number[]): Landmarks {
	return {
		at: [...offsets],
		hashes: offsets.map((offset) => hashLandmark(codes, offset))
	};
}
