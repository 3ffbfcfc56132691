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
	says: prose(z.string().min(1).max(160)).describe('What the side says, in our words.'),
	citations: z.array(IdSchema).min(1).describe('Ids of the passages that say it.')
});

/** What claims are about, as the check prints it: `subject/property` or `subject/property/of`. */
const TopicIdSchema = code(
	z.string().regex(/^[a-z0-9-]+\/[a-z]+(\/[\p{L}\p{N}]+)?$/u, 'a topic reads subject/property or subject/property/of')
);

/** A disagreement a curator has confirmed. It is shown, never resolved. */
export const DisagreementSchema = z.strictObject({
	id: IdSchema.describe('Id of the disagreement. Never renamed once published.'),
	title: prose(z.string().min(1).max(120)).describe('What the documents differ on, in a line.'),
	kind: DisagreementKindSchema.describe('Why the passages differ.'),
	severity: z
		.enum(['major', 'minor'])
		.describe('`major` where an answer to a plain question changes with the side one believes.'),
	subjects: z.array(IdSchema).min(1).describe('Ids of the features and events it is about.'),
	matters: z
		.array(TopicIdSchema)
		.default([])
		.describe(
			'Topics whose claims differ, as `subject/property` or `subject/property/of`: wherever one of their values is shown, this disagreement is shown with it.'
		),
	sides: z
		.array(SideSchema)
		.min(1)
		.describe('What each side says; one side only where the text stands against well-known fact.'),
	note: ProseSchema.describe('What a reader must know to weigh the sides.'),
	reference: ReferenceSchema.optional().describe('For what is well known: where it is known from.')
});
export type Disagreement = z.infer<typeof DisagreementSchema>;

/** A computed proposal a curator found to be no disagreement; named as the check prints it. */
export const DismissedSchema = z.strictObject({
	proposal: TopicIdSchema.describe(
		'What the check proposed, named as it prints it: `subject/property` or `subject/property/of`.'
	),
	// Read by curators alone.
	because: prose(z.string().trim().min(1).max(1200), { translated: false }).describe('Why it is no disagreement.')
});
export type Dismissed = z.infer<typeof DismissedSchema>;

/** `disagreements/<any>.json` */
export const DisagreementFileSchema = z.strictObject({
	disagreements: z.array(DisagreementSchema).describe('Disagreements a curator has confirmed.'),
	dismissed: z.array(DismissedSchema).default([]).describe('Proposals a curator found to be no disagreement.')
});
