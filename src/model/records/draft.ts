import { z } from 'zod';
import { CitationSchema } from './citation.ts';
import { FurnitureSchema, ParagraphSchema, SourceSchema } from './source.ts';

/**
 * A stretch given by its first and last words, as a curator types them beside the document. Matched after
 * normalisation. `from` must stand once in the text, or `nth` (from 1) says which; `to` is the first after `from`.
 * `in` narrows the search to words that stand once: a footnote mark is `{ in: "Al Badr in 1", from: "1", to: "1" }`.
 */
export const QuoteSchema = z.strictObject({
	from: z.string().min(1).describe('First words of the span, as they stand in the document.'),
	to: z.string().min(1).describe('Its last words: the first such after `from`.'),
	nth: z.int().min(1).optional().describe('Which of them is meant, from 1, where `from` stands more than once.'),
	in: z.string().min(1).optional().describe('Words round about that stand once, where `from` alone stands too often.')
});
export type Quote = z.infer<typeof QuoteSchema>;

/**
 * What a curator writes while reading, in a folder git ignores: it quotes the document and is never committed.
 * `npm run cite` turns it into `sources/<id>.json` and `citations/<id>.json`, which hold no text.
 */
export const DraftSchema = z.strictObject({
	source: SourceSchema.omit({ fingerprint: true, body: true, paragraphs: true, furniture: true }).describe(
		'The document itself: what `sources/<id>.json` says of it.'
	),
	body: QuoteSchema.describe('From the first to the last words of the author’s own text.'),
	paragraphs: z
		.array(
			z.strictObject({
				...QuoteSchema.shape,
				role: ParagraphSchema.shape.role,
				precis: ParagraphSchema.shape.precis
			})
		)
		.min(1)
		.describe('Paragraphs of the body, in reading order.'),
	furniture: z
		.array(z.strictObject({ ...QuoteSchema.shape, kind: FurnitureSchema.shape.kind }))
		.default([])
		.describe('What is not body: buttons, captions, disclaimers, footnote marks.'),
	citations: z
		.array(
			z.strictObject({
				id: CitationSchema.shape.id,
				...QuoteSchema.shape,
				digest: CitationSchema.shape.digest,
				supports: CitationSchema.shape.supports,
				claims: CitationSchema.shape.claims
			})
		)
		.describe('Passages that support features and events.')
});
export type Draft = z.infer<typeof DraftSchema>;
