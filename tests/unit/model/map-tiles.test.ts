import { describe, expect, it } from 'vitest';
import { MIN_BUCKETED } from '../../../src/model/compiled/bucket.ts';
import {
	FULL_ZOOM,
	formatTileKey,
	MAX_TILE_BYTES,
	MAX_TILE_ZOOM,
	MIN_TILED,
	TILE_LAYER
} from '../../../src/model/compiled/map-tiles.ts';
import { TilePropertiesSchema } from '../../../src/model/compiled/tile-properties.ts';

const point = {
	id: '012',
	key: formatTileKey('012'),
	n: 3,
	layer: 'sites',
	kind: 'site',
	title: 'A bridge',
	presence: 'named',
	basis: 'traced',
	status: 'proposed',
	certainty: 'certain',
	prominence: 4,
	frame: false,
	part: 'shape',
	form: 'point',
	lane: 0
};

describe('what a shape carries in a tile', () => {
	it('is flat, with names by language, and a key that no number is', () => {
		const named = { ...point, 'name:ur': 'پل' };
		expect(TilePropertiesSchema.parse(named)).toEqual(named);
		expect(Number(point.key)).toBeNaN();
		expect(TilePropertiesSchema.safeParse({ ...point, local: { ur: 'پل' } }).success).toBe(false);
	});

	it('is read by atlases whose records lie in buckets, from tiles that MapLibre can draw larger', () => {
		expect(MIN_TILED).toBeGreaterThanOrEqual(MIN_BUCKETED);
		expect(FULL_ZOOM).toBeLessThanOrEqual(MAX_TILE_ZOOM);
		expect([TILE_LAYER, MAX_TILE_BYTES]).toEqual(['features', 500_000]);
	});
});
