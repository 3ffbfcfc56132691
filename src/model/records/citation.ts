import { z } from 'zod';
import { IdSchema } from '../common.ts';
import { code, prose } from '../fields.ts';
import { ClaimSchema } from './claim.ts';
import { LettersSchema, RangeSchema, PieceHashSchema } from './source.ts';

/**
 * A stand-off anchor of one passage: it holds numbers and a short hash, never text. It counts folded letters of
 * the passage's paragraphs, in order and put end to end, so furniture between its pieces does not count.
 */
export const AnchorSchema = z.strictObject({
	/** Letters before the passage, from the first of its first paragraph. */
	at: z.int().min(0),
	...LettersSchema.shape,
	hash: PieceHashSchema,
	words: z.int().min(1)
});
export type Anchor = z.infer<typeof AnchorSchema>;

/** A passage of one source that supports features and events, with what it says in our own words. */
export const CitationSchema = z.strictObject({
	id: IdSchema,
	/** Paragraph ids of the source, in reading order. */
	paragraphs: z.array(code(z.string().regex(/^p\d+$/))).min(1),
	/** Code points of the source's normal text: one piece as a rule, several where furniture cuts the sentence. */
	pieces: z.array(RangeSchema).min(1),
	anchor: AnchorSchema,
	/** What the passage says, in our own words. Never a quotation. */
	digest: prose(z.string().trim().min(10).max(600)),
	/** Ids of the features and events it supports. */
	supports: z.array(IdSchema).min(1),
	claims: z.array(ClaimSchema).default([])
});
export type Citation = z.infer<typeof CitationSchema>;

/** `citations/<source>.json` */
export const CitationFileSchema = z.strictObject({ source: IdSchema, citations: z.array(CitationSchema) });
