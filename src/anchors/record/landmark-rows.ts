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

/** Rows that are looked for in a copy, each with what it stands for; found by their first two landmarks. */
export class RowFinder<T> {
	readonly #byTwo = new Map<number, { third: number; one: number; both: number; of: T }[]>();

	add({ first, rest }: LandmarkRow, of: T): void {
		const one = (Math.floor(rest / STEPS) % STEPS) + MIN_STEP;
		const row = {
			third: Math.floor(rest / (STEPS * STEPS)) % HASHES,
			one,
			both: one + (rest % STEPS) + MIN_STEP,
			of
		};
		const two = first * HASHES + Math.floor(rest / (STEPS * STEPS * HASHES));
		const known = this.#byTwo.get(two);
		if (known) {
			known.push(row);
		} else {
			this.#byTwo.set(two, [row]);
		}
	}

	/** What the rows that stand in a copy stand for, each row once. @param hashes at every letter of the copy */
	find(hashes: Uint16Array): T[] {
		const found = new Set<{ of: T }>();
		hashes.forEach((first, letter) => {
			for (let one = MIN_STEP; one <= MAX_STEP; one++) {
				for (const row of this.#byTwo.get(first * HASHES + (hashes[letter + one] ?? HASHES)) ?? []) {
					if (row.one === one && hashes[letter + row.both] === row.third) {
						found.add(row);
					}
				}
			}
		});
		return [...found].map(({ of }) => of);
	}
}
