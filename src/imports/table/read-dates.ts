import { parseBounds } from '../../time/edtf.ts';
import type { Cell, DaysFrom } from './cells.ts';

export type ReadDate = { edtf: string; note?: string } | { fault: string };

/** Days that make a likely date, 1927 to 2119 where they count from 1900. */
const [MIN_SERIAL, MAX_SERIAL] = [10_000, 80_000];
const DAY_MS = 86_400_000;
/** The day 0: of those that count from 1900 as they have it since 1 March 1900. */
const EPOCHS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
const MONTHS = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december'
];

/** Whether day or month stands first in a column of dates with slashes; `null` where nothing says so. */
export type DayOrder = 'day-first' | 'month-first' | null;

export function findDayOrder(cells: readonly string[]): DayOrder {
	const pairs = cells.flatMap((cell) => {
		const [, first, second] = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/u.exec(cell) ?? [];
		return first === undefined ? [] : [[Number(first), Number(second)] as const];
	});
	const isDayFirst = pairs.some(([first]) => first > 12);
	const isMonthFirst = pairs.some(([, second]) => second > 12);
	return isDayFirst === isMonthFirst ? null : isDayFirst ? 'day-first' : 'month-first';
}

const two = (number: number | string): string => {
	return String(number).padStart(2, '0');
};
const checked = (edtf: string, note?: string): ReadDate | null => {
	return parseBounds(edtf) !== null
		? {
				edtf,
				...(note === undefined ? {} : { note })
			}
		: null;
};

/** A date as people and spreadsheets write it, in EDTF; what may be two different days is told and not guessed. */
export function readDate(cell: Cell, order: DayOrder, daysFrom: DaysFrom): ReadDate | null {
	const text = String(cell ?? '').trim();
	if (text === '') {
		return null;
	}
	const read =
		readSerial(text, daysFrom) ??
		checked(text.replace(/^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d.*$/u, '$1')) ??
		readFigures(text, order) ??
		readWords(text);
	return (
		read ?? {
			fault: `“${text.slice(0, 40)}” is no date that can be read: write it as 2014-11-20, 2014-11, 2014 or in EDTF.`
		}
	);
}

function readSerial(text: string, daysFrom: DaysFrom): ReadDate | null {
	const serial = /^\d{5}(?:\.\d+)?$/u.test(text) ? Number(text) : 0;
	if (serial < MIN_SERIAL || serial > MAX_SERIAL) {
		return null;
	}
	const day = new Date(EPOCHS[daysFrom] + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
	return {
		edtf: day,
		note: `${text} was read as ${day}, as ${daysFrom === 1900 ? 'spreadsheets count' : 'this spreadsheet counts'} days from ${daysFrom}.`
	};
}

function readFigures(text: string, order: DayOrder): ReadDate | null {
	const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u.exec(text) ?? [];
	if (day !== undefined && month !== undefined) {
		return checked(`${year}-${two(month)}-${two(day)}`);
	}
	const [, first, second, last] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text) ?? [];
	if (first !== undefined && second !== undefined) {
		const isClear = first === second || order !== null;
		if (!isClear) {
			return {
				fault: `“${text}” may be two different days, and no other row says whether day or month stands first: write it as 2014-11-20.`
			};
		}
		return order === 'month-first'
			? checked(`${last}-${two(first)}-${two(second)}`)
			: checked(`${last}-${two(second)}-${two(first)}`);
	}
	const [, start, end] = /^(\d{4})\s?[–—-]\s?(\d{4})$/u.exec(text) ?? [];
	const [, before, slashMonth, slashDay] = /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/u.exec(text) ?? [];
	if (start !== undefined) {
		return checked(`${start}/${end}`);
	}
	const isMonth = slashMonth !== undefined && (slashDay !== undefined || Number(slashMonth) <= 12);
	return isMonth
		? checked([before, two(slashMonth), ...(slashDay === undefined ? [] : [two(slashDay)])].join('-'))
		: null;
}

function readWords(text: string): ReadDate | null {
	const plain = text.toLowerCase().replace(/,/gu, ' ').replace(/\s+/gu, ' ');
	const [, about, rest = plain] = /^(c\.?|ca\.?|circa|about|around)\s(.*)$/u.exec(plain) ?? [];
	const marked = (edtf: string): ReadDate | null => {
		return checked(`${edtf}${about === undefined ? '' : '~'}`);
	};
	const [, decade] = /^(\d{3})0s$/u.exec(rest) ?? [];
	if (decade !== undefined) {
		return marked(`${decade}X`);
	}
	const [, years, era] = /^(\d{1,4}) (b\.?c\.?e?\.?|a\.?d\.?|c\.?e\.?)$/u.exec(rest) ?? [];
	if (years !== undefined) {
		const isBefore = era?.startsWith('b') ?? false;
		return marked(isBefore ? negative(Number(years) - 1) : years.padStart(4, '0'));
	}
	const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.? (\d{4})$/u.exec(rest);
	const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/u.exec(rest);
	const [day, word, year] = dayFirst
		? [dayFirst[1], dayFirst[2], dayFirst[3]]
		: [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
	const month = MONTHS.findIndex((name) => word !== undefined && name.startsWith(word)) + 1;
	if (month > 0 && year !== undefined) {
		return marked([year, two(month), ...(day === undefined ? [] : [two(day)])].join('-'));
	}
	return /^\d{4}$/u.test(rest) ? marked(rest) : null;
}

/** Year 0 of the calendar is 1 BC. */
const negative = (before: number): string => {
	return before === 0 ? '0000' : `-${String(before).padStart(4, '0')}`;
};
