import { MONTHS } from './days.ts';
import type { CalendarDate, Edtf, EdtfDate, EdtfRange, FarYear } from './parse-edtf.ts';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];
/** Codes 21 to 41, in groups: the first of each, and what its members are called before "of 2014" or "2014". */
const PARTS: readonly { first: number; names: readonly string[]; joins: string; after?: string }[] = [
	{ first: 21, names: SEASONS, joins: ' ' },
	{ first: 25, names: SEASONS, joins: ' ', after: ' (northern hemisphere)' },
	{ first: 29, names: SEASONS, joins: ' ', after: ' (southern hemisphere)' },
	{ first: 33, names: ORDINALS.map((name) => `${name} quarter`), joins: ' of ' },
	{ first: 37, names: ORDINALS.slice(0, 3).map((name) => `${name} four months`), joins: ' of ' },
	{ first: 40, names: ORDINALS.slice(0, 2).map((name) => `${name} half`), joins: ' of ' }
];

/** What was read, in English. */
export function wordEdtf(edtf: Edtf): string {
	switch (edtf.type) {
		case 'date':
			return wordDate(edtf.date);
		case 'interval':
			return wordInterval(edtf);
		case 'set':
			return wordSet(edtf);
	}
}

function wordSet({ isOneOf, members }: Extract<Edtf, { type: 'set' }>): string {
	const words = members.map((member) => ('type' in member ? wordDate(member) : wordRange(member)));
	const joiner = isOneOf ? 'or' : 'and';
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joiner} ${words.at(-1)}`;
}

function wordRange({ from, to }: EdtfRange): string {
	if (from && to) {
		return `${wordDate(from)}–${wordDate(to)}`;
	}
	return from ? `${wordDate(from)} or later` : to ? `${wordDate(to)} or before` : 'at some time';
}

function wordInterval({ from, to }: EdtfRange): string {
	if (from && to) {
		return `${wordDate(from)} – ${wordDate(to)}`;
	}
	return from ? `since ${wordDate(from)}` : to ? `by ${wordDate(to)}` : 'at some time';
}

function wordDate(date: EdtfDate): string {
	const before = date.approximate ? 'c. ' : '';
	const after = date.uncertain ? ' (uncertain)' : '';
	return `${before}${wordPlain(date)}${after}`;
}

function wordPlain(date: EdtfDate): string {
	switch (date.type) {
		case 'calendar':
			return wordCalendar(date);
		case 'part': {
			const group = PARTS.findLast(({ first }) => first <= date.code);
			const name = group?.names[date.code - group.first] ?? '';
			return `${name}${group?.joins ?? ' '}${wordYear(date.year)}${group?.after ?? ''}`;
		}
		case 'far':
			return wordFar(date);
	}
}

function wordFar({ year, from, to }: FarYear): string {
	const words = wordYear(year);
	return from === to ? words : `about ${words} (${wordYear(from)} to ${wordYear(to)})`;
}

/** Years before the first are told as BC: year 0 of the calendar is 1 BC. */
function wordYear(year: number): string {
	if (year <= 0) {
		return `${wordNumber(1 - year)} BC`;
	}
	return year < 1000 ? `AD ${year}` : wordNumber(year);
}

const wordNumber = (number: number): string => {
	return number < 10_000 ? String(number) : number.toLocaleString('en-GB');
};

function wordCalendar(date: CalendarDate): string {
	const month = date.month === 'XX' && (date.day === undefined || date.day === 'XX') ? undefined : date.month;
	if (month === undefined) {
		return wordYears(date);
	}
	const year = wordYears(date);
	const open = date.year.includes('X');
	const within = open ? ` ${date.year === 'XXXX' ? 'of' : 'in'} ${year}` : ` ${year}`;
	const time = date.time ? `, ${date.time.words}` : '';
	if (month.includes('X')) {
		return wordOpenMonth(month, date.day, open ? within : ` of ${year}`);
	}
	return `${wordDays(date.day)}${MONTHS[Number(month) - 1] ?? ''}${within}${time}`;
}

/** "12 ", "10–19 ", or nothing where the day is not told. */
function wordDays(day: string | undefined): string {
	if (day === undefined || day === 'XX') {
		return '';
	}
	return `${day.includes('X') ? wordDigits(day, 31) : Number(day)} `;
}

function wordOpenMonth(month: string, day: string | undefined, within: string): string {
	const isWhole = month === 'XX';
	const months = listMatching(month, 12).map((number) => MONTHS[number - 1] ?? '');
	const named = isWhole ? 'an unknown month' : `${months[0]} to ${months.at(-1)}`;
	const days = day === undefined || day === 'XX' ? '' : `day ${wordDigits(day, 31)} of `;
	return `${days}${named}${isWhole ? within : within.replace(/^ of /, ' ')}`;
}

/** "10–19" for `1X`, "3" for `03`. */
function wordDigits(digits: string, most: number): string {
	const numbers = listMatching(digits, most);
	return numbers.length < 2 ? String(Number(digits)) : `${numbers[0]}–${numbers.at(-1)}`;
}

function listMatching(digits: string, most: number): number[] {
	const pattern = new RegExp(`^${digits.replaceAll('X', '\\d')}$`);
	return Array.from({ length: most }, (_, index) => index + 1).filter((number) =>
		pattern.test(String(number).padStart(2, '0'))
	);
}

/** A year, or what its unspecified digits leave: "the 1970s", "the 21st century", "the 2nd millennium". */
function wordYears({ year, isNegative }: CalendarDate): string {
	if (!year.includes('X')) {
		return wordYear(isNegative ? -Number(year) : Number(year));
	}
	const after = isNegative ? ' BC' : '';
	if (year === 'XXXX') {
		return isNegative ? 'an unknown year BC' : 'an unknown year';
	}
	if (/^\d{2}XX$/.test(year)) {
		return `the ${ordinal(Number(year.slice(0, 2)) + 1)} century${after}`;
	}
	if (/^\dXXX$/.test(year)) {
		return `the ${ordinal(Number(year[0]) + 1)} millennium${after}`;
	}
	if (/^\d{3}X$/.test(year) && !isNegative && year >= '0010') {
		return `the ${Number(`${year.slice(0, 3)}0`)}s`;
	}
	const [least, most] = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))];
	const ends = isNegative ? [-most, Math.min(-least, -1)] : [least, most];
	return `a year from ${wordYear(ends[0] ?? 0)} to ${wordYear(ends[1] ?? 0)}`;
}

/** "1st", "22nd", "113th" */
function ordinal(number: number): string {
	const teens = number % 100 >= 11 && number % 100 <= 13;
	const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
	return `${number}${ending}`;
}
