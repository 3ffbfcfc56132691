import { MONTHS, parseSpan, toDay } from '../../time/days.ts';

/** Days a typed date spans, `null` where it is open; or what to tell who typed it. */
export type TypedDate = { first: number | null; last: number | null; isInterval: boolean } | { fault: string };

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
	const at = MONTHS.findIndex((name) => name.toLowerCase().startsWith(words[month]?.toLowerCase() ?? '-'));
	const numbers = words.filter((_, place) => place !== month);
	const year = numbers.find((word) => /^\d{4}$/.test(word));
	const day = numbers.find((word) => /^\d{1,2}$/.test(word));
	if (year === undefined || numbers.length > 2 || (numbers.length === 2 && day === undefined)) {
		return text;
	}
	return [year, String(at + 1).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

/** Reads what a person types: a year, a month or a day in figures or English words, or any EDTF date. */
export async function parseTyped(text: string): Promise<TypedDate> {
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
		const [first, last] = [day(bounds?.min ?? null), day(bounds?.max ?? null)];
		const isInReach = (first ?? EARLIEST) >= EARLIEST && (last ?? LATEST) <= LATEST;
		if ((first !== null || last !== null) && isInReach) {
			return {
				first,
				last,
				isInterval: /[/[{]/.test(iso)
			};
		}
	}
	return {
		fault: `“${text.slice(0, 40)}” is not a date. Try 2014, June 2014, 12 June 2014, 2014-06-12, or an EDTF date such as 201X or 2010/2014.`
	};
}
