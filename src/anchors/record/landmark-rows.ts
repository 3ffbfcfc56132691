import type { Landmarks } from '../../model/records/source.ts';
import { LANDMARK_BITS, MAX_STEP, MIN_STEP } from './landmarks.ts';

/**
 * Three landmarks of a paragraph that follow one another, with the letters from each to the next: among very many
 * documents few share one by chance.
 */
export interface LandmarkRow {
	/** Hash of the first. */
	first: number;
	/** The other two hashes and both steps, as one number below `ROWS_OF_FIRST`. */
	rest: number;
}

const HASHES = 1 << LANDMARK_BITS;
const STEPS = MAX_STEP - MIN_STEP + 1;
/** How many rows may begin with one landmark. */
export const ROWS_OF_FIRST = HASHES * HASHES * STEPS * STEPS;

const isStep = (step: number): boolean => {
	return step >= MIN_STEP && step <= MAX_STEP;
};

/** The rows of a document with the smallest hashes: so a copy has the same ones, wherever its paragraphs begin. */
export function pickRows(paragraphs: readonly { landmarks: Landmarks }[], most: number): LandmarkRow[] {
	const rows = paragraphs.flatMap(({ landmarks }) => listRows(landmarks));
	return rows.sort((a, b) => a.first - b.first || a.rest - b.rest).slice(0, most);
}

function listRows({ at, hashes }: Landmarks): LandmarkRow[] {
	return at.flatMap((start, place) => {
		const [second = start, third = start] = at.slice(place + 1, place + 3);
		const steps = [second - start, third - second] as const;
		return steps.every(isStep) ? [makeRow(hashes.slice(place, place + 3), steps)] : [];
	});
}

function makeRow(
	[first = 0, second = 0, third = 0]: readonly number[],
	[one, other]: readonly [number, number]
): LandmarkRow {
	const rest = ((second * HASHES + third) * STEPS + one - MIN_STEP) * STEPS + other - MIN_STEP;
	return { first, rest };
}

/** The letters of a copy by their hashes: whether a row stands in it is told by the few letters that its first may be. */
export class CopyRows {
	readonly #hashes: Uint16Array;
	readonly #letters: Uint32Array;
	/** Where the letters of each hash begin among them. */
	readonly #begins = new Uint32Array(HASHES + 1);

	/** @param hashes at every letter of the copy */
	constructor(hashes: Uint16Array) {
		this.#hashes = hashes;
		this.#letters = new Uint32Array(hashes.length);
		for (const hash of hashes) {
			this.#begins[hash + 1] = (this.#begins[hash + 1] ?? 0) + 1;
		}
		for (let hash = 0; hash < HASHES; hash++) {
			this.#begins[hash + 1] = (this.#begins[hash + 1] ?? 0) + (this.#begins[hash] ?? 0);
		}
		const next = this.#begins.slice();
		hashes.forEach((hash, letter) => {
			const place = next[hash] ?? 0;
			this.#letters[place] = letter;
			next[hash] = place + 1;
		});
	}

	has({ first, rest }: LandmarkRow): boolean {
		const hashes = Math.floor(rest / (STEPS * STEPS));
		const [second, third] = [Math.floor(hashes / HASHES), hashes % HASHES];
		const one = (Math.floor(rest / STEPS) % STEPS) + MIN_STEP;
		const both = one + (rest % STEPS) + MIN_STEP;
		return this.#letters
			.subarray(this.#begins[first], this.#begins[first + 1])
			.some((letter) => this.#hashes[letter + one] === second && this.#hashes[letter + both] === third);
	}
}
