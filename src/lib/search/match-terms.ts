import type { SearchTerms } from '../../model/compiled/search-shards.ts';
import { unpackNumbers } from '../../model/compiled/pack-numbers.ts';
import { countSlips } from '../../text/slips.ts';

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
