import { z } from 'zod';
import { IdSchema } from '../common.ts';
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

/** `clues/{id}.json`: a share of the clues, and of the documents. */
export const CluesSchema = z.strictObject({
	/** Those whose numbers this file begins with, `IDS_IN_FILE` for each file before it. */
	documents: z.array(IdSchema),
	/** By a clue, the numbers of the documents that have it, as `packNumbers` makes them. */
	found: z.record(z.string(), z.string())
});
export type Clues = z.infer<typeof CluesSchema>;

/** How many files the clues of so many documents lie in. */
export function countClueFiles(documents: number): number {
	return Math.ceil(documents / IDS_IN_FILE);
}

/** Which of so many files has a clue. */
export const findClueFile = (clue: string, files: number): string => {
	return String(findBucket(clue, files));
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
