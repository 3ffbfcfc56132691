import { ANY_MONTH, ENGLISH_MONTH, monthOf } from './months.ts';
import { formatDay, formatMonth, isDay, type Day } from './calendar.ts';
import { dateRule as rule, groupOf as part, END, needing, NEEDS, START } from './pattern.ts';
import { readAs, type DateContext, type DateReading, type DateRule } from './types.ts';

const YEAR = String.raw`(?<year>1\d{3}|20\d{2})(?!\d)`;
/** What stands between a day and its month in the languages that put something there. */
const OF = String.raw`(?:st|nd|rd|th|\.|er|º|ª|-?(?:го|е))?(?:\s+of|\s+de|\s+d')?\s{1,3}(?:the\s)?`;
const BEFORE_YEAR = String.raw`\.?,?(?:\s+of|\s+de(?:l)?)?,?\s{1,3}`;
const MONTH = `(?<month>${ANY_MONTH})`;
const WEEKDAY = String.raw`(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day,?\s+(?:the\s+)?)?`;

/** A day as EDTF, or `null` where no month has it. */
const dayOf = (year: string, month: number, day: string): Day | null => {
	const found = {
		year: Number(year),
		month,
		day: Number(day)
	};
	return isDay(found) ? found : null;
};

function readDay(match: RegExpExecArray): DateReading | null {
	const day = dayOf(part(match, 'year'), monthOf(part(match, 'month')), part(match, 'day'));
	return day && readAs('date', formatDay(day), 0.98, 'day, month and year stand there');
}

