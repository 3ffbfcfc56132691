import { describe, expect, it } from 'vitest';
import { indexCopy } from '../../../../src/anchors/match/index-copy.ts';
import { indexSource } from '../../../../src/anchors/match/index-source.ts';
import { hasUnheldLine } from '../../../../src/anchors/match/unheld-lines.ts';
import { locateSource } from '../../../../src/anchors/match/locate.ts';
import { normaliseText } from '../../../../src/text/normalise.ts';
import { finishCopy, judgeRange, tokensOf, type MadeCopy } from '../../../bench/robustness/copy.ts';
import { anchorDocument, type TestDocument } from '../../../bench/robustness/document.ts';
import { frame, misread, MUTATIONS } from '../../../bench/robustness/mutations.ts';
import { startRandom } from '../../../bench/robustness/random.ts';
import { writeDocuments } from '../../../bench/robustness/read-documents.ts';
import { tryMutations } from '../../../bench/robustness/trials.ts';

const SENTENCE =
	'The pilots of Quillan went to the council in the rain and asked for a lamp on the mole before the boats came home.';
const source = indexSource(anchorDocument('quillan', SENTENCE).anchors);
const offsets = source.landmarks.map(({ offset }) => offset);
const lettersOf = (text: string): number => text.replace(/[^a-z]/giu, '').length;

/**
 * Lays the sentence over lines of a copy: own words are held by their landmarks, save those of the lines left unheld.
 */
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

	it('is not shown for words left out from the middle of a line to the middle of another', () => {
		const document = writeDocuments(4)[3] as TestDocument;
		const { normal, anchors } = document;
		const random = startRandom(100_310);
		const copies = MUTATIONS.map(([, mutate]) =>
			finishCopy(misread(frame(mutate(tokensOf(normal), random), random), 0.1, random), normal.points.length)
		);
		const copy = copies.at(-1) as MadeCopy;
		const wrong = locateSource(anchors, indexCopy(copy.normal), null).passages.filter(({ pieces }, index) => {
			const wanted = anchors.passages[index]?.pieces ?? [];
			return pieces.length > 0 && judgeRange(normal, copy, wanted, pieces) === 'wrong';
		});
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});
});
