import { formatYear } from './calendar.ts';
import { dateRule as rule, groupOf as part, END, NEEDS, START } from './pattern.ts';
import { readAs, type DateContext, type DateReading, type DateRule } from './types.ts';

const isYear = (year: number): boolean => {
	return year >= 1000 && year < 2200;
};

/** Words before a year by which it is one. */
const LEADS =
	/(?:^|[^\p{L}])(?:in|since|by|of|from|until|till|before|after|during|year|circa|c\.|ca\.|around|about|early|mid|late|to|and|between|through|en|de|desde|hasta|año|del|depuis|avant|après|année|seit|im|jahr|jahre|bis|vor|nach|ab|в|с|к|до|по|после|около|عام|سنة|في|سال|در|سن)[\s-]+$/iu;
const UNIT_AFTER =
	/^(?:[.,]\d|\s*(?:%|percent|per cent|km|kilomet|met|miles?|feet|tonn|tons?|mw|kw|mm|kg|people|troops|soldiers|men|families|houses|villages|pages|dollars|euros|rupees|homes|hectares|acres|jobs|vehicles|litres|households|residents|workers|passengers|boats|trucks|cases|dead|km²))/iu;

/** A year by itself: sure after a word that leads up to one, likely where it is of our times, else left alone. */
function readYear(match: RegExpExecArray, { text }: DateContext): DateReading | null {
	const year = Number(match[1]);
	const before = text.slice(Math.max(0, match.index - 14), match.index);
	const after = text.slice(match.index + 4, match.index + 20);
	if (!isYear(year) || UNIT_AFTER.test(after) || /[$€£¥₹#№]\s?$|[\d.,]$|\bno\.?\s*$/iu.test(before)) {
		return null;
	}
	const isLed = LEADS.test(before) || /^\s*(?:г(?:од[ауе]?)?\b|года|年)/u.test(after);
	if (isLed) {
		return readAs('date', String(year), 0.93, 'a year after a word that leads up to one');
	}
	if (/\($/u.test(before) && /^\)/u.test(after)) {
		return readAs('date', String(year), 0.85, 'a year in brackets');
	}
	return year >= 1850 && year <= 2100 ? readAs('date', String(year), 0.72, 'a number like a year') : null;
}

const WORDS_OF_CENTURIES: readonly string[] = [
	'first',
	'second',
	'third',
	'fourth',
	'fifth',
	'sixth',
	'seventh',
	'eighth',
	'ninth',
	'tenth',
	'eleventh',
	'twelfth',
	'thirteenth',
	'fourteenth',
	'fifteenth',
	'sixteenth',
	'seventeenth',
	'eighteenth',
	'nineteenth',
	'twentieth',
	'twenty-first'
];
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
const readRoman = (numeral: string): number => {
	const values = [...numeral.toUpperCase()].map((letter) => ROMAN[letter] ?? 0);
	return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
};

function readCentury(match: RegExpExecArray): DateReading | null {
	const written = part(match, 'century').toLowerCase();
	const number = Number.parseInt(written, 10) || WORDS_OF_CENTURIES.indexOf(written) + 1 || readRoman(written);
	if (number < 1 || number > 22) {
		return null;
	}
	const isBefore = /b\.?c|до н/iu.test(part(match, 'era'));
	const value = `${isBefore ? '-' : ''}${String(number - 1).padStart(2, '0')}XX`;
	return readAs('date', value, 0.92, 'a century');
}

function readDecade(match: RegExpExecArray): DateReading {
	const written = part(match, 'decade');
	const full = written.length === 4 ? written : `19${written}`;
	return readAs('date', `${full.slice(0, 3)}X`, 0.92, 'a decade');
}

const DECADE_WORDS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** Rules for longer times: years by themselves, decades, centuries, eras. */
export const LONG: readonly DateRule[] = [
	rule(
		String.raw`${START}(1\d{3}|20\d{2}|21\d{2})(?![\d\p{L}]|-\d)(?:\s+(?:года|году|годом|год|г\.))?`,
		readYear,
		NEEDS.figure
	),
	rule(
		String.raw`${START}(?:the\s+)?(?:(?:early|mid|late)[- ])?(?<decade>1\d\d0|20\d0)(?:'?s|-?е|-х|er)(?![\p{L}\d])(?:\s+(?:Jahre[n]?|годы|годах|годов|гг\.))?`,
		readDecade,
		NEEDS.figure
	),
	rule(
		String.raw`(?:${START}the\s+(?:(?:early|mid|late)[- ])?'?|(?<=\s)')(?<decade>[2-9]0)'?s(?![\p{L}\d])`,
		readDecade,
		NEEDS.figure
	),
	rule(
		String.raw`${START}(?:les\s+années|los\s+años|años|années|anos)\s+(?<decade>\d0|1\d\d0|20\d0)(?!\d)`,
		readDecade,
		NEEDS.figure
	),
	rule(String.raw`${START}the\s+(?:(?:early|mid|late)[- ])?(?<word>${DECADE_WORDS.join('|')})${END}`, (match) => {
		const index = DECADE_WORDS.indexOf(part(match, 'word').toLowerCase());
		return readAs('date', `19${index + 2}X`, 0.8, 'a decade, taken to be of the twentieth century');
	}),
	rule(
		String.raw`${START}(?:the\s+)?(?:(?:early|mid|late)[- ])?(?<century>\d{1,2}(?=st|nd|rd|th)|${WORDS_OF_CENTURIES.toReversed().join('|')})(?:st|nd|rd|th)?[- ]centur(?:y|ies)(?:\s+(?<era>bc(?:e)?|b\.c\.))?`,
		readCentury,
		NEEDS.time
	),
	rule(
		String.raw`${START}(?<century>[IVX]{1,5})(?:e|ème)?\s+(?:siècle|век(?:а|е|ом)?|в\.)(?:\s+(?<era>до н))?`,
		readCentury
	),
	rule(String.raw`${START}siglo\s+(?<century>[IVX]{1,5})${END}`, readCentury),
	rule(String.raw`${START}(?<century>\d{1,2})\.\s+Jahrhundert(?:s)?${END}`, readCentury),
	rule(String.raw`${START}(?<bc>\d{1,4})\s+(?:bc(?:e)?|b\.c\.)${END}`, (match) =>
		readAs('date', formatYear(1 - Number(part(match, 'bc'))), 0.93, 'a year before the common era')
	),
	rule(String.raw`${START}ad\s+(?<ad>\d{1,4})${END}`, (match) => {
		return readAs('date', formatYear(Number(part(match, 'ad'))), 0.93, 'a year of the common era');
	})
];
