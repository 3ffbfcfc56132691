import type { Certainty, Id } from '../common.ts';
import type { Status } from '../records/feature.ts';

/**
 * `timeline.json`: what the timeline, its filters and the view "as the documents stood" need of the whole atlas.
 * Days are whole days since 1970-01-01, UTC; a span runs from the first to the last day it may touch, both included.
 */
export interface TimeIndex {
	/** In order of publication; the other lists name a source by its place here. */
	sources: TimeSource[];
	/** In order of date, undated last. */
	events: TimeEvent[];
	features: TimeFeature[];
}

export interface TimeSource {
	id: Id;
	short: string;
	/** "12 June 2014" */
	words: string;
	/** First and last day it can have appeared; it counts as published from the last, when it is out for certain. */
	min: number;
	max: number;
	isDoubtful: boolean;
}

/** Passages by source: place of the source, number of passages. */
export type Told = [source: number, passages: number][];
/** Claims of status by source in order of publication: of the whole thing; for an event of which none is claimed, of its parts. */
export type Statuses = [source: number, status: Status][];

/** How an end of an extent is known. */
export type TimeEnd = 'sharp' | 'circa' | 'doubtful' | 'open';

/** How a date is drawn. */
export interface TimeShape {
	/** `within`: at some time in it · `throughout`: it lasted so long · `one-of`: at one of the members. */
	span: 'within' | 'throughout' | 'one-of';
	from: TimeEnd;
	to: TimeEnd;
	/** First and last day of each, for `one-of` only; `null` where open. */
	members?: [number | null, number | null][];
}

export interface TimeDate {
	edtf: string | null;
	/** "12 June 2014", "no date given" */
	words: string;
	/** `null` where there is no date. */
	shape: TimeShape | null;
	/** `null` where open or undated. */
	min: number | null;
	max: number | null;
}

export interface TimeEvent extends TimeDate {
	id: Id;
	label: string;
	/** Of its date. */
	certainty: Certainty;
	themes: Id[];
	/** Features it took place at. */
	places: Id[];
	status: Status;
	told: Told;
	statuses: Statuses;
	/** Dates that sources claim for it, in order of publication; only where several sources tell it. */
	dates?: [source: number, date: TimeDate][];
	/** Its date without the end, for a time that had not ended yet; only where several sources tell it and its date has both. */
	begun?: TimeDate;
}

export interface TimeFeature {
	id: Id;
	/** That it is there and is what it is said to be. */
	certainty: Certainty;
	status: Status;
	told: Told;
	statuses: Statuses;
}
