import { formatEdtf } from '../time/edtf.ts';
import { parseEdtf, type EdtfDate } from '../time/parse-edtf.ts';

/** Year, month and day as far as they are known; years before the first are counted as astronomers do. */
export interface DateParts {
	year: number;
	month?: number;
	day?: number;
}

/** When a work appeared, as formats of references can say it. */
export interface Issued {
	/** In EDTF. */
	edtf: string;
	/** "12 June 2014", "c. 2004", "spring 2014" */
	words: string;
	/** What can be said in figures; `null` where not even the year can. */
	start: DateParts | null;
	/** The other end of an interval. */
	end: DateParts | null;
	/** 1 to 4, from spring. */
	season: number | null;
	isApproximate: boolean;
	isUncertain: boolean;
	/** Figures and marks above say all that is known; else `words` say more. */
	isWhole: boolean;
}

/** Codes of EDTF for seasons: any hemisphere, northern, southern. */
const FIRST_SEASON = 21;
const LAST_SEASON = 32;

/** Reads a date in EDTF; `null` where there is none. What is no EDTF stands in `words` alone. */
export function readIssued(text: string | null): Issued | null {
	if (text === null || text.trim() === '') {
		return null;
	}
	const edtf = parseEdtf(text.trim());
	const date = edtf?.type === 'date' ? edtf.date : edtf?.type === 'interval' ? edtf.from : null;
	const last = edtf?.type === 'interval' ? edtf.to : null;
	const isClosed = edtf?.type === 'date' || (date !== null && last !== null);
	const start = date && isClosed ? readParts(date) : null;
	const end = last && start ? readParts(last) : null;
	const dates = [date, last].filter((each) => each !== null);
	return {
		edtf: text.trim(),
		words: formatEdtf(text.trim()),
		start,
		end,
		season: edtf?.type === 'date' ? findSeason(edtf.date) : null,
		isApproximate: dates.some(({ approximate }) => approximate),
		isUncertain: dates.some(({ uncertain }) => uncertain),
		isWhole: start !== null && (last === null || end !== null) && dates.every(isWhole)
	};
}

function readParts(date: EdtfDate): DateParts | null {
	if (date.type === 'part') {
		return { year: date.year };
	}
	if (date.type === 'far') {
		return date.from === date.to ? { year: date.year } : null;
	}
	if (date.year.includes('X')) {
		return null;
	}
	const year = Number(date.year) * (date.isNegative ? -1 : 1);
	const [month, day] = [date.month, date.day].map((part) => (part?.includes('X') ? undefined : part));
	return {
		year,
		...(month !== undefined && { month: Number(month) }),
		...(month !== undefined && day !== undefined && { day: Number(day) })
	};
}

function findSeason(date: EdtfDate): number | null {
	const isSeason = date.type === 'part' && date.code >= FIRST_SEASON && date.code <= LAST_SEASON;
	return isSeason ? ((date.code - FIRST_SEASON) % 4) + 1 : null;
}

/** Parts of years other than seasons, and digits that are not known, cannot be said in figures. */
function isWhole(date: EdtfDate): boolean {
	switch (date.type) {
		case 'part':
			return date.code < FIRST_SEASON + 4;
		case 'far':
			return date.from === date.to;
		case 'calendar':
			return !`${date.year}${date.month ?? ''}${date.day ?? ''}`.includes('X');
	}
}
