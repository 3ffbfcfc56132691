import type { SearchTerms } from '../../model/compiled/search-shards.ts';
import { unpackNumbers } from '../../model/compiled/search-shards.ts';

/** Records that hold something like a term of a query, each with how well it suits. */
export type Suited = Map<number, number>;

const EXACT = 1;
const BEGINS = 0.5;
const LIKE = 0.25;
const IN_NAME = 4;

/** Terms that are one of a query's, or begin with it. */
export function matchExactly(shard: SearchTerms, term: string): Suited {
	return match(shard, (found) => {
		if (found === term) {
			return EXACT;
		}
		return found.startsWith(term) ? BEGINS : 0;
	});
}

/** Terms that differ from one of a query's by some letters at most. */
export function matchAlike(shard: SearchTerms, term: string, slips: number): Suited {
	return match(shard, (found) => (countSlips(found, term, slips) <= slips ? LIKE : 0));
}

function match(shard: SearchTerms, suits: (term: string) => number): Suited {
	const suited: Suited = new Map();
	shard.terms.forEach((term, place) => {
		const weight = suits(term);
		if (weight === 0) {
			return;
		}
		for (const [packed, field] of [
			[shard.names[place], IN_NAME],
			[shard.texts[place], 1]
		] as const) {
			for (const number of unpackNumbers(packed ?? '')) {
				suited.set(number, Math.max(suited.get(number) ?? 0, weight * field));
			}
		}
	});
	return suited;
}

/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to make one word of another; more than
 * `most` is given as any number above it.
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
