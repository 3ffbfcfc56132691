import { MAX_TILE_BYTES, MAX_TILE_ZOOM, TILE_EXTENT, TILE_LAYER } from '../model/compiled/map-tiles.ts';
import { UNPLANNED } from './hosts.ts';
import type { AtlasDatabase, PinnedVersion } from './read.ts';

/** A tile of the map as MapLibre names them: Web Mercator, y from the north. */
export interface TileAddress {
	z: number;
	x: number;
	y: number;
}

/** Beyond the edge of a tile, of its extent: what is drawn there must not be cut. */
const BUFFER = TILE_EXTENT / 20;
/** Shapes of a tile; half as many until it is small enough. */
const MAX_SHAPES = 4096;

const ADDRESS = /^tiles\/(\d{1,2})\/(\d{1,7})\/(\d{1,7})\.mvt$/;

/** The tile that a path below `atlas/` asks for; `null` where there can be none. */
export function parseTilePath(path: string): TileAddress | null {
	const [, z = '', x = '', y = ''] = ADDRESS.exec(path) ?? [];
	const tile = {
		z: Number(z),
		x: Number(x),
		y: Number(y)
	};
	const across = 2 ** tile.z;
	return z !== '' && tile.z <= MAX_TILE_ZOOM && tile.x < across && tile.y < across ? tile : null;
}

/**
 * From here on a tile is so small a part of the world that where a shape lies tells more than the zoom it begins at.
 */
const MIN_PLACE_ZOOM = 6;

/**
 * Shapes that begin at this zoom or before, with what the compiler's tiles carry of them; the more prominent where
 * there are too many. An expression in place of the column keeps its index from being asked.
 */
const makeTile = (zoom: string): string => `
	with tile as (select ST_TileEnvelope($3, $4, $5) as box),
	drawn as (
		select s.body, s.outline, tile.box from passages.shape s, tile
		where s.atlas = $1 and s.since <= $2 and (s.until is null or s.until > $2) and ${zoom} <= $3
			and s.outline && ST_Expand(tile.box, (ST_XMax(tile.box) - ST_XMin(tile.box)) / 20)
		order by s.weight desc, s.id limit $6
	),
	cut as (
		select ST_AsMVTGeom(outline, box, ${TILE_EXTENT}, ${Math.floor(BUFFER)}, true) as geom, body as properties from drawn
	)
	select ST_AsMVT(cut, '${TILE_LAYER}', ${TILE_EXTENT}, 'geom') as tile from cut where geom is not null`;

const BY_ZOOM = makeTile('s.min_zoom');
const BY_PLACE = makeTile('s.min_zoom + 0');

/** A vector tile, empty where nothing lies. */
export async function readTile(
	database: AtlasDatabase,
	version: PinnedVersion,
	{ z, x, y }: TileAddress
): Promise<Buffer> {
	for (let most = MAX_SHAPES; ; most = Math.floor(most / 2)) {
		const values = [version.atlas, version.number, z, x, y, most];
		// Without a name, which PostgreSQL would plan once for all tiles: what suits one takes seconds for another.
		const text = z < MIN_PLACE_ZOOM ? BY_ZOOM : BY_PLACE;
		const [row] = await database.ask<{ tile: Buffer | null }>(version, UNPLANNED, text, values);
		const tile = row?.tile ?? Buffer.alloc(0);
		if (tile.length <= MAX_TILE_BYTES || most === 1) {
			return tile;
		}
	}
}
