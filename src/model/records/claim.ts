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
		type: z.literal('quantity').describe('A number with its unit.'),
		amount: z.number().nullable().describe('The number; `null` where the passage says only “several”.'),
		upTo: z.number().optional().describe('The upper end, where the passage gives two numbers.'),
		unit: prose(z.string().min(1).max(40)).describe(
			'Unit of the number: `km`, `USD`, `years`, `helicopters`, `soldiers`, `percent` …'
		),
		bound: bound.default('exactly').describe('How the number is meant: exactly, about, at least …')
	}),
	z.strictObject({
		type: z.literal('date').describe('A date.'),
		edtf: EdtfSchema.describe('The date in EDTF: `2014-11-20`, `2015?`, `2014/2016`.'),
		words: prose(z.string().max(60)).optional().describe('The date in our words, where EDTF cannot say it all.')
	}),
	z.strictObject({
		type: z.literal('status').describe('How far along a thing is.'),
		status: StatusSchema.describe('The status the passage gives it.')
	}),
	/** In our words: a model number, a name, a route. */
	z.strictObject({
		type: z.literal('text').describe('A value in words.'),
		text: prose(z.string().min(1).max(160)).describe('The value in our words: a model number, a name, a route.')
	})
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
	subject: IdSchema.describe('Id of the feature or the event it is about.'),
	property: PropertySchema.describe('What of the subject is claimed.'),
	of: prose(z.string().min(1).max(80))
		.optional()
		.describe('What precisely, where the property alone is ambiguous: “eastern course”.'),
	value: ClaimValueSchema.describe('The value exactly as the passage asserts it.'),
	modality: ModalitySchema.optional().describe('How far the passage stands behind it; asserted where left out.'),
	attributedTo: prose(z.string().min(1).max(80))
		.optional()
		.describe('Whose word it is, where the document reports somebody else’s: “unconfirmed reports”.')
});
export type Claim = z.infer<typeof ClaimSchema>;
