import { describe, expect, it } from 'vitest';
import { borrowedWords } from '../../../../src/atlas/checks/borrowed-words.ts';
import { normaliseText } from '../../../../src/text/normalise.ts';
import { readNote, readSample } from '../../sample.ts';

const RUN = 'since that autumn the small ferry leaves from it';
const note = normaliseText(`Another edition\n\n${readNote()}\n\nPrinted anew.`);

/** The sample, its text no longer open, with other digests. */
function withDigests(digests: readonly string[]): ReturnType<typeof readSample> {
	const atlas = readSample();
	return {
		...atlas,
		sources: atlas.sources.map(({ openText: _, ...source }) => source),
		citations: atlas.citations.map((citation, index) => ({
			...citation,
			digest: digests[index] ?? citation.digest
		}))
	};
}
const check = (digests: readonly string[], context: Parameters<typeof borrowedWords.run>[1]): string[] =>
	borrowedWords.run(withDigests(digests), context).map(({ path }) => path ?? '');

describe('words of a document', () => {
	it('are found in a digest with another edition of the document at hand', () => {
		expect(readNote().toLowerCase().replaceAll('\n', ' ')).toContain(RUN);
		const editions = new Map([['harbour-note', note]]);
		expect(check([`We are told that ${RUN}.`], { texts: new Map(), editions })).toHaveLength(1);
		expect(check([], { texts: new Map(), editions })).toEqual([]);
		expect(check([`We are told that ${RUN}.`], { texts: new Map() })).toEqual([]);
	});

	it('are found where two digests that follow one another share them', () => {
		const texts = new Map([['harbour-note', note]]);
		const [before, after] = [
			'We are told that since that autumn the small',
			'ferry leaves from it, and much besides.'
		];
		expect(check([before, after], { texts })).toHaveLength(1);
		expect(check([before], { texts })).toEqual([]);
	});
});
