import type { ProposedDate } from '../model/proposals/mention.ts';
import type { Range } from '../model/records/source.ts';

/** A day, a month or a stretch of time that the text tells, as it says it and as EDTF. */
export interface ToldDay {
	text: string;
	edtf: string;
}

/** What was found of when within a stretch of the text, each once, in its order. Offsets of both are of one text. */
export function listDaysIn(dates: readonly ProposedDate[], { start, end }: Range): ToldDay[] {
	const days = new Map<string, ToldDay>();
	for (const date of [...dates].sort((a, b) => a.start - b.start)) {
		const isWhen = date.kind === 'date' || date.kind === 'range';
		if (isWhen && date.value !== null && date.start >= start && date.end <= end && !days.has(date.value)) {
			days.set(date.value, { text: date.text, edtf: date.value });
		}
	}
	return [...days.values()];
}
