import { MONTHS } from './days.ts';
import type { CalendarDate, Edtf, EdtfDate, EdtfRange, FarYear } from './parse-edtf.ts';

/** How a language says the pieces of a date. */
export interface DateTongue {
	/** A message with its values put in. */
	say: (text: string, values?: Readonly<Record<string, string>>) => string;
	/** A number within words: a day, a year before 10,000. */
	digits: (value: number) => string;
	/** A large number, set in groups. */
	groups: (value: number) => string;
	/** "1st", "22nd" */
	ordinal: (value: number) => string;
	/** Things in a row, the last after "or" or "and". */
	list: (words: readonly string[], last: 'or' | 'and') => string;
}

/** "1st", "22nd", "113th" */
function ordinal(number: number): string {
	const teens = number % 100 >= 11 && number % 100 <= 13;
	const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
	return `${number}${ending}`;
}

/** As data and exports have it, whatever the page speaks. */
const ENGLISH: DateTongue = {
	say: (text, values = {}) => text.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all),
	digits: String,
	groups: (value) => value.toLocaleString('en-GB'),
	ordinal,
	list: (words, last) =>
		words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
};

/** Codes of parts of a year, EDTF level 2, in words. */
export const PARTS: Readonly<Record<number, string>> = {
	21: 'spring {year}',
	22: 'summer {year}',
	23: 'autumn {year}',
	24: 'winter {year}',
	25: 'spring {year} (northern hemisphere)',
	26: 'summer {year} (northern hemisphere)',
	27: 'autumn {year} (northern hemisphere)',
	28: 'winter {year} (northern hemisphere)',
	29: 'spring {year} (southern hemisphere)',
	30: 'summer {year} (southern hemisphere)',
	31: 'autumn {year} (southern hemisphere)',
	32: 'winter {year} (southern hemisphere)',
	33: 'first quarter of {year}',
	34: 'second quarter of {year}',
	35: 'third quarter of {year}',
	36: 'fourth quarter of {year}',
	37: 'first four months of {year}',
	38: 'second four months of {year}',
	39: 'third four months of {year}',
	40: 'first half of {year}',
	41: 'second half of {year}'
};

/** What was read, in English or in the language of `tongue`. */
export function wordEdtf(edtf: Edtf, tongue: DateTongue = ENGLISH): string {
	return new DateWords(tongue).word(edtf);
}

class DateWords {
	readonly #tongue: DateTongue;

	constructor(tongue: DateTongue) {
		this.#tongue = tongue;
	}

	word(edtf: Edtf): string {
		switch (edtf.type) {
			case 'date':
				return this.#date(edtf.date);
			case 'interval':
				return this.#interval(edtf);
			case 'set':
				return this.#set(edtf);
		}
	}

