import { z } from 'zod';
import { LaterNoteSchema } from '../records/later.ts';

/** An editor's note on what came after the documents. */
export const CompiledLaterSchema = LaterNoteSchema.safeExtend({
	whenWords: z.string(),
	statusWords: z.string().nullable(),
	/** "Publisher, date"; `null` without a reference. */
	referenceWords: z.string().nullable()
});
export type CompiledLater = z.infer<typeof CompiledLaterSchema>;
