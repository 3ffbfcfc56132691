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
	at: z.int().min(0).describe('Letters before the passage, from the first of its first paragraph.'),
	...LettersSchema.shape,
	hash: PieceHashSchema.describe(
		'The first digits of a hash of its letters and figures; empty for passages of fewer than 45 letters.'
	),
	words: z.int().min(1).describe('Words of all its pieces together.')
});
export type Anchor = z.infer<typeof AnchorSchema>;

/** A passage of one source that supports features and events, with what it says in our own words. */
export const CitationSchema = z.strictObject({
	id: IdSchema.describe('Id of the passage. Never renamed once published.'),
	paragraphs: z
		.array(code(z.string().regex(/^p\d+$/)))
		.min(1)
		.describe('Paragraph ids of the source, in reading order.'),
	pieces: z
		.array(RangeSchema)
		.min(1)
		.describe(
			'Code points of the source’s normal text: one piece as a rule, several where furniture cuts the sentence.'
		),
	anchor: AnchorSchema.describe(
		'Where the passage stands, in numbers and a short hash, without text; written by `npm run cite`.'
	),
	digest: prose(z.string().trim().min(10).max(600)).describe(
		'What the passage says, in our own words. Never a quotation.'
	),
	supports: z.array(IdSchema).min(1).describe('Ids of the features and events it supports.'),
	claims: z.array(ClaimSchema).default([]).describe('Values the passage asserts.')
});
export type Citation = z.infer<typeof CitationSchema>;

/** `citations/<source>.json` */
export const CitationFileSchema = z.strictObject({
	source: IdSchema.describe('Id of the document the passages stand in.'),
	citations: z.array(CitationSchema).describe('Passages that support features and events, in reading order.')
});
