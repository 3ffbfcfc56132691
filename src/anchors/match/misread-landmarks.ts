import { readLetters } from '../../text/letters.ts';
import { addLetter, foldHash, HASH_OF_NONE, LANDMARK_BITS, LANDMARK_LETTERS } from '../record/landmarks.ts';
import { MAX_MISREAD_ALPHABET } from './parameters.ts';
import { findPoint } from './text-edges.ts';
import type { CopyIndex } from './types.ts';

/**
 * Which landmarks the letters at each column of a part of a copy may be, one of them exchanged, lost or one too many.
 */
export interface Misreadings {
	/** A bit for each column and hash. */
	bits: Uint32Array;
	/** Of each column the share of all hashes that its letters may be: the chance that one of them agrees. */
	shares: Float64Array;
}

/** Numbers that hold the bits of one column. */
export const WORDS = (1 << LANDMARK_BITS) / 32;

/** The part of a copy read last: where two ways to read it are weighed, it is the same. */
const known = new WeakMap<CopyIndex, { from: number; columns: number; misreadings: Misreadings | null }>();

/** Reads so many letters of the copy; `null` where its script has too many letters for one misread to tell. */
export function listMisreadings(copy: CopyIndex, from: number, columns: number): Misreadings | null {
	const before = known.get(copy);
	if (before?.from === from && before.columns === columns) {
		return before.misreadings;
	}
	const misreadings = readMisreadings(copy, from, columns);
	known.set(copy, {
		from,
		columns,
		misreadings
	});
	return misreadings;
}

function readMisreadings(copy: CopyIndex, from: number, columns: number): Misreadings | null {
	const { codes } = readLetters(copy.normal.points, [
		{
			start: findPoint(copy, from),
			end: findPoint(copy, from + columns + LANDMARK_LETTERS) + 1
		}
	]);
	const alphabet = new Set(codes);
	if (alphabet.size > MAX_MISREAD_ALPHABET) {
		return null;
	}
	const letters = Uint32Array.from(alphabet);
	const bits = new Uint32Array(WORDS * (columns + 1));
	const shares = new Float64Array(columns + 1);
	for (let column = 0; column <= columns; column++) {
		shares[column] = hashMisread(bits, column, codes, letters) / (1 << LANDMARK_BITS);
	}
	return { bits, shares };
}

/**
 * Marks the hash of every reading of the letters at a column that differs in one: exchanged, lost or one too many.
 * Gives how many there are.
 */
function hashMisread(bits: Uint32Array, column: number, codes: Uint32Array, alphabet: Uint32Array): number {
	let count = 0;
	let before = HASH_OF_NONE;
	const end = column + LANDMARK_LETTERS;
	for (let place = column; place < end; place++) {
		for (let index = 0; index < alphabet.length; index++) {
			const hash = addLetter(before, alphabet[index] as number);
			count += markHash(bits, column, addLetters(hash, codes, place + 1, end));
			count += markHash(bits, column, addLetters(hash, codes, place, end - 1));
		}
		count += markHash(bits, column, addLetters(before, codes, place + 1, end + 1));
		before = addLetter(before, codes[place] ?? 0);
	}
	return count;
}

function addLetters(before: number, codes: Uint32Array, from: number, until: number): number {
	let hash = before;
	for (let place = from; place < until; place++) {
		hash = addLetter(hash, codes[place] ?? 0);
	}
	return hash;
}

/** Marks a hash, and tells 1 where it was not yet. */
function markHash(bits: Uint32Array, column: number, whole: number): number {
	const hash = foldHash(whole);
	const word = WORDS * column + (hash >> 5);
	const before = bits[word] as number;
	bits[word] = before | (1 << (hash & 31));
	return 1 - ((before >>> (hash & 31)) & 1);
}
