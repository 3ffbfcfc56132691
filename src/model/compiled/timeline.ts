import { z } from 'zod';
import { CertaintySchema, EdtfSchema, IdSchema } from '../common.ts';
import { StatusSchema } from '../records/feature.ts';

/**
 * Days are whole days since 1970-01-01, UTC; a span runs from the first to the last day it may touch, both included.
 */
const DaySchema = z.int();

export const TimeSourceSchema = z.strictObject({
	id: IdSchema,
	short: z.string(),
	/** "12 June 2014" */
	words: z.string(),
	/** First and last day it can have appeared; it counts as published from the last, when it is out for certain. */
	min: DaySchema,
	max: DaySchema,
	isDoubtful: z.boolean()
});
export type TimeSource = z.infer<typeof TimeSourceSchema>;

/** Passages by source: index of the source, number of passages. */
export const SourceCountsSchema = z.array(z.tuple([z.int(), z.int()]));
export type SourceCounts = z.infer<typeof SourceCountsSchema>;

/**
 * Claims of status by source in order of publication: of the whole thing; for an event of which none is claimed, of its
 * parts.
 */
export const StatusesSchema = z.array(z.tuple([z.int(), StatusSchema]));
export type Statuses = z.infer<typeof StatusesSchema>;

/** How an end of an extent is known. */
export const TimeEndSchema = z.enum(['sharp', 'circa', 'doubtful', 'open']);
export type TimeEnd = z.infer<typeof TimeEndSchema>;

/** How a date is drawn. */
export const TimeShapeSchema = z.strictObject({
	/** `within`: at some time in it · `throughout`: it lasted so long · `one-of`: at one of the members. */
	span: z.enum(['within', 'throughout', 'one-of']),
	from: TimeEndSchema,
	to: TimeEndSchema,
	/** First and last day of each, for `one-of` only; `null` where open. */
	members: z.array(z.tuple([DaySchema.nullable(), DaySchema.nullable()])).optional()
});
export type TimeShape = z.infer<typeof TimeShapeSchema>;

export const TimeDateSchema = z.strictObject({
	edtf: EdtfSchema.nullable(),
	/** "12 June 2014", "no date given" */
	words: z.string(),
	/** `null` where there is no date. */
	shape: TimeShapeSchema.nullable(),
	/** `null` where open or undated. */
	min: DaySchema.nullable(),
	max: DaySchema.nullable()
});
export type TimeDate = z.infer<typeof TimeDateSchema>;

export const TimeEventSchema = TimeDateSchema.extend({
	id: IdSchema,
	label: z.string(),
	/** Of its date. */
	certainty: CertaintySchema,
	themes: z.array(IdSchema),
	/** Features it took place at. */
	places: z.array(IdSchema),
	status: StatusSchema,
	sourceCounts: SourceCountsSchema,
	statuses: StatusesSchema,
	/** Dates that sources claim for it, in order of publication; only where several sources tell it. */
	dates: z.array(z.tuple([z.int(), TimeDateSchema])).optional(),
	/**
	 * Its date without the end, for a time that had not ended yet; only where several sources tell it and its date has
	 * both.
	 */
	begun: TimeDateSchema.optional()
});
export type TimeEvent = z.infer<typeof TimeEventSchema>;

export const TimeFeatureSchema = z.strictObject({
	id: IdSchema,
	/** That it is there and is what it is said to be. */
	certainty: CertaintySchema,
	status: StatusSchema,
	sourceCounts: SourceCountsSchema,
	statuses: StatusesSchema
});
export type TimeFeature = z.infer<typeof TimeFeatureSchema>;

/** `timeline.json`: what the timeline, its filters and the view "as the documents stood" need of the whole atlas. */
export const TimeIndexSchema = z.strictObject({
	/** In order of publication; the other lists name a source by its index here. */
	sources: z.array(TimeSourceSchema),
	/** In order of date, undated last. */
	events: z.array(TimeEventSchema),
	features: z.array(TimeFeatureSchema)
});
export type TimeIndex = z.infer<typeof TimeIndexSchema>;
