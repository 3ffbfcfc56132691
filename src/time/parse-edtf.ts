/**
 * Dates in the Extended Date/Time Format, levels 0 to 2 (Library of Congress, 4 February 2019), as values. Written here
 * because what an atlas says of a time rests on it: sets that end in a range, the codes of seasons, quarters and
 * halves, days that no month has.
 */

export interface Marks {
	approximate: boolean;
	uncertain: boolean;
}
/** A calendar date of which digits may be unspecified, written `X`. */
export interface CalendarDate extends Marks {
	type: 'calendar';
	isNegative: boolean;
	/** Four digits or `X`. */
	year: string;
	/** Two digits or `X` each. */
	month?: string;
	day?: string;
	/** Milliseconds since midnight, as the clock there showed it, and how it is told. */
	time?: { ms: number; precision: number; offset: number | null; words: string };
}
/** A part of a year by its code, 21 to 41. */
export interface YearPart extends Marks {
	type: 'part';
	year: number;
	code: number;
}
/** A year of more than four digits, or one of which only the first digits count. */
export interface FarYear extends Marks {
	type: 'far';
	year: number;
	/** First and last year it may be. */
	from: number;
	to: number;
}
export type EdtfDate = CalendarDate | YearPart | FarYear;

/** Two ends, `null` where open or unknown. */
export interface EdtfRange {
	from: EdtfDate | null;
	to: EdtfDate | null;
}
export type Edtf =
	| { type: 'date'; date: EdtfDate }
	| ({ type: 'interval' } & EdtfRange)
	/** One of several dates, or all of them; a range stands for all dates in it. */
	| { type: 'set'; isOneOf: boolean; members: (EdtfDate | EdtfRange)[] };

const MARK = '[?~%]?';
const CALENDAR = new RegExp(
	`^(-?)(${MARK})([\\dX]{4})(${MARK})(?:-(${MARK})([\\dX]{2})(${MARK})(?:-(${MARK})([\\dX]{2})(${MARK}))?)?$`
);
const FAR = /^Y(-?)(\d{1,12})(?:E(\d{1,2}))?(?:S(\d{1,2}))?([?~%]?)$/;
const SIGNIFICANT = /^(-?)(\d{4})S(\d)([?~%]?)$/;
const TIME = /^(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?$/;
const MAX_YEAR = 1e15;

/** Reads an EDTF string; `null` where it is none, or names a day that does not exist. */
export function parseEdtf(text: string): Edtf | null {
	if (/^\[.*\]$/.test(text) || /^\{.*\}$/.test(text)) {
		return parseSet(text);
	}
	if (text.includes('/')) {
		return parseInterval(text);
	}
	const date = parseDate(text);
	return date && { type: 'date', date };
}

function parseSet(text: string): Edtf | null {
	const parts = text
		.slice(1, -1)
		.split(',')
		.map((part) => part.trim());
	const members = parts.map((part, index) => parseMember(part, index === 0, index === parts.length - 1));
	const read = members.filter((member) => member !== null);
	return read.length === members.length
		? {
				type: 'set',
				isOneOf: text.startsWith('['),
				members: read
			}
		: null;
}

/** `2014`, `2014..2016`, and open ends where a set starts or ends. */
function parseMember(part: string, isFirst: boolean, isLast: boolean): EdtfDate | EdtfRange | null {
	const [from = '', to, more] = part.split('..');
	if (to === undefined) {
		return parseDate(part);
	}
	if (more !== undefined || (from === '' && to === '') || (from === '' && !isFirst) || (to === '' && !isLast)) {
		return null;
	}
	return parseRange(from, to);
}

function parseRange(from: string, to: string): EdtfRange | null {
	const range = {
		from: from === '' ? null : parseDate(from),
		to: to === '' ? null : parseDate(to)
	};
	return (from === '' || range.from) && (to === '' || range.to) ? range : null;
}

function parseInterval(text: string): Edtf | null {
	const [from = '', to = '', more] = text.split('/').map((end) => (end === '..' ? '' : end));
	const range = more === undefined && text !== '/' ? parseRange(from, to) : null;
	return range && { type: 'interval', ...range };
}

function parseDate(text: string): EdtfDate | null {
	const [date = '', clock, more] = text.split('T');
	if (clock !== undefined) {
		const day = more === undefined ? parseCalendar(date) : null;
		const time = parseTime(clock);
		return day?.day !== undefined && !/X/.test(date) && time
			? {
					...day,
					time
				}
			: null;
	}
	return parsePart(text) ?? parseCalendar(text) ?? parseFar(text);
}

function parseCalendar(text: string): CalendarDate | null {
	const match = CALENDAR.exec(text);
	if (!match) {
		return null;
	}
	const [, sign, , year = '', , , month, , , day] = match;
	const date: CalendarDate = {
		type: 'calendar',
		isNegative: sign === '-',
		year,
		...(month === undefined ? {} : { month }),
		...(day === undefined ? {} : { day }),
		...marksOf(text)
	};
	return date.isNegative && year === '0000' ? null : date;
}

function parsePart(text: string): YearPart | null {
	const date = parseCalendar(text);
	const code = Number(date?.month);
	if (!date || date.day !== undefined || !(code >= 21 && code <= 41) || date.year.includes('X')) {
		return null;
	}
	const year = date.isNegative ? -Number(date.year) : Number(date.year);
	return {
		type: 'part',
		year,
		code,
		...marksOf(text)
	};
}

function parseFar(text: string): FarYear | null {
	const far = FAR.exec(text);
	const near = SIGNIFICANT.exec(text);
	const [, sign, digits = '', exponent = '0', figures] = far ?? [];
	const size = far ? Number(digits) * 10 ** Number(exponent) : Number(near?.[2]);
	const significant = far ? figures : near?.[3];
	if ((!far && !near) || size > MAX_YEAR || (far && size < 10_000)) {
		return null;
	}
	const isNegative = (far ? sign : near?.[1]) === '-';
	const step =
		significant === undefined ? 1 : 10 ** Math.max(0, String(size).padStart(4, '0').length - Number(significant));
	const low = Math.floor(size / step) * step;
	const [least, most] = [low, low + step - 1];
	return {
		type: 'far',
		year: isNegative ? -size : size,
		from: isNegative ? -most : least,
		to: isNegative ? -least : most,
		...marksOf(text)
	};
}

function parseTime(text: string): CalendarDate['time'] | null {
	const [, hours, minutes, seconds, zone] = TIME.exec(text) ?? [];
	if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) {
		return null;
	}
	const ms = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds ?? 0)) * 1000;
	const named = zone === 'Z' ? ' UTC' : zone === undefined ? '' : ` (UTC${zone})`;
	return {
		ms,
		precision: seconds === undefined ? 60_000 : 1000,
		offset: offsetOf(zone),
		words: `${hours}:${minutes}${named}`
	};
}

/** Milliseconds that a zone is before UTC; `null` where none is named. */
function offsetOf(zone: string | undefined): number | null {
	if (zone === undefined || zone === 'Z') {
		return zone === undefined ? null : 0;
	}
	const [, sign, hours, minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
	return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function marksOf(text: string): Marks {
	return {
		approximate: /[~%]/.test(text),
		uncertain: /[?%]/.test(text)
	};
}
