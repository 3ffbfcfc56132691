/*
 * Vector tiles of a large atlas's map, for whatever makes them: the compiler's archive, or a database. Every shape of
 * `map.json` and `frames.json` is in them with flat properties; a feature that is in focus is drawn from its own record besides.
 */

/**
 * From so many features on the map reads tiles. It opens as soon however many there are; one file of 5,000 takes 1.7
 * times as long, one of 10,000 2.3 times, and 4 kB of memory each.
 */
export const MIN_TILED = 5_000;
/** The one layer of every tile. */
export const TILE_LAYER = 'features';
/** No tile is longer, before it is compressed. */
export const MAX_TILE_BYTES = 500_000;
/**
 * Coordinates across a tile: as many as MapLibre keeps, so that a tile of `FULL_ZOOM` drawn 32 times larger is off by 2
 * pixels at most.
 */
export const TILE_EXTENT = 8192;
/** Up to here all tiles that hold anything are there. */
export const FULL_ZOOM = 8;
/**
 * Nearer tiles are only below those that have no room for all they should hold; elsewhere the farther one is drawn
 * larger.
 */
export const MAX_TILE_ZOOM = 13;

/** Under what MapLibre keeps a feature's state. */
export const formatTileKey = (id: string): string => {
	return `f:${id}`;
};
