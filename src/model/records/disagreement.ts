import { z } from 'zod';
import { IdSchema, ProseSchema, ReferenceSchema } from '../common.ts';
import { code, prose } from '../fields.ts';

/** Why two passages differ. */
export const DisagreementKindSchema = z.enum([
	'contradiction',
	'granularity',
	'spelling',
	'source-error',
	'changed-over-time',
	'against-known-fact'
]);
export type DisagreementKind = z.infer<typeof DisagreementKindSchema>;

/** What one side says, in our words, and the passages that say it. */
export const SideSchema = z.strictObject({
	says: prose(z.string().min(1).max(160)),
	citations: z.array(IdSchema).min(1)
});

/** What claims are about, as the check prints it: `subject/property` or `subject/property/of`. */
const TopicIdSchema = code(
	z.string().regex(/^[a-z0-9-]+\/[a-z]+(\/[\p{L}\p{N}]+)?$/u, 'a topic reads subject/property or subject/property/of')
);

/** A disagreement a curator has confirmed. It is shown, never resolved. */
export const DisagreementSchema = z.strictObject({
	id: IdSchema,
	title: prose(z.string().min(1).max(120)),
	kind: DisagreementKindSchema,
	/** Whether an answer to a plain question changes with the side one believes. */
	severity: z.enum(['major', 'minor']),
	/** Features and events it is about. */
	subjects: z.array(IdSchema).min(1),
	/** Matters whose claims differ: wherever one of their values is shown, this disagreement is shown with it. */
	matters: z.array(TopicIdSchema).default([]),
	/** One side only where the text stands against well-known fact. */
	sides: z.array(SideSchema).min(1),
	note: ProseSchema,
	/** For what is well known: where from. */
	reference: ReferenceSchema.optional()
});
export type Disagreement = z.infer<typeof DisagreementSchema>;

/** A computed proposal a curator found to be no disagreement; named as the check prints it. */
export const DismissedSchema = z.strictObject({ proposal: TopicIdSchema, because: ProseSchema });
export type Dismissed = z.infer<typeof DismissedSchema>;

/** `disagreements/<any>.json` */
export const DisagreementFileSchema = z.strictObject({
	disagreements: z.array(DisagreementSchema),
	dismissed: z.array(DismissedSchema).default([])
});
