import { z } from 'zod';
import { CertaintySchema, IdSchema } from '../common.ts';
import { BasisSchema, FeatureKindSchema, StatusSchema } from '../records/feature.ts';

/*
 * Vector tiles of a large atlas's map, for whatever makes them: the compiler's archive, or a database. Every shape of
 * `map.json` and `frames.json` is in them with flat properties; a feature that is in focus is drawn from its own record besides.
 */

/** From so many features on the map reads tiles: as one file they would be some 10 MB, and 4 kB of memory each. */
export const MIN_TILED = 20_000;
/** The one layer of every tile. */
export const TILE_LAYER = 'features';
/** No tile is longer, before it is compressed. */
export const MAX_TILE_BYTES = 500_000;
/** Coordinates across a tile: as many as MapLibre keeps, so that a tile of `FULL_ZOOM` drawn 32 times larger is off by 2 pixels at most. */
export const TILE_EXTENT = 8192;
/** Up to here all tiles that hold anything are there. */
export const FULL_ZOOM = 8;
/** Nearer tiles are only below those that have no room for all they should hold; elsewhere the farther one is drawn larger. */
export const MAX_TILE_ZOOM = 13;

export const TilePropertiesSchema = z
	.object({
		/** Of the feature: several shapes may share it. */
		id: IdSchema,
		/** The id behind a letter, as `promoteId`: MapLibre takes `012` and `12` for one number, and their states for one state. */
		key: z.string(),
		/** Its place in the list of features of the time index, by which filters name it. */
		n: z.int(),
		layer: IdSchema,
		kind: FeatureKindSchema,
		title: z.string(),
		mapName: z.string().optional(),
		localName: z.string().optional(),
		presence: z.enum(['named', 'inferred']),
		basis: BasisSchema,
		status: StatusSchema,
		certainty: CertaintySchema,
		prominence: z.number(),
		frame: z.boolean(),
		/** `end`: both ends of a line of which only the ends are known. */
		part: z.enum(['shape', 'anchor', 'end']),
		form: z.enum(['point', 'line', 'area', 'end']),
		/** How many lines drawn before share this one's course: it is moved aside by as many widths. */
		lane: z.int(),
		/** Of several positions, named at its anchor. */
		unnamed: z.literal(true).optional()
	})
	/** `name:ur`: the name in another language, its tag without script. */
	.catchall(z.string());
/** What a shape carries in a tile. */
export type TileProperties = z.infer<typeof TilePropertiesSchema>;

/** Under what MapLibre keeps a feature's state. */
export const formatTileKey = (id: string): string => {
	return `f:${id}`;
};
