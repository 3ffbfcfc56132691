import { expect, test } from 'vitest';
import { listClues } from '../../../../src/atlas/compile/clues.ts';
import type { Atlas } from '../../../../src/atlas/load/atlas.ts';
import { DocumentFinder, MAX_LIKELY } from '../../../../src/lib/documents/find-documents.ts';
import { listCopyWords } from '../../../../src/lib/documents/copy-traits.ts';
import type { SourceRef } from '../../../../src/model/compiled/pages.ts';
import { indexCopy } from '../../../../src/anchors/match/index-copy.ts';
import { countRowFiles, MAX_ROW_FILES } from '../../../../src/model/compiled/clues.ts';
import { normaliseText } from '../../../../src/text/normalise.ts';
import { anchorDocument } from '../../../bench/robustness/document.ts';
import { writeDocument } from '../../../bench/robustness/prose.ts';
import { startRandom } from '../../../bench/robustness/random.ts';
import { hashText } from '../../../../src/text/fingerprint.ts';

const DOCUMENTS = 20_000;
const SUBJECTS = ['tides', 'roads', 'ports', 'pipes', 'grain', 'light', 'ice'];
const PLACES = Array.from({ length: 997 }, (_, number) => `Vale${number}`);
const titleOf = (number: number): string =>
	`On the ${SUBJECTS[number % 7]} of ${PLACES[number % 997]} and ${PLACES[(number * 31 + 5) % 997]}`;

const ids = Array.from({ length: DOCUMENTS }, (_, number) => `d-${number}`);
const clues = listClues({
	atlas: {
		sources: ids.map((id) => ({
			id,
			paragraphs: [],
			fingerprint: { text: hashText(id), bytes: hashText(`${id}.pdf`) }
		}))
	} as unknown as Atlas,
	sourceRefs: new Map(
		ids.map((id, number) => [
			id,
			{ id, title: titleOf(number), authors: `Roe${number % 501}, A`, short: '' } as SourceRef
		])
	)
});

/** A finder that tells which files it asked for. */
function makeFinder(): { finder: DocumentFinder; asked: Set<string>; bytes: () => number } {
	const asked = new Set<string>();
	const read = (file: string) => {
		asked.add(file);
		return Promise.resolve(clues[Number(file)]![1]());
	};
	const bytes = () => [...asked].reduce((sum, file) => sum + JSON.stringify(clues[Number(file)]![1]()).length, 0);
	return { finder: new DocumentFinder(DOCUMENTS, read), asked, bytes };
}

test('a very text, and a very file, lead to their document by two small files', async () => {
	const { finder, asked, bytes } = makeFinder();
	expect(await finder.findByFingerprints([hashText('d-777'), hashText('another')])).toEqual(['d-777']);
	expect(await finder.findByFingerprints([hashText('another'), hashText('d-777.pdf')])).toEqual(['d-777']);
	expect(asked.size).toBeLessThanOrEqual(5);
	expect(bytes()).toBeLessThan(40_000);
});

test('a copy is among the documents of which its beginning tells, whatever its name, and few are looked at', async () => {
	const { finder, asked, bytes } = makeFinder();
	const text = `JOURNAL OF COASTS\nvol. 4\n${titleOf(4321).toUpperCase()}\nby A. Roe314\nNo man knows more of it.`;
	const found = await finder.findByWords(listCopyWords('scan-0001.pdf', text));
	expect(found[0]).toBe('d-4321');
	expect(found.length).toBeLessThanOrEqual(MAX_LIKELY);
	expect(asked.size).toBeLessThan(70);
	expect(bytes()).toBeLessThan(400_000);
	expect(await finder.findByWords(listCopyWords(`${titleOf(4321)}.pdf`, 'Nothing of it.'))).toContain('d-4321');
});

test('a copy that no word leads to is found by its letters, by files whose number is bounded', async () => {
	const texts = Array.from({ length: 60 }, (_, seed) => writeDocument(startRandom(seed + 1), 8));
	const documents = texts.map((text, number) => anchorDocument(`d-${number}`, text).anchors);
	const refs = documents.map(({ id }) => [id, { id, title: 'Report', authors: '', short: '' } as SourceRef] as const);
	const files = new Map(listClues({ atlas: { sources: documents } as unknown as Atlas, sourceRefs: new Map(refs) }));
	const asked: string[] = [];
	const finder = new DocumentFinder(documents.length, (file) => {
		asked.push(file);
		return Promise.resolve(files.get(file)!());
	});
	const hashesOf = (text: string) => indexCopy(normaliseText(text)).hashes;
	expect((await finder.findByLandmarks(hashesOf(`Another head. ${texts[41]}`)))[0]).toBe('d-41');
	expect(await finder.findByLandmarks(hashesOf(writeDocument(startRandom(999), 8)))).toEqual([]);
	expect(asked.filter((file) => file.startsWith('rows-'))).toEqual(['rows-0', 'rows-0']);
	expect([countRowFiles(100_000), countRowFiles(100_000) <= MAX_ROW_FILES]).toEqual([49, true]);
});

test('words nobody wrote find nothing, those of an object’s own properties neither', async () => {
	const { finder } = makeFinder();
	expect(await finder.findByWords(['quux', 'constructor', '__proto__', 'tostring'])).toEqual([]);
	expect(await finder.findByFingerprints([hashText('another')])).toEqual([]);
});

test('a title is known by the order of its words, though many others have each of them', async () => {
	const { finder } = makeFinder();
	const [near, far] = [PLACES[3], PLACES[98]];
	expect(titleOf(3)).toBe(`On the pipes of ${near} and ${far}`);
	const found = await finder.findByWords(
		listCopyWords(`pipes ${near} ${far}.pdf`, PLACES.slice(200, 240).join(' , '))
	);
	expect(found[0]).toBe('d-3');
});

test('a copy is looked up by its name, what it says of itself and its beginning, by no more than some words', () => {
	const says = [
		{ field: 'title' as const, value: 'Of Tides', basis: '', confidence: 1 },
		{ field: 'language' as const, value: 'en', basis: '', confidence: 1 }
	];
	expect(listCopyWords('roe-2014 tides.final.pdf', 'The tides of Meria', says)).toEqual([
		'roe',
		'2014',
		'tides',
		'final',
		'tides',
		'tides',
		'meria'
	]);
	const long = Array.from({ length: 5000 }, (_, number) => `w${number}`).join(' ');
	expect(new Set(listCopyWords(`${long}.txt`, long)).size).toBe(64);
});
