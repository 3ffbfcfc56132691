import { z } from 'zod';
import { IdSchema } from '../common.ts';
import { CitationSchema } from '../records/citation.ts';
import { EventSchema } from '../records/event.ts';
import { FeatureSchema } from '../records/feature.ts';
import { SourceSchema } from '../records/source.ts';
import { shown, shownInPart } from '../shown.ts';

export const FeatureRecordSchema = FeatureSchema.extend({ layer: shown(IdSchema) });
export type FeatureRecord = z.infer<typeof FeatureRecordSchema>;

export const PassageRecordSchema = CitationSchema.extend({
	source: IdSchema,
	/** "paragraph 3", "paragraphs 3–4". */
	locator: z.string()
});
export type PassageRecord = z.infer<typeof PassageRecordSchema>;

/**
 * A document without its paragraphs: those are in `source/<id>.json`, what finds its passages in a copy in
 * `anchors/<id>.json`.
 */
export const SourceRecordSchema = SourceSchema.omit({
	paragraphs: true,
	furniture: true,
	placed: true,
	unplaced: true
}).extend({
	/** Formatted reference in plain words. */
	reference: z.string()
});
export type SourceRecord = z.infer<typeof SourceRecordSchema>;

/** `records.json`: the records themselves, as they leave the atlas in files for other programs. */
export const AtlasRecordsSchema = z.strictObject({
	features: shownInPart(z.array(FeatureRecordSchema)),
	events: shownInPart(z.array(EventSchema)),
	/** By publication of the document and place in the text. */
	passages: z.array(PassageRecordSchema),
	/** In order of publication. */
	sources: z.array(SourceRecordSchema)
});
export type AtlasRecords = z.infer<typeof AtlasRecordsSchema>;
