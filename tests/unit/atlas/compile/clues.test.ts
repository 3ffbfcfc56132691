import { expect, test } from 'vitest';
import { countBuckets, MIN_BUCKETED } from '../../../../src/model/compiled/bucket.ts';
import { listClues } from '../../../../src/atlas/compile/clues.ts';
import { streamAtlas } from '../../../../src/atlas/compile/compile.ts';
import { buildLookup } from '../../../../src/atlas/compile/lookup.ts';
import {
	clueOfFingerprint,
	cluesOfWords,
	countClueFiles,
	countRowFiles,
	findClueFile,
	findDocumentFile,
	MAX_SHARING
} from '../../../../src/model/compiled/clues.ts';
import { CluesSchema, type Clues } from '../../../../src/model/compiled/clues-file.ts';
import { MIN_PARTED } from '../../../../src/model/compiled/list-parts.ts';
import { packNumbers, unpackNumbers } from '../../../../src/model/compiled/pack-numbers.ts';
import type { SourceRef } from '../../../../src/model/compiled/pages.ts';
import type { Atlas } from '../../../../src/atlas/load/atlas.ts';
import { readSample } from '../../sample.ts';

const digits = (number: number): string => number.toString(16).padStart(64, '0').split('').toReversed().join('');

/** So many documents of titles of their own, without records. */
function makeDocuments(count: number, titleOf: (number: number) => string): Parameters<typeof listClues>[0] {
	const ids = Array.from({ length: count }, (_, number) => `d-${number}`);
	return {
		atlas: {
			sources: ids.map((id, number) => ({
				id,
				paragraphs: [],
				fingerprint: { text: digits(2 * number + 1), bytes: digits(2 * number + 2) }
			}))
		} as unknown as Atlas,
		sourceRefs: new Map(
			ids.map((id, number) => [id, { id, title: titleOf(number), authors: '', short: '' } as SourceRef])
		)
	};
}

/** Ids of the documents that have a clue, read as a page reads them: one file for the clue, one for each document. */
function lookUp(files: readonly Clues[], clue: string): string[] {
	const packed = files[Number(findClueFile(clue, files.filter(({ rows }) => !rows).length))]?.found[clue];
	return unpackNumbers(packed ?? '').map((number) => {
		const { file, place } = findDocumentFile(number);
		return files[Number(file)]?.documents[place] ?? '';
	});
}

test('a document is found by the first digits of both fingerprints, by every word of its title and by any two that follow one another', () => {
	const files = listClues(makeDocuments(1000, (number) => `Of Tides and Port n${number}`)).map(([, make]) => make());
	expect(files).toHaveLength(countClueFiles(1000) + countRowFiles(1000));
	expect(files.map((file) => CluesSchema.safeParse(file).success)).not.toContain(false);
	expect(lookUp(files, clueOfFingerprint(digits(2 * 777 + 1)))).toEqual(['d-777']);
	expect(lookUp(files, clueOfFingerprint(digits(2 * 777 + 2)))).toEqual(['d-777']);
	expect(lookUp(files, 'n777')).toEqual(['d-777']);
	expect(lookUp(files, cluesOfWords(['port', 'n777'])[2]!)).toEqual(['d-777']);
	expect(lookUp(files, cluesOfWords(['n777', 'port'])[2]!)).toEqual([]);
	expect(lookUp(files, 'tides')).toHaveLength(1000);
	expect(lookUp(files, 'harbour')).toEqual([]);
});

test('a word of more documents than can be told apart by it is left out; no file is long', () => {
	const files = listClues(makeDocuments(MAX_SHARING + 1, (number) => `Port n${number}`)).map(([, make]) => make());
	expect(lookUp(files, 'port')).toEqual([]);
	expect(lookUp(files, 'n5')).toEqual(['d-5']);
	expect(Math.max(...files.map((file) => JSON.stringify(file).length))).toBeLessThan(10_000);
});

test('a bucket of what finds passages holds few documents: a copy is held against several, each in another bucket', () => {
	const asked = new Map<number | undefined, number>();
	const count = (records: number, inBucket?: number): number => {
		asked.set(inBucket, (asked.get(inBucket) ?? 0) + records);
		return 0;
	};
	expect([...streamAtlas(readSample(), [], { count })].length).toBeGreaterThan(0);
	expect(asked.get(4)).toBe(readSample().sources.length);
	expect(countBuckets(4 * MIN_BUCKETED, 4)).toBe(4 * countBuckets(4 * MIN_BUCKETED));
});

test('numbers are packed whole, however far they lie apart', () => {
	const numbers = [0, 1, 127, 128, 2 ** 31, 2 ** 32 + 5, 2 ** 45 + 1, 2 ** 52];
	expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
});

test('an atlas has them from so many documents on', () => {
	const isThere = (minParted?: number): boolean =>
		[...streamAtlas(readSample(), [], { minParted })].some(({ path }) => path.startsWith('clues/'));
	expect(isThere(1)).toBe(true);
	expect(isThere()).toBe(false);
	expect(readSample().sources.length).toBeLessThan(MIN_PARTED);
	expect(listClues(buildLookup(readSample()))[0]?.[1]().documents).toEqual(readSample().sources.map(({ id }) => id));
});
