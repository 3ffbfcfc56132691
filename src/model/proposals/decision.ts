import { z } from 'zod';
import { EdtfSchema, IdSchema } from '../common.ts';
import { SenseSchema } from './mention.ts';
import { ProposalIdSchema } from './proposals.ts';

/** What a curator adds when accepting. */
export const AcceptOptionsSchema = z.strictObject({
	/** Candidate in place of the first. */
	candidate: z.string().min(1).optional(),
	/** Layer that a new feature goes into. */
	layer: IdSchema.optional(),
	/** Feature or event that a claim is about. */
	subject: IdSchema.optional(),
	/** Makes a date an event of that label. */
	label: z.string().min(1).max(140).optional(),
	/** Day of publication, where the document does not say. */
	published: EdtfSchema.optional()
});
export type AcceptOptions = z.infer<typeof AcceptOptionsSchema>;

/** The name that was decided upon, for what is proposed afterwards; left out for dates, quantities and statuses. */
export const DecidedNameSchema = z.strictObject({
	text: z.string().min(1),
	sense: SenseSchema,
	/** `null` where it was found to be no place, or another. */
	candidate: z.string().nullable()
});

/** A line of `proposals/decisions.jsonl`, which only ever grows; the last line on a proposal counts. */
const DecidedSchema = z.strictObject({ id: ProposalIdSchema, when: z.iso.datetime() });
export const DecisionSchema = z.discriminatedUnion('do', [
	z.strictObject({
		do: z.literal('accept'),
		...DecidedSchema.shape,
		options: AcceptOptionsSchema,
		name: DecidedNameSchema.optional()
	}),
	z.strictObject({ do: z.literal('reject'), ...DecidedSchema.shape, name: DecidedNameSchema.optional() }),
	/** The records of an acceptance are written. */
	z.strictObject({ do: z.literal('applied'), ...DecidedSchema.shape })
]);
export type Decision = z.infer<typeof DecisionSchema>;
