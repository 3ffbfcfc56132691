import { z } from 'zod';
import { CertaintySchema, IdSchema } from '../common.ts';
import { BasisSchema, CalloutSchema, FeatureKindSchema, GeometrySchema, StatusSchema } from '../records/feature.ts';

export const MapFeaturePropertiesSchema = z.strictObject({
	id: IdSchema,
	layer: IdSchema,
	kind: FeatureKindSchema,
	title: z.string(),
	/** What the map writes in place of a long title. */
	mapName: z.string().optional(),
	callout: CalloutSchema.optional(),
	/** Names in other languages by language tag, for labels. */
	local: z.record(z.string(), z.string()),
	/** The name in a language written where it lies, where that is known. */
	localName: z.string().optional(),
	/** Other names in English of a site or sea, by which the basemap may call it. */
	also: z.array(z.string()).optional(),
	presence: z.enum(['named', 'inferred']),
	basis: BasisSchema,
	status: StatusSchema,
	certainty: CertaintySchema,
	accuracyKm: z.number(),
	prominence: z.number(),
	frame: z.boolean(),
	passages: z.int(),
	/** When the first document that speaks of it appeared, milliseconds since 1970. */
	since: z.number(),
	/** `shape`: the thing itself · `anchor`: a point for the label of a line or area. */
	part: z.enum(['shape', 'anchor']),
	/** Title of the segment, where a line has several. */
	segment: z.string().optional()
});
export type MapFeatureProperties = z.infer<typeof MapFeaturePropertiesSchema>;

/** `map.json` and `frames.json`: what the map draws. */
export const MapFeaturesSchema = z.strictObject({
	type: z.literal('FeatureCollection'),
	features: z.array(
		z.strictObject({
			type: z.literal('Feature'),
			geometry: GeometrySchema,
			properties: MapFeaturePropertiesSchema
		})
	)
});
export type MapFeatures = z.infer<typeof MapFeaturesSchema>;

/** Features often named in the same passages as one, with the number of those passages. */
export const NeighboursSchema = z.array(
	z.strictObject({
		id: IdSchema,
		passages: z.int(),
		/** Of a large atlas, whose titles no page holds. */
		title: z.string().optional()
	})
);

/**
 * `together.json`: for each corridor the features most often named in the same passages, with the number of those
 * passages.
 */
export const TogetherSchema = z.record(IdSchema, NeighboursSchema);
export type Together = z.infer<typeof TogetherSchema>;
