import { expect, test } from 'vitest';
import { indexCopy } from '../../../../src/anchors/match/index-copy.ts';
import { CopyRows, pickRows, ROWS_OF_FIRST } from '../../../../src/anchors/record/landmark-rows.ts';
import { normaliseText } from '../../../../src/text/normalise.ts';
import { anchorDocument } from '../../../bench/robustness/document.ts';
import { writeDocument } from '../../../bench/robustness/prose.ts';
import { startRandom } from '../../../bench/robustness/random.ts';

const write = (seed: number): string => writeDocument(startRandom(seed), 12);
const hashesOf = (text: string): Uint16Array => indexCopy(normaliseText(text)).hashes;

/** By their numbers those of so many documents of invented prose that have a row in a copy, once for each of four. */
function find(documents: number, copy: string): number[] {
	const rows = new CopyRows(hashesOf(copy));
	return Array.from({ length: documents }, (_, before) => before + 1).flatMap((seed) => {
		const picked = pickRows(anchorDocument('d', write(seed)).anchors.paragraphs, 4);
		expect(picked).toHaveLength(4);
		return picked.filter((row) => rows.has(row)).map(() => seed);
	});
}

test('rows of three landmarks tell a document among others, whatever stands before it and however its lines run', () => {
	expect(find(12, `Quite another beginning. ${write(7).replaceAll(' ', '\n')}`)).toEqual([7, 7, 7, 7]);
	expect(find(12, write(1000))).toEqual([]);
	expect(find(2, '')).toEqual([]);
});

test('several documents in one copy are each told', () => {
	const several = `${write(3)}\n\n${write(3)}\n\n${write(5)}`;
	expect(find(8, several)).toEqual([3, 3, 3, 3, 5, 5, 5, 5]);
});

test('the rows that are kept are those of the smallest hashes; a document of few landmarks has none', () => {
	const { paragraphs } = anchorDocument('d', write(9)).anchors;
	const all = pickRows(paragraphs, Infinity);
	expect(pickRows(paragraphs.toReversed(), 4)).toEqual(all.slice(0, 4));
	expect(all.every(({ rest }) => rest >= 0 && rest < ROWS_OF_FIRST)).toBe(true);
	expect(pickRows([{ landmarks: { at: [0, 12], hashes: [1, 2] } }], 4)).toEqual([]);
	expect(pickRows([{ landmarks: { at: [0, 12, 90], hashes: [1, 2, 3] } }], 4)).toEqual([]);
});
