import { say } from '../../language/say.ts';
import { MONTHS, parseSpan, sayDate, toDay } from '../../time/days.ts';

/** Days a typed date spans, `null` where it is open. */
export interface DateSpan {
	first: number | null;
	last: number | null;
	isInterval: boolean;
}

/** Its days; or the dates it may mean, of which the reader must choose; or what to tell who typed it. */
export type TypedDate = DateSpan | { choices: readonly (DateSpan & { words: string })[] } | { fault: string };

const DAY_MS = 86_400_000;
const LONGEST = 60;
/** What an address can hold. */
const [EARLIEST, LATEST] = [toDay(1, 1, 1), toDay(9999, 12, 31)];

/** "12 June 2014", "June 2014", "2014 june 12" as an ISO date; anything else as it is. */
function toIso(text: string): string {
	const words = text.replaceAll(/[,.]/g, ' ').trim().split(/\s+/);
	const month = words.findIndex(
		(word) => /^[a-z]{3,9}$/i.test(word) && MONTHS.some((name) => name.toLowerCase().startsWith(word.toLowerCase()))
	);
	if (month < 0) {
		return text;
	}
	const index = MONTHS.findIndex((name) => name.toLowerCase().startsWith(words[month]?.toLowerCase() ?? '-'));
	const numbers = words.filter((_, position) => position !== month);
	const year = numbers.find((word) => /^\d{4}$/.test(word));
	const day = numbers.find((word) => /^\d{1,2}$/.test(word));
	if (year === undefined || numbers.length > 2 || (numbers.length === 2 && day === undefined)) {
		return text;
	}
	return [year, String(index + 1).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

/**
 * "1/6/2015", "01.06.2015", "1-6-2015": day and month in figures, in one order or the other; no year of two figures.
 */
const FIGURES = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;

/** The days that figures may stand for: none, one, or two where both numbers can be a month. */
function readFigures(text: string): (DateSpan & { words: string })[] {
	const [, one = '', , other = '', year = ''] = FIGURES.exec(text) ?? [];
	const isos = [
		[other, one],
		[one, other]
	].map(([month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
	return [...new Set(isos)].flatMap((iso) => {
		const span = parseSpan(iso);
		return span === null
			? []
			: [
					{
						...span,
						isInterval: false,
						words: sayDate(iso)
					}
				];
	});
}

/** Reads what a person types: a year, a month or a day in figures or English words, or any EDTF date. */
export async function parseTyped(text: string): Promise<TypedDate> {
	const [first, second] = readFigures(text.trim());
	if (first !== undefined && second !== undefined) {
		return { choices: [first, second] };
	}
	if (first !== undefined) {
		return {
			first: first.first,
			last: first.last,
			isInterval: false
		};
	}
	const iso = toIso(text.trim());
	const span = parseSpan(iso);
	if (span !== null) {
		return { ...span, isInterval: false };
	}
	if (iso !== '' && iso.length <= LONGEST) {
		// The EDTF grammar is large and seldom wanted: it comes when a date needs it.
		const { parseBounds } = await import('../../time/edtf.ts');
		const bounds = parseBounds(iso);
		const day = (ms: number | null): number | null => {
			return ms === null ? null : Math.floor(ms / DAY_MS);
		};
		const [from, to] = [day(bounds?.min ?? null), day(bounds?.max ?? null)];
		const isInReach = (from ?? EARLIEST) >= EARLIEST && (to ?? LATEST) <= LATEST;
		if ((from !== null || to !== null) && isInReach) {
			return {
				first: from,
				last: to,
				isInterval: /[/[{]/.test(iso)
			};
		}
	}
	return {
		fault: say(
			'“{text}” is not a date. Try 2014, June 2014, 12 June 2014, 2014-06-12, or an EDTF date such as 201X or 2010/2014.',
			{ text: text.slice(0, 40) }
		)
	};
}
