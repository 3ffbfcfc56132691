import { describe, expect, it } from 'vitest';
import { isBorneOutside } from '../../../../src/anchors/match/borne-outside.ts';
import { indexCopy } from '../../../../src/anchors/match/index-copy.ts';
import { indexSource } from '../../../../src/anchors/match/index-source.ts';
import { repeatsAtCut } from '../../../../src/anchors/match/repeats-at-cut.ts';
import { hasClearEdges, isWhole } from '../../../../src/anchors/match/target-edges.ts';
import { hasUnheldLine } from '../../../../src/anchors/match/unheld-lines.ts';
import { findBearing } from '../../../../src/anchors/match/align.ts';
import { readLetters } from '../../../../src/text/letters.ts';
import { normaliseText } from '../../../../src/text/normalise.ts';
import { anchorDocument } from '../../../bench/robustness/document.ts';

const lettersOf = (text: string): number => {
	const { points } = normaliseText(text);
	return readLetters(points, [{ start: 0, end: points.length }]).codes.length;
};
const segment = (copy: string, words: string): { start: number; end: number } => {
	const start = lettersOf(copy.slice(0, copy.indexOf(words)));
	return { start, end: start + lettersOf(words) };
};

describe('a landmark next to a passage that agrees with the passage alone', () => {
	const target = { start: 100, end: 200 };

	it('tells no edge, as one agrees by chance in foreign matter too', () => {
		const chance = { source: 91, copy: 591 };
		const pins = [{ source: 70, copy: 90 }, chance, { source: 117, copy: 617 }];
		expect(isBorneOutside(pins, chance, target)).toBe(false);
	});

	it('tells one where another farther out is as far from it as in the source, on either side', () => {
		const before = { source: 91, copy: 591 };
		const after = { source: 204, copy: 704 };
		const pins = [{ source: 70, copy: 570 }, before, after, { source: 220, copy: 721 }];
		expect(isBorneOutside(pins, before, target)).toBe(true);
		expect(isBorneOutside(pins, after, target)).toBe(true);
		expect(isBorneOutside(pins.slice(0, 3), after, target)).toBe(false);
	});
});

const opening = 'Nobody on the quay had seen a ledger so carefully kept by so quarrelsome a crew of sailmakers.';
const wanted =
	'Whoever reckons the tolls of the upper lock must subtract whatever the abbey took in kind before Michaelmas.';
const source = indexSource(anchorDocument('tolls', `${opening} ${wanted}`).anchors);
const target = source.passages[1];
const pinAll = (shift: number) => {
	return source.landmarks.map(({ offset }, landmark) => ({ landmark, letter: offset + shift }));
};

describe('the edge of a passage before which foreign matter stands', () => {
	const copy = indexCopy(normaliseText(`${opening} ${wanted}`.replace('. Who', ' who')));

	it('is not told by the one landmark before it that agrees', () => {
		if (!target) {
			throw new Error('The document has no second passage.');
		}
		const all = pinAll(0);
		const own = all.filter(({ landmark }) => landmark > target.first + 1);
		const outside = all.filter(({ landmark }) => landmark < target.first);
		const whole = [...outside, ...own];
		const lone = [...outside.slice(-1), ...own];
		const told = (chain: typeof whole, isRearranged = false): boolean => {
			return hasClearEdges(source, copy, target, findBearing(chain, target), chain, isRearranged);
		};
		expect(told(whole)).toBe(true);
		expect(told(lone)).toBe(false);
		expect(told(whole, true), 'in a copy of another order, where other sentences stand round it').toBe(false);
	});
});

describe('a part of a passage', () => {
	it('is not the passage, as where a sentence is parted at an abbreviation; a letter lost here and there makes none', () => {
		const passage = { ...target!, start: 400, end: 500 };
		expect(isWhole([{ start: 0, end: 79 }], passage)).toBe(false);
		expect(isWhole([{ start: 0, end: 96 }], passage)).toBe(true);
		expect(
			isWhole(
				[
					{ start: 0, end: 60 },
					{ start: 200, end: 237 }
				],
				passage
			)
		).toBe(true);
	});
});

describe('a reading in parts', () => {
	it('does not take words from elsewhere that stand, misread, where the passage goes on', () => {
		const copy =
			'Abbot Ruprecht sold two mills. The miller wept for a week. Abbat Rupracht counted his geese by lantern light.';
		const index = indexCopy(normaliseText(copy));
		const parts = [segment(copy, 'Abbot Ruprecht'), segment(copy, 'counted his geese by lantern light.')];
		expect(repeatsAtCut(index, parts)).toBe(true);
	});

	it('does not take its last words from another sentence where its own stand there misread', () => {
		const copy =
			'Abbot Ruprecht sold two mills beyondd the Ulmen gat. The miller wept for a week. So did his wife beyond the Ulm gate.';
		const index = indexCopy(normaliseText(copy));
		const last = segment(copy, 'beyond the Ulm gate.');
		expect(repeatsAtCut(index, [segment(copy, 'Abbot Ruprecht sold two mills'), last])).toBe(true);
		const first = segment(copy, 'Abbot Ruprecht sold two mills b');
		expect(repeatsAtCut(index, [first, { ...last, start: last.start + 1 }]), 'a letter on').toBe(true);
		expect(repeatsAtCut(index, [segment(copy, 'The miller wept'), last]), 'where other words go on').toBe(false);
	});

	it('does not take a box that repeats how the sentence ends, however long', () => {
		const end = 'counted his geese and his neighbours ganders by lantern light';
		const copy = `Abbot Ruprecht\n${end}\nThe miller wept for a week\n${end}\nNothing else befell.`;
		const index = indexCopy(normaliseText(copy));
		const after = lettersOf(copy.slice(0, copy.lastIndexOf(end)));
		const parts = [segment(copy, 'Abbot Ruprecht'), { start: after, end: after + lettersOf(end) }];
		expect(repeatsAtCut(index, parts)).toBe(true);
		const longer = [parts[0] ?? { start: 0, end: 0 }, { start: after, end: lettersOf(copy) }];
		expect(repeatsAtCut(index, longer)).toBe(true);
		expect(repeatsAtCut(index, [{ start: 0, end: lettersOf(`Abbot Ruprecht ${end}`) }])).toBe(false);
	});

	it('is not believed for a line that no landmark holds, though its length is right: lines of columns are as long', () => {
		const line = 'abcdefghijklmnopqrstuvwx';
		const lines = [0, 1, 2, 3, 4, 5, 6].map((shift) => line.slice(shift) + line.slice(0, shift));
		const index = indexCopy(normaliseText(lines.join('\n')));
		const row = {
			...source,
			landmarks: [0, 50, 75, 99].map((offset) => ({ offset, hash: 0, host: 0, point: offset }))
		};
		const even = [
			{ landmark: 0, letter: 0 },
			{ landmark: 1, letter: 50 }
		];
		const inParts = [
			{ start: 0, end: 72 },
			{ start: 96, end: 120 },
			{ start: 144, end: 168 }
		];
		expect(
			hasUnheldLine(row, index, [...even, { landmark: 2, letter: 99 }, { landmark: 3, letter: 147 }], inParts)
		).toBe(true);
		expect(hasUnheldLine(row, index, [...even, { landmark: 2, letter: 75 }], [{ start: 0, end: 96 }])).toBe(false);
	});
});
