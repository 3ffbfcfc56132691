import { describe, expect, it } from 'vitest';
import { findDistanceToLine, mouseReach, rankHits, touchReach, type Hit } from '../../../../src/lib/map/hit.ts';

function buildHit(own: Partial<Hit>): Hit {
	return { id: 'site', form: 'point', frame: false, prominence: 5, distance: 0, ...own };
}

describe('rankHits', () => {
	it('puts a symbol near the pointer before a line near it, and both before the area', () => {
		const hits = [
			buildHit({ id: 'area', form: 'area' }),
			buildHit({ id: 'line', form: 'line', distance: 8 }),
			buildHit({ id: 'point', distance: 8 })
		];
		expect(rankHits(hits, mouseReach)).toEqual(['point', 'line', 'area']);
	});

	it('on a symbol, offers the line under it too, but no line beside it and no area behind it', () => {
		const hits = [
			buildHit({ id: 'area', form: 'area' }),
			buildHit({ id: 'beside', form: 'line', distance: 9 }),
			buildHit({ id: 'under', form: 'line', distance: 1 }),
			buildHit({ id: 'point' }),
			buildHit({ id: 'neighbour', distance: 9 })
		];
		expect(rankHits(hits, mouseReach)).toEqual(['point', 'under', 'neighbour']);
	});

	it('puts a line that is hit exactly before a symbol that is merely near', () => {
		const hits = [buildHit({ id: 'near', distance: 9 }), buildHit({ id: 'line', form: 'line', distance: 1 })];
		expect(rankHits(hits, mouseReach)).toEqual(['line', 'near']);
	});

	it('names each feature once, by its best hit', () => {
		const hits = [
			buildHit({ id: 'line', form: 'line', distance: 8 }),
			buildHit({ id: 'point', distance: 6 }),
			buildHit({ id: 'line', form: 'line', distance: 0 })
		];
		expect(rankHits(hits, mouseReach)).toEqual(['line', 'point']);
	});

	it('lists every site of a crowded city, the more prominent first at equal distance', () => {
		const hits = [
			buildHit({ id: 'mills', prominence: 4 }),
			buildHit({ id: 'port', prominence: 8 }),
			buildHit({ id: 'terminal', distance: 11 })
		];
		expect(rankHits(hits, mouseReach)).toEqual(['port', 'mills', 'terminal']);
	});

	it('hits countries, regions and seas only where nothing else is', () => {
		const country = buildHit({ id: 'country', form: 'area', frame: true, prominence: 10 });
		expect(rankHits([country, buildHit({ id: 'line', form: 'line', distance: 9 })], mouseReach)).toEqual(['line']);
		expect(rankHits([country], mouseReach)).toEqual(['country']);
	});

	it('reaches further for a finger than for a mouse', () => {
		const hits = [buildHit({ id: 'point', distance: 20 }), buildHit({ id: 'line', form: 'line', distance: 16 })];
		expect(rankHits(hits, mouseReach)).toEqual([]);
		expect(rankHits(hits, touchReach)).toEqual(['point', 'line']);
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
