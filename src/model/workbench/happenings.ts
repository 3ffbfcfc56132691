import { z } from 'zod';
import { IdSchema } from '../common.ts';

/** Two events that may be one happening, told by several documents. */
export interface ToldEvent {
	id: string;
	label: string;
	/** The date in words. */
	when: string;
	places: string[];
	actors: string[];
	/** What passages say of it, each with its document. */
	passages: { source: string; digest: string }[];
}
export interface Happening {
	events: [ToldEvent, ToldEvent];
	/** Why they may be one. */
	reasons: string[];
}

export const MergeSchema = z.strictObject({
	/** The event whose words stand. */
	keep: IdSchema,
	/** The event that goes into it. */
	drop: IdSchema
});
export type Merge = z.infer<typeof MergeSchema>;
export const ApartSchema = z.strictObject({ events: z.tuple([IdSchema, IdSchema]) });
export type Apart = z.infer<typeof ApartSchema>;
