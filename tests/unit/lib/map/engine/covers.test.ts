import { describe, expect, it } from 'vitest';
import { buildCovers, cutSquares, frameView } from '../../../../../src/lib/map/engine/covers.ts';

describe('cutSquares', () => {
	it('leaves no pixel of a box uncovered, and covers none beside it', () => {
		for (const [width, height] of [
			[32, 128],
			[210, 37],
			[40, 40],
			[41, 40]
		] as const) {
			const squares = cutSquares({ left: 10, top: 20, width, height });
			const isCovered = (x: number, y: number): boolean => {
				return squares.some((square) => {
					return Math.abs(x - square.x) <= square.size / 2 && Math.abs(y - square.y) <= square.size / 2;
				});
			};
			const columns = Array.from({ length: width + 1 }, (_, index) => 10 + index);
			const rows = Array.from({ length: height + 1 }, (_, index) => 20 + index);
			const bare = columns.flatMap((x) => rows.filter((y) => !isCovered(x, y)).map((y) => [x, y]));
			expect(bare).toEqual([]);
			expect(isCovered(8, 30) || isCovered(12 + width, 30) || isCovered(20, 22 + height)).toBe(false);
		}
	});
});

describe('buildCovers', () => {
	it('puts every square where its middle lies on the map', () => {
		const { features } = buildCovers([{ left: 0, top: 0, width: 20, height: 10 }], ([x, y]) => [x / 10, -y / 10]);
		expect(features.map(({ geometry, properties }) => [geometry.coordinates, properties.size])).toEqual([
			[[0.5, -0.5], 10],
			[[1.5, -0.5], 10]
		]);
	});
});

describe('frameView', () => {
	it('stands on places of the view itself, for beyond its edges a tile may not be there, and is shifted out of it', () => {
		const { features } = buildCovers(frameView(300, 200), (pixel) => pixel);
		const along = features.filter(({ geometry: { coordinates } }) => {
			const [x = 0, y = 0] = coordinates;
			return x >= 0 && x <= 300 && y >= 0 && y <= 200;
		});
		const sides = new Map(along.map(({ properties, geometry }) => [properties.side, geometry.coordinates]));
		expect([...sides.keys()].sort()).toEqual(['above', 'before', 'behind', 'below']);
		expect(sides.get('before')?.[0]).toBeLessThan(1);
		expect(sides.get('behind')?.[0]).toBeGreaterThan(299);
		expect(sides.get('above')?.[1]).toBeLessThan(1);
		expect(sides.get('below')?.[1]).toBeGreaterThan(199);
	});

	it('is empty where nothing of the map is seen: on paper, beneath a raised sheet', () => {
		expect(frameView(0, 0)).toEqual([]);
		expect(frameView(390, -60)).toEqual([]);
	});
	it('lies along all four edges and on nothing that is seen', () => {
		const squares = frameView(300, 200).flatMap(cutSquares);
		const covers = (x: number, y: number): boolean => {
			return squares.some((square) => {
				return Math.abs(x - square.x) <= square.size / 2 && Math.abs(y - square.y) <= square.size / 2;
			});
		};
		const along = Array.from({ length: 101 }, (_, index) => index / 100);
		const edges = along.flatMap((share): [number, number][] => [
			[share * 300, -1],
			[share * 300, 201],
			[-1, share * 200],
			[301, share * 200]
		]);
		const inside = along.flatMap((share): [number, number][] => [
			[1 + share * 298, 1],
			[1 + share * 298, 199],
			[1, 1 + share * 198],
			[299, 1 + share * 198]
		]);
		expect(edges.filter(([x, y]) => !covers(x, y))).toEqual([]);
		expect(inside.filter(([x, y]) => covers(x, y))).toEqual([]);
	});
});
