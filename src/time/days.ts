import { say, sayNumber, sayYear } from '../language/say.ts';
import { getSpeech } from '../language/speech.ts';

/** Days are whole days since 1970-01-01, UTC: no clock, no zone. */
const DAY_MS = 86_400_000;
const DATE = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/;

export const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** A day of the proleptic Gregorian calendar; `month` from 1. Days and months beyond their count run on. */
export function toDay(year: number, month: number, day: number): number {
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	return Math.round(date.getTime() / DAY_MS);
}

export function fromDay(day: number): { year: number; month: number; day: number } {
	const date = new Date(day * DAY_MS);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate()
	};
}

/** First and last day of "2014", "2014-06" or "2014-06-12"; `null` for anything else, a 30th of February too. */
export function parseSpan(text: string): { first: number; last: number } | null {
	const [, year, month, day] = DATE.exec(text)?.map(Number) ?? [];
	if (year === undefined || year === 0) {
		return null;
	}
	if (month === undefined || Number.isNaN(month)) {
		return {
			first: toDay(year, 1, 1),
			last: toDay(year, 12, 31)
		};
	}
	if (month < 1 || month > 12) {
		return null;
	}
	const last = toDay(year, month + 1, 0);
	if (day === undefined || Number.isNaN(day)) {
		return {
			first: toDay(year, month, 1),
			last
		};
	}
	const dayNumber = toDay(year, month, day);
	return day >= 1 && dayNumber <= last
		? {
				first: dayNumber,
				last: dayNumber
			}
		: null;
}

const pad = (value: number, length = 2): string => {
	return String(value).padStart(length, '0');
};

/** The shortest date whose first day it is: "2014" for a New Year's Day. */
export function formatFirst(dayNumber: number): string {
	const { year, month, day } = fromDay(dayNumber);
	if (day !== 1) {
		return formatDay(dayNumber);
	}
	return month === 1 ? pad(year, 4) : `${pad(year, 4)}-${pad(month)}`;
}

/** The shortest date whose last day it is: "2014-06" for 30 June. */
export function formatLast(day: number): string {
	const { year, month } = fromDay(day);
	if (fromDay(day + 1).day !== 1) {
		return formatDay(day);
	}
	return month === 12 ? pad(year, 4) : `${pad(year, 4)}-${pad(month)}`;
}

export function formatDay(dayNumber: number): string {
	const { year, month, day } = fromDay(dayNumber);
	return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** "12 June 2014", "June 2014" or "2014", for the date as `formatFirst` and its like write it. */
export function sayDate(text: string): string {
	const [, year = text, month, day] = DATE.exec(text) ?? [];
	if (month === undefined) {
		return sayYear(Number(year));
	}
	return sayMonth(Number(month), sayYear(Number(year)), day === undefined ? '' : sayNumber(Number(day)));
}

/** "June 2014", or with the day in words "12 June 2014": in one message, since languages differ in order and case. */
export function sayMonth(month: number, year: string, day = ''): string {
	const name = MONTHS[month - 1] ?? '';
	return day === ''
		? say(`${name} {year}`, { year })
		: say(`{day} ${name} {year}`, {
				day,
				year
			});
}

/** A date of the atlas in the language of the page. */
export function sayWhen({ edtf, words }: { edtf: string | null; words: string }): string {
	if (edtf === null) {
		return words === NO_DATE ? say(NO_DATE) : words;
	}
	return PLAIN.test(edtf) ? sayDate(edtf) : (getSpeech().reword?.date(edtf) ?? words);
}
/** What the compiled atlas says where there is no date. */
export const NO_DATE = 'no date given';
const PLAIN = /^[1-9]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

/** When a document came out, in the language of the page. */
export const sayPublished = ({ published, publishedWords }: { published: string; publishedWords: string }): string => {
	return sayWhen({ edtf: published, words: publishedWords });
};
