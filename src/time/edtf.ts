import parseEdtf from 'edtf';
import type { Event } from '../model/records/event.ts';
import type { WhenView } from '../model/compiled/pages.ts';

/** Bounds of an EDTF date in milliseconds since 1970, UTC; `null` where open. */
export interface Bounds {
	min: number | null;
	max: number | null;
}

const finite = (value: number | null | undefined): number | null => {
	return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

/** Parsing costs about a sixth of a millisecond, and an atlas repeats its dates. */
const parsedBefore = new Map<string, Bounds | null>();
const MOST_REMEMBERED = 10_000;

/** Bounds of an EDTF string, or `null` where it is not EDTF. The only door to the EDTF library. */
export function parseBounds(edtf: string): Bounds | null {
	const known = parsedBefore.get(edtf);
	if (known !== undefined) {
		return known;
	}
	const bounds = parseAnew(edtf);
	if (parsedBefore.size < MOST_REMEMBERED) {
		parsedBefore.set(edtf, bounds);
	}
	return bounds;
}

function parseAnew(edtf: string): Bounds | null {
	try {
		const date = parseEdtf(edtf);
		return { min: finite(date.min), max: finite(date.max) };
	} catch (error) {
		if (error instanceof Error) {
			return null;
		}
		throw error;
	}
}

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];
const SEASONS: Record<string, string> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };

/** An EDTF string in English: "20 November 2014", "May 2012 or 2011", "c. 2004–2010", "by June 2014", "the 1970s". */
export function formatEdtf(edtf: string): string {
	const text = edtf.trim();
	if (/^[[{]/.test(text)) {
		return formatSet(text);
	}
	const parts = text.split('/');
	if (parts.length === 2) {
		return formatInterval(parts[0] ?? '', parts[1] ?? '');
	}
	return formatDay(text);
}

function formatSet(text: string): string {
	const joiner = text.startsWith('[') ? 'or' : 'and';
	const members = text
		.slice(1, -1)
		.split(',')
		.map((member) => {
			const item = member.trim();
			if (item.startsWith('..')) {
				return `${formatDay(item.slice(2))} or before`;
			}
			if (item.endsWith('..')) {
				return `${formatDay(item.slice(0, -2))} or later`;
			}
			return item.includes('..') ? item.split('..').map(formatDay).join('–') : formatDay(item);
		});
	return members.length < 2 ? members.join('') : `${members.slice(0, -1).join(', ')} ${joiner} ${members.at(-1)}`;
}

function formatInterval(from: string, to: string): string {
	const open = (part: string): boolean => {
		return part === '' || part === '..';
	};
	if (open(from) && open(to)) {
		return 'at some time';
	}
	if (open(from)) {
		return `by ${formatDay(to)}`;
	}
	if (open(to)) {
		return `since ${formatDay(from)}`;
	}
	return `${formatDay(from)} – ${formatDay(to)}`;
}

function formatDay(part: string): string {
	const mark = /[?~%]+$/.exec(part)?.[0] ?? '';
	const plain = part.slice(0, part.length - mark.length).replaceAll(/[?~%]/g, '');
	const inexact = mark || (/[?~%]/.exec(part)?.[0] ?? '');
	const words = formatPlain(plain);
	const before = inexact.includes('~') || inexact.includes('%') ? 'c. ' : '';
	const after = inexact.includes('?') || inexact.includes('%') ? ' (uncertain)' : '';
	return `${before}${words}${after}`;
}

function formatPlain(plain: string): string {
	const [year = '', month, day] = plain.split('-');
	if (/^\d{3}X$/.test(year)) {
		return `the ${year.slice(0, 3)}0s`;
	}
	if (/^\d{2}XX$/.test(year)) {
		return `the ${Number(year.slice(0, 2)) + 1}th century`;
	}
	if (month === undefined) {
		return year;
	}
	if (SEASONS[month]) {
		return `${SEASONS[month]} ${year}`;
	}
	const name = MONTHS[Number(month) - 1] ?? 'an unknown month of';
	if (month === 'XX') {
		return year;
	}
	return day === undefined || day === 'XX' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** An event's date with words and bounds, ready for a page. */
export function viewWhen(when: Event['when']): WhenView {
	const bounds = when.edtf === null ? null : parseBounds(when.edtf);
	return {
		edtf: when.edtf,
		words: when.edtf === null ? 'no date given' : formatEdtf(when.edtf),
		certainty: when.certainty,
		basis: when.basis,
		derivation: when.derivation,
		min: bounds?.min ?? null,
		max: bounds?.max ?? null
	};
}

/** Sort key of an event: its earliest bound, else its latest, else last of all. */
export function sortKey(when: Pick<WhenView, 'min' | 'max'>): number {
	return when.min ?? when.max ?? Number.MAX_SAFE_INTEGER;
}
