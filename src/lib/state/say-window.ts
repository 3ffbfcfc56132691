import { say } from '../../language/say.ts';
import { formatDay, formatFirst, formatLast, sayDate } from '../../time/days.ts';
import type { TimeChoice } from './time-choice.ts';

export const sayFirst = (day: number): string => {
	return sayDate(formatFirst(day));
};
export const sayLast = (day: number): string => {
	return sayDate(formatLast(day));
};

/** "12 June 2014" */
export const sayDay = (day: number): string => {
	return sayDate(formatDay(day));
};

/** "2012", "June 2014 – December 2015", "since 2014", "until 2014". */
export function sayWindow({ from, to }: Pick<TimeChoice, 'from' | 'to'>): string {
	if (from === null) {
		return to === null ? say('all of time') : say('until {date}', { date: sayLast(to) });
	}
	if (to === null) {
		return say('since {date}', { date: sayFirst(from) });
	}
	return sayFirst(from) === sayLast(to) ? sayFirst(from) : `${sayFirst(from)} – ${sayLast(to)}`;
}
