import type { Saying } from '../formats/document.ts';
import { foldText } from '../text/fold.ts';
import { findDates } from '../values/dates/find-dates.ts';

export interface Told<T> {
	value: T;
	confidence: number;
	basis: string;
}
const MAX_TITLE = 300;
const MAX_NAME = 120;
/** Sayings that agree leave this share of the doubt. */
const DOUBT_LEFT = 0.5;
const MAX_CONFIDENCE = 0.99;

/** Whether two say the same but for case, spaces and marks. */
export function isSame(a: unknown, b: unknown): boolean {
	return foldText(String(a)) === foldText(String(b));
}

/** The surest of several; surer still where another says the same. */
export function chooseTold<T>(
	all: readonly (Told<T> | null)[],
	isAlike: (a: T, b: T) => boolean = isSame
): Told<T> | null {
	const told = all.filter((each) => each !== null).sort((a, b) => b.confidence - a.confidence);
	const [first, ...others] = told;
	if (!first) {
		return null;
	}
	const agrees = others.some(({ value, basis }) => basis !== first.basis && isAlike(value, first.value));
	const confidence = agrees ? 1 - (1 - first.confidence) * DOUBT_LEFT : first.confidence;
	return {
		...first,
		confidence: Math.round(Math.min(MAX_CONFIDENCE, confidence) * 100) / 100
	};
}

export function sayingsOf(says: readonly Saying[], field: Saying['field']): Told<string>[] {
	return says
		.filter((saying) => saying.field === field)
		.map(({ value, confidence, basis }) => ({
			value: value.slice(0, MAX_TITLE),
			confidence,
			basis
		}));
}

/** The authors of the surest place that names any. */
export function joinAuthors(says: readonly Saying[]): Told<string[]> | null {
	const authors = sayingsOf(says, 'author').filter(({ value }) => value.length <= MAX_NAME && /\p{L}/u.test(value));
	const [first] = authors.toSorted((a, b) => b.confidence - a.confidence);
	const names = authors.filter(({ basis, confidence }) => basis === first?.basis && confidence === first.confidence);
	return first
		? {
				...first,
				value: [...new Set(names.map(({ value }) => value.replace(/^by\s+/iu, '')))].slice(0, 20)
			}
		: null;
}

/** A day as EDTF, of ISO 8601 or in words; the zone is left out, as the day is the one its publisher means. */
export function readDay({ value, ...told }: Told<string>): Told<string>[] {
	const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=$|T|\s|Z)/u.exec(value)?.[0];
	const slashed = /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/u.exec(value);
	const found = iso ?? (slashed ? joinDay(slashed) : findDates(value).find(({ kind }) => kind === 'date')?.value);
	return found && /^\d{4}/u.test(found) ? [{ ...told, value: found }] : [];
}

const joinDay = ([, year = '', ...rest]: RegExpExecArray): string => {
	return [year, ...rest.filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))].join('-');
};

/** `en_GB`, `EN-us` and `en` as a tag. */
export function readLanguage({ value, ...told }: Told<string>): Told<string>[] {
	const [, language, region] = /^([a-z]{2,3})(?:[-_]([a-z0-9]{2,8}))?/iu.exec(value) ?? [];
	const tag =
		language &&
		`${language.toLowerCase()}${region && /^[a-z]{2}$/iu.test(region) ? '' : region ? `-${region}` : ''}`;
	return tag ? [{ ...told, value: tag }] : [];
}
