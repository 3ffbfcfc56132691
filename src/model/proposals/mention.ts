import { z } from 'zod';

/** Half-open range of code points in the text as read, and the words that stand there. */
const SpanShape = {
	start: z.int().min(0),
	end: z.int().min(1),
	text: z.string().min(1)
};
/** How often what is so marked was right, where it was measured: 0 to 1. */
const ConfidenceSchema = z.number().min(0).max(1);
/** Why, in words, the weightiest first. */
const ReasonsSchema = z.array(z.string().min(1));
const LatitudeSchema = z.number().min(-90).max(90);
const LongitudeSchema = z.number().min(-180).max(180);

/**
 * What a place name stands for where it is used: the place itself; its government; a team, an institution or the people
 * of it; a part of another name ("Washington Post"); a person.
 */
export const SenseSchema = z.enum(['place', 'government', 'institution', 'part-of-name', 'person']);
export type Sense = z.infer<typeof SenseSchema>;

/** What kind of thing a gazetteer or an atlas has under a name. */
export const PlaceKindSchema = z.enum([
	'country',
	'capital',
	'city',
	'province',
	'county',
	'region',
	'continent',
	'river',
	'water',
	'mountain',
	'island',
	'airport',
	'port',
	'feature'
]);
export type PlaceKind = z.infer<typeof PlaceKindSchema>;

/** A place that a name may mean. */
export const CandidateSchema = z.strictObject({
	/** `atlas:<id>` for a feature of the atlas, `<source>:<id>` of the gazetteer. */
	id: z.string().min(1),
	name: z.string().min(1),
	lat: LatitudeSchema,
	lon: LongitudeSchema,
	/** ISO 3166-1 alpha-2; null where it lies in none or is not known. */
	country: z.string().nullable(),
	kind: PlaceKindSchema,
	/** Inhabitants; null where not known. */
	population: z.int().min(0).nullable(),
	/** Compares candidates of one mention; they sum to at most 1. */
	score: z.number().min(0).max(1),
	reasons: ReasonsSchema,
	/** What each reason weighs, and last what is left without them; the weights of all candidates of a name compare. */
	weights: z.array(z.number()).optional()
});
export type Candidate = z.infer<typeof CandidateSchema>;

/** A name in a text and the place it is taken to mean. */
export const MentionSchema = z.strictObject({
	...SpanShape,
	sense: SenseSchema,
	/** All four null where the name is known to be a place's and nobody can say which. */
	lat: LatitudeSchema.nullable(),
	lon: LongitudeSchema.nullable(),
	country: z.string().nullable(),
	name: z.string().nullable(),
	/** `hint`: a site that is described and not named. */
	kind: z.enum([...PlaceKindSchema.options, 'hint', 'unknown']),
	confidence: ConfidenceSchema,
	reasons: ReasonsSchema,
	/** The likeliest first. */
	candidates: z.array(CandidateSchema)
});
export type ProposedMention = z.infer<typeof MentionSchema>;

/** A date, a length of time or a set of times in a text. */
export const ProposedDateSchema = z.strictObject({
	...SpanShape,
	kind: z.enum(['date', 'range', 'duration', 'set']),
	/** EDTF for a date or a range, ISO 8601 for a length of time; null where the words alone do not say. */
	value: z.string().nullable(),
	confidence: ConfidenceSchema,
	reasons: ReasonsSchema
});
export type ProposedDate = z.infer<typeof ProposedDateSchema>;

/** A number with its unit in a text. */
export const ProposedQuantitySchema = z.strictObject({
	...SpanShape,
	/** What is counted or measured: `money`, `length`, `power` … */
	kind: z.string().min(1),
	min: z.number(),
	max: z.number(),
	unit: z.string().min(1),
	confidence: ConfidenceSchema,
	reasons: ReasonsSchema
});
export type ProposedQuantity = z.infer<typeof ProposedQuantitySchema>;

/** Words that say how far along a thing is. */
export const ProposedStatusSchema = z.strictObject({
	...SpanShape,
	status: z.string().min(1),
	isNegated: z.boolean(),
	confidence: ConfidenceSchema,
	reasons: ReasonsSchema
});
export type ProposedStatus = z.infer<typeof ProposedStatusSchema>;

/** One document's line of `npm run atlas -- mentions --json`. */
export const DocumentMentionsSchema = z.strictObject({
	id: z.string().min(1),
	mentions: z.array(MentionSchema),
	dates: z.array(ProposedDateSchema),
	quantities: z.array(ProposedQuantitySchema),
	statuses: z.array(ProposedStatusSchema)
});
export type DocumentMentions = z.infer<typeof DocumentMentionsSchema>;
