import type { Id } from '../../model/common.ts';
import { joinWords, say } from '../../language/say.ts';
import { CERTAINTY_WORDS } from '../../wording/certainty.ts';
import { sayDay, sayWindow } from './say-window.ts';
import { ALL_TIME, isWindow, type TimeChoice } from './time-choice.ts';

/** One filter that is set, in words, and the view without it. */
export interface ActiveFilter {
	name: 'dates' | 'themes' | 'certainty' | 'undated' | 'asof';
	words: string;
	lifted: TimeChoice;
}

/** The filters that are set, each with the view as it would be without. */
export function listFilters(time: TimeChoice, titleOf: (theme: Id) => string): ActiveFilter[] {
	const filters: ActiveFilter[] = [];
	if (isWindow(time)) {
		filters.push({
			name: 'dates',
			words: sayWindow(time),
			lifted: {
				...time,
				from: null,
				to: null
			}
		});
	}
	if (time.themes) {
		filters.push({
			name: 'themes',
			words: say('only {list}', { list: joinWords(...time.themes.map(titleOf)) }),
			lifted: { ...time, themes: null }
		});
	}
	if (time.certainties) {
		filters.push({
			name: 'certainty',
			words: say('only {list}', {
				list: joinWords(...time.certainties.map((item) => say(CERTAINTY_WORDS[item])))
			}),
			lifted: { ...time, certainties: null }
		});
	}
	if (!time.undated) {
		filters.push({
			name: 'undated',
			words: say('none without a date'),
			lifted: { ...time, undated: true }
		});
	}
	if (time.asof !== null) {
		filters.push({
			name: 'asof',
			words: say('as the documents stood on {day}', { day: sayDay(time.asof) }),
			lifted: { ...time, asof: null }
		});
	}
	return filters;
}

/** Filters each of which, lifted alone, would leave events again; all at once where none would. */
export function explainEmpty(
	filters: readonly ActiveFilter[],
	count: (time: TimeChoice) => number
): { filter: ActiveFilter; count: number }[] {
	const helping = filters
		.map((filter) => ({
			filter,
			count: count(filter.lifted)
		}))
		.filter((item) => item.count > 0);
	if (helping.length > 0) {
		return helping.toSorted((a, b) => b.count - a.count);
	}
	const all = {
		name: 'dates',
		words: say('all of them together'),
		lifted: ALL_TIME
	} as const;
	return [
		{
			filter: all,
			count: count(ALL_TIME)
		}
	];
}
