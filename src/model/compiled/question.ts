import { z } from 'zod';
import { IdSchema } from '../common.ts';
import { CitedPassageSchema, CompiledDisagreementSchema, TopicGroupSchema } from './disagreement.ts';
import { DisputeLinkSchema, FeatureLinkSchema } from './refs.ts';

/** One thing that answers a question, with the passages behind it. */
export const AnswerRowSchema = z.strictObject({
	id: IdSchema,
	title: z.string(),
	href: z.string(),
	/** Where it is a feature. */
	feature: FeatureLinkSchema.nullable(),
	/** "agreed, not built", "818 km of 1,700 km in Pakistan, as drawn" */
	facts: z.array(z.string()),
	/** Disagreement on a value among the facts. */
	disputed: DisputeLinkSchema.nullable(),
	passages: z.array(CitedPassageSchema)
});
export type AnswerRow = z.infer<typeof AnswerRowSchema>;

export const AnswerSchema = z.strictObject({
	show: z.enum(['features', 'passages', 'claims', 'events', 'disagreements']),
	title: z.string(),
	/** What was asked of the data, in words. */
	how: z.string(),
	/** Rows of features, events and passages. */
	rows: z.array(AnswerRowSchema),
	/** For claims. */
	groups: z.array(TopicGroupSchema),
	/** For disagreements. */
	disagreements: z.array(CompiledDisagreementSchema)
});
export type Answer = z.infer<typeof AnswerSchema>;

/** `questions.json` is a list of these. */
export const QuestionRefSchema = z.strictObject({
	id: IdSchema,
	question: z.string(),
	about: z.string(),
	/** "3 places, 9 passages in 2 documents" */
	found: z.string()
});
export type QuestionRef = z.infer<typeof QuestionRefSchema>;

/** `question/<id>.json` */
export const QuestionPageSchema = QuestionRefSchema.extend({
	answers: z.array(AnswerSchema),
	/** Features among the answers: what the map marks. */
	features: z.array(IdSchema),
	/** Layers they stand in, for a link that shows only these. */
	layers: z.array(IdSchema)
});
export type QuestionPage = z.infer<typeof QuestionPageSchema>;
