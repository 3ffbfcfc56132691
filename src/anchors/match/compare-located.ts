import type { LocatedSource } from './types.ts';

const RANKS: Record<LocatedSource['how'], number> = {
	bytes: 3,
	text: 2,
	passages: 1,
	none: 0
};

/**
 * Orders copies of one source, the best first: the very file, the very text, then by passages found, then by how many
 * of them are found to the letter. An altered copy never goes before the identical one.
 */
export function compareLocated(a: LocatedSource, b: LocatedSource): number {
	return RANKS[b.how] - RANKS[a.how] || b.found - a.found || countExact(b) - countExact(a);
}

function countExact({ passages }: LocatedSource): number {
	return passages.filter(({ by }) => by !== 'sketch' && by !== 'lost').length;
}
