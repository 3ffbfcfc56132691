import { dateRule as rule, END, groupOf, NEEDS, START } from './pattern.ts';
import { countAway } from './relative.ts';
import type { DateReading, DateRule } from './types.ts';
import { readHanNumber } from './other-languages.ts';

/** So many years, months, weeks or days before or after the day of a document, in languages besides English. */
interface Wording {
	/** Patterns with the names `count` and `unit` in their places; the count may be left out where it is one. */
	before: string;
	after?: string;
	/** By the word. */
	numbers: Readonly<Record<string, number>>;
	/** Patterns of the words for a unit. */
	units: Readonly<Record<string, string>>;
	/** Words for two of a unit, by the unit. */
	pairs?: Readonly<Record<string, string>>;
}

const number = (words: string): Record<string, number> => {
	return Object.fromEntries(
		words.split(' ').flatMap((all, index) => all.split('/').map((word) => [word, index + 1]))
	);
};

const WORDINGS: readonly Wording[] = [
	{
		before: 'COUNT?UNIT\\s+(?:тому\\s+)?назад',
		after: 'через\\s+COUNT?UNIT',
		numbers: number('один/одну два/две три четыре пять шесть семь восемь девять десять'),
		units: {
			year: 'год|года|лет',
			month: 'месяц|месяца|месяцев',
			week: 'неделю|недели|недель',
			day: 'день|дня|дней',
			decade: 'десятилетие|десятилетия|десятилетий',
			century: 'век|века|веков'
		}
	},
	{
		before: '(?:il\\s+y\\s+a|voici|voilà)\\s+(?:environ\\s+|près de\\s+)?COUNTUNIT',
		after: 'dans\\s+COUNTUNIT',
		numbers: number('un/une deux trois quatre cinq six sept huit neuf dix onze douze'),
		units: {
			year: 'ans?|années?',
			month: 'mois',
			week: 'semaines?',
			day: 'jours?',
			decade: 'décennies?',
			century: 'siècles?'
		}
	},
	{
		before: 'hace\\s+(?:unos\\s+|casi\\s+)?COUNTUNIT',
		after: 'dentro\\s+de\\s+COUNTUNIT',
		numbers: number('un/una/uno dos tres cuatro cinco seis siete ocho nueve diez once doce'),
		units: {
			year: 'años?',
			month: 'mes(?:es)?',
			week: 'semanas?',
			day: 'días?',
			decade: 'décadas?',
			century: 'siglos?'
		}
	},
	{
		before: 'vor\\s+(?:etwa\\s+|rund\\s+|gut\\s+|fast\\s+)?COUNTUNIT',
		after: 'in\\s+COUNTUNIT',
		numbers: number('einem/einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
		units: {
			year: 'Jahr(?:en)?',
			month: 'Monat(?:en)?',
			week: 'Wochen?',
			day: 'Tag(?:en)?',
			decade: 'Jahrzehnt(?:en)?',
			century: 'Jahrhundert(?:en)?'
		}
	},
	{
		// "قبل عام 2019" is before that year.
		before: 'قبل\\s+(?:نحو\\s+)?COUNT?UNIT(?!\\s+\\d)',
		after: 'بعد\\s+(?:نحو\\s+)?COUNT?UNIT(?!\\s+\\d)',
		numbers: number('واحد اثنين ثلاث/ثلاثة أربع/أربعة خمس/خمسة ست/ستة سبع/سبعة ثماني/ثمانية تسع/تسعة عشر/عشرة'),
		units: {
			year: 'سنة|سنوات|عام|عاما|عامًا|أعوام|اعوام',
			month: 'شهر|شهرا|شهرًا|أشهر|اشهر|شهور',
			week: 'أسبوع|اسبوع|أسابيع|اسابيع',
			day: 'يوم|يوما|يومًا|أيام|ايام',
			decade: 'عقد|عقود'
		},
		pairs: { year: 'عامين|سنتين', month: 'شهرين', week: 'أسبوعين|اسبوعين', day: 'يومين', decade: 'عقدين' }
	},
	{
		before: 'COUNTUNIT\\s+(?:پیش|قبل)',
		after: 'COUNTUNIT\\s+(?:بعد|دیگر)',
		numbers: number('یک/يك دو سه چهار پنج شش هفت هشت نه ده'),
		units: { year: 'سال', month: 'ماه', week: 'هفته', day: 'روز', decade: 'دهه', century: 'قرن' }
	}
];

function buildRule({ numbers, units, pairs = {} }: Wording, pattern: string, sign: 1 | -1): DateRule {
	const [all, both] = [Object.values(units), Object.values(pairs)];
	const count = `(?:(?<count>\\d{1,3}|${Object.keys(numbers).join('|')})\\s+)`;
	const source = pattern.replace('COUNT', count).replace('UNIT', `(?<unit>${[...both, ...all].join('|')})${END}`);
	const read: DateRule['read'] = (match, { reference }) => {
		const written = groupOf(match, 'unit');
		const find = (table: Readonly<Record<string, string>>): string | undefined => {
			return Object.keys(table).find((unit) => new RegExp(`^(?:${table[unit] ?? ''})$`, 'iu').test(written));
		};
		const pair = find(pairs);
		const unit = pair ?? find(units);
		const said = groupOf(match, 'count').toLowerCase();
		const figure = said === '' ? (pair ? 2 : 1) : /^\d/u.test(said) ? Number(said) : (numbers[said] ?? null);
		return unit === undefined ? null : countAway(figure, unit, reference, sign);
	};
	return rule(`${START}${source}${END}`, read, new RegExp([...both, ...all].join('|'), 'iu'));
}

const HAN_UNITS: Readonly<Record<string, string>> = {
	年: 'year',
	个月: 'month',
	個月: 'month',
	周: 'week',
	星期: 'week',
	个星期: 'week',
	天: 'day',
	个世纪: 'century'
};

/** 两年前, 三个月前; 2014年前 is before that year. */
function readHanAway(match: RegExpExecArray, { reference }: Parameters<DateRule['read']>[1]): DateReading | null {
	const count = readHanNumber(groupOf(match, 'count').replace(/[两兩]/u, '二'));
	return countAway(count, HAN_UNITS[groupOf(match, 'unit')] ?? '', reference, -1);
}

export const AWAY: readonly DateRule[] = [
	...WORDINGS.flatMap((wording) => [
		buildRule(wording, wording.before, -1),
		...(wording.after === undefined ? [] : [buildRule(wording, wording.after, 1)])
	]),
	rule(
		`(?<![\\d〇零一二两兩三四五六七八九十])(?<count>\\d{1,3}|[一二两兩三四五六七八九十]{1,3})\\s?(?<unit>${Object.keys(HAN_UNITS).join('|')})(?:以|之)?前`,
		readHanAway,
		NEEDS.han
	)
];
