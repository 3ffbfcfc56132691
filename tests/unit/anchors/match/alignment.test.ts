import { describe, expect, it } from 'vitest';
import { alignGap, countForeign } from '../../../../src/anchors/match/align-gap.ts';
import { alignTarget, findBearing, pinTarget } from '../../../../src/anchors/match/align.ts';
import { isEnough, weighTarget } from '../../../../src/anchors/match/evidence.ts';
import { findDoubts, findUnverified } from '../../../../src/anchors/match/find-doubts.ts';
import { findExact } from '../../../../src/anchors/match/find-exact.ts';
import { indexCopy } from '../../../../src/anchors/match/index-copy.ts';
import { indexSource } from '../../../../src/anchors/match/index-source.ts';
import { chainSeeds } from '../../../../src/anchors/match/chain-seeds.ts';
import { findSeeds } from '../../../../src/anchors/match/find-seeds.ts';
import { hasNeighbours } from '../../../../src/anchors/match/neighbours.ts';
import { pruneChain } from '../../../../src/anchors/match/prune-chain.ts';
import { findRanges } from '../../../../src/anchors/match/segments.ts';
import { hasClearEdges } from '../../../../src/anchors/match/target-edges.ts';
import type { Chain, CopyIndex, Target } from '../../../../src/anchors/match/types.ts';
import { normaliseText, sliceText } from '../../../../src/text/normalise.ts';
import { anchorDocument } from '../../../bench/robustness/document.ts';

const PARAGRAPHS = [
	'The harbour of Quillan was dredged twice before the war, and each time the council sold the sand to the brickworks behind the station. Nobody kept the accounts of it.',
	'The ministry intends to lengthen the eastern mole by two hundred metres before the next winter, so that the ferries may lie in calm water. A tender has been published.',
	'Travellers complain of the customs shed, which has one window and no roof worth the name. They have complained for thirty years, and will complain for thirty more.'
];
const source = indexSource(anchorDocument('quillan', PARAGRAPHS.join('\n\n')).anchors);
const target = source.passages.find(({ id }) => id === 's2-1') as Target;
const SENTENCE = PARAGRAPHS[1]?.split('. ')[0] ?? '';

function read(text: string): {
	copy: CopyIndex;
	chain: Chain;
	textOf: (ranges: { start: number; end: number }[]) => string;
} {
	const normal = normaliseText(text);
	const copy = indexCopy(normal);
	const [chain = []] = chainSeeds(source.landmarks, findSeeds(source.landmarks, copy.hashes), copy.hashes);
	return {
		copy,
		chain,
		textOf: (ranges) => ranges.map(({ start, end }) => sliceText(normal, start, end)).join(' … ')
	};
}
const same = read(`Home\n\n${PARAGRAPHS.join('\n\n')}`);
const changed = read(`Home\n\n${PARAGRAPHS.join('\n\n').replace('lengthen the eastern', 'dismantle our western')}`);
const cut = read(`Home\n\n${PARAGRAPHS.join('\n\n').replace('mole by', 'mole\nShare this page\nby')}`);

describe('what a chain says of a target', () => {
	it('are the seeds inside and the nearest on either side', () => {
		const { inside, before, after } = findBearing(same.chain, target);
		expect(inside).toHaveLength(target.until - target.first);
		expect([before?.landmark, after?.landmark]).toEqual([target.first - 1, target.until]);
	});

	it('puts the target where it stands, to the letter', () => {
		const { copy, chain, textOf } = same;
		const segments = alignTarget(source, copy, target, findBearing(chain, target));
		expect(textOf(findRanges(copy, segments, target))).toBe(`${SENTENCE}.`);
	});
});