	#set({ isOneOf, members }: Extract<Edtf, { type: 'set' }>): string {
		const words = members.map((member) => ('type' in member ? this.#date(member) : this.#range(member)));
		return this.#tongue.list(words, isOneOf ? 'or' : 'and');
	}

	#range({ from, to }: EdtfRange): string {
		const { say } = this.#tongue;
		if (from && to) {
			return `${this.#date(from)}–${this.#date(to)}`;
		}
		if (from) {
			return say('{date} or later', { date: this.#date(from) });
		}
		return to ? say('{date} or before', { date: this.#date(to) }) : say('at some time');
	}

	#interval({ from, to }: EdtfRange): string {
		const { say } = this.#tongue;
		if (from && to) {
			return `${this.#date(from)} – ${this.#date(to)}`;
		}
		if (from) {
			return say('since {date}', { date: this.#date(from) });
		}
		return to ? say('by {date}', { date: this.#date(to) }) : say('at some time');
	}

	#date(date: EdtfDate): string {
		const { say } = this.#tongue;
		const plain = this.#plain(date);
		const about = date.approximate ? say('c. {date}', { date: plain }) : plain;
		return date.uncertain ? say('{date} (uncertain)', { date: about }) : about;
	}

	#plain(date: EdtfDate): string {
		switch (date.type) {
			case 'calendar':
				return this.#calendar(date);
			case 'part':
				return this.#tongue.say(PARTS[date.code] ?? '{year}', { year: this.#year(date.year) });
			case 'far':
				return this.#far(date);
		}
	}

	#far({ year, from, to }: FarYear): string {
		const words = this.#year(year);
		if (from === to) {
			return words;
		}
		return this.#tongue.say('about {year} ({from} to {to})', {
			year: words,
			from: this.#year(from),
			to: this.#year(to)
		});
	}

	/** Years before the first are told as BC: year 0 of the calendar is 1 BC. */
	#year(year: number): string {
		const { say } = this.#tongue;
		if (year <= 0) {
			return say('{year} BC', { year: this.#number(1 - year) });
		}
		return year < 1000 ? say('AD {year}', { year: this.#number(year) }) : this.#number(year);
	}

	#number(value: number): string {
		return value < 10_000 ? this.#tongue.digits(value) : this.#tongue.groups(value);
	}

	#calendar(date: CalendarDate): string {
		const month = date.month === 'XX' && (date.day === undefined || date.day === 'XX') ? undefined : date.month;
		const year = this.#years(date);
		if (month === undefined) {
			return year;
		}
		if (month.includes('X')) {
			return this.#openMonth(date, year);
		}
		const words = this.#month(MONTHS[Number(month) - 1] ?? '', date, year);
		return date.time ? `${words}, ${date.time.words}` : words;
	}

	/** "June 2014", "12 June 2014", "10–19 June in the 1970s" */
	#month(name: string, { day, year: digits }: CalendarDate, year: string): string {
		const { say } = this.#tongue;
		const days = day === undefined || day === 'XX' ? '' : this.#digits(day, 31);
		if (!digits.includes('X')) {
			return days === ''
				? say(`${name} {year}`, { year })
				: say(`{day} ${name} {year}`, {
						day: days,
						year
					});
		}
		const date = days === '' ? say(name) : say(`{day} ${name}`, { day: days });
		return digits === 'XXXX'
			? say('{date} of {unknown}', { date, unknown: year })
			: say('{date} in {years}', { date, years: year });
	}

	#openMonth({ month = '', day, year: digits }: CalendarDate, year: string): string {
		const { say } = this.#tongue;
		const months = listMatching(month, 12).map((number) => MONTHS[number - 1] ?? '');
		const isIn = digits.includes('X') && digits !== 'XXXX';
		const [first, last] = [say(months[0] ?? ''), say(months.at(-1) ?? '')];
		const whole = isIn
			? say('an unknown month in {years}', { years: year })
			: say('an unknown month of {year}', { year });
		const part = isIn
			? say('{first} to {last} in {years}', {
					first,
					last,
					years: year
				})
			: say('{first} to {last} {year}', {
					first,
					last,
					year
				});
		const named = month === 'XX' ? whole : part;
		return day === undefined || day === 'XX'
			? named
			: say('day {day} of {month}', {
					day: this.#digits(day, 31),
					month: named
				});
	}

	/** "10–19" for `1X`, "3" for `03`. */
	#digits(digits: string, most: number): string {
		const numbers = listMatching(digits, most);
		const { digits: format } = this.#tongue;
		return numbers.length < 2
			? format(Number(digits))
			: `${format(numbers[0] ?? 0)}–${format(numbers.at(-1) ?? 0)}`;
	}

	/** A year, or what its unspecified digits leave: "the 1970s", "the 21st century", "the 2nd millennium". */
	#years({ year, isNegative }: CalendarDate): string {
		const { say, digits, ordinal: rank } = this.#tongue;
		if (!year.includes('X')) {
			return this.#year(isNegative ? -Number(year) : Number(year));
		}
		if (year === 'XXXX') {
			return isNegative ? say('an unknown year BC') : say('an unknown year');
		}
		if (/^\d{2}XX$/.test(year)) {
			const number = rank(Number(year.slice(0, 2)) + 1);
			return isNegative ? say('the {number} century BC', { number }) : say('the {number} century', { number });
		}
		if (/^\dXXX$/.test(year)) {
			const number = rank(Number(year[0]) + 1);
			return isNegative
				? say('the {number} millennium BC', { number })
				: say('the {number} millennium', { number });
		}
		if (/^\d{3}X$/.test(year) && !isNegative && year >= '0010') {
			return say('the {year}s', { year: digits(Number(`${year.slice(0, 3)}0`)) });
		}
		const [least, most] = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))];
		const ends = isNegative ? [-most, Math.min(-least, -1)] : [least, most];
		return say('a year from {from} to {to}', {
			from: this.#year(ends[0] ?? 0),
			to: this.#year(ends[1] ?? 0)
		});
	}
}

function listMatching(digits: string, most: number): number[] {
	const pattern = new RegExp(`^${digits.replaceAll('X', '\\d')}$`);
	return Array.from({ length: most }, (_, index) => index + 1).filter((number) =>
		pattern.test(String(number).padStart(2, '0'))
	);
}
