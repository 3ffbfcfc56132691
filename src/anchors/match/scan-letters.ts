import { BLOCK } from '../../text/block.ts';
import { LANDMARK_BITS } from '../record/landmarks.ts';
import { SEED_NEAREST } from './parameters.ts';

/**
 * Landmarks in the order of their hashes, with their nearest neighbours, as many for each: where the fewer are, or
 * farther off, some stand in for others. What is looked at for one letter of the copy lies together.
 */
export interface ByHash {
	/** Of each hash where its landmarks begin; one more for the end. */
	begins: Int32Array;
	landmarks: Int32Array;
	/** Of each neighbour its hash, and the letters from the seed's own at which the seven begin that are looked at. */
	nearest: Int32Array;
	/** Of each neighbour which of the marks tells whether its hash stands near a letter at all. */
	marks: Int32Array;
	/** Letters within which all of them lie. */
	reach: number;
}

/** Letters of a copy gone through, and what of them was found last. */
export interface Scan {
	/**
	 * Of each hash its last letter within reach ahead, then of each the letter up to which its last one behind is
	 * within reach: what lies beyond the letter at hand is near it.
	 */
	marks: Int32Array;
	/** Letters at which a landmark matches and one of its neighbours may, and the landmarks. */
	letters: Int32Array;
	landmarks: Int32Array;
	count: number;
}

const HASHES = 1 << LANDMARK_BITS;
/** The mark of a neighbour that is not asked for here. */
const ALWAYS = 2 * HASHES;
/**
 * The mark of a neighbour that stands from one letter to another from the seed's own; of none where its hash is `null`.
 */
export function markOf(hash: number | null, from: number, to: number): number {
	if (hash === null || (from <= 0 && to >= 0)) {
		return ALWAYS;
	}
	return from > 0 ? hash : HASHES + hash;
}

export function startScan(copy: Uint16Array, { landmarks, reach }: ByHash): Scan {
	const marks = new Int32Array(ALWAYS + 1).fill(-1);
	for (let letter = 0; letter < Math.min(reach, copy.length); letter++) {
		marks[copy[letter] as number] = letter;
	}
	marks[ALWAYS] = copy.length;
	const room = BLOCK + landmarks.length;
	return {
		marks,
		letters: new Int32Array(room),
		landmarks: new Int32Array(room),
		count: 0
	};
}

/**
 * Finds from a letter on where landmarks match and one of their nearest neighbours may; gives the letter after the
 * last. Nearly all that match by chance end here: this is where a long copy takes its time.
 */
export function scanLetters(copy: Uint16Array, from: number, byHash: ByHash, scan: Scan): number {
	const { begins, landmarks, nearest, marks: marksOf, reach } = byHash;
	const { marks, letters, landmarks: found } = scan;
	const end = copy.length - reach;
	const until = Math.min(copy.length, from + BLOCK);
	let [count, letter] = [0, from];
	for (; letter < until && count < BLOCK; letter++) {
		if (letter < end) {
			marks[copy[letter + reach] as number] = letter + reach;
		}
		if (letter > 0) {
			marks[HASHES + (copy[letter - 1] as number)] = letter + reach;
		}
		const isInside = letter >= reach && letter < end;
		const hash = copy[letter] as number;
		const last = begins[hash + 1] as number;
		for (let place = begins[hash] as number; place < last; place++) {
			const row = SEED_NEAREST * place;
			const isNear =
				(marks[marksOf[row] as number] as number) > letter ||
				(marks[marksOf[row + 1] as number] as number) > letter ||
				(marks[marksOf[row + 2] as number] as number) > letter ||
				(marks[marksOf[row + 3] as number] as number) > letter;
			if (isNear && (!isInside || mayHaveNearest(copy, letter, nearest, place))) {
				letters[count] = letter;
				found[count++] = landmarks[place] as number;
			}
		}
	}
	scan.count = count;
	return letter;
}

/**
 * Whether one of the nearest neighbours may match. Looks at seven letters whatever the drift, one after the other in
 * the program too.
 */
function mayHaveNearest(copy: Uint16Array, letter: number, nearest: Int32Array, place: number): boolean {
	const end = 2 * SEED_NEAREST * (place + 1);
	for (let row = end - 2 * SEED_NEAREST; row < end; row += 2) {
		const hash = nearest[row] as number;
		const begin = letter + (nearest[row + 1] as number);
		if (
			copy[begin] === hash ||
			copy[begin + 1] === hash ||
			copy[begin + 2] === hash ||
			copy[begin + 3] === hash ||
			copy[begin + 4] === hash ||
			copy[begin + 5] === hash ||
			copy[begin + 6] === hash
		) {
			return true;
		}
	}
	return false;
}
