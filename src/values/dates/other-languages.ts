import { addDays, addMonths, formatDay, formatMonth, formatYear, fromIranian, isDay } from './calendar.ts';
import { IRANIAN_MONTH, iranianMonthOf } from './months.ts';
import { dateRule as rule, END, NEEDS, START } from './pattern.ts';
import { readAs, type DateContext, type DateReading, type DateRule } from './types.ts';

const HAN_DIGITS = '〇一二三四五六七八九';
/** "二〇一四", "十二", "2014" as a number. */
export function readHanNumber(numeral: string): number {
	if (/^\d+$/u.test(numeral)) {
		return Number(numeral);
	}
	const plain = numeral.replaceAll('零', '〇').replaceAll('○', '〇');
	if (plain.includes('十')) {
		const [tens = '', ones = ''] = plain.split('十');
		return (tens === '' ? 1 : HAN_DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : HAN_DIGITS.indexOf(ones));
	}
	return Number([...plain].map((digit) => HAN_DIGITS.indexOf(digit)).join(''));
}

const HAN = '[\\d〇零○一二三四五六七八九十]';

/** 2014年6月12日 and less of it; Japanese has the same. */
function readHanDate(match: RegExpExecArray): DateReading | null {
	const [, year = '', month, day] = match;
	const value = {
		year: readHanNumber(year),
		month: month === undefined ? 1 : readHanNumber(month),
		day: day === undefined ? 1 : readHanNumber(day)
	};
	if (!isDay(value) || value.year < 100) {
		return null;
	}
	const edtf = day ? formatDay(value) : month ? formatMonth(value.year, value.month) : formatYear(value.year);
	return readAs('date', edtf, 0.97, 'the year stands there');
}

function readHanDay(match: RegExpExecArray, { reference }: DateContext): DateReading | null {
	const [month, day] = [readHanNumber(match[1] ?? ''), readHanNumber(match[2] ?? '')];
	const found = {
		year: reference?.year ?? 2000,
		month,
		day
	};
	if (!isDay(found)) {
		return null;
	}
	const value = formatDay(found);
	return reference
		? readAs('date', value, 0.8, 'the year is that of the document')
		: readAs('date', `XXXX${value.slice(4)}`, 0.6, 'the year does not stand there');
}

function readIranian(match: RegExpExecArray): DateReading | null {
	const [, day, month = '', year = ''] = match;
	const number = iranianMonthOf(month);
	const first = fromIranian(Number(year), number, Number(day ?? 1));
	if (!first) {
		return null;
	}
	if (day !== undefined) {
		return readAs('date', formatDay(first), 0.95, 'a day of the Iranian calendar');
	}
	const last = fromIranian(Number(year), number, number <= 6 ? 31 : 29);
	return last && readAs('range', `${formatDay(first)}/${formatDay(last)}`, 0.9, 'a month of the Iranian calendar');
}

function readIranianYear(match: RegExpExecArray): DateReading | null {
	const [first, next] = [fromIranian(Number(match[1]), 1, 1), fromIranian(Number(match[1]) + 1, 1, 1)];
	return (
		first &&
		next &&
		readAs('range', `${formatDay(first)}/${formatDay(addDays(next, -1))}`, 0.85, 'a year of the Iranian calendar')
	);
}

/** Words for a year or a day near the document's: how many years or days away. */
const YEARS_AWAY: readonly [years: number, words: string][] = [
	[
		-1,
		"в прошлом году|прошлого года|l'an dernier|l'année dernière|el año pasado|letztes Jahr|im vergangenen Jahr|去年|العام الماضي|سال گذشته|پارسال|گزشتہ سال"
	],
	[0, 'в этом году|cette année|este año|dieses Jahr|今年|هذا العام|العام الجاري|امسال|اس سال'],
	[
		1,
		"в следующем году|l'an prochain|l'année prochaine|el próximo año|el año que viene|nächstes Jahr|明年|العام المقبل|سال آینده|اگلے سال"
	]
];
const DAYS_AWAY: readonly [days: number, words: string][] = [
	[-1, 'вчера|hier|ayer|gestern|昨天|昨日|أمس|دیروز'],
	[0, "сегодня|aujourd'hui|hoy|heute|今天|今日|اليوم|امروز"],
	[1, 'завтра|demain|mañana|morgen|明天|غدا|فردا']
];
const OTHER_MONTH: readonly [months: number, words: string][] = [
	[-1, 'в прошлом месяце|le mois dernier|el mes pasado|letzten Monat|上个月|上月|الشهر الماضي|ماه گذشته'],
	[1, 'в следующем месяце|le mois prochain|el próximo mes|nächsten Monat|下个月|下月|الشهر المقبل|ماه آینده']
];

