import { findDates, type DateOptions } from '../../src/values/dates/find-dates.ts';
import { findQuantities } from '../../src/values/quantities/find-quantities.ts';
import { findStatuses } from '../../src/values/statuses/find-statuses.ts';

/** Words and values of the dates of a text. */
export function datesOf(text: string, options: DateOptions = {}): [words: string, value: string | null][] {
	return findDates(text, options).map(({ text: words, value }) => [words, value]);
}
/** Words, least and most, unit. */
export function quantitiesOf(text: string, language = 'en'): [words: string, min: number, max: number, unit: string][] {
	return findQuantities(text, language).map(({ text: words, min, max, unit }) => [words, min, max, unit]);
}
/** Words and status, with "not" before one that is denied. */
export function statusesOf(text: string, language = 'en'): [words: string, status: string][] {
	return findStatuses(text, language).map(({ text: words, status, isNegated }) => [
		words,
		isNegated ? `not ${status}` : status
	]);
}
