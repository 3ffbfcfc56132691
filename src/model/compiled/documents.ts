import { z } from 'zod';
import { IdSchema } from '../common.ts';

/** `documents/index.json` is a list of these: a text that the site itself serves, `documents/<id>.txt`. */
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
