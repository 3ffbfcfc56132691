import type { TimeDate, TimeEvent, TimeSource } from '../../model/compiled/timeline.ts';

/** First and last day, both in it. */
export interface Extent {
	first: number;
	last: number;
}

/** Days before a date told only as "by then" in which the event still counts: the year up to it. */
const YEAR_BEFORE = 364;
/** Meets no window. */
const NEVER: Extent = { first: Infinity, last: -Infinity };

/**
 * The days in which an event may count for a window of time. An open end reaches only as far as anybody knows: "by
 * then" the year up to that day, "since then" as long as a document tells of it; without a date it meets no window.
 *
 * @param lastPublished day on which the last document that tells of it came out
 */
export function findExtent({ min, max }: Pick<TimeDate, 'min' | 'max'>, lastPublished: number): Extent {
	if (min === null) {
		return max === null
			? NEVER
			: {
					first: max - YEAR_BEFORE,
					last: max
				};
	}
	return {
		first: min,
		last: max ?? Math.max(min, lastPublished)
	};
}

const lasts = new WeakMap<readonly object[], number>();

function findLastOfAll(sources: readonly Pick<TimeSource, 'max'>[]): number {
	const known = lasts.get(sources);
	if (known !== undefined) {
		return known;
	}
	const last = sources.reduce((latest, { max }) => Math.max(latest, max), -Infinity);
	lasts.set(sources, last);
	return last;
}

/**
 * Day on which the last document that tells of an event came out, of those published by a day; the last of all where
 * none is said to.
 */
export function findLastPublished(
	{ sourceCounts }: Pick<TimeEvent, 'sourceCounts'>,
	sources: readonly Pick<TimeSource, 'max'>[],
	day = Infinity
): number {
	let last = -Infinity;
	for (const [source] of sourceCounts) {
		const max = sources[source]?.max ?? -Infinity;
		last = max <= day ? Math.max(last, max) : last;
	}
	return last === -Infinity ? findLastOfAll(sources) : last;
}

/**
 * Whether a date lies wholly after the last document that tells of the event: it was expected, and nobody has seen it.
 */
export function isExpected(
	event: Pick<TimeEvent, 'min' | 'sourceCounts'>,
	sources: readonly Pick<TimeSource, 'max'>[]
): boolean {
	return event.min !== null && event.sourceCounts.length > 0 && event.min > findLastPublished(event, sources);
}
