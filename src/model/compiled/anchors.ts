import { z } from 'zod';
import { IdSchema } from '../common.ts';
import { CitationSchema } from '../records/citation.ts';
import { ParagraphSchema, SourceSchema } from '../records/source.ts';

/** `anchors/<source>.json`: what the browser needs to find a source's passages in a reader's copy. */
export const SourceAnchorsSchema = z.strictObject({
	id: IdSchema,
	fingerprint: SourceSchema.shape.fingerprint,
	body: SourceSchema.shape.body,
	paragraphs: z.array(
		ParagraphSchema.pick({
			id: true,
			role: true,
			ranges: true,
			hash: true,
			letters: true,
			lead: true,
			tail: true,
			landmarks: true
		})
	),
	/** In the order of the text. */
	passages: z.array(CitationSchema.pick({ id: true, paragraphs: true, pieces: true, anchor: true }))
});
export type SourceAnchors = z.infer<typeof SourceAnchorsSchema>;
