import { z } from 'zod';
import { FeatureSchema, RelationSchema, StatusSchema } from '../records/feature.ts';
import { LayerSchema } from '../records/layer.ts';
import { CitedPassageSchema, CompiledDisagreementSchema, TopicGroupSchema, TopicSchema } from './disagreement.ts';
import { CompiledLaterSchema } from './later.ts';
import { PassageGroupSchema } from './passage.ts';
import { EventRefSchema, FeatureLinkSchema, FeatureRefSchema } from './refs.ts';
import { shown, shownInPart } from '../shown.ts';

export const MeasuredSchema = z.strictObject({
	/** Length on the ellipsoid-mean sphere (turf), km; lines only. */
	lengthKm: z.number().optional(),
	/** Parts of it by country, longest first; `country` is a name in English, or "at sea". */
	lengthByCountry: z.array(z.strictObject({ country: z.string(), km: z.number() })).optional(),
	areaKm2: z.number().optional(),
	/** Provinces a site lies in or a line crosses, with the km in each, where they were surveyed. */
	provinces: z.array(z.strictObject({ name: z.string(), km: z.number() })).optional()
});
export type Measured = z.infer<typeof MeasuredSchema>;

/** `feature/<id>.json` */
export const FeaturePageSchema = z.strictObject({
	feature: shownInPart(FeatureSchema),
	layer: shownInPart(LayerSchema),
	ref: FeatureRefSchema,
	/** Sentences for the reader. */
	words: shownInPart(
		z.strictObject({
			kind: shown(z.string()),
			status: z.string(),
			presence: shown(z.string()),
			basis: shown(z.string()),
			accuracy: shown(z.string()),
			where: shown(z.string())
		})
	),
	measured: shown(MeasuredSchema),
	/** West, south, east, north; `null` without geometry. */
	bounds: shown(z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable()),
	events: z.array(z.strictObject({ event: EventRefSchema, role: z.string() })),
	groups: shownInPart(z.array(PassageGroupSchema)),
	related: shown(z.array(z.strictObject({ as: RelationSchema.shape.as, feature: FeatureLinkSchema }))),
	/**
	 * The nearest places that are no countries, regions or seas, nearest first; `words` say no more than both positions
	 * allow.
	 */
	near: shown(z.array(z.strictObject({ feature: FeatureLinkSchema, km: z.number(), words: z.string() }))),
	/** Its status as document after document gives it, in order of publication. */
	history: shown(
		z.array(
			z.strictObject({
				status: StatusSchema,
				words: z.string(),
				attributedTo: z.string().nullable(),
				passage: CitedPassageSchema
			})
		)
	),
	disagreements: z.array(CompiledDisagreementSchema),
	/** What became of it after the documents, in order of time. */
	later: z.array(CompiledLaterSchema),
	/** What the documents claim of it. */
	topics: shownInPart(z.array(TopicSchema)),
	/** What they claim of the events there. */
	parts: shownInPart(z.array(TopicGroupSchema)),
	/** Features named in the same passages, most often first. */
	coMentioned: shown(z.array(z.strictObject({ feature: FeatureLinkSchema, passages: z.int() })))
});
export type FeaturePage = z.infer<typeof FeaturePageSchema>;
