import { z } from 'zod';
import { IdSchema } from '../common.ts';
import { StatusSchema } from '../records/feature.ts';
import { TimeDateSchema, TimeSourceSchema } from './timeline.ts';

const Columns = {
	/** One after the other, with a space between. */
	ids: z.string(),
	/** By index in `certainties`. */
	certainty: z.array(z.int()),
	/** By index in `statuses`. */
	status: z.array(z.int()),
	/** Passages by source, of each: index of the source, number of passages, and so on. */
	sourceCounts: z.array(z.array(z.int())),
	/** Claims of status: index of the source, index in `statuses`, and so on; of those that have any, by place. */
	claimed: z.record(z.string(), z.array(z.int()))
};

/**
 * `time-columns.json`: `timeline.json` of a large atlas, as long lists of numbers: some 30 bytes an event in place of
 * 400. Loaded when a filter is set or the timeline is laid open, and no sooner.
 */
export const TimeColumnsSchema = z.strictObject({
	/** In order of publication, as their list has them. */
	sources: z.strictObject({
		/** One after the other, with a space between. */
		ids: z.string(),
		/** By index in `published`. */
		published: z.array(z.int()),
		/** Only where there are few: a timeline of many names none. */
		shorts: z.array(z.string()).optional()
	}),
	/** Each date on which documents were published, once. */
	published: z.array(TimeSourceSchema.omit({ id: true, short: true })),
	certainties: z.array(z.string()),
	statuses: z.array(StatusSchema),
	layers: z.array(IdSchema),
	/** Each date that events have, once. */
	dates: z.array(TimeDateSchema),
	/** Each set of themes that events have, once. */
	themes: z.array(z.array(IdSchema)),
	events: z.strictObject({
		...Columns,
		date: z.array(z.int()),
		themes: z.array(z.int()),
		/** Features it took place at, by place in `features`. */
		places: z.array(z.array(z.int())),
		/** Dates that sources claim, of those that have any: index of the source, index of the date, and so on. */
		dates: z.record(z.string(), z.array(z.int())),
		/** Its date without the end, of those that have one, by index of the date. */
		begun: z.record(z.string(), z.int()),
		/** Only where there are few: a timeline of many draws no label. */
		labels: z.array(z.string()).optional()
	}),
	features: z.strictObject({
		...Columns,
		layer: z.array(z.int()),
		/**
		 * Longitude and latitude of its label, in thousandths of a degree, one after the other; 0 and 0 where it has no
		 * place.
		 */
		position: z.array(z.int()),
		/** Places of those that no document names. */
		inferred: z.array(z.int())
	})
});
export type TimeColumns = z.infer<typeof TimeColumnsSchema>;

/** Events up to which each has its label. */
export const MAX_LABELLED = 2000;
