import { z } from 'zod';
import { LaterNoteSchema } from '../records/later.ts';

/** An editor's note on what came after the documents. */
export const LaterViewSchema = LaterNoteSchema.safeExtend({
	whenWords: z.string(),
	statusWords: z.string().nullable(),
	/** "Publisher, date"; `null` without a reference. */
	referenceWords: z.string().nullable()
});
export type LaterView = z.infer<typeof LaterViewSchema>;
