import { FIGURE, NUMBER_WORD, readFigure, readNumberWord } from '../numbers.ts';
import { addDays, addMonths, formatDay, formatMonth, formatYear, weekdayOf, weekOf, type Day } from './calendar.ts';
import { nearestYear, seasonOf, SEASON_NAME } from './absolute.ts';
import { ENGLISH_MONTH, monthOf } from './months.ts';
import { dateRule as rule, END, NEEDS } from './pattern.ts';
import { readAs, type DateContext, type DateReading, type DateRule } from './types.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const WEEKDAY = WEEKDAYS.join('|');
const UNIT = 'second|minute|hour|day|week|month|quarter|year|decade|century|centurie|fortnight';
export const COUNT = `(?<count>${FIGURE}|${NUMBER_WORD}|an?|half an?|a quarter of an?|three quarters of an?|a couple of|one and a half|two and a half)`;
const START = String.raw`(?<![\p{L}\d-])`;
const FROM_DOCUMENT = 'counted from the day of the document';
const NO_REFERENCE = 'the day of the document is not known';

const part = (match: RegExpExecArray, name: string): string => {
	return (match.groups?.[name] ?? '').toLowerCase();
};

/** "two", "2.5", "a", "half a", "a quarter of a" as a number; `null` where it is none. */
export function readCount(words: string): number | null {
	const plain = words.toLowerCase().replace(/\s+/gu, ' ');
	const share = [
		[/^half an?$/u, 0.5],
		[/^a quarter of an?$/u, 0.25],
		[/^three quarters of an?$/u, 0.75],
		[/^a couple of$/u, 2],
		[/^one and a half$/u, 1.5],
		[/^two and a half$/u, 2.5],
		[/^an?$/u, 1]
	].find(([test]) => (test as RegExp).test(plain));
	if (share) {
		return share[1] as number;
	}
	return /^\d/u.test(plain) ? readFigure(plain, 'en') : readNumberWord(plain);
}

/** Months of a unit; `null` for shorter ones. */
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };
export const unitOf = (word: string): string => {
	const plain = word.toLowerCase();
	return plain.startsWith('centur') ? 'century' : plain.replace(/s$/u, '');
};

/** A day so many units away, as exact as the unit is. */
function shift(reference: Day, count: number, unit: string): string | null {
	const months = MONTHS[unit];
	if (months !== undefined) {
		const day = addMonths(reference, Math.round(count * months));
		return unit === 'month' || unit === 'quarter' ? formatMonth(day.year, day.month) : formatYear(day.year);
	}
	const days = DAYS[unit];
	return days === undefined ? formatDay(reference) : formatDay(addDays(reference, Math.round(count * days)));
}

function readAway(match: RegExpExecArray, { reference }: DateContext, sign: 1 | -1): DateReading | null {
	return countAway(readCount(part(match, 'count')), unitOf(part(match, 'unit')), reference, sign);
}

/** So many units before or after the day of the document; `null` where the count is none. */
export function countAway(
	count: number | null,
	unit: string,
	reference: DateContext['reference'],
	sign: 1 | -1
): DateReading | null {
	if (count === null || count > 5000) {
		return null;
	}
	if (!reference || (reference.precision !== 'day' && (MONTHS[unit] ?? 0) < 12)) {
		return readAs('date', null, 0.6, NO_REFERENCE);
	}
	const isRough = unit === 'decade' || unit === 'century' || (unit === 'year' && count >= 10 && count % 5 === 0);
	const value = shift(reference, sign * count, unit);
	return readAs('date', value && isRough ? `${value}~` : value, isRough ? 0.8 : 0.88, FROM_DOCUMENT);
}

const STEP: Readonly<Record<string, number>> = {
	last: -1,
	past: -1,
	previous: -1,
	this: 0,
	current: 0,
	next: 1,
	coming: 1
};

/** "last year", "this month", "next week", "last Tuesday", "last summer", "last March" */
function readNamed(match: RegExpExecArray, { reference }: DateContext): DateReading | null {
	const [which, unit] = [part(match, 'which'), part(match, 'unit')];
	const step = STEP[which] ?? 0;
	if (!reference || (reference.precision !== 'day' && !/year|decade|century/u.test(unit))) {
		return readAs('date', null, 0.6, NO_REFERENCE);
	}
	const value = nameTime(reference, step, unit);
	return value === null ? null : readAs(value.includes('/') ? 'range' : 'date', value, 0.88, FROM_DOCUMENT);
}

function nameTime(reference: Day, step: number, unit: string): string | null {
	const { year, month } = reference;
	switch (unit) {
		case 'year':
			return formatYear(year + step);
		case 'decade':
			return `${String(Math.floor(year / 10) + step)}X`;
		case 'century':
			return `${String(Math.floor(year / 100) + step)}XX`;
		case 'month': {
			const other = addMonths(reference, step);
			return formatMonth(other.year, other.month);
		}
		case 'week': {
			const [monday, sunday] = weekOf(addDays(reference, 7 * step));
			return `${formatDay(monday)}/${formatDay(sunday)}`;
		}
		case 'night':
			return formatDay(addDays(reference, step));
		default:
			return nameDay(reference, step, unit, month);
	}
}

function nameDay(reference: Day, step: number, unit: string, month: number): string | null {
	const weekday = WEEKDAYS.indexOf(unit);
	if (weekday >= 0) {
		return formatDay(findWeekday(reference, weekday, step));
	}
	const season = seasonOf(unit);
	if (season > 0) {
		const last = [21, 22, 23, 24].indexOf(season) * 3 + 5;
		const shifted = step < 0 ? (month > last ? 0 : -1) : step;
		return `${reference.year + shifted}-${season}`;
	}
	const named = monthOf(unit);
	if (named === 0) {
		return null;
	}
	const year =
		step < 0 ? reference.year - (named >= month ? 1 : 0) : reference.year + (step > 0 && named <= month ? 1 : 0);
	return formatMonth(year, named);
}

