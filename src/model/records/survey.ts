import { z } from 'zod';
import { IdSchema } from '../common.ts';
import { code, name } from '../fields.ts';

/** A place of a feature beside the same place in a gazetteer the atlas does not depend on. */
export const ComparisonSchema = z.strictObject({
	/** The feature's title or a waypoint's name. */
	place: name(z.string().min(1)),
	gazetteer: name(z.string().min(1)),
	/** As the gazetteer calls it. */
	entry: name(z.string().min(1)),
	km: z.number().min(0),
	/** The feature's own references do not name the gazetteer. */
	independent: z.boolean()
});

/** How deep in its surroundings a line runs: the share of the ground round it that lies lower, 0 to 1. */
export const ValleySchema = z.strictObject({
	radiusKm: z.number().positive(),
	/** Median along the line. */
	lower: z.number().min(0).max(1),
	/** The same for the line moved aside by 10 km, mean of the four ways: what chance would give. */
	moved: z.number().min(0).max(1)
});

/** What `npm run survey` works out of one feature with data that are not part of the atlas. */
export const SurveyedSchema = z.strictObject({
	id: IdSchema,
	/** First 12 hex digits of the hash of the geometry that was surveyed. */
	geometry: code(z.string().regex(/^[0-9a-f]{12}$/)),
	/** Provinces it lies in or crosses, in the order of a line. */
	provinces: z.array(
		z.strictObject({ name: name(z.string().min(1)), state: name(z.string().min(1)), km: z.number().min(0) })
	),
	valley: ValleySchema.optional(),
	comparisons: z.array(ComparisonSchema)
});
export type Surveyed = z.infer<typeof SurveyedSchema>;

/** `survey.json`; written by a command, never by hand. */
export const SurveyFileSchema = z.strictObject({
	/** What it was measured against. */
	sources: z.array(name(z.string().min(1))),
	features: z.array(SurveyedSchema)
});
export type SurveyFile = z.infer<typeof SurveyFileSchema>;
