import type { ProposedDate, ProposedQuantity, ProposedStatus } from '../model/proposals/mention.ts';
import { findDates, type DateOptions } from './dates/find-dates.ts';
import { toCodePoints, type Span } from './found.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import { findStatuses } from './statuses/find-statuses.ts';

export interface FoundValues {
	dates: ProposedDate[];
	quantities: ProposedQuantity[];
	statuses: ProposedStatus[];
}
/** What is looked at in one go; a value is far shorter. UTF-16 units. */
const PART = 50_000;

/**
 * Dates, quantities and statuses of a plain text, with offsets in its code points.
 * @param onPart called between parts of a long text
 */
export function findValues(text: string, options: DateOptions = {}, onPart: () => void = () => undefined): FoundValues {
	const found: FoundValues = {
		dates: [],
		quantities: [],
		statuses: []
	};
	let points = 0;
	for (const part of splitText(text)) {
		onPart();
		found.dates.push(...place(part, findDates(part, options), points));
		found.quantities.push(...place(part, findQuantities(part, options.language), points));
		found.statuses.push(...place(part, findStatuses(part, options.language), points));
		points += toCodePoints(part, [part.length])[0] ?? 0;
	}
	return found;
}

/** Parts that end between lines, or between words where a line is very long. */
function splitText(text: string): string[] {
	const parts: string[] = [];
	let start = 0;
	while (start < text.length) {
		const limit = start + PART;
		const cut = limit >= text.length ? text.length : findCut(text, start, limit);
		parts.push(text.slice(start, cut));
		start = cut;
	}
	return parts;
}

function findCut(text: string, start: number, limit: number): number {
	for (const mark of ['\n\n', '\n', '. ', ' ']) {
		const found = text.lastIndexOf(mark, limit);
		if (found > start + PART / 2) {
			return found + mark.length;
		}
	}
	const code = text.charCodeAt(limit);
	return code >= 0xdc00 && code < 0xe000 ? limit + 1 : limit;
}

function place<F extends Span>(text: string, found: readonly F[], before: number): F[] {
	const offsets = toCodePoints(
		text,
		found.flatMap(({ start, end }) => [start, end])
	);
	return found.map((item, index) => ({
		...item,
		start: before + (offsets[index * 2] ?? 0),
		end: before + (offsets[index * 2 + 1] ?? 0)
	}));
}
