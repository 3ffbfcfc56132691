import type { Standing } from '../../as-of/standing.ts';
import type { Certainty, Id } from '../../model/common.ts';
import type { TimeIndex } from '../../model/compiled/timeline.ts';
import { findExtent, findLastPublished } from './extent.ts';
import { choosesPlaces, isWindow, type TimeChoice } from './time-choice.ts';

/**
 * The index laid out for a scan: an update of the brush must not cost more than a frame, however many events there are.
 */
export interface Prepared {
	index: TimeIndex;
	eventAt: ReadonlyMap<Id, number>;
	featureAt: ReadonlyMap<Id, number>;
	/** First and last day by event on which a window of time meets it. */
	first: Float64Array;
	last: Float64Array;
	isUndated: Uint8Array;
	/** Places of the features an event took place at. */
	places: readonly (readonly number[])[];
}

/** What is left by all filters together. */
export interface TimeResult {
	/** 1 for what is left, by place in the index. */
	events: Uint8Array;
	features: Uint8Array;
	eventCount: number;
	featureCount: number;
	undatedCount: number;
}

export function prepareIndex(index: TimeIndex): Prepared {
	const featureAt = new Map(index.features.map(({ id }, index) => [id, index]));
	const extents = index.events.map((event) => findExtent(event, findLastPublished(event, index.sources)));
	return {
		index,
		eventAt: new Map(index.events.map(({ id }, index) => [id, index])),
		featureAt,
		first: Float64Array.from(extents, ({ first }) => first),
		last: Float64Array.from(extents, ({ last }) => last),
		isUndated: Uint8Array.from(index.events, ({ shape }) => Number(shape === null)),
		places: index.events.map(({ places }) =>
			places.map((id) => featureAt.get(id)).filter((index) => index !== undefined)
		)
	};
}

/**
 * Events that may have happened within the window (`findExtent` says how far an open date reaches), of the themes and
 * the certainty asked for; and places: with a window or themes those where one of these events took place, always of
 * the certainty asked for. Linear in both.
 */
export function filterTime(prepared: Prepared, time: TimeChoice, standing: Standing | null): TimeResult {
	const { index, places } = prepared;
	const events = markEvents(prepared, time, standing);
	const isByEvent = choosesPlaces(time);
	const features = new Uint8Array(index.features.length).fill(isByEvent ? 0 : 1);
	let [eventCount, undatedCount, featureCount] = [0, 0, 0];
	for (let index = 0; index < events.length; index++) {
		if (events[index] === 0) {
			continue;
		}
		eventCount++;
		undatedCount += prepared.isUndated[index] ?? 0;
		if (isByEvent) {
			for (const feature of places[index] ?? []) {
				features[feature] = 1;
			}
		}
	}
	for (const [position, { id, certainty }] of index.features.entries()) {
		const isLeft =
			features[position] === 1 && (standing === null || standing.features.has(id)) && isWanted(time, certainty);
		features[position] = Number(isLeft);
		featureCount += Number(isLeft);
	}
	return {
		events,
		features,
		eventCount,
		featureCount,
		undatedCount
	};
}

const isWanted = ({ certainties }: TimeChoice, certainty: Certainty): boolean => {
	return certainties === null || certainties.includes(certainty);
};

function markEvents(prepared: Prepared, time: TimeChoice, standing: Standing | null): Uint8Array {
	const { index, isUndated } = prepared;
	const marks = new Uint8Array(index.events.length);
	const themes = time.themes && new Set(time.themes);
	for (let position = 0; position < marks.length; position++) {
		const event = index.events[position];
		if (event === undefined || (standing !== null && !standing.events.has(event.id))) {
			continue;
		}
		const isTimely =
			isUndated[position] === 1
				? time.undated && !isWindow(time)
				: meetsWindow(prepared, position, time, standing);
		if (
			isTimely &&
			isWanted(time, event.certainty) &&
			(themes === null || event.themes.some((theme) => themes.has(theme)))
		) {
			marks[position] = 1;
		}
	}
	return marks;
}

function meetsWindow(
	{ index, first, last }: Prepared,
	position: number,
	time: TimeChoice,
	standing: Standing | null
): boolean {
	const from = time.from ?? -Infinity;
	const to = time.to ?? Infinity;
	const event = index.events[position];
	const known = event && standing?.events.get(event.id);
	if (!event || !known || !standing) {
		return (first[position] ?? Infinity) <= to && (last[position] ?? -Infinity) >= from;
	}
	const extent = findExtent(known.date, findLastPublished(event, index.sources, standing.day));
	return extent.first <= to && extent.last >= from;
}
