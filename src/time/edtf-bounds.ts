import { toDay } from './days.ts';
import type { CalendarDate, Edtf, EdtfDate, EdtfRange, YearPart } from './parse-edtf.ts';

/** Bounds of an EDTF date in milliseconds since 1970, UTC; `null` where open. */
export interface Bounds {
	min: number | null;
	max: number | null;
}

const DAY_MS = 86_400_000;
/** Days before and after 1970 that a date of JavaScript can hold. */
const MAX_DAYS = 100_000_000;

/**
 * First and last month of each code, counted from January as 1; beyond 12 in the next year. 21 to 24 say nothing of the
 * hemisphere, so they run from the first of its two seasons to the last; 25 to 28 are northern, 29 to 32 southern.
 */
const MONTHS_OF_CODE: Record<number, readonly [number, number]> = {
	21: [3, 11],
	22: [6, 14],
	23: [3, 11],
	24: [6, 14],
	25: [3, 5],
	26: [6, 8],
	27: [9, 11],
	28: [12, 14],
	29: [9, 11],
	30: [12, 14],
	31: [3, 5],
	32: [6, 8],
	33: [1, 3],
	34: [4, 6],
	35: [7, 9],
	36: [10, 12],
	37: [1, 4],
	38: [5, 8],
	39: [9, 12],
	40: [1, 6],
	41: [7, 12]
};

/** Bounds of what was read, or `null` where a day does not exist or a range ends before it starts. */
export function boundEdtf(edtf: Edtf): Bounds | null {
	switch (edtf.type) {
		case 'date':
			return boundDate(edtf.date);
		case 'interval':
			return boundRange(edtf);
		case 'set':
			return joinBounds(
				edtf.members.map((member) => ('type' in member ? boundDate(member) : boundRange(member)))
			);
	}
}

/** From the earliest start to the latest end; open where one is. */
function joinBounds(all: readonly (Bounds | null)[]): Bounds | null {
	const read = all.filter((bounds) => bounds !== null);
	if (read.length < all.length) {
		return null;
	}
	return read.reduce((joined, { min, max }) => ({
		min: joined.min === null || min === null ? null : Math.min(joined.min, min),
		max: joined.max === null || max === null ? null : Math.max(joined.max, max)
	}));
}

function boundRange({ from, to }: EdtfRange): Bounds | null {
	const first = from ? boundDate(from) : { min: null, max: null };
	const last = to ? boundDate(to) : { min: null, max: null };
	if (!first || !last || (from && to && (first.min ?? 0) > (last.max ?? 0))) {
		return null;
	}
	return {
		min: first.min,
		max: last.max
	};
}

function boundDate(date: EdtfDate): Bounds | null {
	switch (date.type) {
		case 'calendar':
			return boundCalendar(date);
		case 'part':
			return boundPart(date);
		case 'far':
			return spanDays(dayOf(date.from, 1, 1), dayOf(date.to, 12, 31));
	}
}

function boundPart({ year, code }: YearPart): Bounds {
	const [first, last] = MONTHS_OF_CODE[code] ?? [1, 12];
	return spanDays(dayOf(year, first, 1), dayOf(year, last + 1, 0));
}

function boundCalendar(date: CalendarDate): Bounds | null {
	const years = listNumbers(date.year, 0, 9999).map((year) => (date.isNegative ? -year : year));
	const rising = (date.isNegative ? years.reverse() : years).filter((year) => !date.isNegative || year !== 0);
	const first = firstOf(rising, (year) => findDays(date, year)?.[0]);
	const last = firstOf(rising.toReversed(), (year) => findDays(date, year)?.[1]);
	if (first === undefined || last === undefined) {
		return null;
	}
	return date.time ? boundTime(first, date.time) : spanDays(first, last);
}

function boundTime(day: number, { ms, precision, offset }: NonNullable<CalendarDate['time']>): Bounds {
	// Days have no zone here; a clock without one is read as if it showed UTC.
	const start = day * DAY_MS + ms - (offset ?? 0);
	return {
		min: start,
		max: start + precision - 1
	};
}

/** First and last day that a date may be in one year. */
function findDays({ month, day }: CalendarDate, year: number): [number, number] | undefined {
	const months = month === undefined ? [1, 12] : listNumbers(month, 1, 12);
	const inMonth = (number: number): number[] => {
		const most = dayOf(year, number + 1, 0) - dayOf(year, number, 1) + 1;
		return day === undefined ? [1, most] : listNumbers(day, 1, most);
	};
	const first = firstOf(months, (number) => toDayOf(year, number, inMonth(number).at(0)));
	const last = firstOf(months.toReversed(), (number) => toDayOf(year, number, inMonth(number).at(-1)));
	return first === undefined || last === undefined ? undefined : [first, last];
}

const toDayOf = (year: number, month: number, day: number | undefined): number | undefined => {
	return day === undefined ? undefined : dayOf(year, month, day);
};

/** The first value that a list leads to. */
function firstOf(list: readonly number[], find: (item: number) => number | undefined): number | undefined {
	for (const item of list) {
		const found = find(item);
		if (found !== undefined) {
			return found;
		}
	}
	return undefined;
}

/** The numbers from `least` to `most` that digits may stand for, of which `X` is any; ascending. */
function listNumbers(digits: string, least: number, most: number): number[] {
	if (!digits.includes('X')) {
		const number = Number(digits);
		return number >= least && number <= most ? [number] : [];
	}
	const pattern = new RegExp(`^${digits.replaceAll('X', '\\d')}$`);
	const numbers: number[] = [];
	for (let number = least; number <= most; number++) {
		if (pattern.test(String(number).padStart(digits.length, '0'))) {
			numbers.push(number);
		}
	}
	return numbers;
}

/** Days further off than any date can be are the furthest there is. */
function dayOf(year: number, month: number, day: number): number {
	const found = toDay(year, month, day);
	return Number.isFinite(found) ? found : Math.sign(year) * MAX_DAYS;
}

/** From the first instant of a day to the last of another. */
function spanDays(first: number, last: number): Bounds {
	return {
		min: first * DAY_MS,
		max: Math.min((last + 1) * DAY_MS - 1, MAX_DAYS * DAY_MS)
	};
}
