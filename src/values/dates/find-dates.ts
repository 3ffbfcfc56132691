import { applyRules } from '../found.ts';
import { plainLetters } from '../plain-letters.ts';
import { ABSOLUTE } from './absolute.ts';
import { AWAY } from './away-in-languages.ts';
import { parseReference } from './calendar.ts';
import { DURATIONS } from './durations.ts';
import { LONG } from './long-times.ts';
import { OTHER_LANGUAGES } from './other-languages.ts';
import { RELATIVE } from './relative.ts';
import type { DateRule, FoundDate } from './types.ts';

export interface DateOptions {
	/** EDTF of the day, month or year of the document, from which "last year" counts. */
	published?: string | null;
	/** BCP 47 tag. */
	language?: string | null;
}

const ANYWHERE: readonly DateRule[] = [...ABSOLUTE, ...OTHER_LANGUAGES, ...AWAY, ...LONG];
/** All rules for dates. */
export const DATE_RULES: readonly DateRule[] = [
	...ABSOLUTE,
	...RELATIVE,
	...DURATIONS,
	...OTHER_LANGUAGES,
	...AWAY,
	...LONG
];

/** Dates, lengths of time and sets of times in a text, with the words they stand on; offsets in UTF-16 units. */
export function findDates(text: string, { published = null, language = 'en' }: DateOptions = {}): FoundDate[] {
	const plain = plainLetters(text);
	const rules = language === null || language === 'en' ? DATE_RULES : ANYWHERE;
	const context = {
		text: plain,
		reference: parseReference(published),
		language
	};
	return applyRules(rules, plain, context).map(({ start, end, kind, value, confidence, reasons }) => ({
		start,
		end,
		text: text.slice(start, end),
		kind,
		value,
		confidence,
		reasons
	}));
}
