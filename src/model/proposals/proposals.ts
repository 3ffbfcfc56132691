import { z } from 'zod';
import { code } from '../fields.ts';
import { DocumentIdSchema } from './document.ts';
import {
	CandidateSchema,
	MentionSchema,
	ProposedDateSchema,
	ProposedQuantitySchema,
	ProposedStatusSchema
} from './mention.ts';

/** `<document>-place-<candidate>`, `<document>-date-<offset>`, `<document>-quantity-…`, `<document>-status-…` */
export const ProposalIdSchema = code(
	z
		.string()
		.regex(/^[0-9a-f]{10}-(place|date|quantity|status)-[a-z0-9:.-]+$/, 'an id as `status <document>` lists it')
);

const NameHereSchema = MentionSchema.pick({
	start: true,
	end: true,
	text: true,
	sense: true,
	confidence: true
});

/** A place and all the names of it in one document; offsets are code points of the normal form. */
export const PlaceProposalSchema = z.strictObject({
	id: ProposalIdSchema,
	/** `null` where the name is a place's and nobody can say which. */
	place: CandidateSchema.nullable(),
	confidence: z.number().min(0).max(1),
	reasons: z.array(z.string()),
	mentions: z.array(NameHereSchema).min(1),
	/** What else the name may mean, the likeliest first. */
	others: z.array(CandidateSchema)
});
export type PlaceProposal = z.infer<typeof PlaceProposalSchema>;

export const DateProposalSchema = ProposedDateSchema.extend({ id: ProposalIdSchema });
export const QuantityProposalSchema = ProposedQuantitySchema.extend({ id: ProposalIdSchema });
export const StatusProposalSchema = ProposedStatusSchema.extend({ id: ProposalIdSchema });

/** `proposals/found/<document>.json` */
export const FoundFileSchema = z.strictObject({
	document: DocumentIdSchema,
	/** Hash of all it rests on, by which one knows whether it must be made anew. */
	basis: code(z.string()),
	places: z.array(PlaceProposalSchema),
	dates: z.array(DateProposalSchema),
	quantities: z.array(QuantityProposalSchema),
	statuses: z.array(StatusProposalSchema)
});
export type FoundFile = z.infer<typeof FoundFileSchema>;
