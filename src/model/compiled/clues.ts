import { findBucket } from './bucket.ts';

/*
 * By what a reader's own copy is recognised among more documents than it can be held against one by one: digits of a
 * fingerprint, words of a title. Clues lie in files by a hash, each with the numbers of the documents that have it, so that
 * to look one up costs one small file however many documents there are.
 */

/** Documents whose ids lie in a file; there are as many files as that makes. */
const IDS_IN_FILE = 32;
/** A word that more documents share tells too little of each to be listed. */
export const MAX_SHARING = 5000;
const FINGERPRINT_DIGITS = 8;

/** How many files the clues of so many documents lie in. */
export function countClueFiles(documents: number): number {
	return Math.ceil(documents / IDS_IN_FILE);
}

/** Which of so many files has a clue. */
export const findClueFile = (clue: string, files: number): string => {
	return String(findBucket(clue, files));
};

/** Rows of landmarks that are kept of a document: one of them in a copy is enough. */
export const ROWS_KEPT = 4;
/** Documents whose rows would fill a file. */
const ROWS_IN_FILE = 2048;
/** Files of rows that a copy asks for at most: some two megabytes. Those of long documents are among the first. */
export const MAX_ROW_FILES = 50;

/** How many files the rows of so many documents lie in, from the smallest hashes on. */
export function countRowFiles(documents: number): number {
	return Math.ceil(documents / ROWS_IN_FILE);
}

export const nameRowFile = (file: number): string => {
	return `rows-${file}`;
};

/** Which file has the id of the document of a number, and at which place in it. */
export function findDocumentFile(number: number): { file: string; place: number } {
	return {
		file: String(Math.floor(number / IDS_IN_FILE)),
		place: number % IDS_IN_FILE
	};
}

/** The ids that a file bears. */
export const cutDocuments = <T>(documents: readonly T[], file: number): T[] => {
	return documents.slice(file * IDS_IN_FILE, (file + 1) * IDS_IN_FILE);
};

/** The clue that a fingerprint is: its first digits behind a sign that no word has. */
export const clueOfFingerprint = (fingerprint: string): string => {
	return `#${fingerprint.slice(0, FINGERPRINT_DIGITS)}`;
};

const BASE = 36;
const HASHES = 2 ** 32;

/** The clues of words that follow one another, each once: every word, and a short hash of it with the next. */
export function cluesOfWords(words: readonly string[]): string[] {
	const pairs = words
		.slice(1)
		.map((word, before) => `+${findBucket(`${words[before]} ${word}`, HASHES).toString(BASE)}`);
	return [...new Set([...words, ...pairs])];
}
