import type { NormalText } from '../text/normalise.ts';
import { buildPatterns } from './name-pattern.ts';
import { listReadings, listWordsAt, readTokens, skipMark } from './token-text.ts';

/*
 * A name's key is its first two words, or the only one, folded. Where a name stands in a text its key is among the
 * text's, so that of very many names only those with a key in common need be looked for.
 */

/** Most names of most atlases: to split them takes next to no memory, and there may be a million. */
const PLAIN = /^[A-Za-z0-9 ]*[A-Za-z0-9]$/;

/** The keys of a name: two where it has a macron. */
export function keysOfName(name: string): string[] {
	if (PLAIN.test(name)) {
		return [name.toLowerCase().split(' ').filter(Boolean).slice(0, 2).join(' ')];
	}
	const patterns = buildPatterns([{ id: '', names: [{ text: name, role: 'document' }] }]);
	return [...new Set(Array.from(patterns, ({ words }) => words.slice(0, 2).join(' ')))];
}

/** The keys of all names that can stand in a text. Linear in its length. */
export function listKeys(normal: NormalText): Set<string> {
	const keys = new Set<string>();
	for (const text of listReadings(readTokens(normal, { start: 0, end: normal.points.length }))) {
		text.tokens.forEach((_, index) => {
			for (const { word, end } of listWordsAt(text, index)) {
				keys.add(word);
				for (const { word: second } of listWordsAt(text, skipMark(text, end.next))) {
					keys.add(`${word} ${second}`);
				}
			}
		});
	}
	return keys;
}
