import { z } from 'zod';
import { IdSchema } from '../common.ts';
import { UnplacedSchema } from '../records/source.ts';
import { FeatureLinkSchema, SourceRefSchema } from './refs.ts';

const NamedSourceSchema = SourceRefSchema.pick({
	id: true,
	short: true,
	title: true,
	publishedWords: true,
	publishedMin: true
});

export const SilentDocumentSchema = z.strictObject({
	source: NamedSourceSchema,
	/** Times names of features stand in the body; `null` where nobody has counted. */
	placed: z.int().nullable(),
	/** Times names stand there that are listed as not placed. */
	unplaced: z.int(),
	/** `placed + unplaced`. */
	mentions: z.int().nullable(),
	passages: z.int(),
	/** Paragraphs but for headings. */
	paragraphs: z.int(),
	/** Paragraphs without any passage. */
	silent: z.array(z.strictObject({ id: z.string(), locator: z.string(), words: z.int() })),
	/** Passages that support no feature. */
	unlinked: z.array(z.strictObject({ id: IdSchema, locator: z.string(), digest: z.string() }))
});
export type NamedSource = z.infer<typeof NamedSourceSchema>;
export type SilentDocument = z.infer<typeof SilentDocumentSchema>;

/** A name a document has and the map has not. */
export const UnplacedNameSchema = UnplacedSchema.extend({ source: IdSchema });
export type UnplacedName = z.infer<typeof UnplacedNameSchema>;

export const SilentFeatureSchema = z.strictObject({
	feature: FeatureLinkSchema,
	/** Of a layer that is frame to the others, as countries are. */
	isFrame: z.boolean(),
	passages: z.int(),
	/** Documents that support it, in order of publication; where not all are listed, of those and the last. */
	sources: z.array(z.strictObject({ id: IdSchema, passages: z.int() })),
	/** How many do, where `sources` leaves some out. */
	documents: z.int().optional()
});
export type SilentFeature = z.infer<typeof SilentFeatureSchema>;

/** `silence.json`: where documents and map are silent about each other. */
export const SilencePageSchema = z.strictObject({
	/** In order of publication; the first where there are very many. */
	documents: z.array(SilentDocumentSchema),
	/** Most often named first. */
	names: z.array(UnplacedNameSchema),
	features: z.array(SilentFeatureSchema),
	/** How many there are, where only the first are listed. */
	total: z.strictObject({ names: z.int(), features: z.int(), documents: z.int().optional() }).optional(),
	/** Documents that names and places here are of, and that are not listed. */
	others: z.array(NamedSourceSchema).optional()
});
export type SilencePage = z.infer<typeof SilencePageSchema>;
