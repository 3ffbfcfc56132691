import { z } from 'zod';
import { CertaintySchema, EdtfSchema, IdSchema } from '../common.ts';
import { EventKindSchema, WhenSchema } from '../records/event.ts';
import { FeatureKindSchema, StatusSchema } from '../records/feature.ts';
import { shown } from '../shown.ts';

/** A document as lists and margins name it. */
export const SourceRefSchema = z.strictObject({
	id: IdSchema,
	short: z.string(),
	title: z.string(),
	/** "Surname, Given" joined with "; "; empty where the file names nobody. */
	authors: z.string(),
	container: z.string(),
	published: EdtfSchema,
	publishedWords: z.string(),
	/** Milliseconds since 1970 of the earliest day it can have appeared: the sort key. */
	publishedMin: z.number(),
	/** The latest such day, to its end; `null` where it is open. */
	publishedMax: z.number().nullable(),
	kindInWords: z.string(),
	/** Where the author or the publisher sits; empty where the file does not say. */
	seat: z.string(),
	openText: z.boolean()
});
export type SourceRef = z.infer<typeof SourceRefSchema>;

/** Who differs: documents with one another, one document with itself, or only the atlas's editor with what is said. */
const DifferingSchema = z.enum(['documents', 'document', 'editor']);
export type Differing = z.infer<typeof DifferingSchema>;

/** A disagreement on a value, as lists mark it. */
export const DisputeLinkSchema = z.strictObject({ id: shown(z.string()), by: DifferingSchema });
export type DisputeLink = z.infer<typeof DisputeLinkSchema>;

/** A feature as lists show it. */
export const FeatureRefSchema = z.strictObject({
	id: shown(IdSchema),
	title: shown(z.string()),
	layer: shown(IdSchema),
	kind: shown(FeatureKindSchema),
	presence: shown(z.enum(['named', 'inferred'])),
	status: StatusSchema,
	prominence: shown(z.number()),
	/** Passages that support it. */
	passages: z.int(),
	events: z.int(),
	sources: z.int(),
	/** Milliseconds since 1970 at which the first document that speaks of it appeared. */
	since: shown(z.number()),
	/** Disagreement on its status, where there is one. */
	disputedStatus: DisputeLinkSchema.nullable()
});
export type FeatureRef = z.infer<typeof FeatureRefSchema>;

/** What a link to a feature needs. */
export const FeatureLinkSchema = FeatureRefSchema.pick({
	id: true,
	title: true,
	layer: true,
	presence: true
});
export type FeatureLink = z.infer<typeof FeatureLinkSchema>;

export const CompiledWhenSchema = z.strictObject({
	edtf: EdtfSchema.nullable(),
	/** "20 November 2014", "May 2012 or 2011", "c. 2004", "no date given". */
	words: z.string(),
	certainty: shown(CertaintySchema),
	basis: shown(WhenSchema.shape.basis),
	derivation: z.string(),
	/** Milliseconds since 1970; `null` where open or undated. */
	min: z.number().nullable(),
	max: z.number().nullable()
});
export type CompiledWhen = z.infer<typeof CompiledWhenSchema>;

/** An event as lists show it. */
export const EventRefSchema = z.strictObject({
	id: shown(IdSchema),
	label: shown(z.string()),
	kind: shown(EventKindSchema),
	when: CompiledWhenSchema,
	status: StatusSchema,
	themes: shown(z.array(IdSchema)),
	background: shown(z.boolean()),
	passages: z.int(),
	/** Sources that tell it, in order of publication. */
	sources: z.array(IdSchema),
	/** Its date lies wholly after the last document that tells it: nobody has seen it. */
	isExpected: z.literal(true).optional(),
	/** Disagreement on its date, where there is one. */
	disputedDate: DisputeLinkSchema.nullable()
});
export type EventRef = z.infer<typeof EventRefSchema>;
