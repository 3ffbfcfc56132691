import { parseMonth } from './build-work.ts';

/**
 * The nearest of the dates a RIS entry gives, in EDTF: those without a year take that of another. `null` without a
 * year.
 */
export function readRisDate(values: readonly string[]): string | null {
	const read = values.map(readOne).filter((date) => date !== null);
	const year = read.find((date) => date.year !== null)?.year ?? null;
	if (year === null) {
		return values.find((value) => value !== '') ?? null;
	}
	const fitting = read.filter((date) => date.year === null || date.year === year);
	const best = fitting.reduce((nearest, date) => (precision(date) > precision(nearest) ? date : nearest));
	return [year, ...(best.month === null ? [] : [best.month, ...(best.day === null ? [] : [best.day])])].join('-');
}

interface Parts {
	year: string | null;
	month: string | null;
	day: string | null;
}
const precision = ({ month, day }: Parts): number => {
	return (month === null ? 0 : 1) + (day === null ? 0 : 1);
};

/** `2014/11/20/`, `2014///`, `2014-11-20`, `20141120`, `20 November 2014`, `Nov 20, 2014`, `Nov 20`, `2014//Winter`. */
function readOne(value: string): Parts | null {
	const text = value.trim();
	const slashed =
		/^(\d{4})(?:[/-](\d{1,2})?(?:[/-](\d{1,2})?)?)?(?:\/.*|[T ].*)?$/u.exec(text) ??
		/^(\d{4})(\d\d)(\d\d)$/u.exec(text);
	if (slashed) {
		return build(slashed[1], slashed[2], slashed[3]);
	}
	const dayFirst = /^(\d{1,2})\.?\s+(\p{L}+)\.?,?(?:\s+(\d{4}))?/u.exec(text);
	if (dayFirst) {
		return build(dayFirst[3], dayFirst[2], dayFirst[1]);
	}
	const monthFirst = /^(\p{L}+)\.?(?:\s+(\d{1,2}))?(?:,?\s+(\d{4}))?$/u.exec(text);
	return monthFirst ? build(monthFirst[3], monthFirst[1], monthFirst[2]) : null;
}

function build(year: string | undefined, month: string | undefined, day: string | undefined): Parts {
	const named = month === undefined ? null : parseMonth(month);
	const isDay = named !== null && day !== undefined && Number(day) >= 1 && Number(day) <= 31;
	return {
		year: year ?? null,
		month: named,
		day: isDay ? day.padStart(2, '0') : null
	};
}
