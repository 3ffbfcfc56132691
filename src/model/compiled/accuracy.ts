import { z } from 'zod';
import { ValleySchema } from '../records/survey.ts';
import { FeatureLinkSchema } from './refs.ts';

/** How well a place is known, and what was checked of it. */
export const AccuracyRowSchema = z.strictObject({
	feature: FeatureLinkSchema,
	form: z.enum(['point', 'line', 'area']),
	words: z.strictObject({ kind: z.string(), basis: z.string(), accuracy: z.string() }),
	accuracyKm: z.number(),
	references: z.array(z.string()),
	/** Measured on the drawing, km; `null` unless it is a line. */
	lengthKm: z.number().nullable(),
	published: z.array(z.strictObject({ km: z.number(), by: z.string(), note: z.string() })),
	waypoints: z.int(),
	/** Countries its ends lie in, found from the borders; empty unless it is a line with stated ends. */
	ends: z.array(z.string()),
	/** Distances to the same places in each gazetteer, km. */
	gazetteers: z.array(
		z.strictObject({
			title: z.string(),
			places: z.int(),
			medianKm: z.number(),
			mostKm: z.number(),
			mostAt: z.string(),
			independent: z.boolean()
		})
	),
	valley: ValleySchema.nullable()
});
export type AccuracyRow = z.infer<typeof AccuracyRowSchema>;

/** `accuracy.json` */
export const AccuracyReportSchema = z.strictObject({
	rows: z.array(AccuracyRowSchema),
	/** Of all parts, where these rows are one. */
	total: z.int().optional(),
	/** What the survey was measured against; empty where none was made. */
	sources: z.array(z.string()),
	/** Features whose drawing has changed since they were surveyed, or that never were. */
	unsurveyed: z.int()
});
export type AccuracyReport = z.infer<typeof AccuracyReportSchema>;
