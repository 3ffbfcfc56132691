import { fromDay, toDay } from '../../time/days.ts';

/**
 * Where the days of an atlas stand on its axis. Years in which more begins are drawn wider, so that a crowded decade
 * has room beside an empty century; within a year days are even. Positions are in pixels from the axis's left end.
 */
export interface TimeScale {
	first: number;
	last: number;
	width: number;
	years: readonly YearBand[];
}

export interface YearBand {
	year: number;
	x: number;
	width: number;
	/** First day of the year, and of the next. */
	from: number;
	to: number;
}

/** Weight of an empty year against one in which something begins. */
const EMPTY = 0.45;

/** @param starts first days of what is drawn · @param ends last days of it */
export function buildScale(starts: readonly number[], ends: readonly number[], width: number): TimeScale {
	let [least, most] = [Infinity, -Infinity];
	for (const day of starts) {
		[least, most] = [Math.min(least, day), Math.max(most, day)];
	}
	for (const day of ends) {
		[least, most] = [Math.min(least, day), Math.max(most, day)];
	}
	const firstYear = fromDay(Number.isFinite(least) ? least : 0).year;
	const lastYear = fromDay(Number.isFinite(most) ? most : 0).year;
	const counts = countByYear(starts, firstYear, lastYear);
	const weights = counts.map((count) => (count === 0 ? EMPTY : 1 + 3.2 * Math.sqrt(count)));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	let x = 0;
	const years = weights.map((weight, index) => {
		const yearWidth = (weight / total) * width;
		const year = firstYear + index;
		const band = {
			year,
			x,
			width: yearWidth,
			from: toDay(year, 1, 1),
			to: toDay(year + 1, 1, 1)
		};
		x += yearWidth;
		return band;
	});
	return {
		first: toDay(firstYear, 1, 1),
		last: toDay(lastYear, 12, 31),
		width,
		years
	};
}

export function countByYear(starts: readonly number[], firstYear: number, lastYear: number): number[] {
	const counts = new Array<number>(lastYear - firstYear + 1).fill(0);
	for (const day of starts) {
		const index = fromDay(day).year - firstYear;
		if (counts[index] !== undefined) {
			counts[index] += 1;
		}
	}
	return counts;
}

/** Left edge of a day; days beyond the axis stand at its ends. */
export function findDayStart(scale: TimeScale, day: number): number {
	if (day <= scale.first) {
		return 0;
	}
	if (day > scale.last) {
		return scale.width;
	}
	const band = scale.years[fromDay(day).year - fromDay(scale.first).year];
	return band === undefined ? scale.width : band.x + (band.width * (day - band.from)) / (band.to - band.from);
}

/** Right edge of a day. */
export const findDayEnd = (scale: TimeScale, day: number): number => {
	return findDayStart(scale, day + 1);
};

export function findYear(scale: TimeScale, x: number): YearBand | null {
	let [low, high] = [0, scale.years.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((scale.years[middle]?.x ?? 0) <= x) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}
	return scale.years[low] ?? null;
}

/** The day at a position. */
export function findDay(scale: TimeScale, x: number): number {
	const band = findYear(scale, x);
	if (band === null) {
		return scale.first;
	}
	const part = Math.min(1, Math.max(0, (x - band.x) / band.width));
	return Math.min(band.to - 1, band.from + Math.floor(part * (band.to - band.from)));
}

/** Narrower than this a month is too fine for a pointer, and a year is meant. */
const MIN_MONTH_PX = 4;

/** The span a pointer means at a position: the month where months are wide enough, else the year. */
export function findSpan(scale: TimeScale, x: number): { first: number; last: number } {
	const band = findYear(scale, x);
	if (band === null) {
		return {
			first: scale.first,
			last: scale.last
		};
	}
	if (band.width / 12 < MIN_MONTH_PX) {
		return {
			first: band.from,
			last: band.to - 1
		};
	}
	const { year, month } = fromDay(findDay(scale, x));
	return {
		first: toDay(year, month, 1),
		last: toDay(year, month + 1, 0)
	};
}

/** Years to write under the axis: as many as have room; round ones first, then those in which most happens. */
export function listTicks(scale: TimeScale, room = 36): YearBand[] {
	const ticks: YearBand[] = [];
	const isFree = (band: YearBand): boolean => {
		return band.x + room <= scale.width + 4 && ticks.every((tick) => Math.abs(tick.x - band.x) >= room);
	};
	const round = [50, 10].flatMap((step) => scale.years.filter(({ year }) => year % step === 0));
	for (const band of [...round, ...scale.years.toSorted((a, b) => b.width - a.width)]) {
		if (isFree(band)) {
			ticks.push(band);
		}
	}
	return ticks.toSorted((a, b) => a.year - b.year);
}
