import { DRAWINGS } from '../../../src/lib/map/drawings/index.ts';
import { LEGEND_GROUPS } from '../../../src/lib/map/drawings/drawing.ts';
import { FOUND_WORDS } from '../../../src/lib/documents/describe-match.ts';
import type { UnknownPart } from '../../../src/lib/state/view.ts';
import { PAGES } from '../../../src/routes/pages.ts';
import { MONTHS, NO_DATE } from '../../../src/time/days.ts';
import { formatDirection } from '../../../src/geometry/distance.ts';
import { DIFFERING_WORDS } from '../../../src/wording/disagreements.ts';
import { PARTLY_FOUND, RESULT_WORDS, SEARCH_FAILED } from '../../../src/wording/search.ts';
import { CERTAINTY_WORDS, EVENT_STATUS_WORDS, EXPECTED_WORDS, STATUS_WORDS } from '../../../src/wording/words.ts';

/** Messages that stand in tables and are said from there: `say(STATUS_WORDS[status])`. */
export function listTables(): string[] {
	return [
		...Object.values(PAGES).map(({ title }) => title),
		...Object.values(LEGEND_GROUPS),
		...DRAWINGS.flatMap(({ legend = [] }) => legend.map(({ title }) => title)),
		...MONTHS.flatMap((month) => [`${month} {year}`, `{day} ${month} {year}`]),
		...[0, 45, 90, 135, 180, 225, 270, 315].map(formatDirection),
		...Object.values(DIFFERING_WORDS),
		...Object.values(RESULT_WORDS),
		...['place', 'event', 'claim', 'passage', 'document'].map((thing) => `{count} ${thing}`),
		PARTLY_FOUND,
		SEARCH_FAILED,
		...Object.values(CERTAINTY_WORDS),
		EXPECTED_WORDS,
		...Object.values(STATUS_WORDS),
		...Object.values(EVENT_STATUS_WORDS),
		...Object.values(FOUND_WORDS),
		NO_DATE,
		'{count} place or corridor',
		...Object.keys(UNKNOWN_PARTS),
		'This page fills itself with JavaScript. Without, it is there in English.'
	];
}

const UNKNOWN_PARTS: Record<UnknownPart['part'], true> = {
	layer: true,
	passage: true,
	place: true,
	map: true,
	language: true,
	'border view': true,
	date: true,
	theme: true,
	certainty: true,
	'undated events': true
};
