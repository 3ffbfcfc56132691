import { z } from 'zod';
import { FurnitureSchema, ParagraphSchema, SourceSchema } from '../records/source.ts';
import { CompiledPassageSchema } from './passage.ts';
import { EventRefSchema, FeatureLinkSchema, FeatureRefSchema, SourceRefSchema } from './refs.ts';

/** A piece of the précis of a paragraph, cut at the names of features. */
export const PrecisRunSchema = z.union([
	z.strictObject({ text: z.string(), feature: FeatureLinkSchema }),
	z.strictObject({ text: z.string() })
]);
export type PrecisRun = z.infer<typeof PrecisRunSchema>;

/** `source/<id>.json` */
export const SourcePageSchema = z.strictObject({
	source: SourceSchema,
	ref: SourceRefSchema,
	/** Formatted reference in plain words. */
	reference: z.string(),
	paragraphs: z.array(
		z.strictObject({
			...ParagraphSchema.pick({ id: true, role: true, ranges: true, words: true }).shape,
			runs: z.array(PrecisRunSchema),
			passages: z.array(CompiledPassageSchema)
		})
	),
	features: z.array(FeatureRefSchema),
	events: z.array(EventRefSchema),
	furniture: z.array(FurnitureSchema)
});
export type SourcePage = z.infer<typeof SourcePageSchema>;
