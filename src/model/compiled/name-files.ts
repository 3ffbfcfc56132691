import { findBucket } from './bucket.ts';

/*
 * Names of a large atlas, by which its features are found in a reader's copy. Only those whose key stands in the copy are
 * asked for: one list tells which keys there are, by numbers made of them, and the names of a key lie in a file by its number.
 */

/** Names whose keys lie in a file. */
const NAMES_IN_FILE = 64;
/** Numbers for each key: so seldom is one that stands in a copy taken for a name's. */
const NUMBERS_FOR_KEY = 1024;
const HASHES = 2 ** 32;

/** How many files so many names lie in. */
export function countNameFiles(names: number): number {
	return Math.max(1, Math.ceil(names / NAMES_IN_FILE));
}

/** The number of a key, where names lie in so many files. Two keys may have one. */
export function numberKey(key: string, files: number): number {
	return findBucket(key, Math.min(HASHES, files * NAMES_IN_FILE * NUMBERS_FOR_KEY));
}

/** Which of so many files has the names of a key. */
export const findNameFile = (number: number, files: number): string => {
	return String(number % files);
};
