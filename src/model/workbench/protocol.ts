import { z } from 'zod';
import { EdtfSchema, IdSchema } from '../common.ts';
import { AcceptOptionsSchema, RejectReasonSchema, StepIdSchema, type Judged } from '../proposals/decision.ts';
import { DocumentIdSchema } from '../proposals/document.ts';
import { PlaceKindSchema } from '../proposals/mention.ts';
import type { FoundFile } from '../proposals/proposals.ts';
import { ProposalIdSchema } from '../proposals/proposals.ts';
import { RangeSchema } from '../records/source.ts';

/** What the page of the workbench asks its server for, and what it gets. */

/**
 * The step that decided a proposal as the page saw it, `null` where it was open: another's decision is never written
 * over.
 */
const WasSchema = z.string().nullable();

export const RequestSchema = z.discriminatedUnion('do', [
	z.strictObject({
		do: z.literal('accept'),
		id: ProposalIdSchema,
		options: AcceptOptionsSchema,
		was: WasSchema
	}),
	z.strictObject({
		do: z.literal('reject'),
		id: ProposalIdSchema,
		reason: RejectReasonSchema.optional(),
		was: WasSchema
	})
]);
export type DecideRequest = z.infer<typeof RequestSchema>;
const MAX_REQUESTS = 5000;
export const DecideSchema = z.strictObject({ requests: z.array(RequestSchema).min(1).max(MAX_REQUESTS) });
export const MoveSchema = z.strictObject({ step: StepIdSchema });
/** Asks for what else a name may mean. */
export const MoreSchema = z.strictObject({ id: ProposalIdSchema });
/** Takes the decision on one proposal back, and this alone. */
export const ReopenSchema = z.strictObject({ id: ProposalIdSchema, was: StepIdSchema });

const PositionSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
export const MovePointSchema = z.strictObject({
	feature: IdSchema,
	/** Where the page saw it. */
	from: PositionSchema,
	to: PositionSchema,
	/** How the curator knows. */
	method: z.string().trim().min(10).max(400).optional()
});
export const PassageSchema = z.strictObject({
	document: DocumentIdSchema,
	/** Code points of the normal form. */
	start: z.int().min(0),
	end: z.int().min(1),
	digest: z.string().trim().min(10).max(600),
	supports: z.array(IdSchema).max(50),
	/** Digest of the passage that stands there already, as the page saw it; `null` where there was none. */
	before: z.string().nullable(),
	/** A new event that it tells of. */
	event: z.strictObject({ label: z.string().trim().min(1).max(140), edtf: EdtfSchema.nullable() }).optional(),
	/** A place that it names and nobody has placed yet. */
	place: z
		.strictObject({ title: z.string().trim().min(1).max(80), position: PositionSchema, kind: PlaceKindSchema })
		.optional(),
	published: EdtfSchema.optional()
});
export type NewPassage = z.infer<typeof PassageSchema>;
/** Names of a document marked otherwise than they were found. Code points of the normal form. */
export const RenamingSchema = z.strictObject({
	document: DocumentIdSchema,
	/** What is marked anew: names that stand over it are dropped. */
	within: RangeSchema,
	/** Names within it. */
	names: z.array(RangeSchema).min(1).max(10),
	/** Wherever the same words stand in the document. */
	isEverywhere: z.boolean()
});
export type Renaming = z.infer<typeof RenamingSchema>;
export const BorrowedSchema = z.strictObject({ document: DocumentIdSchema, text: z.string().max(2000) });

export type ProposalKind = 'place' | 'date' | 'quantity' | 'status';

/** A proposal as the queue shows it. */
export interface QueueRow {
	id: string;
	document: string;
	kind: ProposalKind;
	/** Words of the document that it stands on. */
	text: string;
	start: number;
	/** How often the name stands there. */
	count: number;
	confidence: number;
	/** What it is taken for, in words. */
	value: string;
	candidate: string | null;
	country: string | null;
	sense: string | null;
}
export interface ShownState {
	state: 'accepted' | 'rejected';
	step: string | null;
	candidate?: string;
	reason?: string;
	who?: string;
	/** How candidates were ranked anew for it. */
	judged?: Judged;
}
export interface ShownStep {
	id: string;
	told: string;
	/** Proposals that it decides on, the first of them. */
	proposal: string | null;
	count: number;
}
/** What stands after a step; states that are `null` are of proposals that are open again. */
export interface Standing {
	states: Record<string, ShownState | null>;
	undo: ShownStep | null;
	redo: ShownStep | null;
	/** All proposals of a document whose names are marked otherwise now. */
	remarked?: { document: string; rows: QueueRow[] };
}
export interface ShownDocument {
	id: string;
	title: string;
	published: string | null;
	/** Whether accepting asks for the day of publication first. */
	needsDate: boolean;
	language: string;
	words: number;
}
export interface OpenedAtlas extends Standing {
	title: string;
	who: string;
	documents: ShownDocument[];
	layers: { id: string; title: string }[];
	/** What may be imported: endings for a field that takes files, and the formats in words. */
	imports: { accept: string; formats: string };
	queue: QueueRow[];
	/** Faults of the records, in words. */
	faults: string[];
	/** Where the preview is served. */
	preview: string | null;
}

export interface ShownParagraph {
	/** Code points of the normal form before it. */
	start: number;
	text: string;
	isHeading: boolean;
}
export interface ShownPassage {
	id: string;
	source: string;
	start: number;
	end: number;
	digest: string;
	supports: string[];
	locator: string;
}
export interface OpenedDocument extends Omit<FoundFile, 'basis' | 'document'> {
	id: string;
	paragraphs: ShownParagraph[];
	passages: ShownPassage[];
	/** Why there is no text. */
	missing: string | null;
}

/** What a claim may be about, and a point that may be moved. */
export interface Subject {
	id: string;
	title: string;
	as: 'feature' | 'event';
	names: string[];
	/** Of a point alone. */
	position: [number, number] | null;
	/** Where it is to be found on a map, if anywhere. */
	anchor: [number, number] | null;
	countries: string[];
	layer: string;
}

export interface Answer extends Standing {
	told: string[];
	/** What the step is called from now on. */
	step: string;
}

/** What is told to every window. */
export type Notice =
	| ({ of: 'step'; window: string | null; told: string } & Standing)
	| { of: 'files'; files: string[]; faults: string[] }
	| { of: 'preview'; origin: string };
