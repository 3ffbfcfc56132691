import type { Property } from '../../model/records/claim.ts';
import { findWords, foldText } from '../../text/fold.ts';

/** How two values of one property of one subject stand to each other. */
export type Comparison = 'same' | 'compatible' | 'more-precise' | 'contradictory';

/** Properties whose values exclude each other when they differ; of the others, several may hold at once. */
const EXCLUSIVE: ReadonlySet<Property> = new Set([
	'model',
	'builder',
	'financier',
	'endpoint',
	'place',
	'first',
	'rank',
	'status',
	'route'
]);
const NEGATIONS: ReadonlySet<string> = new Set(['no', 'not', 'never', 'none', 'nobody', 'nothing', 'without']);

/**
 * Compares two texts on one topic by their words: "Mi-35M" is an Mi-35 more precisely, "Mi-3" is not, and what one
 * affirms and the other denies cannot both be true.
 * @param of what precisely the claims are about; a name has one right spelling
 */
export function compareTexts(a: string, b: string, property: Property, of = ''): Comparison {
	if (foldText(a) === foldText(b)) {
		return 'same';
	}
	const [left, right] = [wordsOf(a), wordsOf(b)];
	if (isDenied(left) !== isDenied(right) && (EXCLUSIVE.has(property) || of !== '')) {
		return 'contradictory';
	}
	if (isWithin(left, right) || isWithin(right, left)) {
		return 'more-precise';
	}
	return EXCLUSIVE.has(property) || /^name\b/i.test(of) ? 'contradictory' : 'compatible';
}

/** Words as they stand, a type designation such as "Mi-35M" or "RD-93" as one word. */
function wordsOf(text: string): string[] {
	const joined = text.replaceAll(/(\p{L})[-‑–](\p{N})/gu, '$1$2').replaceAll(/\b(\p{Lu}\p{L}?) (\p{N})/gu, '$1$2');
	return findWords([...joined]).map((word) => word.fold);
}

const isDenied = (words: readonly string[]): boolean => {
	return words.some((word) => NEGATIONS.has(word));
};

function isWithin(inner: readonly string[], outer: readonly string[]): boolean {
	return inner.length > 0 && inner.every((word) => outer.some((other) => word === other || isVariant(word, other)));
}

/** A designation with letters added is a variant of it; with figures added it is another type. */
function isVariant(word: string, other: string): boolean {
	return /^\p{L}+\p{N}+$/u.test(word) && other.startsWith(word) && /^\p{L}+$/u.test(other.slice(word.length));
}
