import { z } from 'zod';
import { EdtfSchema, IdSchema } from '../common.ts';
import { ChangeSchema } from './change.ts';
import { RangeSchema } from '../records/source.ts';
import { DocumentIdSchema } from './document.ts';
import { PlaceKindSchema, SenseSchema } from './mention.ts';
import { PlaceProposalSchema, ProposalIdSchema } from './proposals.ts';

/** What a curator held otherwise than the ranking did. */
export const JudgedSchema = z.strictObject({
	/** Reasons that she did not count. */
	without: z.array(z.string().min(1).max(200)).max(40),
	/** ISO 3166-1 alpha-2. */
	country: z.string().min(1).max(8).optional(),
	kind: PlaceKindSchema.optional()
});
export type Judged = z.infer<typeof JudgedSchema>;

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
	published: EdtfSchema.optional(),
	/** How the candidates were ranked anew before this one was accepted. */
	judged: JudgedSchema.optional()
});
export type AcceptOptions = z.infer<typeof AcceptOptionsSchema>;

/** The name that was decided upon, for what is proposed afterwards; left out for dates, quantities and statuses. */
export const DecidedNameSchema = z.strictObject({
	text: z.string().min(1),
	sense: SenseSchema,
	/** `null` where it was found to be no place, or another. */
	candidate: z.string().nullable()
});

/** Why a proposal is none: what the name stands for instead, or that nothing of the kind is said there. */
export const RejectReasonSchema = z.enum([
	'person',
	'organisation',
	'other-name',
	'common-word',
	'wrong-value',
	'other'
]);
export type RejectReason = z.infer<typeof RejectReasonSchema>;

/** What is done in one go has one step, and is taken back in one go; lines of earlier versions have none. */
export const StepIdSchema = z.string().regex(/^[0-9a-z]{8,32}$/);
const WhenWhoShape = {
	when: z.iso.datetime(),
	who: z.string().min(1).max(80).optional()
};

/**
 * A line of `proposals/decisions.jsonl`, which only ever grows; the last line on a proposal counts, unless its step was
 * taken back. Lines that change records hold the changes, so that a step can be taken back and done again whatever
 * happened since.
 */
const DecidedSchema = z.strictObject({
	id: ProposalIdSchema,
	step: StepIdSchema.optional(),
	/** How many lines the step has: with fewer it was cut off by a crash, and none of them counts. */
	of: z.int().min(1).optional(),
	...WhenWhoShape
});
const StepSchema = z.strictObject({ step: StepIdSchema, ...WhenWhoShape });
export const DecisionSchema = z.discriminatedUnion('do', [
	z.strictObject({
		do: z.literal('accept'),
		...DecidedSchema.shape,
		options: AcceptOptionsSchema,
		name: DecidedNameSchema.optional(),
		/** What it became, in a sentence. */
		told: z.string().optional(),
		changes: z.array(ChangeSchema).optional()
	}),
	z.strictObject({
		do: z.literal('reject'),
		...DecidedSchema.shape,
		name: DecidedNameSchema.optional(),
		reason: RejectReasonSchema.optional()
	}),
	/** A change of records that no proposal asked for. */
	z.strictObject({ do: z.literal('edit'), ...StepSchema.shape, told: z.string(), changes: z.array(ChangeSchema) }),
	/** Two events that may look like one and are two. */
	z.strictObject({
		do: z.literal('apart'),
		...StepSchema.shape,
		told: z.string(),
		events: z.tuple([IdSchema, IdSchema])
	}),
	/** Names of a document marked otherwise than they were found. */
	z.strictObject({
		do: z.literal('reshape'),
		...StepSchema.shape,
		told: z.string(),
		document: DocumentIdSchema,
		dropped: z.array(RangeSchema),
		added: z.array(PlaceProposalSchema)
	}),
	z.strictObject({
		do: z.literal('undo'),
		...StepSchema.shape,
		/** The step that stands in its place, in the lines after it: cut off by a crash, neither of them counts. */
		instead: StepIdSchema.optional()
	}),
	z.strictObject({ do: z.literal('redo'), ...StepSchema.shape }),
	/** The records of an acceptance, or of the last that was done with a step, are written. */
	z.strictObject({
		do: z.literal('applied'),
		id: ProposalIdSchema.optional(),
		step: StepIdSchema.optional(),
		when: z.iso.datetime()
	})
]);
export type Decision = z.infer<typeof DecisionSchema>;
