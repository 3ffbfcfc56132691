import { expect, it } from 'vitest';
import { findCrossing } from '../../../src/geometry/find-crossing.ts';
import type { Position } from '../../../src/geometry/geometry.ts';

const SQUARE: Position[] = [
	[0, 0],
	[4, 0],
	[4, 4],
	[0, 4],
	[0, 0]
];
/** The ring with positions put in after the one of a number. */
const putIn = (after: number, ...positions: Position[]): Position[] => SQUARE.toSpliced(after + 1, 0, ...positions);

it('a ring that goes round once crosses itself nowhere, whichever way it goes', () => {
	expect(findCrossing(SQUARE)).toBeNull();
	expect(findCrossing(SQUARE.toReversed())).toBeNull();
	expect(findCrossing(putIn(0, [2, 1]))).toBeNull();
});

it('a crossing is found where it is, whichever segments it is of', () => {
	expect(
		findCrossing([
			[0, 0],
			[4, 4],
			[4, 0],
			[0, 4],
			[0, 0]
		])
	).toEqual([2, 2]);
	expect(findCrossing(putIn(3, [-1, 2], [5, 2]))).toEqual([4, 2]);
});

it('a ring that only touches itself counts too', () => {
	expect(findCrossing(putIn(0, [2, 4]))).toEqual([2, 4]);
	expect(findCrossing(putIn(1, [2, 2], [2, 0], [3, 2]))).toEqual([2, 0]);
});

it('of several places the first along the ring is told', () => {
	const ring = putIn(0, [1, 5], [3, 5]);
	expect(findCrossing(ring)).toEqual([0.8, 4]);
	expect(findCrossing(ring.map(([x, y]): Position => [4 - x, y]))).toEqual([3.2, 4]);
});

it('one crossing is found among thousands of positions', () => {
	const round = Array.from({ length: 3000 }, (_, index): Position => {
		const angle = (2 * Math.PI * index) / 3000;
		return [Math.cos(angle), Math.sin(angle)];
	});
	const ring: Position[] = [...round, round[0]!];
	expect(findCrossing(ring)).toBeNull();
	const crossing = findCrossing(ring.with(1500, round[1501]!).with(1501, round[1500]!));
	expect(crossing?.[0]).toBeCloseTo(-1, 4);
});
