import { readLetters } from '../../text/letters.ts';
import { addLetter, foldHash, HASH_OF_NONE, LANDMARK_BITS, LANDMARK_LETTERS } from '../record/landmarks.ts';
import { MAX_MISREAD_ALPHABET } from './parameters.ts';
import { findPoint } from './text-edges.ts';
import type { CopyIndex } from './types.ts';

/** Which landmarks the letters of a part of a copy may be, one of them misread. */
export interface Misreadings {
	/** Whether letters at a column may be a landmark, one letter exchanged, lost or one too many. */
	mayBe(column: number, hash: number): boolean;
	/** Share of all hashes that the letters there may be: the chance that one of them agrees. */
	chanceAt(column: number): number;
}

/** Reads so many letters of the copy; `null` where its script has too many letters for one misread to tell. */
export function listMisreadings(copy: CopyIndex, from: number, columns: number): Misreadings | null {
	const { codes } = readLetters(copy.normal.points, [
		{
			start: findPoint(copy, from),
			end: findPoint(copy, from + columns + LANDMARK_LETTERS) + 1
		}
	]);
	const alphabet = [...new Set(codes)];
	if (alphabet.length > MAX_MISREAD_ALPHABET) {
		return null;
	}
	const rows: (Uint8Array | undefined)[] = [];
	const shares = new Float64Array(columns + 1);
	const rowAt = (column: number): Uint8Array => {
		const before = rows[column];
		if (before) {
			return before;
		}
		const { row, count } = hashMisread(codes.subarray(column, column + LANDMARK_LETTERS + 1), alphabet);
		rows[column] = row;
		shares[column] = count / row.length;
		return row;
	};
	return {
		mayBe: (column, hash) => rowAt(column)[hash] === 1,
		chanceAt: (column) => {
			rowAt(column);
			return shares[column] ?? 0;
		}
	};
}

/** Marks the hash of every reading of some letters that differs in one: exchanged, lost or one too many; and counts them. */
function hashMisread(letters: Uint32Array, alphabet: readonly number[]): { row: Uint8Array; count: number } {
	const row = new Uint8Array(1 << LANDMARK_BITS);
	let count = 0;
	/** The letters from one on follow those hashed so far. */
	const mark = (start: number, from: number, places: number): void => {
		let hash = start;
		for (let index = from; index < from + places; index++) {
			hash = addLetter(hash, letters[index] ?? 0);
		}
		const folded = foldHash(hash);
		count += 1 - (row[folded] as number);
		row[folded] = 1;
	};
	let before = HASH_OF_NONE;
	for (let place = 0; place < LANDMARK_LETTERS; place++) {
		const after = LANDMARK_LETTERS - 1 - place;
		for (const letter of alphabet) {
			const hash = addLetter(before, letter);
			mark(hash, place + 1, after);
			mark(hash, place, after);
		}
		mark(before, place + 1, after + 1);
		before = addLetter(before, letters[place] ?? 0);
	}
	return { row, count };
}
