import { describe, expect, it } from 'vitest';
import { matchWords } from '../../../src/text/match-words.ts';

const list = (text: string, pattern: RegExp): [number, string][] => {
	return [...matchWords(text, pattern)].map(({ index, 0: found }) => [index, found]);
};

describe('what is found at the beginning of words', () => {
	it.each([
		['lago di Como, il Prelago e 5lago', /lago/gu],
		['𐐀lago 𐐀 lago', /lago/gu],
		['aab ab', /a+b/gu],
		['Bay of Bay of Fundy', /Bay of (?:Bay of )?\p{Lu}\p{L}+/gu]
	])('is what a search finds that looks back: %s', (text, pattern) => {
		const lookingBack = new RegExp(`(?<![\\p{L}\\p{N}])${pattern.source}`, 'gu');
		expect(list(text, pattern)).toEqual(
			Array.from(text.matchAll(lookingBack), ({ index, 0: found }) => [index, found])
		);
	});
	it('is found while another search of the same pattern goes on', () => {
		const pattern = /a/gu;
		const first = matchWords('a a', pattern);
		first.next();
		expect(list('a a', pattern)).toHaveLength(2);
		expect(first.next().value?.index).toBe(2);
	});
});
