import type { DisputeLink, EventRef, FeatureRef, MapFeatures } from '../model/compiled/pages.ts';
import { EVENT_REF, FEATURE_REF } from './shown-fields.ts';
import { findPublished, type Published } from './published.ts';
import { withhold } from './withhold.ts';
import type { Id } from '../model/common.ts';
import type { Status } from '../model/records/feature.ts';
import type { Statuses, TimeDate, TimeEvent, TimeIndex, SourceCounts } from '../model/compiled/timeline.ts';

/**
 * The atlas as the documents stood at the end of a day. A document counts as published from the last day on which it
 * can have appeared: one of "November 2015" from the 30th, for only then is it out for certain.
 */
export interface Standing {
	day: number;
	published: Published;
	/** What they speak of; anything else is not known yet. */
	features: ReadonlyMap<Id, Known>;
	events: ReadonlyMap<Id, KnownEvent>;
	/** All sources have spoken. */
	isWhole: boolean;
}

/** What is known of a feature or an event on a day. */
export interface Known {
	status: Status;
	passages: number;
	sources: number;
	/** Every document that speaks of it is out. */
	isComplete: boolean;
}

export interface KnownEvent extends Known {
	date: TimeDate;
}

export function findStanding(index: TimeIndex, day: number): Standing {
	const isOut = index.sources.map((source) => source.max <= day);
	const features = new Map<Id, Known>();
	for (const feature of index.features) {
		const known = findKnown(feature, isOut);
		if (known) {
			features.set(feature.id, known);
		}
	}
	const events = new Map<Id, KnownEvent>();
	for (const event of index.events) {
		const known = findKnown(event, isOut);
		if (known) {
			events.set(event.id, {
				...known,
				date: findDate(event, isOut, day)
			});
		}
	}
	return {
		day,
		published: findPublished(index.sources, isOut),
		features,
		events,
		isWhole: isOut.every(Boolean)
	};
}

function findKnown(
	{ sourceCounts, status, statuses }: { sourceCounts: SourceCounts; status: Status; statuses: Statuses },
	isOut: readonly boolean[]
): Known | null {
	const heard = sourceCounts.filter(([source]) => isOut[source]);
	if (heard.length === 0) {
		return null;
	}
	const isComplete = heard.length === sourceCounts.length;
	return {
		status: findStatus(status, statuses, isComplete, isOut),
		passages: heard.reduce((sum, [, passages]) => sum + passages, 0),
		sources: heard.length,
		isComplete
	};
}

/**
 * The status as known then: the atlas's own once every document that speaks of the thing is out; before, the last one
 * claimed. Where no document ever claims one it is a matter of common knowledge, and the atlas's own stands.
 */
function findStatus(final: Status, statuses: Statuses, isComplete: boolean, isOut: readonly boolean[]): Status {
	if (isComplete || statuses.length === 0) {
		return final;
	}
	const [, status] = statuses.findLast(([source]) => isOut[source]) ?? [];
	return status ?? 'unknown';
}

/**
 * The date as known then: every one claimed by then, joined by "or" where they differ; the atlas's own where none is,
 * without its end where that had not come yet.
 */
function findDate(event: TimeEvent, isOut: readonly boolean[], day: number): TimeDate {
	const { edtf, words, shape, min, max } = event;
	const date = {
		edtf,
		words,
		shape,
		min,
		max
	};
	if (event.sourceCounts.every(([source]) => isOut[source])) {
		return date;
	}
	const claimed = (event.dates ?? []).filter(([source]) => isOut[source]).map(([, date]) => date);
	const [first, ...others] = [...new Map(claimed.map((date) => [date.words, date])).values()];
	if (first !== undefined) {
		return others.reduce(joinDates, first);
	}
	return event.begun && max !== null && max > day ? event.begun : date;
}

const holds = (a: TimeDate, b: TimeDate): boolean => {
	return (a.min ?? -Infinity) <= (b.min ?? -Infinity) && (a.max ?? Infinity) >= (b.max ?? Infinity);
};

/** Two claims that agree are one, the more exact; others stand side by side. */
function joinDates(a: TimeDate, b: TimeDate): TimeDate {
	if (holds(a, b)) {
		return b;
	}
	if (holds(b, a)) {
		return a;
	}
	const members = [a, b].flatMap(
		(date) => date.shape?.members ?? [[date.min, date.max] satisfies [number | null, number | null]]
	);
	return {
		edtf: `[${a.edtf},${b.edtf}]`,
		words: `${a.words} or ${b.words}`,
		shape: {
			span: 'one-of',
			from: a.min === null || b.min === null ? 'open' : 'sharp',
			to: a.max === null || b.max === null ? 'open' : 'sharp',
			members
		},
		min: a.min === null || b.min === null ? null : Math.min(a.min, b.min),
		max: a.max === null || b.max === null ? null : Math.max(a.max, b.max)
	};
}

/** A disagreement in a list takes two documents, or it is left out until both have spoken. */
const standDispute = (dispute: DisputeLink | null, sources: number): DisputeLink | null => {
	return sources > 1 ? dispute : null;
};

/** A row of a list of places as it stood; `null` for one no document had spoken of. */
export function standFeatureRef(ref: FeatureRef, standing: Standing): FeatureRef | null {
	const known = standing.features.get(ref.id);
	return known
		? {
				...withhold(ref, FEATURE_REF),
				status: known.status,
				passages: known.passages,
				events: ref.events,
				sources: known.sources,
				disputedStatus: standDispute(ref.disputedStatus, known.sources)
			}
		: null;
}

const DAY_MS = 86_400_000;

/** Whether the date as known then lay after every document that had told of the event. */
function isKnownExpected({ sources }: EventRef, { date }: KnownEvent, { published }: Standing): boolean {
	const { min } = date;
	return min !== null && sources.every((id) => min > (published.get(id) ?? -Infinity));
}

/** A row of a list of events as it stood; `null` for one no document had told. */
export function standEventRef(ref: EventRef, standing: Standing): EventRef | null {
	const known = standing.events.get(ref.id);
	if (!known) {
		return null;
	}
	const isWhole = known.sources === ref.sources.length;
	const isExpected = isWhole ? ref.isExpected === true : isKnownExpected(ref, known, standing);
	const totals = {
		...withhold(ref, EVENT_REF),
		...(isExpected && { isExpected }),
		when: ref.when,
		status: known.status,
		passages: known.passages,
		sources: ref.sources.filter((id) => standing.published.has(id)),
		disputedDate: standDispute(ref.disputedDate, known.sources)
	};
	const { date } = known;
	if (isWhole) {
		return totals;
	}
	const when = {
		...ref.when,
		derivation: 'as the documents out by then let us say',
		edtf: date.edtf,
		words: date.words,
		min: date.min === null ? null : date.min * DAY_MS,
		max: date.max === null ? null : (date.max + 1) * DAY_MS - 1
	};
	return { ...totals, when };
}

/**
 * What the map draws, with each status as known then. A part of a line with a status of its own takes that of the whole
 * until every document that speaks of the line is out.
 */
export function standMap(features: MapFeatures, standing: Standing): MapFeatures {
	return {
		...features,
		features: features.features.map((feature) => {
			const { id, status } = feature.properties;
			const known = standing.features.get(id);
			if (!known || known.isComplete || status === known.status) {
				return feature;
			}
			return {
				...feature,
				properties: {
					...feature.properties,
					status: known.status
				}
			};
		})
	};
}
