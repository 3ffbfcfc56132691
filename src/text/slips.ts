/** Letters from which on one letter may differ, and from which on two. */
const MIN_LETTERS_ONE_SLIP = 4;
const MIN_LETTERS_TWO_SLIPS = 6;

/** How many letters a word may differ by and still be taken for a term. */
export const oneSlip = (term: string): number => {
	return term.length > MIN_LETTERS_ONE_SLIP ? 1 : 0;
};
/** The same where nothing is found otherwise. */
export const twoSlips = (term: string): number => {
	return term.length >= MIN_LETTERS_TWO_SLIPS ? 2 : oneSlip(term);
};

/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to make one word of another; more
 * than `most` is given as any number above it.
 */
export function countSlips(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) {
		return most + 1;
	}
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const isSame = a[i - 1] === b[j - 1];
			let slips = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
			}
			next.push(slips);
		}
		if (Math.min(...next) > most) {
			return most + 1;
		}
		before = row;
		row = next;
	}
	return row[b.length] ?? most + 1;
}