/** A day and its month; the year is that of the document, or the one before where the day would lie far ahead. */
function readDayWithoutYear(match: RegExpExecArray, { reference }: DateContext): DateReading | null {
	const [month, day] = [monthOf(part(match, 'month')), Number(part(match, 'day'))];
	if (day < 1 || day > 31) {
		return null;
	}
	if (!reference || reference.precision === 'year') {
		const value = `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
		return readAs('date', value, 0.6, 'the year does not stand there');
	}
	const year = nearestYear(reference, month);
	const found = { year, month, day };
	return isDay(found) ? readAs('date', formatDay(found), 0.8, 'the year is that of the document') : null;
}

/** The year in which a month lies nearest to a day: at most half a year ahead. */
export function nearestYear(reference: Day, month: number): number {
	const ahead = month - reference.month;
	return reference.year + (ahead > 5 ? -1 : ahead < -9 ? 1 : 0);
}

function readMonth(match: RegExpExecArray): DateReading {
	const value = formatMonth(Number(part(match, 'year')), monthOf(part(match, 'month')));
	return readAs('date', value, 0.97, 'month and year stand there');
}

/** 12.6.2014, 12/06/2014, 2014/6/12: where day and month may be either, both are kept. */
function readFigures(match: RegExpExecArray): DateReading | null {
	const [, first = '', mark = '', second = '', written = ''] = match;
	const year =
		written.length === 2 ? String(Number(written) > 40 ? 1900 + Number(written) : 2000 + Number(written)) : written;
	const dayFirst = dayOf(year, Number(second), first);
	const monthFirst = dayOf(year, Number(first), second);
	if (mark !== '/' || !dayFirst || !monthFirst || first === second) {
		const day = mark === '/' ? (dayFirst ?? monthFirst) : dayFirst;
		return day && readAs('date', formatDay(day), written.length === 2 ? 0.8 : 0.92, 'a date in figures');
	}
	const both = [formatDay(dayFirst), formatDay(monthFirst)].sort();
	return readAs('date', `[${both.join(',')}]`, 0.6, 'day and month may be exchanged');
}

function readIso(match: RegExpExecArray): DateReading | null {
	const day = dayOf(match[1] ?? '', Number(match[2]), match[3] ?? '');
	return day && readAs('date', formatDay(day), 0.97, 'a date in figures');
}

/** 5–7 June 2014, June 5 to 7, 2014 */
function readDays(match: RegExpExecArray): DateReading | null {
	const [year, month] = [part(match, 'year'), monthOf(part(match, 'month'))];
	const [from, to] = [dayOf(year, month, part(match, 'from')), dayOf(year, month, part(match, 'to'))];
	return from && to && from.day < to.day
		? readAs('range', `${formatDay(from)}/${formatDay(to)}`, 0.95, 'first and last day stand there')
		: null;
}

/** June to August 2014, June 2013 – May 2014 */
function readMonths(match: RegExpExecArray): DateReading | null {
	const year = Number(part(match, 'year'));
	const first = Number(part(match, 'first') || year);
	const [from, to] = [
		formatMonth(first, monthOf(part(match, 'from'))),
		formatMonth(year, monthOf(part(match, 'to')))
	];
	return from < to ? readAs('range', `${from}/${to}`, 0.93, 'first and last month stand there') : null;
}

/** 3 June to 5 July 2014 */
function readDayToDay(match: RegExpExecArray): DateReading | null {
	const year = part(match, 'year');
	const from = dayOf(part(match, 'first') || year, monthOf(part(match, 'fromMonth')), part(match, 'from'));
	const to = dayOf(year, monthOf(part(match, 'toMonth')), part(match, 'to'));
	return from && to
		? readAs('range', `${formatDay(from)}/${formatDay(to)}`, 0.95, 'first and last day stand there')
		: null;
}

function readYears(match: RegExpExecArray): DateReading | null {
	const from = part(match, 'from');
	const short = part(match, 'to');
	const to = short.length === 2 ? `${from.slice(0, 2)}${short}` : short;
	const isNext = short.length === 2 && Number(short) <= Number(from.slice(2));
	return isNext || Number(to) <= Number(from)
		? null
		: readAs('range', `${from}/${to}`, 0.9, 'first and last year stand there');
}

const SEASONS: readonly [code: number, names: string][] = [
	[21, 'spring|printemps|primavera|frühling|frühjahr|весн(?:а|ой|ы|е|у)|春'],
	[22, 'summer|été|verano|sommer|лет(?:о|ом|а|е)|夏'],
	[23, 'autumn|fall|automne|otoño|herbst|осен(?:ь|ью|и)'],
	[24, 'winter|hiver|invierno|зим(?:а|ой|ы|е|у)']
];
const SEASON = `(?<season>${SEASONS.map(([, names]) => names).join('|')})`;
export function seasonOf(name: string): number {
	return SEASONS.find(([, names]) => new RegExp(`^(?:${names})$`, 'iu').test(name))?.[0] ?? 0;
}
export const SEASON_NAME = 'spring|summer|autumn|fall|winter';

const ORDINALS = ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th|last|final'];
const ordinalOf = (word: string): number => {
	return ORDINALS.findIndex((names) => names.split('|').includes(word.toLowerCase())) + 1;
};

/** Quarters are 33 to 36, halves 40 and 41 (EDTF, level 2). */
function readPart(match: RegExpExecArray): DateReading | null {
	const ordinal = ordinalOf(part(match, 'ordinal')) || Number(part(match, 'figure'));
	const isHalf = /half|h\d/iu.test(match[0]);
	const number = isHalf && ordinal === 4 ? 2 : ordinal;
	return number < 1 || number > (isHalf ? 2 : 4)
		? null
		: readAs('date', `${part(match, 'year')}-${(isHalf ? 39 : 32) + number}`, 0.92, 'a part of a year');
}

/** Rules for dates that stand in the text with their year, and for days that leave it out. */
export const ABSOLUTE: readonly DateRule[] = needing(NEEDS.figure, [
	rule(String.raw`(?<![\d./-])(\d{4})-(\d\d)-(\d\d)(?=T\d\d:|(?![\d-]))`, readIso),
	rule(String.raw`(?<![\d./-])(\d{4})[./](\d{1,2})[./](\d{1,2})(?![\d/-])`, readIso),
	rule(String.raw`(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])(?!\.\d)`, readFigures),
	rule(
		`${START}(?<from>\\d{1,2})${OF}(?<fromMonth>${ANY_MONTH})(?:,?\\s+(?<first>\\d{4}))?\\s*(?:-|to|until|till|bis|au|al|по|до)\\s*(?<to>\\d{1,2})${OF}(?<toMonth>${ANY_MONTH})${BEFORE_YEAR}${YEAR}`,
		readDayToDay
	),
	rule(
		`${START}(?:from\\s+|between\\s+)?(?<from>\\d{1,2})(?:st|nd|rd|th)?\\s*(?:-|to|and|au|al|и|y|et|und|bis)\\s*(?<to>\\d{1,2})${OF}${MONTH}${BEFORE_YEAR}${YEAR}`,
		readDays
	),
	rule(
		`${START}(?<month>${ENGLISH_MONTH})\\.?\\s+(?<from>\\d{1,2})(?:st|nd|rd|th)?\\s*(?:-|to|and)\\s*(?<to>\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}`,
		readDays
	),
	rule(
		`${START}(?<from>${ANY_MONTH})\\.?(?:,?\\s+(?<first>\\d{4}))?\\s*(?:-|to|until|till|through|and|bis|à|a|по)\\s*(?<to>${ANY_MONTH})${BEFORE_YEAR}${YEAR}`,
		readMonths
	),
	rule(`${START}${WEEKDAY}(?<day>\\d{1,2})${OF}${MONTH}${BEFORE_YEAR}${YEAR}(?:\\s+(?:года|г\\.))?`, readDay),
	rule(`${START}${WEEKDAY}(?<month>${ENGLISH_MONTH})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}`, readDay),
	rule(`${START}${MONTH}${BEFORE_YEAR}${YEAR}(?:\\s+(?:года|году|г\\.))?`, readMonth),
	rule(`${START}${WEEKDAY}(?<day>\\d{1,2})${OF}${MONTH}${END}`, readDayWithoutYear),
	rule(
		`${START}${WEEKDAY}(?<month>${ENGLISH_MONTH})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?${END}(?!\\s*%)`,
		readDayWithoutYear
	),
	rule(
		`${START}(?<from>1\\d{3}|20\\d{2})\\s*-\\s*(?<to>\\d{4}|\\d{2})(?![\\d-]|\\s*(?:km|mm?|kg|%))(?:\\s+(?:годах|годы|гг\\.))?`,
		readYears
	),
	rule(
		`${START}(?<from>1\\d{3}|20\\d{2})\\s+(?:to|until|till|through|bis|à|a|al|по)\\s+(?<to>1\\d{3}|20\\d{2})(?!\\d)(?:\\s+(?:годы?|гг\\.))?`,
		readYears
	),
	rule(`(?<=${START}between\\s+)(?<from>1\\d{3}|20\\d{2})\\s+and\\s+(?<to>1\\d{3}|20\\d{2})(?!\\d)`, readYears),
	rule(
		`${START}${SEASON}${END},?(?:\\s+(?:of|de|del|des Jahres))?\\s+${YEAR}(?:-\\d{2,4})?(?:\\s+(?:года|г\\.))?`,
		(match) =>
			readAs('date', `${part(match, 'year')}-${seasonOf(part(match, 'season'))}`, 0.92, 'a season of a year')
	),
	rule(
		`${START}(?<ordinal>first|second|third|fourth|last|final|1st|2nd|3rd|4th)\\s+(?:quarter|half)\\s+of\\s+(?:the\\s+year\\s+)?${YEAR}`,
		readPart
	),
	rule(`${START}(?:q|h)(?<figure>[1-4])\\s+(?:of\\s+)?${YEAR}`, readPart),
	rule(`${START}(?:the\\s+)?(?:early|mid|late|middle of|beginning of|end of)[- ]${YEAR}`, (match) =>
		readAs('date', part(match, 'year'), 0.85, 'a part of a year, which is kept whole')
	)
]);
