import type { Standing } from '../../as-of/standing.ts';
import type { Id } from '../../model/common.ts';
import type { TimeEvent, TimeIndex, TimeSource } from '../../model/compiled/timeline.ts';
import { fromDay } from '../../time/days.ts';
import { buildScale, type TimeScale } from './scale.ts';

/** Above this many, marks would cover one another and cost more than a frame: lanes show their density instead. */
const MAX_MARKS = 500;

export const isCrowded = (index: TimeIndex): boolean => {
	return index.events.length > MAX_MARKS;
};

/** Events as they stood, each with its date as known then, by place in the index; nothing for one not told yet. */
export function listKnown(index: TimeIndex, standing: Standing | null): (TimeEvent | null)[] {
	if (standing === null) {
		return index.events;
	}
	return index.events.map((event) => {
		const known = standing.events.get(event.id);
		return known
			? {
					...event,
					...known.date,
					status: known.status
				}
			: null;
	});
}

/** The axis of the whole atlas, so that it stays in place while filters change. */
export function buildAxis({ events, sources }: TimeIndex, width: number): TimeScale {
	const starts = events.flatMap(({ min, max }) => min ?? max ?? []);
	const ends = [...events.flatMap(({ min, max }) => max ?? min ?? []), ...sources.map(({ max }) => max)];
	return buildScale(starts, ends, Math.max(1, width));
}

/** Year by event: the first it may have begun in; −1 without a date. */
export function listYears(events: readonly TimeEvent[]): Int16Array {
	return Int16Array.from(events, ({ min, max }) => {
		const day = min ?? max;
		return day === null ? -1 : fromDay(day).year;
	});
}

/** The first of the documents that came out last, of those out by a day. */
export function findNewest(sources: readonly TimeSource[], day = Infinity): TimeSource | undefined {
	let newest: TimeSource | undefined;
	for (const source of sources) {
		if (source.max <= day && (newest === undefined || source.max > newest.max)) {
			newest = source;
		}
	}
	return newest;
}

export interface YearBar {
	year: number;
	x: number;
	width: number;
	all: number;
	left: number;
}

/** How many events begin in each year of the axis, and how many of those are left. */
export function countYears(scale: TimeScale, years: Int16Array, kept: Uint8Array | null): YearBar[] {
	const firstYear = scale.years[0]?.year ?? 0;
	const all = new Uint32Array(scale.years.length);
	const left = new Uint32Array(scale.years.length);
	for (let index = 0; index < years.length; index++) {
		const offset = (years[index] ?? -1) - firstYear;
		if (offset < 0 || offset >= all.length) {
			continue;
		}
		all[offset] = (all[offset] ?? 0) + 1;
		if (kept === null || kept[index] === 1) {
			left[offset] = (left[offset] ?? 0) + 1;
		}
	}
	return scale.years
		.map(({ year, x, width }, index) => ({
			year,
			x,
			width,
			all: all[index] ?? 0,
			left: left[index] ?? 0
		}))
		.filter((bar) => bar.all > 0);
}

/** Ids of the events an open page is about: the event itself, or those at its place. */
export function findAbout(index: TimeIndex, about: { event: Id | null; feature: Id | null }): ReadonlySet<Id> {
	if (about.event !== null) {
		return new Set([about.event]);
	}
	if (about.feature === null) {
		return new Set();
	}
	const { feature } = about;
	return new Set(index.events.filter(({ places }) => places.includes(feature)).map(({ id }) => id));
}
