import { z } from 'zod';
import { IdSchema } from '../common.ts';

/**
 * A text that the site serves, `documents/<id>.txt`. `documents/index.json` lists the copies of whoever serves it; open texts
 * are told by `openText` of a document's reference.
 */
export const ServedTextSchema = z.strictObject({
	id: IdSchema,
	file: z.string(),
	/**
	 * Where the pages of the copy it was read from start: UTF-16 offset in the text, and the page as the copy numbers
	 * it.
	 */
	pages: z.array(z.strictObject({ start: z.int(), label: z.string() })).optional()
});
export type ServedText = z.infer<typeof ServedTextSchema>;
