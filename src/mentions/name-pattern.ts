import type { Name } from '../model/records/feature.ts';
import { normaliseText, sliceText, type NormalText } from '../text/normalise.ts';
import { findTokens } from '../text/tokens.ts';
import { foldLong, hasMacron } from './token-text.ts';

/** A thing and the names by which a text may mean it. */
export interface NamedThing {
	id: string;
	names: readonly Pick<Name, 'text' | 'role'>[];
}

/** What a name found in a text may stand for. */
export interface Sense {
	id: string;
	role: Name['role'];
}

/** A name as it is looked for. */
export interface Pattern {
	/** Folded words of the name; in a script without spaces its letters. Words round an apostrophe are one. */
	words: string[];
	/** What stands between them, in plain form. */
	gaps: string[];
	/** The name as written, for names so short that their case tells them from common words. */
	exact: string | null;
	/** Names that begin with a capital are not found in lower case. */
	isCapital: boolean;
	senses: Sense[];
}

/** Names of up to this many letters must stand exactly as written: "US" is not "us". */
const MAX_EXACT = 3;

/** The names of things, each once; those with a macron in two ways. */
export function buildPatterns(things: readonly NamedThing[]): Iterable<Pattern> {
	const patterns = new Map<string, Pattern>();
	for (const { id, names } of things) {
		for (const { text, role } of names) {
			addName(patterns, normaliseText(text), { id, role });
		}
	}
	return patterns.values();
}

/** The longer first: a name inside another is not taken for itself. */
export function comparePatterns(a: Pattern, b: Pattern): number {
	return (
		b.words.length - a.words.length ||
		b.words.join('').length - a.words.join('').length ||
		Number(b.exact !== null) - Number(a.exact !== null)
	);
}

function addName(patterns: Map<string, Pattern>, normal: NormalText, sense: Sense): void {
	for (const isLong of hasMacron(normal.text) ? [false, true] : [false]) {
		const key = `${normal.text} ${isLong}`;
		const pattern = patterns.get(key) ?? buildPattern(normal, isLong);
		if (pattern && !pattern.senses.some(({ id }) => id === sense.id)) {
			pattern.senses.push(sense);
			patterns.set(key, pattern);
		}
	}
}

/** @param isLong vowels with a macron count as two */
function buildPattern(normal: NormalText, isLong: boolean): Pattern | null {
	const tokens = findTokens(normal.points);
	const [first, last] = [tokens[0], tokens.at(-1)];
	if (!first || !last) {
		return null;
	}
	const words: string[] = [];
	const gaps: string[] = [];
	tokens.forEach((token, index) => {
		const fold = isLong ? foldLong(normal, token) : token.fold;
		const gap = index === 0 ? '' : sliceText(normal, tokens[index - 1]?.end ?? 0, token.start);
		if (gap === "'") {
			words.push(`${words.pop() ?? ''}${fold}`);
			return;
		}
		words.push(fold);
		if (index > 0) {
			gaps.push(plainGap(gap));
		}
	});
	const written = sliceText(normal, first.start, last.end);
	return {
		words,
		gaps,
		exact: hasCase(written) && last.end - first.start <= MAX_EXACT ? written : null,
		isCapital: isUpperCase(normal.points[first.start] ?? ''),
		senses: []
	};
}

/** What stands between words; spaces and hyphens count alike, footnote marks in brackets do not count. */
export function plainGap(gap: string): string {
	return gap.replace(/\[\p{N}{1,3}\]/gu, '').replace(/[\s-]+/gu, ' ');
}

const hasCase = (text: string): boolean => {
	return text.toLowerCase() !== text.toUpperCase();
};

export const isUpperCase = (point: string): boolean => {
	return point !== point.toLowerCase();
};
