import { z } from 'zod';
import { PropertySchema } from './claim.ts';
import { CountrySchema, IdSchema, ProseSchema } from '../common.ts';
import { name, prose } from '../fields.ts';
import { DisagreementKindSchema } from './disagreement.ts';
import { EventKindSchema } from './event.ts';
import { FeatureKindSchema, StatusSchema } from './feature.ts';

const title = prose(z.string().min(1).max(100));
/** Each filter that is given must be met; a list is met by any of its members. */
const FeatureFilter = {
	layers: z.array(IdSchema).optional(),
	kinds: z.array(FeatureKindSchema).optional(),
	statuses: z.array(StatusSchema).optional(),
	presence: z.enum(['named', 'inferred']).optional()
};

/** One list of what answers a question, found in the data anew at every build. */
export const QuestionPartSchema = z.discriminatedUnion('show', [
	z.strictObject({
		show: z.literal('features'),
		title,
		...FeatureFilter,
		/** Countries through all of which its drawn line must run. */
		crosses: z.array(CountrySchema).min(1).optional(),
		/** A feature of which some point of it must come as near as this. */
		reaches: z.strictObject({ feature: IdSchema, withinKm: z.number().positive() }).optional(),
		/**
		 * Features of which a document itself claims it answer too, in whatever layer they stand and however they are
		 * drawn: a claim of one of these properties that names the feature `of` or has one of the words. With `crosses`
		 * only features whose record lists those countries.
		 */
		claimed: z
			.strictObject({
				properties: z.array(PropertySchema).min(1),
				of: IdSchema.optional(),
				words: z.array(name(z.string().min(2).max(40))).optional()
			})
			.optional(),
		/** Features that a passage must support as well to be listed first as evidence. */
		evidence: z.array(IdSchema).optional()
	}),
	z.strictObject({
		show: z.literal('passages'),
		title,
		/** Features and events, all of which a passage must support. */
		together: z.array(IdSchema).min(1)
	}),
	z.strictObject({
		show: z.literal('claims'),
		title,
		subjects: z.array(IdSchema).optional(),
		layers: z.array(IdSchema).optional(),
		properties: z.array(PropertySchema).optional(),
		/** Only topics on which claims disagree. */
		disputed: z.literal(true).optional()
	}),
	z.strictObject({
		show: z.literal('events'),
		title,
		/** Features at all of which it must take place, or which it must concern. */
		at: z.array(IdSchema).optional(),
		themes: z.array(IdSchema).optional(),
		kinds: z.array(EventKindSchema).optional(),
		statuses: z.array(StatusSchema).optional(),
		background: z.boolean().optional()
	}),
	z.strictObject({
		show: z.literal('disagreements'),
		title,
		kinds: z.array(DisagreementKindSchema).optional(),
		severity: z.enum(['major', 'minor']).optional(),
		subjects: z.array(IdSchema).optional(),
		/** Between documents, or within one. */
		where: z.enum(['between', 'within']).optional()
	})
]);
export type QuestionPart = z.infer<typeof QuestionPartSchema>;

/** A question the atlas answers from its data; the curator writes the query, never the answer. */
export const QuestionSchema = z.strictObject({
	id: IdSchema,
	question: prose(z.string().min(1).max(140)),
	/** What it is good for, and what the answer leaves open. */
	about: ProseSchema,
	parts: z.array(QuestionPartSchema).min(1)
});
export type Question = z.infer<typeof QuestionSchema>;

/** `questions.json` */
export const QuestionFileSchema = z.strictObject({ questions: z.array(QuestionSchema) });
