/** A day of the proleptic Gregorian calendar. */
export interface Day {
	year: number;
	month: number;
	day: number;
}

const pad = (value: number, size: number): string => {
	return String(value).padStart(size, '0');
};
/** EDTF of a year; before the year 1 with a minus. */
export function formatYear(year: number): string {
	return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}
export function formatMonth(year: number, month: number): string {
	return `${formatYear(year)}-${pad(month, 2)}`;
}
export function formatDay({ year, month, day }: Day): string {
	return `${formatMonth(year, month)}-${pad(day, 2)}`;
}
/** Days of a month. */
export function daysIn(year: number, month: number): number {
	return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
export function isDay({ year, month, day }: Day): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

const toTime = ({ year, month, day }: Day): number => {
	return Date.UTC(year, month - 1, day);
};
const fromTime = (time: number): Day => {
	const date = new Date(time);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate()
	};
};
const DAY = 86_400_000;

export function addDays(day: Day, count: number): Day {
	return fromTime(toTime(day) + count * DAY);
}
/** Whole months on; the day is the month's last where it is not so long. */
export function addMonths({ year, month, day }: Day, count: number): Day {
	const index = year * 12 + month - 1 + count;
	const [nextYear, nextMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
	return {
		year: nextYear,
		month: nextMonth,
		day: Math.min(day, daysIn(nextYear, nextMonth))
	};
}
/** 0 for Sunday. */
export function weekdayOf(day: Day): number {
	return new Date(toTime(day)).getUTCDay();
}
/** Monday and Sunday of the week of a day. */
export function weekOf(day: Day): [Day, Day] {
	const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
	return [monday, addDays(monday, 6)];
}

/** The day, or the months' or year's middle, of `2014`, `2014-06` or `2014-06-12`; `null` for other EDTF. */
export function parseReference(
	edtf: string | null | undefined
): (Day & { precision: 'year' | 'month' | 'day' }) | null {
	const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(edtf ?? '') ?? [];
	if (year === undefined || Number(month ?? 1) > 12) {
		return null;
	}
	return {
		year: Number(year),
		month: Number(month ?? 7),
		day: Number(day ?? 15),
		precision: day ? 'day' : month ? 'month' : 'year'
	};
}

const iranian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
	timeZone: 'UTC',
	year: 'numeric',
	month: 'numeric',
	day: 'numeric'
});

/** The Gregorian day of a day of the Iranian calendar; `null` where there is none. */
export function fromIranian(year: number, month: number, day: number): Day | null {
	const isNewYear = (time: number): boolean => {
		const parts = iranian.formatToParts(new Date(time));
		const part = (type: string): number => {
			return Number(parts.find((each) => each.type === type)?.value);
		};
		return part('month') === 1 && part('day') === 1;
	};
	const first = [19, 20, 21, 22, 23].map((each) => Date.UTC(year + 621, 2, each)).find(isNewYear);
	const before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
	if (first === undefined || month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : 30)) {
		return null;
	}
	return fromTime(first + (before + day - 1) * DAY);
}
