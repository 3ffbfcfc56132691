import { z } from 'zod';
import { SearchRecordSchema } from './search.ts';

/** What is found of a type: the best, and how many there are. */
const FoundTypeSchema = z.strictObject({
	type: SearchRecordSchema.shape.type,
	total: z.number(),
	/** There may be more: what is asked for stands in more records than were looked through. */
	isAtLeast: z.literal(true).optional(),
	records: z.array(SearchRecordSchema)
});
export type FoundType = z.infer<typeof FoundTypeSchema>;

/** `find.json?q=` of a site that is served from a database. */
export const FoundSchema = z.strictObject({
	/** Every one of them has every word of the query, in this or a like spelling; else only some of them. */
	isWhole: z.boolean(),
	types: z.array(FoundTypeSchema)
});
export type Found = z.infer<typeof FoundSchema>;
