import { describe, expect, it } from 'vitest';
import { indexCopy } from '../../../../src/anchors/match/index-copy.ts';
import { indexSource } from '../../../../src/anchors/match/index-source.ts';
import { hasUnheldLine } from '../../../../src/anchors/match/unheld-lines.ts';
import { normaliseText } from '../../../../src/text/normalise.ts';
import { anchorDocument } from '../../../bench/robustness/document.ts';
import { startRandom } from '../../../bench/robustness/random.ts';
import { writeDocuments } from '../../../bench/robustness/read-documents.ts';
import { tryMutations } from '../../../bench/robustness/trials.ts';

const SENTENCE =
	'The pilots of Quillan went to the council in the rain and asked for a lamp on the mole before the boats came home.';
const source = indexSource(anchorDocument('quillan', SENTENCE).anchors);
const offsets = source.landmarks.map(({ offset }) => offset);
const lettersOf = (text: string): number => text.replace(/[^a-z]/giu, '').length;

/** Lays the sentence over lines of a copy: own words are held by their landmarks, save those of the lines left unheld. */
function ask(lines: readonly { text: string; isOwn: boolean; isShown: boolean }[]): boolean {
	const copy = indexCopy(normaliseText(lines.map(({ text }) => text).join('\n')));
	let [inSource, inCopy] = [0, 0];
	const segments: { start: number; end: number }[] = [];
	const chain = lines.flatMap(({ text, isOwn, isShown }) => {
		const letters = lettersOf(text);
		const seeds = offsets
			.map((offset, landmark) => ({ landmark, letter: inCopy + offset - inSource }))
			.filter(({ letter }) => isOwn && isShown && letter >= inCopy && letter + 4 <= inCopy + letters);
		if (isShown) {
			segments.push({ start: inCopy, end: inCopy + letters });
		}
		inCopy += letters;
		inSource += isOwn ? letters : 0;
		return seeds;
	});
	return hasUnheldLine(source, copy, chain, segments);
}
const own = (text: string, isShown = true) => ({ text, isOwn: true, isShown });
const other = (text: string, isShown: boolean) => ({ text, isOwn: false, isShown });
const [before, middle, after] = [
	'The pilots of Quillan went to the council',
	'in the rain and asked for',
	'a lamp on the mole before the boats came home.'
];

describe('a line of other matter in a reading', () => {
	it('is told where it may stand for own words as long as it that are left out', () => {
		expect(ask([own(before), own(middle, false), other('Share this page by mail', true), own(after)])).toBe(true);
	});

	it('does no harm where nothing so long is left out, and where nothing is put in', () => {
		expect(ask([own(before), own(middle), other('Share this page by mail', false), own(after)])).toBe(false);
		expect(ask([own(before), own(middle), other('Share', true), own(after)])).toBe(false);
		expect(ask([own(before), own(middle), own(after)])).toBe(false);
	});

	it.each([
		{ place: 2, seed: 200, errors: 0 },
		{ place: 1, seed: 108, errors: 0.08 }
	])(
		'never stands for own words in copies with buttons, heads and notes between: $errors',
		({ place, seed, errors }) => {
			const document = writeDocuments(3)[place];
			const tallies = document ? tryMutations(document, startRandom(seed), errors) : [];
			expect(tallies.reduce((sum, { present }) => sum + present, 0)).toBeGreaterThan(700);
			expect(tallies.flatMap(({ what, places }) => places.map((place) => `${place}, ${what}`))).toEqual([]);
		}
	);
});
