import { z } from 'zod';
import { IdSchema } from '../common.ts';
import { ClaimSchema } from '../records/claim.ts';
import { CompiledDisagreementSchema, DisputeRefSchema } from './disagreement.ts';
import { FeatureLinkSchema, SourceRefSchema } from './refs.ts';
import { shown, shownAll, shownInPart } from '../shown.ts';

export const CompiledClaimSchema = z.strictObject({
	// What a passage claims, and with how much doubt, is its own: shown with it.
	...shownAll(ClaimSchema.shape),
	/** "1,100 km", "about 14,000 soldiers", "likely: to weaken a rival": the value with its doubt. */
	words: shown(z.string()),
	subjectTitle: shown(z.string()),
	/** Path of the subject's page. */
	href: shown(z.string()),
	/** `subject/property/of`: what other claims it can be laid beside. */
	topic: shown(z.string()),
	disputes: shown(z.array(DisputeRefSchema)),
	/** For a disputed claim: what other passages say instead. */
	others: shown(z.array(z.strictObject({ words: z.string(), source: z.string(), from: IdSchema })))
});
export type CompiledClaim = z.infer<typeof CompiledClaimSchema>;

/** A passage as pages show it: joined with what it supports. */
export const CompiledPassageSchema = z.strictObject({
	id: shown(IdSchema),
	source: shown(IdSchema),
	paragraphs: shown(z.array(z.string())),
	/** "paragraph 3", "paragraphs 3–4". */
	locator: shown(z.string()),
	/** Words of all pieces together; what finds them in a copy is in `anchors/<source>.json`. */
	words: shown(z.int()),
	digest: shown(z.string()),
	claims: shownInPart(z.array(CompiledClaimSchema)),
	features: shown(z.array(FeatureLinkSchema)),
	events: shown(z.array(z.strictObject({ id: IdSchema, label: z.string() })))
});
export type CompiledPassage = z.infer<typeof CompiledPassageSchema>;

export const PassageGroupSchema = z.strictObject({
	source: shown(SourceRefSchema),
	passages: shownInPart(z.array(CompiledPassageSchema))
});
export type PassageGroup = z.infer<typeof PassageGroupSchema>;

/** `disagreement/<id>.json`: with the passages of each side, to be read side by side. */
export const DisagreementPageSchema = z.strictObject({
	item: CompiledDisagreementSchema,
	/** As the sides of `item`. */
	sides: z.array(z.array(CompiledPassageSchema))
});
export type DisagreementPage = z.infer<typeof DisagreementPageSchema>;
