import { describe, expect, it } from 'vitest';
import {
	findDistanceToLine,
	mouseReach,
	rankHits,
	touchReach,
	type Hit
} from '../../../../../src/lib/map/engine/hit.ts';

function buildHit(change: Partial<Hit>): Hit {
	return { id: 'site', form: 'point', frame: false, prominence: 5, distance: 0, ...change };
}

describe('rankHits', () => {
	it('takes a symbol near the pointer rather than a line as near, and neither the area behind them', () => {
		const hits = [
			buildHit({ id: 'area', form: 'area' }),
			buildHit({ id: 'line', form: 'line', distance: 8 }),
			buildHit({ id: 'point', distance: 8 })
		];
		expect(rankHits(hits, mouseReach)).toEqual(['point']);
	});

	it('inside a symbol, takes it alone: no line that ends or passes there is a choice, nor a symbol beside it', () => {
		const hits = [
			buildHit({ id: 'area', form: 'area' }),
			buildHit({ id: 'beside', form: 'line', distance: 9 }),
			buildHit({ id: 'under', form: 'line', distance: 0, prominence: 10 }),
			buildHit({ id: 'point' }),
			buildHit({ id: 'neighbour', distance: 9 })
		];
		for (const reach of [mouseReach, touchReach]) {
			expect(rankHits(hits, reach)).toEqual(['point']);
		}
	});

	it('inside two symbols that overlap, asks which', () => {
		const hits = [
			buildHit({ id: 'port', prominence: 8 }),
			buildHit({ id: 'terminal', distance: 2 }),
			buildHit({ id: 'line', form: 'line' })
		];
		expect(rankHits(hits, touchReach)).toEqual(['port', 'terminal']);
	});

	it('takes a line that is hit exactly before a symbol that is merely near', () => {
		const hits = [buildHit({ id: 'near', distance: 9 }), buildHit({ id: 'line', form: 'line', distance: 1 })];
		expect(rankHits(hits, mouseReach)).toEqual(['line']);
	});

	it('asks which of two lines that run over one another', () => {
		const hits = [buildHit({ id: 'road', form: 'line' }), buildHit({ id: 'rail', form: 'line', distance: 1 })];
		expect(rankHits(hits, mouseReach)).toEqual(['road', 'rail']);
	});

	it('names each feature once, by its best hit', () => {
		const hits = [
			buildHit({ id: 'line', form: 'line', distance: 8 }),
			buildHit({ id: 'point', distance: 6 }),
			buildHit({ id: 'line', form: 'line', distance: 0 })
		];
		expect(rankHits(hits, mouseReach)).toEqual(['line']);
	});

	it('puts the more prominent of two sites first at equal distance, and leaves out one that is further', () => {
		const hits = [
			buildHit({ id: 'mills', prominence: 4 }),
			buildHit({ id: 'port', prominence: 8 }),
			buildHit({ id: 'terminal', distance: 11 })
		];
		expect(rankHits(hits, mouseReach)).toEqual(['port', 'mills']);
	});

	it('hits countries, regions and seas only where nothing else is', () => {
		const country = buildHit({ id: 'country', form: 'area', frame: true, prominence: 10 });
		expect(rankHits([country, buildHit({ id: 'line', form: 'line', distance: 9 })], mouseReach)).toEqual(['line']);
		expect(rankHits([country], mouseReach)).toEqual(['country']);
	});

	it('reaches further for a finger than for a mouse', () => {
		const hits = [buildHit({ id: 'point', distance: 20 }), buildHit({ id: 'line', form: 'line', distance: 16 })];
		expect(rankHits(hits, mouseReach)).toEqual([]);
		expect(rankHits(hits, touchReach)).toEqual(['point']);
		expect(rankHits(hits.slice(1), touchReach)).toEqual(['line']);
	});

	it('does not depend on the order in which the map lists what it drew', () => {
		const hits = ['d', 'a', 'c', 'b'].map((id) => buildHit({ id }));
		expect(rankHits(hits, mouseReach)).toEqual(rankHits(hits.toReversed(), mouseReach));
	});
});

describe('findDistanceToLine', () => {
	it('measures to the nearest point of a stretch, not to its vertices', () => {
		expect(
			findDistanceToLine(
				[5, 3],
				[
					[0, 0],
					[10, 0]
				]
			)
		).toBe(3);
	});

	it('measures beyond an end to the end itself', () => {
		expect(
			findDistanceToLine(
				[13, 4],
				[
					[0, 0],
					[10, 0]
				]
			)
		).toBe(5);
	});

	it('takes a single vertex as a point', () => {
		expect(findDistanceToLine([3, 4], [[0, 0]])).toBe(5);
	});

	it('is endless for a line without vertices', () => {
		expect(findDistanceToLine([0, 0], [])).toBe(Infinity);
	});
});
