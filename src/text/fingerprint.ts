import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { foldPassage } from './figures.ts';
import { foldText } from './fold.ts';
import { readLetters } from './letters.ts';

/** SHA-256 of bytes, 64 hex digits. */
export function hashBytes(bytes: Uint8Array): string {
	return bytesToHex(sha256(bytes));
}

/** SHA-256 of a string's UTF-8, 64 hex digits. */
export function hashText(text: string): string {
	return hashBytes(utf8ToBytes(text));
}

/** Takes a text piece by piece; no letter of two halves may be parted. */
export interface TextHash {
	update: (text: string) => unknown;
	/** SHA-256 of the UTF-8 of all of it, 64 hex digits. */
	finish: () => string;
}

export function startTextHash(): TextHash {
	const hash = sha256.create();
	return {
		update: (text) => hash.update(utf8ToBytes(text)),
		finish: () => bytesToHex(hash.digest())
	};
}

const LETTERS_PER_DIGIT = 15;
const MAX_DIGITS = 6;
/** Shorter stretches keep no digit: somebody with a word list could find their words by trying. */
const MIN_LETTERS = 45;

/**
 * Hex digits kept of a stretch's hash: fewer than would tell its wording, so that a short one cannot be guessed and
 * confirmed.
 */
export function countHashDigits(letters: number): number {
	return letters < MIN_LETTERS ? 0 : Math.min(MAX_DIGITS, Math.floor(letters / LETTERS_PER_DIGIT));
}

/** Ways to make the hash of a passage. `anchor-1` was made over letters and digits alone and is still read. */
export const ANCHORINGS = ['anchor-1', 'anchor-2'] as const;
export type Anchoring = (typeof ANCHORINGS)[number];

const FOLDS: Record<Anchoring, (text: string) => string> = {
	'anchor-1': foldText,
	'anchor-2': foldPassage
};

/**
 * First digits of SHA-256 over a stretch's letters, digits and what belongs to its figures: one hex digit for 15
 * letters, at most six, none below 45 letters.
 */
export function hashPassage(text: string, anchoring: Anchoring = 'anchor-2'): string {
	return hashText(FOLDS[anchoring](text)).slice(0, countHashDigits(readLetters(Array.from(text)).codes.length));
}

/** Whether a stretch has a passage's hash, which it can only have with as many letters. */
export function hasPassageHash(text: string, hash: string, anchoring: Anchoring): boolean {
	return hashText(FOLDS[anchoring](text)).startsWith(hash);
}
