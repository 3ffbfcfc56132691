import { describe, expect, it } from 'vitest';
import { repeatsAtCut } from '../../../../src/anchors/match/repeats-at-cut.ts';
import { indexCopy } from '../../../../src/anchors/match/index-copy.ts';
import { normaliseText } from '../../../../src/text/normalise.ts';
import { startRandom } from '../../../bench/robustness/random.ts';
import { writeDocuments } from '../../../bench/robustness/read-documents.ts';
import { sumTallies, tryMutations, type Tally } from '../../../bench/robustness/trials.ts';

const documents = writeDocuments(2).slice(1);
const measure = (errors: number): Tally[] => {
	return sumTallies(documents.flatMap((document, index) => tryMutations(document, startRandom(70 + index), errors)));
};
const recallOf = (tallies: readonly Tally[]): number => {
	const sum = (count: 'right' | 'present'): number => {
		return tallies.reduce((total, tally) => total + tally[count], 0);
	};
	return sum('right') / sum('present');
};

describe('passages whose edges and middle no seed tells by itself', () => {
	const misread = measure(0.02);

	it('are laid over the copy letter by letter: with 2 % misread 99 of 100 are found', () => {
		expect(recallOf(misread)).toBeGreaterThanOrEqual(0.99);
		expect(recallOf(misread.filter(({ what }) => what.startsWith('all of these')))).toBeGreaterThanOrEqual(0.95);
	});

	it('are found 97 of 100 times with 5 % misread', () => {
		const more = measure(0.05);
		expect(recallOf(more)).toBeGreaterThanOrEqual(0.97);
		expect(more.flatMap(({ places }) => places)).toEqual([]);
	});

	it('are never found where they do not stand', () => {
		expect(misread.flatMap(({ places }) => places)).toEqual([]);
	});
});

describe('a reading in parts of which one ends as what was left out before it', () => {
	const segmentsOf = (text: string, parts: readonly string[]) => {
		const letters = text.replace(/[^a-z]/gu, '');
		return parts.map((part) => {
			const start = letters.lastIndexOf(part.replace(/[^a-z]/gu, ''));
			return {
				start,
				end: start + part.replace(/[^a-z]/gu, '').length
			};
		});
	};
	const asks = (text: string, parts: readonly string[]): boolean => {
		return repeatsAtCut(indexCopy(normaliseText(text)), segmentsOf(text, parts));
	};

	it('may be the other column, and is not taken', () => {
		const text =
			'the pilots shut the gate unless the\nferrymen kept the lamp lit unless\ntide came in again\nthe tide came in again';
		expect(asks(text, ['the pilots shut the gate unless', 'the tide came in again'])).toBe(true);
	});

	it('is taken where what was left out has other words', () => {
		const text = 'the pilots shut the gate unless\nread also: ten lamps to see\nthe tide came in again';
		expect(asks(text, ['the pilots shut the gate unless', 'the tide came in again'])).toBe(false);
	});
});
