import { describe, expect, it } from 'vitest';
import { addContext } from '../../../../src/anchors/match/add-context.ts';
import { chainSeeds } from '../../../../src/anchors/match/chain-seeds.ts';
import { findRepeats } from '../../../../src/anchors/match/find-repeats.ts';
import { allowDrift, findSeeds } from '../../../../src/anchors/match/find-seeds.ts';
import type { Chain, Landmark } from '../../../../src/anchors/match/types.ts';

/** Landmarks every twelve letters, each with a hash of its own. */
const landmarks = Array.from({ length: 40 }, (_, index): Landmark => ({
	offset: 12 * index,
	hash: 100 + index,
	host: 0,
	point: 14 * index
}));
/** A copy in which landmarks stand at the given letters, and nothing else agrees. */
function copyOf(length: number, letters: ReadonlyMap<number, number>): Uint16Array {
	const copy = new Uint16Array(length);
	letters.forEach((landmark, letter) => (copy[letter] = 100 + landmark));
	return copy;
}
const standing = (shift: number, from = 0, until = 40): [number, number][] =>
	landmarks.slice(from, until).map(({ offset }, index) => [shift + offset, from + index]);
const run = (from: number, until: number, shift: number): Chain =>
	landmarks.slice(from, until).map(({ offset }, index) => ({ landmark: from + index, letter: shift + offset }));

describe('seeds', () => {
	it('are letters of the copy at which a landmark agrees and two of its neighbours do, as far away', () => {
		const copy = copyOf(2000, new Map(standing(700)));
		expect(findSeeds(landmarks, copy)).toEqual(run(0, 40, 700));
	});

	it('are not single landmarks that agree by chance', () => {
		expect(
			findSeeds(
				landmarks,
				copyOf(
					2000,
					new Map([
						[50, 7],
						[900, 20],
						[1500, 31]
					])
				)
			)
		).toEqual([]);
	});

	it('are not neighbours at other distances', () => {
		expect(
			findSeeds(
				landmarks,
				copyOf(
					2000,
					new Map([
						[50, 7],
						[90, 8],
						[130, 9]
					])
				)
			)
		).toEqual([]);
	});

	it('stand though characters were misread: the distance may drift', () => {
		expect(allowDrift(12)).toBe(2);
		expect(allowDrift(48)).toBe(4);
		const copy = copyOf(
			2000,
			new Map([
				[50, 7],
				[63, 8],
				[75, 9]
			])
		);
		expect(findSeeds(landmarks, copy).map(({ landmark }) => landmark)).toEqual([7, 8, 9]);
	});
});

describe('chains', () => {
	const chainsIn = (letters: [number, number][], length = 20000): Chain[] => {
		const copy = copyOf(length, new Map(letters));
		return chainSeeds(landmarks, findSeeds(landmarks, copy), copy);
	};

	it('are seeds that follow one another in source and copy', () => {
		expect(chainsIn(standing(700))).toEqual([run(0, 40, 700)]);
	});

	it('leap over foreign matter and over what is left out', () => {
		expect(chainsIn([...standing(700, 0, 20), ...standing(1500, 20)])).toHaveLength(1);
		expect(chainsIn([...standing(700, 0, 15), ...standing(600, 25)])).toHaveLength(1);
	});

	it('are two where the order is another', () => {
		const chains = chainsIn([...standing(700, 20), ...standing(3000, 0, 20)]);
		expect(
			chains.map((chain) => chain.map(({ landmark }) => landmark)[0]).sort((a, b) => (a ?? 0) - (b ?? 0))
		).toEqual([0, 20]);
	});

	it('are filled with landmarks that have no neighbours to bear them out', () => {
		const apart = standing(700).filter(([, landmark]) => landmark === 20 || landmark < 17 || landmark > 23);
		expect(findSeeds(landmarks, copyOf(2000, new Map(apart))).some(({ landmark }) => landmark === 20)).toBe(false);
		expect(chainsIn(apart)[0]?.some(({ landmark }) => landmark === 20)).toBe(true);
	});

	it('are not held together by landmarks that agree alone in foreign matter', () => {
		const alone = Array.from({ length: 200 }, (_, index): [number, number] => [300 + 23 * index, 16 + (index % 9)]);
		const [before, after] = [run(0, 16, 0), run(25, 40, 5200)];
		expect(chainsIn([...standing(0, 0, 16), ...alone, ...standing(5200, 25)])).toEqual([[...before, ...after]]);
	});

	it('are lengthened by what stands next to them in others', () => {
		const [before, seed, after] = [run(0, 15, 0), run(15, 18, 300), run(18, 40, 700)];
		const chain = addContext(landmarks, seed, [before, seed, after]);
		expect(chain.length).toBeGreaterThan(seed.length + 20);
		expect(chain.slice(15, 18)).toEqual(seed);
	});
});

describe('repeats', () => {
	it('are none where the document stands there once, in whatever order', () => {
		expect(findRepeats([run(0, 40, 0)])).toHaveLength(1);
		expect(findRepeats([run(20, 40, 0), run(0, 20, 2000)])).toHaveLength(1);
		expect(findRepeats([])).toEqual([]);
	});

	it('are as many as the times it stands there, in the order of the copy', () => {
		const [first, second] = [run(0, 40, 0), run(0, 40, 3000)];
		expect(findRepeats([second, first])).toEqual([[first], [second]]);
	});

	it('are none for a paragraph that stands there twice', () => {
		expect(findRepeats([run(0, 40, 0), run(10, 20, 3000)])).toHaveLength(1);
		expect(findRepeats([run(10, 20, 0), run(0, 40, 3000)])).toHaveLength(1);
	});

	it('are two where each time is in pieces', () => {
		const pieces = [run(0, 20, 0), run(20, 40, 900), run(0, 20, 3000), run(20, 40, 4000)];
		expect(findRepeats(pieces).map((chains) => chains.length)).toEqual([2, 2]);
	});
});
