import type { ProposedDate } from '../../model/proposals/mention.ts';
import type { Rule, Span } from '../found.ts';
import type { Day } from './calendar.ts';

export interface DateContext {
	/** The text the rules look at, its letters plain. */
	text: string;
	/** The day from which "last year" counts; `null` where it is not known. */
	reference: (Day & { precision: 'year' | 'month' | 'day' }) | null;
	language: string | null;
}
export type DateReading = Pick<ProposedDate, 'kind' | 'value' | 'confidence' | 'reasons'>;
export type DateRule = Rule<DateReading, DateContext>;
export type FoundDate = DateReading & Span & { text: string };

/** A reading with one reason. */
export function readAs(
	kind: DateReading['kind'],
	value: string | null,
	confidence: number,
	reason: string
): DateReading {
	return {
		kind,
		value,
		confidence,
		reasons: [reason]
	};
}
