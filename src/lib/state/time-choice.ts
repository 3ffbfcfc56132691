import type { Certainty, Id } from '../../model/common.ts';
import { formatDay, formatFirst, formatLast, parseSpan } from '../../time/days.ts';

/**
 * Which events and places are looked at, and on which day's documents. Days as in `days.ts`; `null` stands for no
 * bound.
 */
export interface TimeChoice {
	/** First and last day of the window, both in it. */
	from: number | null;
	to: number | null;
	/** Only what documents published by the end of this day say. */
	asof: number | null;
	/** Events without a date are shown. */
	undated: boolean;
	/** Themes of events; `null` for all. */
	themes: readonly Id[] | null;
	/** How certain a date or a place must be; `null` for any. */
	certainties: readonly Certainty[] | null;
}

export const ALL_TIME: TimeChoice = {
	from: null,
	to: null,
	asof: null,
	undated: true,
	themes: null,
	certainties: null
};
export const CERTAINTIES: readonly Certainty[] = ['certain', 'less-certain', 'uncertain'];

export const isWindow = ({ from, to }: TimeChoice): boolean => {
	return from !== null || to !== null;
};

/** A window or themes choose places by the events there; without either every place stays. */
export const choosesPlaces = (time: TimeChoice): boolean => {
	return isWindow(time) || time.themes !== null;
};

export const isFiltering = (time: TimeChoice): boolean => {
	return choosesPlaces(time) || time.asof !== null || time.certainties !== null || !time.undated;
};

export type TimePart = 'date' | 'theme' | 'certainty' | 'undated events';

const KEYS = ['from', 'to', 'asof', 'undated', 'theme', 'cert'];

/** Whether an address says anything of time at all. */
export const namesTime = (parameters: URLSearchParams): boolean => {
	return KEYS.some((key) => parameters.has(key));
};

/** Reads the parts of an address that are about time; what it cannot follow goes to `report`. */
export function parseTime(
	parameters: URLSearchParams,
	layers: readonly Id[],
	report: (part: TimePart, value: string) => void
): TimeChoice {
	const date = (key: string, end: 'first' | 'last'): number | null => {
		const text = parameters.get(key);
		if (text === null) {
			return null;
		}
		const span = parseSpan(text);
		if (span === null) {
			report('date', text);
		}
		return span?.[end] ?? null;
	};
	const list = <T extends string>(key: string, part: TimePart, known: readonly T[]): T[] | null => {
		const text = parameters.get(key);
		if (text === null) {
			return null;
		}
		const asked = new Set(text.split(',').filter((item) => item !== ''));
		for (const item of asked) {
			if (!known.some((option) => option === item)) {
				report(part, item);
			}
		}
		const found = known.filter((option) => asked.has(option));
		return found.length === 0 || found.length === known.length ? null : found;
	};
	const from = date('from', 'first');
	const to = date('to', 'last');
	const isTurned = from !== null && to !== null && from > to;
	if (isTurned) {
		report('date', `${parameters.get('from')} to ${parameters.get('to')}`);
	}
	const undated = parameters.get('undated');
	if (undated !== null && undated !== 'hide') {
		report('undated events', undated);
	}
	return {
		from: isTurned ? null : from,
		to: isTurned ? null : to,
		asof: date('asof', 'last'),
		undated: undated !== 'hide',
		themes: list('theme', 'theme', layers),
		certainties: list('cert', 'certainty', CERTAINTIES)
	};
}

/** Hands each part that is not as the atlas opens to `add`. */
export function formatTime(time: TimeChoice, add: (key: string, value: string | null) => void): void {
	add('from', time.from === null ? null : formatFirst(time.from));
	add('to', time.to === null ? null : formatLast(time.to));
	add('asof', time.asof === null ? null : formatDay(time.asof));
	if (!time.undated) {
		add('undated', 'hide');
	}
	add('theme', time.themes?.join(',') ?? null);
	add('cert', time.certainties?.join(',') ?? null);
}
