import { expect, test } from 'vitest';
import { listClues } from '../../../../src/atlas/compile/clues.ts';
import { streamAtlas } from '../../../../src/atlas/compile/compile.ts';
import { buildLookup } from '../../../../src/atlas/compile/lookup.ts';
import {
	clueOfFingerprint,
	CluesSchema,
	countClueFiles,
	findClueFile,
	findDocumentFile,
	MAX_SHARING,
	type Clues
} from '../../../../src/model/compiled/clues.ts';
import { MIN_PARTED } from '../../../../src/model/compiled/list-parts.ts';
import { unpackNumbers } from '../../../../src/model/compiled/search-shards.ts';
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
	const packed = files[Number(findClueFile(clue, files.length))]?.found[clue];
	return unpackNumbers(packed ?? '').map((number) => {
		const { file, place } = findDocumentFile(number);
		return files[Number(file)]?.documents[place] ?? '';
	});
}

test('a document is found by the first digits of both fingerprints and by every word of its title', () => {
	const files = listClues(makeDocuments(1000, (number) => `Of Tides and Port n${number}`)).map(([, make]) => make());
	expect(files).toHaveLength(countClueFiles(1000));
	expect(files.map((file) => CluesSchema.safeParse(file).success)).not.toContain(false);
	expect(lookUp(files, clueOfFingerprint(digits(2 * 777 + 1)))).toEqual(['d-777']);
	expect(lookUp(files, clueOfFingerprint(digits(2 * 777 + 2)))).toEqual(['d-777']);
	expect(lookUp(files, 'n777')).toEqual(['d-777']);
	expect(lookUp(files, 'tides')).toHaveLength(1000);
	expect(lookUp(files, 'harbour')).toEqual([]);
});

test('a word of more documents than can be told apart by it is left out; no file is long', () => {
	const files = listClues(makeDocuments(MAX_SHARING + 1, (number) => `Port n${number}`)).map(([, make]) => make());
	expect(lookUp(files, 'port')).toEqual([]);
	expect(lookUp(files, 'n5')).toEqual(['d-5']);
	expect(Math.max(...files.map((file) => JSON.stringify(file).length))).toBeLessThan(10_000);
});

test('an atlas has them from so many documents on', () => {
	const isThere = (minParted?: number): boolean =>
		[...streamAtlas(readSample(), [], { minParted })].some(({ path }) => path.startsWith('clues/'));
	expect(isThere(1)).toBe(true);
	expect(isThere()).toBe(false);
	expect(readSample().sources.length).toBeLessThan(MIN_PARTED);
	expect(listClues(buildLookup(readSample()))[0]?.[1]().documents).toEqual(readSample().sources.map(({ id }) => id));
});
