import { expect, test } from 'vitest';
import { indexCopy } from '../../../../src/anchors/match/index-copy.ts';
import { pickRows, RowFinder, ROWS_OF_FIRST } from '../../../../src/anchors/record/landmark-rows.ts';
import { normaliseText } from '../../../../src/text/normalise.ts';
import { anchorDocument } from '../../../bench/robustness/document.ts';
import { writeDocument } from '../../../bench/robustness/prose.ts';
import { startRandom } from '../../../bench/robustness/random.ts';

const write = (seed: number): string => writeDocument(startRandom(seed), 12);
const hashesOf = (text: string): Uint16Array => indexCopy(normaliseText(text)).hashes;

/** Documents of invented prose, four rows of each looked for by its number. */
function makeFinder(documents: number): RowFinder<number> {
	const finder = new RowFinder<number>();
	for (let seed = 1; seed <= documents; seed++) {
		const rows = pickRows(anchorDocument('d', write(seed)).anchors.paragraphs, 4);
		expect(rows).toHaveLength(4);
		rows.forEach((row) => finder.add(row, seed));
	}
	return finder;
}

test('rows of three landmarks tell a document among others, whatever stands before it and however its lines run', () => {
	const finder = makeFinder(40);
	const copy = `Quite another beginning. ${write(7).replaceAll(' ', '\n')}`;
	expect(finder.find(hashesOf(copy))).toEqual([7, 7, 7, 7]);
	expect(finder.find(hashesOf(write(1000)))).toEqual([]);
	expect(finder.find(new Uint16Array())).toEqual([]);
});

test('a row counts once however often it stands in a copy', () => {
	const finder = makeFinder(8);
	expect(finder.find(hashesOf(`${write(3)}\n\n${write(3)}\n\n${write(5)}`)).toSorted()).toEqual([
		3, 3, 3, 3, 5, 5, 5, 5
	]);
});

test('the rows that are kept are those of the smallest hashes; a document of few landmarks has none', () => {
	const { paragraphs } = anchorDocument('d', write(9)).anchors;
	const all = pickRows(paragraphs, Infinity);
	expect(pickRows(paragraphs.toReversed(), 4)).toEqual(all.slice(0, 4));
	expect(all.every(({ rest }) => rest >= 0 && rest < ROWS_OF_FIRST)).toBe(true);
	expect(pickRows([{ landmarks: { at: [0, 12], hashes: [1, 2] } }], 4)).toEqual([]);
	expect(pickRows([{ landmarks: { at: [0, 12, 90], hashes: [1, 2, 3] } }], 4)).toEqual([]);
});
