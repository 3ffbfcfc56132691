import { describe, expect, it } from 'vitest';
import { chainSeeds } from '../../../../src/anchors/match/chain-seeds.ts';
import { findSeeds } from '../../../../src/anchors/match/find-seeds.ts';
import { indexSource } from '../../../../src/anchors/match/index-source.ts';
import { indexCopy, locateSource } from '../../../../src/anchors/match/locate.ts';
import { isRearranged } from '../../../../src/anchors/match/order.ts';
import { joinPoints, normaliseText } from '../../../../src/text/normalise.ts';
import { writeLength } from '../../../bench/robustness/prose.ts';
import { startRandom } from '../../../bench/robustness/random.ts';
import { writeDocuments } from '../../../bench/robustness/read-documents.ts';
import { REARRANGED } from '../../../bench/robustness/rearranged.ts';
import { TRAPS } from '../../../bench/robustness/traps.ts';
import { sumTallies, tryTraps } from '../../../bench/robustness/trials.ts';

const documents = writeDocuments(4);
/** The others are tried in `text/robustness.test.ts`. */
const tried = [...REARRANGED, ...TRAPS.filter(([what]) => what === 'passages replaced by others')];

/** Recall of each trap at a share of misread characters. */
function measure(errors: number): { recall: (what: string) => number; wrong: string[] } {
	const tallies = sumTallies(
		documents.flatMap((document, index) => tryTraps(document, startRandom(50 + index), errors, tried))
	);
	const find = (what: string) => tallies.find((tally) => tally.what === what) ?? { right: 0, present: 1 };
	return {
		recall: (what) => find(what).right / find(what).present,
		wrong: tallies.filter(({ wrong }) => wrong > 0).map(({ what, places }) => `${what}: ${places.join(', ')}`)
	};
}

describe('passages of a copy in another order, or of a part of it', () => {
	const clean = measure(0);
	const misread = measure(0.02);

	it('are found where the letters are all there', () => {
		expect(clean.recall('paragraphs reordered')).toBeGreaterThan(0.98);
		expect(clean.recall('sentences out of order within paragraphs')).toBeGreaterThan(0.94);
		expect(clean.recall('sentences out of order throughout')).toBeGreaterThan(0.94);
		expect(clean.recall('out of order, half of it gone')).toBeGreaterThan(0.94);
		expect(clean.recall('abridged by half')).toBeGreaterThan(0.97);
	});

	it('are found more often than not with 2 % of the characters misread', () => {
		expect(misread.recall('paragraphs reordered')).toBeGreaterThan(0.85);
		expect(misread.recall('sentences out of order within paragraphs')).toBeGreaterThan(0.6);
		expect(misread.recall('abridged by half')).toBeGreaterThan(0.6);
		expect(misread.recall('passages replaced by others')).toBeGreaterThan(0.85);
	});

	it('are never found where they do not stand', () => {
		expect(clean.wrong).toEqual([]);
		expect(misread.wrong).toEqual([]);
	});
});

describe('the order of a copy', () => {
	const [document] = writeDocuments(2).slice(1);
	const paragraphs = document?.anchors.paragraphs.map(({ ranges: [range] }) =>
		joinPoints(document.normal.points, range?.start, range?.end)
	) as string[];
	const order = (texts: readonly string[]): boolean => {
		const { landmarks } = indexSource(document?.anchors as NonNullable<typeof document>['anchors']);
		const { hashes } = indexCopy(normaliseText(texts.join('\n\n')));
		return isRearranged(landmarks, chainSeeds(landmarks, findSeeds(landmarks, hashes), hashes));
	};

	it('is another one where several parts stand before what they follow', () => {
		expect(order(paragraphs.toReversed())).toBe(true);
	});

	it('is the same where all stand in turn, some are gone, or one was moved: that may be another much like it', () => {
		expect(order(paragraphs)).toBe(false);
		expect(order(paragraphs.filter((_, index) => index % 2 === 0))).toBe(false);
		expect(order([...paragraphs.slice(1), paragraphs[0] ?? ''])).toBe(false);
	});
});

describe('a document in a long copy that shares its phrases', () => {
	it('stands there once, and is found whole', () => {
		const [document] = writeDocuments(3).slice(2);
		const filler = writeLength(startRandom(10), 1_500_000);
		const copy = indexCopy(normaliseText(`${filler}\n\n${document?.normal.text ?? ''}\n\n${filler}`));
		const located = locateSource(document?.anchors as NonNullable<typeof document>['anchors'], copy, null);
		expect(located.found).toBe(located.passages.length);
	});
});