/** The last such day before, or the next one after; a document of that very day means the day itself only by "this". */
function findWeekday(reference: Day, weekday: number, step: number): Day {
	const back = (weekdayOf(reference) - weekday + 7) % 7;
	if (step > 0) {
		return addDays(reference, 7 - back);
	}
	return addDays(reference, step < 0 && back === 0 ? -7 : -back);
}

const DAYS_AWAY: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

function readNear(match: RegExpExecArray, { reference }: DateContext): DateReading {
	const days = DAYS_AWAY[part(match, 'near')] ?? 0;
	return reference?.precision === 'day'
		? readAs('date', formatDay(addDays(reference, days)), 0.88, FROM_DOCUMENT)
		: readAs('date', null, 0.6, NO_REFERENCE);
}

/** "the last five years": from then to the document's day. */
function readSpan(match: RegExpExecArray, { reference }: DateContext): DateReading | null {
	const count = readCount(part(match, 'count') || 'a');
	const unit = unitOf(part(match, 'unit'));
	if (count === null || count > 1000) {
		return null;
	}
	const isAhead = /next|coming/u.test(part(match, 'which'));
	if (!reference) {
		return readAs('range', null, 0.6, NO_REFERENCE);
	}
	const other = shift(reference, isAhead ? count : -count, unit);
	const now = shift(reference, 0, unit);
	return other === null || now === null || other === now
		? null
		: readAs('range', isAhead ? `${now}/${other}` : `${other}/${now}`, 0.82, FROM_DOCUMENT);
}

/** A weekday or a month by itself: the last one, as news have it; "will" near it tells the next. */
function readAlone(match: RegExpExecArray, context: DateContext): DateReading | null {
	const { reference, text } = context;
	const unit = part(match, 'unit');
	if (!reference || reference.precision !== 'day') {
		return readAs('date', null, 0.55, NO_REFERENCE);
	}
	const before = text.slice(Math.max(0, match.index - 60), match.index);
	const isAhead = /\b(?:will|is to|are to|next|expected|due)\b[^.]*$/iu.test(before);
	const weekday = WEEKDAYS.indexOf(unit);
	if (weekday >= 0) {
		return readAs('date', formatDay(findWeekday(reference, weekday, isAhead ? 1 : 0)), 0.78, FROM_DOCUMENT);
	}
	const month = monthOf(unit);
	const year = isAhead && month < reference.month ? reference.year + 1 : nearestYear(reference, month);
	return month === 0 ? null : readAs('date', formatMonth(year, month), 0.75, 'the year is that of the document');
}

/** Rules for dates that count from the day of the document. English. */
export const RELATIVE: readonly DateRule[] = [
	rule(
		`${START}(?:some |about )?${COUNT}\\s+(?<unit>${UNIT})s?\\s+(?:earlier|later|before that|after that)${END}`,
		() => readAs('date', null, 0.7, 'counted from another date of the text'),
		/earlier|later|that/iu
	),
	rule(
		`${START}(?:(?:about|around|some|almost|nearly|over|more than)\\s+)?${COUNT}\\s+(?<unit>${UNIT})s?\\s+ago${END}`,
		(match, context) => readAway(match, context, -1),
		/ago/iu
	),
	rule(
		`${START}${COUNT}\\s+(?<unit>${UNIT})s?\\s+(?:from now|hence)${END}`,
		(match, context) => readAway(match, context, 1),
		/from now|hence/iu
	),
	rule(
		`(?<=${START}in\\s+)${COUNT}\\s+(?<unit>${UNIT})s'?\\s+time${END}`,
		(match, context) => readAway(match, context, 1),
		/time/iu
	),
	rule(
		`${START}(?:early |mid-?|late |earlier |later )?(?<which>last|past|previous|this|current|next|coming)\\s+(?<unit>year|month|week|decade|century|night|${WEEKDAY}|${SEASON_NAME}|(?:${ENGLISH_MONTH}))${END}`,
		readNamed
	),
	rule(
		`${START}the\\s+(?:previous|current|coming)\\s+(?<unit>year|month|week|decade|century)${END}`,
		(match, context) => {
			const which = /previous/iu.test(match[0]) ? 'last' : /coming/iu.test(match[0]) ? 'next' : 'this';
			match.groups = { ...match.groups, which };
			return readNamed(match, context);
		}
	),
	rule(
		`${START}(?<near>yesterday|today|tonight|tomorrow)${END}(?:\\s+(?:morning|afternoon|evening|night))?`,
		readNear
	),
	rule(`${START}this\\s+(?:morning|afternoon|evening)${END}`, readNear),
	rule(
		`${START}the\\s+(?<which>last|past|previous|next|coming)\\s+(?<count>${FIGURE}|${NUMBER_WORD}|couple of)\\s+(?<unit>${UNIT})s${END}`,
		readSpan,
		NEEDS.time
	),
	rule(`${START}(?:(?<=on\\s)|early on |late on )(?<unit>${WEEKDAY})${END}`, readAlone, NEEDS.time),
	rule(
		`${START}(?<unit>${WEEKDAY})${END}(?=\\s+(?:morning|afternoon|evening|night|that|in|at|after|before)\\b|[.,])`,
		readAlone,
		NEEDS.time
	),
	rule(
		`(?<=${START}(?:in|since|by|until|from|of|during|early|late|mid)[\\s-]{1,40})(?<unit>(?:${ENGLISH_MONTH}))${END}(?!\\s+\\d)`,
		(match, context) => (/^\p{Lu}/u.test(match[0]) ? readAlone(match, context) : null)
	)
];
