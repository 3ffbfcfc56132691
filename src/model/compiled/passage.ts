import { z } from 'zod';
import { IdSchema } from '../common.ts';
import { ClaimSchema } from '../records/claim.ts';
import { DisagreementViewSchema, DisputeRefSchema } from './disagreement.ts';
import { FeatureLinkSchema, SourceRefSchema } from './refs.ts';

export const ClaimViewSchema = ClaimSchema.extend({
	/** "1,100 km", "about 14,000 soldiers", "likely: to weaken a rival": the value with its doubt. */
	words: z.string(),
	subjectTitle: z.string(),
	/** Path of the subject's page. */
	href: z.string(),
	/** `subject/property/of`: what other claims it can be laid beside. */
	matter: z.string(),
	disputes: z.array(DisputeRefSchema),
	/** For a disputed claim: what other passages say instead. */
	others: z.array(z.strictObject({ words: z.string(), source: z.string(), from: IdSchema }))
});
export type ClaimView = z.infer<typeof ClaimViewSchema>;

/** A passage as pages show it: joined with what it supports. */
export const PassageViewSchema = z.strictObject({
	id: IdSchema,
	source: IdSchema,
	paragraphs: z.array(z.string()),
	/** "paragraph 3", "paragraphs 3–4". */
	locator: z.string(),
	/** Words of all pieces together; what finds them in a copy is in `anchors/<source>.json`. */
	words: z.int(),
	digest: z.string(),
	claims: z.array(ClaimViewSchema),
	features: z.array(FeatureLinkSchema),
	events: z.array(z.strictObject({ id: IdSchema, label: z.string() }))
});
export type PassageView = z.infer<typeof PassageViewSchema>;

export const PassageGroupSchema = z.strictObject({
	source: SourceRefSchema,
	passages: z.array(PassageViewSchema)
});
export type PassageGroup = z.infer<typeof PassageGroupSchema>;

/** `disagreement/<id>.json`: with the passages of each side, to be read side by side. */
export const DisagreementPageSchema = z.strictObject({
	item: DisagreementViewSchema,
	/** As the sides of `item`. */
	sides: z.array(z.array(PassageViewSchema))
});
export type DisagreementPage = z.infer<typeof DisagreementPageSchema>;
