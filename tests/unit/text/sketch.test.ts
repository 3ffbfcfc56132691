import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SKETCH_MIN_WORDS, hashShingle, hashShingles, sketchWords } from '../../../src/text/sketch.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdefghij'), minLength: 1, maxLength: 6 });
const passage = fc.array(word, { minLength: SKETCH_MIN_WORDS, maxLength: 80 });
const numbered = (count: number): string[] => Array.from({ length: count }, (_, at) => `word${at}`);

describe('sketchWords', () => {
	it('is empty below the least number of words', () => {
		expect(sketchWords(numbered(SKETCH_MIN_WORDS - 1))).toEqual([]);
		expect(sketchWords(numbered(SKETCH_MIN_WORDS))).toHaveLength(5);
	});

	it('keeps at most twelve hashes unless told otherwise', () => {
		expect(sketchWords(numbered(400))).toHaveLength(12);
		expect(sketchWords(numbered(400), 16)).toHaveLength(16);
	});

	it('keeps at most one hash for three words, sorted, without repeats, of 16 bits', () => {
		fc.assert(
			fc.property(passage, (words) => {
				const sketch = sketchWords(words);
				expect(sketch.length).toBeLessThanOrEqual(Math.min(12, Math.floor(words.length / 3)));
				expect(sketch).toEqual([...new Set(sketch)].sort((a, b) => a - b));
				for (const hash of sketch) expect(hash).toBeGreaterThanOrEqual(0);
				for (const hash of sketch) expect(hash).toBeLessThanOrEqual(0xffff);
			})
		);
	});

	it('keeps the smallest of the hashes', () => {
		fc.assert(
			fc.property(passage, (words) => {
				const sketch = sketchWords(words);
				const smaller = new Set(hashShingles(words).filter((hash) => hash <= (sketch.at(-1) ?? -1)));
				expect([...smaller].sort((a, b) => a - b)).toEqual(sketch);
			})
		);
	});

	it('does not depend on the order of the shingles, so it cannot be read back in order', () => {
		const words = numbered(30);
		const turned = [...words.slice(15), ...words.slice(0, 15)];
		const shared = sketchWords(words).filter((hash) => sketchWords(turned).includes(hash));
		expect(shared.length).toBeGreaterThanOrEqual(8);
	});

	it('keeps most hashes when a word in twenty changes', () => {
		const words = numbered(60);
		const changed = words.map((each, at) => (at % 20 === 7 ? 'other' : each));
		const shared = sketchWords(words).filter((hash) => sketchWords(changed).includes(hash));
		expect(shared.length).toBeGreaterThanOrEqual(6);
	});
});

describe('hashShingles', () => {
	it('gives one hash for each pair of neighbours', () => {
		expect(hashShingles(['cabo', 'negro', 'line'])).toEqual([hashShingle('cabo', 'negro'), hashShingle('negro', 'line')]);
		expect(hashShingles(['alone'])).toEqual([]);
		expect(hashShingles([])).toEqual([]);
	});

	it('tells the order of two words', () => {
		expect(hashShingle('cabo', 'negro')).not.toBe(hashShingle('negro', 'cabo'));
	});

	it('never changes: sketches on disk were made with it', () => {
		expect(hashShingle('cabo', 'negro')).toBe(19091);
	});
});
