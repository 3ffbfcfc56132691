import { z } from 'zod';
import { IdSchema } from '../common.ts';

/** `clues/{id}.json`: a share of the clues, and of the documents. */
export const CluesSchema = z.strictObject({
	/** Those whose numbers this file begins with, `IDS_IN_FILE` for each file before it. */
	documents: z.array(IdSchema),
	/** By a clue, the numbers of the documents that have it, as `packNumbers` makes them. */
	found: z.record(z.string(), z.string()),
	/**
	 * In files of their own, rows of landmarks: by the hash of a row’s first, the rest of each row times the number of
	 * documents, and the number of the document that has it.
	 */
	rows: z.record(z.string(), z.string()).optional()
});
export type Clues = z.infer<typeof CluesSchema>;
