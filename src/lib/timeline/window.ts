import { fromDay, toDay } from '../../time/days.ts';
import { findDay, findSpan, type TimeScale } from './scale.ts';

/** First and last day looked at; `null` for no bound. */
export interface TimeWindow {
	from: number | null;
	to: number | null;
}

/** What a pointer holds: an end, the whole window, or nothing yet. */
export type Grip = 'from' | 'to' | 'move' | 'new';

/** The window while a pointer that took hold at `start` stands at `x`, both in pixels of the axis. */
export function dragWindow(scale: TimeScale, grip: Grip, before: TimeWindow, start: number, x: number): TimeWindow {
	const here = findSpan(scale, Math.max(0, Math.min(scale.width, x)));
	if (grip === 'from') {
		return settle(scale, {
			from: Math.min(here.first, before.to ?? Infinity),
			to: before.to
		});
	}
	if (grip === 'to') {
		return settle(scale, {
			from: before.from,
			to: Math.max(here.last, before.from ?? -Infinity)
		});
	}
	if (grip === 'move') {
		return shiftWindow(scale, before, monthsBetween(findDay(scale, start), findDay(scale, x)));
	}
	const there = findSpan(scale, start);
	return settle(scale, {
		from: Math.min(here.first, there.first),
		to: Math.max(here.last, there.last)
	});
}

/** A bound at or beyond the axis's end is none. */
export function settle(scale: TimeScale, { from, to }: TimeWindow): TimeWindow {
	return {
		from: from === null || from <= scale.first ? null : from,
		to: to === null || to >= scale.last ? null : to
	};
}

const monthOf = (day: number): number => {
	const { year, month } = fromDay(day);
	return year * 12 + month - 1;
};

export const monthsBetween = (a: number, b: number): number => {
	return monthOf(b) - monthOf(a);
};

/** The same day so many months on; a day that month lacks becomes its last. */
export function shiftDay(dayNumber: number, months: number): number {
	const { year, month, day } = fromDay(dayNumber);
	const last = fromDay(toDay(year, month + months + 1, 0)).day;
	return toDay(year, month + months, Math.min(day, last));
}

/** The last day of a month becomes that of the other, so that whole months stay whole. */
export function shiftEnd(day: number, months: number): number {
	return shiftDay(day + 1, months) - 1;
}

/** Moves a window whole, and no further than the axis goes. */
export function shiftWindow(scale: TimeScale, window: TimeWindow, months: number): TimeWindow {
	const from = window.from ?? scale.first;
	const to = window.to ?? scale.last;
	const least = monthsBetween(from, scale.first);
	const most = monthsBetween(to, scale.last);
	const by = Math.min(Math.max(months, least), most);
	return {
		from: shiftDay(from, by),
		to: shiftEnd(to, by)
	};
}

const YEAR = 12;

/**
 * Steps a window on or back: by its own length, at most a year. Without one it begins with the year at that end in
 * which something begins.
 */
export function stepWindow(
	scale: TimeScale,
	window: TimeWindow,
	step: 1 | -1,
	hasStart: (year: number) => boolean
): TimeWindow {
	if (window.from === null && window.to === null) {
		const years = scale.years.filter(({ year }) => hasStart(year));
		const band = step === 1 ? years[0] : years.at(-1);
		return band === undefined
			? window
			: {
					from: band.from,
					to: band.to - 1
				};
	}
	const length = monthsBetween(window.from ?? scale.first, (window.to ?? scale.last) + 1);
	return shiftWindow(scale, window, step * Math.min(YEAR, Math.max(1, length)));
}

/**
 * One step on, and over what is empty: to the next window that touches a year in which something begins, or to the
 * axis's end.
 */
export function playWindow(scale: TimeScale, window: TimeWindow, years: ReadonlySet<number>): TimeWindow {
	let next = stepWindow(scale, window, 1, (year) => years.has(year));
	while (!isAtEnd(scale, next) && !touchesYear(next, years)) {
		next = stepWindow(scale, next, 1, (year) => years.has(year));
	}
	return next;
}

function touchesYear({ from, to }: TimeWindow, years: ReadonlySet<number>): boolean {
	const [first, last] = [from, to].map((day) => (day === null ? null : fromDay(day).year));
	return [...years].some((year) => year >= (first ?? -Infinity) && year <= (last ?? Infinity));
}

/** Whether a window stands at the end of the axis, where playing stops. */
export const isAtEnd = (scale: TimeScale, { to }: TimeWindow): boolean => {
	return monthsBetween(to ?? scale.last, scale.last) <= 0;
};

/** An end moved by keys: arrows a month, Page a year, Home and End to the axis's ends; `null` for any other key. */
export function pressKey(
	scale: TimeScale,
	grip: Exclude<Grip, 'new'>,
	window: TimeWindow,
	key: string
): TimeWindow | null {
	const months = {
		ArrowLeft: -1,
		ArrowDown: -1,
		ArrowRight: 1,
		ArrowUp: 1,
		PageDown: -YEAR,
		PageUp: YEAR,
		Home: -Infinity,
		End: Infinity
	}[key];
	if (months === undefined) {
		return null;
	}
	const span = {
		from: window.from ?? scale.first,
		to: window.to ?? scale.last
	};
	if (grip === 'move') {
		return shiftWindow(scale, window, Number.isFinite(months) ? months : Math.sign(months) * 1e6);
	}
	if (!Number.isFinite(months)) {
		return settle(scale, jump(scale, grip, window, months));
	}
	if (grip === 'from') {
		return settle(scale, {
			from: Math.min(shiftDay(span.from, months), span.to),
			to: window.to
		});
	}
	return settle(scale, {
		from: window.from,
		to: Math.max(shiftEnd(span.to, months), span.from)
	});
}

/** Home takes the first end to the axis's beginning, and the last end to the first; End the other way round. */
function jump(scale: TimeScale, grip: 'from' | 'to', { from, to }: TimeWindow, months: number): TimeWindow {
	if (grip === 'from') {
		return {
			from: months < 0 ? null : (to ?? scale.last),
			to
		};
	}
	return {
		from,
		to: months > 0 ? null : (from ?? scale.first)
	};
}
