import { z } from 'zod';

/** A record as it was published: enough to say later what has changed. */
const PublishedRecordSchema = z.strictObject({
	kind: z.enum(['place', 'event', 'document', 'passage', 'claim']),
	id: z.string().min(1),
	title: z.string(),
	hash: z.string(),
	/** Degrees east and north, where it is to be found on a map. */
	position: z.tuple([z.number(), z.number()]).optional(),
	/** Document a passage or a claim stands in. */
	source: z.string().optional()
});
export type PublishedRecord = z.infer<typeof PublishedRecordSchema>;

/** `proposals/published.json`: what the last `publish` put into the site. */
export const PublishedStateSchema = z.strictObject({
	when: z.iso.datetime(),
	/** Whether claims are among its records; in files of before they are not. */
	hasClaims: z.boolean().default(false),
	records: z.array(PublishedRecordSchema),
	/** What the feed tells, in order of time. */
	versions: z
		.array(
			z.strictObject({
				when: z.iso.datetime(),
				version: z.string().regex(/^[0-9a-f]{12}$/u),
				changes: z.array(z.string())
			})
		)
		.optional()
});
export type PublishedState = z.infer<typeof PublishedStateSchema>;
