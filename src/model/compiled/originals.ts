import { z } from 'zod';
import { DismissedSchema, DisagreementSchema } from '../records/disagreement.ts';
import { LaterNoteSchema } from '../records/later.ts';
import { QuestionSchema } from '../records/question.ts';
import { SourceSchema } from '../records/source.ts';

/**
 * `originals.json`: of the records as curators wrote them what neither `meta.json` nor `records.json` has, so that the
 * atlas, or a part of it, can be put together again. It comes when an evidence pack is made.
 */
export const AtlasOriginalsSchema = z.strictObject({
	sources: z.array(
		SourceSchema.pick({
			id: true,
			paragraphs: true,
			furniture: true,
			placed: true,
			unplaced: true
		})
	),
	disagreements: z.array(DisagreementSchema),
	dismissed: z.array(DismissedSchema),
	later: z.array(LaterNoteSchema),
	questions: z.array(QuestionSchema)
});
export type AtlasOriginals = z.infer<typeof AtlasOriginalsSchema>;