/** Any of these words, all of which are looked for at once. */
const AWAY_WORD = new RegExp(
	[YEARS_AWAY, DAYS_AWAY, OTHER_MONTH].flatMap((list) => list.map(([, words]) => words)).join('|'),
	'iu'
);

type Away = readonly [away: number, words: string][];
function awayRules(
	list: Away,
	work: (reference: NonNullable<DateContext['reference']>, away: number) => string,
	needsDay: boolean
): DateRule[] {
	return list.flatMap(([away, words]) => {
		const all = words.split('|');
		const read: DateRule['read'] = (_, { reference }) => {
			return reference && (!needsDay || reference.precision === 'day')
				? readAs('date', work(reference, away), 0.85, 'counted from the day of the document')
				: readAs('date', null, 0.6, 'the day of the document is not known');
		};
		return [
			rule(all.filter(isHan).join('|'), read, NEEDS.han),
			rule(`${START}(?:${all.filter((word) => !isHan(word)).join('|')})${END}`, read, AWAY_WORD)
		];
	});
}

const isHan = (word: string): boolean => {
	return /\p{Script=Han}/u.test(word);
};

/** Rules of single languages besides English; months by their names are in the rules all languages share. */
export const OTHER_LANGUAGES: readonly DateRule[] = [
	rule(`(${HAN}{4})年(?:(${HAN}{1,3})月(?:(${HAN}{1,3})[日号])?)?`, readHanDate, NEEDS.han),
	rule(`(?<![年\\d])(\\d{1,2})月(\\d{1,2})[日号]`, readHanDay, NEEDS.han),
	rule('(\\d{2})世纪(?:(\\d)0年代)?', (match) => {
		const century = Number(match[1]) - 1;
		return readAs(
			'date',
			match[2] ? `${century}${match[2]}X` : `${century}XX`,
			0.92,
			'a century or a decade of it'
		);
	}),
	rule(`(?<!\\d)(1\\d\\d0|20\\d0)年代`, (match) =>
		readAs('date', `${(match[1] ?? '').slice(0, 3)}X`, 0.92, 'a decade')
	),
	rule(
		`${START}(?:(\\d{1,2})(?:م)?\\s+)?(${IRANIAN_MONTH})(?:\\s+ماه)?\\s+(?:سال\\s+)?(1[34]\\d\\d)${END}`,
		readIranian,
		NEEDS.arabic
	),
	rule(`(?<=سال\\s+)(1[34]\\d\\d)${END}`, readIranianYear, NEEDS.arabic),
	rule(
		`${START}(?:с|от)\\s+(1\\d{3}|20\\d{2})\\s+(?:по|до)\\s+(1\\d{3}|20\\d{2})(?:\\s+(?:год[аы]?|гг\\.))?`,
		(match) => {
			return readAs('range', `${match[1] ?? ''}/${match[2] ?? ''}`, 0.92, 'first and last year stand there');
		},
		NEEDS.cyrillic
	),
	...awayRules(YEARS_AWAY, ({ year }, away) => formatYear(year + away), false),
	...awayRules(DAYS_AWAY, (reference, away) => formatDay(addDays(reference, away)), true),
	...awayRules(
		OTHER_MONTH,
		(reference, away) => {
			const { year, month } = addMonths(reference, away);
			return formatMonth(year, month);
		},
		true
	)
];
