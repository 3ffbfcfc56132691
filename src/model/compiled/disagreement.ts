import { z } from 'zod';
import { IdSchema } from '../common.ts';
import { PropertySchema } from '../records/claim.ts';
import { DisagreementSchema } from '../records/disagreement.ts';
import { DisputeLinkSchema, SourceRefSchema } from './refs.ts';
import { shown, shownInPart } from '../shown.ts';

/** A passage as a side of a disagreement cites it. */
export const CitedPassageSchema = z.strictObject({
	id: IdSchema,
	source: SourceRefSchema,
	locator: z.string(),
	digest: z.string()
});
export type CitedPassage = z.infer<typeof CitedPassageSchema>;

/** What a shown value needs to lead to its disagreement. */
export const DisputeRefSchema = z.strictObject({
	...DisputeLinkSchema.shape,
	title: shown(z.string()),
	kind: shown(DisagreementSchema.shape.kind),
	/** A curator has confirmed it. */
	reviewed: shown(z.boolean())
});
export type DisputeRef = z.infer<typeof DisputeRefSchema>;

export const CompiledDisagreementSchema = z.strictObject({
	...DisputeRefSchema.shape,
	severity: shown(DisagreementSchema.shape.severity),
	/** Documents stand against one another. */
	between: z.boolean(),
	/** Documents that stand on more than one side themselves. */
	within: z.array(IdSchema),
	subjects: shown(z.array(z.strictObject({ id: IdSchema, title: z.string(), href: z.string() }))),
	/** Sides in order of publication. */
	sides: z.array(z.strictObject({ says: z.string(), passages: z.array(CitedPassageSchema) })),
	note: z.string(),
	reference: DisagreementSchema.shape.reference
});
export type CompiledDisagreement = z.infer<typeof CompiledDisagreementSchema>;

/** All that is claimed on one topic, side by side and in order of publication. */
export const TopicSchema = z.strictObject({
	/** `subject/property` or `subject/property/of`. */
	id: shown(z.string()),
	property: shown(PropertySchema),
	/** "length", "status of mainland stretch" */
	label: shown(z.string()),
	values: shown(
		z.array(z.strictObject({ words: z.string(), attributedTo: z.string().nullable(), passage: CitedPassageSchema }))
	),
	disputes: shown(z.array(DisputeRefSchema))
});
export type Topic = z.infer<typeof TopicSchema>;

/** What the documents claim of one thing. */
export const TopicGroupSchema = z.strictObject({
	subject: shown(IdSchema),
	title: shown(z.string()),
	href: shown(z.string()),
	topics: shownInPart(z.array(TopicSchema))
});
export type TopicGroup = z.infer<typeof TopicGroupSchema>;

/** `matrix.json`: how the documents picture each project, and each event that several tell. */
export const MatrixPageSchema = z.strictObject({
	features: z.array(TopicGroupSchema.extend({ parts: z.array(TopicGroupSchema) })),
	events: z.array(TopicGroupSchema),
	/** Of all parts, where this is one. */
	total: z
		.strictObject({
			features: z.int(),
			events: z.int()
		})
		.optional()
});
export type MatrixPage = z.infer<typeof MatrixPageSchema>;

/** A part of the list of disagreements, with what is said of the whole. */
export const DisagreementsPartSchema = z.strictObject({
	items: z.array(CompiledDisagreementSchema),
	total: z.int(),
	/** Of all, those a curator has reviewed. */
	reviewed: z.int()
});
export type DisagreementsPart = z.infer<typeof DisagreementsPartSchema>;

/** Where in the list those stand that have it: places from 0, as `packNumbers` has them. */
const PlacesSchema = z.record(z.string(), z.string());

/**
 * `disagreement-columns.json`, of a large atlas alone: of all by which its list is narrowed, where in it those stand that
 * have it. Some 40 bytes a disagreement; loaded when a filter is set, and no sooner.
 */
export const DisagreementColumnsSchema = z.strictObject({
	source: PlacesSchema,
	kind: PlacesSchema,
	severity: PlacesSchema,
	subject: PlacesSchema,
	where: PlacesSchema
});
export type DisagreementColumns = z.infer<typeof DisagreementColumnsSchema>;
