import { z } from 'zod';
import { EdtfSchema, IdSchema } from '../common.ts';
import { prose } from '../fields.ts';
import { StatusSchema } from './feature.ts';

/** What a claim is about, so that claims of several documents can be laid side by side. */
export const PropertySchema = z.enum([
	'length',
	'cost',
	'duration',
	'count',
	'share',
	'capacity',
	'casualties',
	'personnel',
	'date',
	'status',
	'model',
	'builder',
	'financier',
	'operator',
	'endpoint',
	'first',
	'purpose',
	'route',
	'place',
	'rank',
	'cause',
	'other'
]);
export type Property = z.infer<typeof PropertySchema>;

const bound = z.enum(['exactly', 'about', 'at-least', 'more-than', 'at-most', 'less-than', 'several', 'between']);

/** A value exactly as a passage asserts it. Claims are never reconciled. */
export const ClaimValueSchema = z.discriminatedUnion('type', [
	z.strictObject({
		type: z.literal('quantity'),
		/** `null` where the passage says only "several". */
		amount: z.number().nullable(),
		upTo: z.number().optional(),
		/** `km`, `USD`, `years`, `helicopters`, `soldiers`, `percent` … */
		unit: prose(z.string().min(1).max(40)),
		bound: bound.default('exactly')
	}),
	z.strictObject({ type: z.literal('date'), edtf: EdtfSchema, words: prose(z.string().max(60)).optional() }),
	z.strictObject({ type: z.literal('status'), status: StatusSchema }),
	/** In our words: a model number, a name, a route. */
	z.strictObject({ type: z.literal('text'), text: prose(z.string().min(1).max(160)) })
]);
export type ClaimValue = z.infer<typeof ClaimValueSchema>;

/**
 * How far the passage itself stands behind a claim. Where none is given it is asserted.
 * - `expected`: planned, foreseen or hoped for.
 * - `likely`, `possible`: as the passage puts it ("is likely to", "may", "one cannot rule out").
 * - `argued`: put forward as an argument the passage does not make its own.
 * - `rejected`: named only to be refused.
 * - `question`: asked and not answered.
 */
export const ModalitySchema = z.enum(['asserted', 'expected', 'likely', 'possible', 'argued', 'rejected', 'question']);
export type Modality = z.infer<typeof ModalitySchema>;

export const ClaimSchema = z.strictObject({
	/** A feature or an event. */
	subject: IdSchema,
	property: PropertySchema,
	/** What precisely, where the property alone is ambiguous: "Russian special forces". */
	of: prose(z.string().min(1).max(80)).optional(),
	value: ClaimValueSchema,
	/** How far the passage stands behind it; asserted where left out. */
	modality: ModalitySchema.optional(),
	/** Whose word it is, where the document reports somebody else's: "unconfirmed reports", "Rostec's head". */
	attributedTo: prose(z.string().min(1).max(80)).optional()
});
export type Claim = z.infer<typeof ClaimSchema>;
