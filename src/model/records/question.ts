import { z } from 'zod';
import { PropertySchema } from './claim.ts';
import { CountrySchema, IdSchema, ProseSchema } from '../common.ts';
import { name, prose } from '../fields.ts';
import { DisagreementKindSchema } from './disagreement.ts';
import { EventKindSchema } from './event.ts';
import { FeatureKindSchema, StatusSchema } from './feature.ts';

const title = prose(z.string().min(1).max(100)).describe('Heading of the list.');
/** Each filter that is given must be met; a list is met by any of its members. */
const FeatureFilter = {
	layers: z.array(IdSchema).optional().describe('Layers of which it must be one.'),
	kinds: z.array(FeatureKindSchema).optional().describe('Kinds of which it must be one.'),
	statuses: z.array(StatusSchema).optional().describe('Statuses of which it must have one.'),
	presence: z.enum(['named', 'inferred']).optional().describe('Whether documents name it or imply it.')
};

/** One list of what answers a question, found in the data anew at every build. */
export const QuestionPartSchema = z.discriminatedUnion('show', [
	z.strictObject({
		show: z.literal('features').describe('A list of features.'),
		title,
		...FeatureFilter,
		crosses: z
			.array(CountrySchema)
			.min(1)
			.optional()
			.describe('Countries through all of which its drawn line must run.'),
		reaches: z
			.strictObject({
				feature: IdSchema.describe('Id of the feature it must come near.'),
				withinKm: z.number().positive().describe('How near, in kilometres.')
			})
			.optional()
			.describe('A feature of which some point of it must come as near as this.'),
		claimed: z
			.strictObject({
				properties: z.array(PropertySchema).min(1).describe('Properties that may be claimed.'),
				of: IdSchema.optional().describe('Feature the claim must name.'),
				words: z
					.array(name(z.string().min(2).max(40)))
					.optional()
					.describe('Words of which the claim must have one.')
			})
			.optional()
			.describe(
				'Features of which a document itself claims it answer too, in whatever layer they stand and however they are drawn: a claim of one of these properties that names the feature `of` or has one of the words. With `crosses` only features whose record lists those countries.'
			),
		evidence: z
			.array(IdSchema)
			.optional()
			.describe('Features that a passage must support as well to be listed first as evidence.')
	}),
	z.strictObject({
		show: z.literal('passages').describe('A list of passages.'),
		title,
		together: z.array(IdSchema).min(1).describe('Features and events, all of which a passage must support.')
	}),
	z.strictObject({
		show: z.literal('claims').describe('A list of claims.'),
		title,
		subjects: z.array(IdSchema).optional().describe('Features and events the claims must be about.'),
		layers: z.array(IdSchema).optional().describe('Layers to one of which their features must belong.'),
		properties: z.array(PropertySchema).optional().describe('Properties of which one must be claimed.'),
		disputed: z.literal(true).optional().describe('Only topics on which claims disagree.')
	}),
	z.strictObject({
		show: z.literal('events').describe('A list of events.'),
		title,
		at: z
			.array(IdSchema)
			.optional()
			.describe('Features at all of which it must take place, or which it must concern.'),
		themes: z.array(IdSchema).optional().describe('Layers to one of which it must belong.'),
		kinds: z.array(EventKindSchema).optional().describe('Kinds of which it must be one.'),
		statuses: z.array(StatusSchema).optional().describe('Statuses of which it must have one.'),
		background: z.boolean().optional().describe('Whether the documents lean on it rather than report it.')
	}),
	z.strictObject({
		show: z.literal('disagreements').describe('A list of disagreements.'),
		title,
		kinds: z.array(DisagreementKindSchema).optional().describe('Kinds of which it must be one.'),
		severity: z.enum(['major', 'minor']).optional().describe('How much depends on it.'),
		subjects: z.array(IdSchema).optional().describe('Features and events it must be about.'),
		where: z.enum(['between', 'within']).optional().describe('Between documents, or within one.')
	})
]);
export type QuestionPart = z.infer<typeof QuestionPartSchema>;

/** A question the atlas answers from its data; the curator writes the query, never the answer. */
export const QuestionSchema = z.strictObject({
	id: IdSchema.describe('Id of the question. Never renamed once published.'),
	question: prose(z.string().min(1).max(140)).describe('The question, as a reader would ask it.'),
	about: ProseSchema.describe('What it is good for, and what the answer leaves open.'),
	parts: z.array(QuestionPartSchema).min(1).describe('Lists that answer it, found in the data anew at every build.')
});
export type Question = z.infer<typeof QuestionSchema>;

/** `questions.json` */
export const QuestionFileSchema = z.strictObject({
	questions: z.array(QuestionSchema).describe('Questions the atlas answers from its data.')
});
