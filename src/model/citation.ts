import { z } from 'zod';
import { IdSchema } from './common.ts';
import { ClaimSchema } from './claim.ts';

/**
 * A stand-off anchor of one stretch: it holds numbers and hashes, never text.
 * Offsets count Unicode code points of the source's text normalised by `normalisation` of its source record.
 */
export const AnchorSchema = z
	.strictObject({
		start: z.int().min(0),
		end: z.int().min(1),
		/** First 128 bits, in hex, of SHA-256 over the stretch's letters and digits (`foldText`). */
		hash: z.string().regex(/^[0-9a-f]{32}$/),
		/** Sorted bottom-k hashes (16 bits each) of the two-word shingles; k is bounded by the word count. */
		sketch: z.array(z.int().min(0).max(65535)).max(12),
		/** Number of words, so that a stretch found by sketch can be measured. */
		words: z.int().min(1)
	})
	.refine((anchor) => anchor.end > anchor.start, 'an anchor ends after it starts');
export type Anchor = z.infer<typeof AnchorSchema>;

/** A passage of one source that supports features and events, with what it says in our own words. */
export const CitationSchema = z.strictObject({
	id: IdSchema,
	/** Paragraph ids of the source, in reading order. */
	paragraphs: z.array(z.string().regex(/^p\d+$/)).min(1),
	/** One piece as a rule; several where furniture cuts the sentence. */
	pieces: z.array(AnchorSchema).min(1),
	/** What the passage says, in our own words. Never a quotation. */
	digest: z.string().trim().min(10).max(600),
	/** Ids of the features and events it supports. */
	supports: z.array(IdSchema).min(1),
	claims: z.array(ClaimSchema).default([])
});
export type Citation = z.infer<typeof CitationSchema>;

/** `citations/<source>.json` */
export const CitationFileSchema = z.strictObject({ source: IdSchema, citations: z.array(CitationSchema) });
