import { z } from 'zod';
import { AtlasFileSchema, HomeSchema } from '../records/atlas.ts';
import { LayerSchema } from '../records/layer.ts';
import { SourceRefSchema } from './refs.ts';

export const LayerMetaSchema = LayerSchema.extend({
	/** Features in the layer; `named + inferred`. */
	features: z.int(),
	named: z.int(),
	inferred: z.int(),
	events: z.int()
});
export type LayerMeta = z.infer<typeof LayerMetaSchema>;

/** `meta.json`: what every page needs of the atlas. */
export const AtlasMetaSchema = AtlasFileSchema.extend({
	/** First 12 hex digits of the hash of all compiled data: cite it with a view. */
	version: z.string().regex(/^[0-9a-f]{12}$/),
	/**
	 * How many buckets the records of a kind lie in, by its name in the manifest; those not named lie in a file each.
	 */
	buckets: z.record(z.string(), z.int()).optional(),
	/**
	 * The map reads vector tiles, and `map.json` and `frames.json` hold nothing; shapes of single features are in
	 * `shape/`.
	 */
	isTiled: z.literal(true).optional(),
	/** How the map opens. */
	home: HomeSchema,
	layers: z.array(LayerMetaSchema),
	/** In order of publication; empty where the list of them comes in parts. */
	sources: z.array(SourceRefSchema),
	/** The most cited documents, only where `sources` names none. */
	foremost: z.array(SourceRefSchema).optional(),
	counts: z.strictObject({
		sources: z.int(),
		features: z.int(),
		named: z.int(),
		inferred: z.int(),
		events: z.int(),
		citations: z.int(),
		claims: z.int()
	})
});
export type AtlasMeta = z.infer<typeof AtlasMetaSchema>;
