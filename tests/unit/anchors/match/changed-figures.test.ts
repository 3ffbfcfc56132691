import { describe, expect, it } from 'vitest';
import { indexCopy, locateSource, type LocatedPassage } from '../../../../src/anchors/match/locate.ts';
import { normaliseText, sliceText } from '../../../../src/text/normalise.ts';
import { anchorDocument } from '../../../bench/robustness/document.ts';

const TEXT = [
	'The harbour of Quillan was dredged twice before the war, and each time the council sold the sand to the brickworks behind the station. Nobody kept the accounts.',
	'The ministry will pay 2 to 3 billion crowns, or €40 a head, for an eastern mole of 250 metres before 2031, and growth of 5% is hoped for. A tender has been published.',
	'Travellers complain of the customs shed, which has one window and no roof worth the name. They have complained for thirty years.'
].join('\n\n');
const { anchors } = anchorDocument('quillan', TEXT);

function find(text: string, source = anchors): LocatedPassage & { marked: string[] } {
	const normal = normaliseText(text);
	const passage = locateSource(source, indexCopy(normal), null).passages.find(({ id }) => id === 's2-1');
	if (!passage) {
		throw new Error('The passage is gone.');
	}
	const marked = (passage.unverified ?? []).map(({ start, end }) => sliceText(normal, start, end));
	return { ...passage, marked };
}

describe('a copy whose passage has other figures', () => {
	it('is told to the letter where nothing is changed', () => {
		expect(find(`Home\n\n${TEXT}`)).toMatchObject({ by: 'hash', marked: [] });
		expect(find(`Home\n\n${TEXT.replaceAll(' ', '\n')}`)).toMatchObject({ by: 'hash', marked: [] });
	});

	it.each([
		['made longer', '2 to', '2.5 to', '2.5'],
		['made longer by words', '3 billion', '3 to 4.5 billion', '4.5'],
		['made longer over a line end', '3 billion', '3 to\n4.5 billion', '4.5'],
		['joined by another', '€40', '€40 or 60', '60'],
		['of more digits', '250', '2500', '2500'],
		['in another currency', '€40', '$40', '$40'],
		['without its currency', '€40', '40', '40'],
		['below nought', 'of 5%', 'of -5%', '-5%'],
		['without per cent', '5%', '5', '5'],
		['in per mille', '5%', '5‰', '5‰'],
		['glued to a word', 'crowns', 'crowns7', '7'],
		['glued to a comma', 'head,', 'head,7', '7'],
		['with a decimal mark', '250', '2.50', '2.50'],
		['another', '2031', '2036', '2036'],
		['joined by another, with the word that follows', '2031, and', '2031, and 77, and', '2031'],
		['led by another, with the word between', '2 to 3', '2 to 77 to 3', '77'],
		['called rough', '250', '~250', '~250'],
		['with a letter at a line end', '250 metres', '250x\nmetres', '250']
	])('is not told to the letter: a figure %s, and the figure is marked', (_, from, to, figure) => {
		const found = find(`Home\n\n${TEXT.replace(from, to)}`);
		expect(found.by).toBe('sketch');
		expect(found.marked.join(' ')).toContain(figure);
	});

	it('is not told to the letter where a remark with another figure stands beside one', () => {
		expect(find(`Home\n\n${TEXT.replace('250 metres', '250, in part 77, metres')}`).by).not.toBe('hash');
	});

	it('is not told to the letter where a line of its own goes on beside a figure', () => {
		expect(find(`Home\n\n${TEXT.replace('250 metres', '250\nor 77\nmetres')}`).by).not.toBe('hash');
	});

	it('is told to the letter where the head of a page stands beside a figure', () => {
		expect(find(`Home\n\n${TEXT.replace('250 metres', '250\n\nHarbour Papers 77\n\nmetres')}`).by).toBe('hash');
	});

	it('is told to the letter where footnote marks stand that the source has too, and leaves out', () => {
		const noted = TEXT.replace('crowns,', 'crowns,4').replace('before 2031', 'before 20315');
		const anchors = anchorDocument('noted', TEXT).anchors;
		const piece = anchors.passages.find(({ id }) => id === 's2-1')?.pieces[0] ?? { start: 0, end: 0 };
		const [first, second] = [noted.indexOf(',4 or') + 1, noted.indexOf('20315') + 4];
		const pieces = [
			{ start: piece.start, end: first },
			{ start: first + 1, end: second },
			{ start: second + 1, end: piece.end + 2 }
		];
		const source = {
			...anchors,
			passages: anchors.passages.map((passage) => (passage.id === 's2-1' ? { ...passage, pieces } : passage))
		};
		expect(find(`Home\n\n${noted}`, source)).toMatchObject({ by: 'hash', marked: [] });
		expect(find(`Home\n\n${noted.replace('20315', '20365')}`, source).by).toBe('sketch');
	});

	it('is read by anchors of the first scheme too, whose hash knows letters and digits alone', () => {
		const old = { ...anchors, fingerprint: { ...anchors.fingerprint, anchoring: 'anchor-1' as const } };
		expect(find(`Home\n\n${TEXT}`, old).by).not.toBe('lost');
	});
});