describe('a gap between two pins', () => {
	it('divides evenly where as many letters lie between', () => {
		const [from, to] = [
			{ source: 0, copy: 4 },
			{ source: 20, copy: 24 }
		];
		expect(countForeign(from, to)).toBe(0);
		expect(alignGap(same.copy, from, to, new Set())).toMatchObject({ before: 10, after: 10, isClear: true });
	});

	it('is cut where foreign matter stands on a line of its own', () => {
		const { copy, chain } = cut;
		const pins = pinTarget(source, target, findBearing(chain, target));
		const gaps = pins.slice(1).map((to, index) => alignGap(copy, pins[index] ?? to, to, source.edges));
		expect(gaps.filter(({ isCut }) => isCut)).toMatchObject([{ foreign: 'Sharethispage'.length, isClear: true }]);
	});
});

describe('a target to the letter', () => {
	const exactIn = ({ copy, chain }: typeof same) =>
		findExact(source, copy, pinTarget(source, target, findBearing(chain, target)), target);

	it('is found where nothing is changed, and where foreign matter is left out', () => {
		expect(same.textOf(findRanges(same.copy, exactIn(same)?.segments ?? [], target))).toBe(`${SENTENCE}.`);
		expect(cut.textOf(findRanges(cut.copy, exactIn(cut)?.segments ?? [], target))).toBe(
			`${SENTENCE.replace('mole by', 'mole … by')}.`
		);
	});

	it('is not found where a word is another', () => {
		expect(exactIn(changed)).toBeNull();
	});
});

describe('a target that resembles', () => {
	it('has its evidence in landmarks, more where more of them agree', () => {
		const weigh = ({ chain }: typeof same) => weighTarget(source, chain, target, findBearing(chain, target));
		expect(weigh(same).inside).toBeGreaterThan(weigh(changed).inside);
		expect(isEnough(weigh(same), same.copy.letters.length, 0.5)).toBe(true);
		expect(isEnough({ ...weigh(same), inside: 2 }, same.copy.letters.length, 1)).toBe(false);
	});

	it('has clear edges where landmarks next to them stand, and none without landmarks of its own', () => {
		const { copy, chain } = changed;
		expect(hasClearEdges(source, copy, target, findBearing(chain, target), chain, false)).toBe(true);
		const others = chain.filter(({ landmark }) => landmark < target.first || landmark >= target.until);
		expect(hasClearEdges(source, copy, target, findBearing(others, target), others, false)).toBe(false);
	});

	it('has neighbours where the paragraphs round it lie as in the source, none where it stands alone', () => {
		const { chain } = changed;
		expect(hasNeighbours(source, chain, chain, target, 1)).toBe(true);
		const alone = chain.filter(({ landmark }) => landmark >= target.first && landmark < target.until);
		expect(hasNeighbours(source, alone, alone, target, 1)).toBe(false);
	});

	it('has none where all before it lies a paragraph away and nothing after it follows: a paragraph repeated at the end', () => {
		const { chain } = changed;
		const away = (letters: number) =>
			chain.map((seed) => (seed.landmark < target.first ? seed : { ...seed, letter: seed.letter + letters }));
		const pushed = away(800);
		expect(hasNeighbours(source, pushed, pushed, target, 1), 'a box before it').toBe(true);
		const repeated = pushed.filter(({ landmark }) => landmark < target.until);
		expect(hasNeighbours(source, repeated, repeated, target, 1)).toBe(false);
	});

	it('has changed words in doubt, and none where every landmark agrees', () => {
		const doubtsIn = ({ copy, chain, textOf }: typeof same): string => {
			const segments = alignTarget(source, copy, target, findBearing(chain, target));
			const pieces = findRanges(copy, segments, target);
			return textOf(findUnverified(copy, findDoubts(source, copy, chain, target, segments), pieces));
		};
		expect(doubtsIn(changed)).toContain('dismantle our western');
		expect(doubtsIn(same)).toBe('');
	});
});

describe('a pruned chain', () => {
	it('keeps seeds that others bear out, and drops one that stands apart by chance', () => {
		const { copy, chain } = same;
		expect(pruneChain(source, copy, chain)).toEqual(chain);
		const strange = { landmark: chain.length, letter: copy.letters.length - 5 };
		const cutOff = chain.slice(0, -8);
		expect(pruneChain(source, copy, [...cutOff, strange])).not.toContain(strange);
	});
});
