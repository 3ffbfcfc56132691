import type { SearchRecord } from '../model/compiled/pages.ts';
import { joinWords, say } from '../language/say.ts';
import { formatCount } from './counts.ts';

type ResultType = SearchRecord['type'];

/** Headings of the results of each type. */
export const RESULT_WORDS: Record<ResultType, string> = {
	feature: 'Places',
	event: 'Events',
	claim: 'Claims',
	passage: 'Passages',
	source: 'Documents'
};

const ONE: Record<ResultType, string> = {
	feature: 'place',
	event: 'event',
	claim: 'claim',
	passage: 'passage',
	source: 'document'
};

export const SEARCH_FAILED = 'Search could not be loaded.';

/** "12 results: 2 places, 1 claim, 9 passages." */
export function formatFound(query: string, counts: readonly { type: ResultType; count: number }[]): string {
	const total = counts.reduce((sum, { count }) => sum + count, 0);
	if (total === 0) {
		return say('Nothing found for “{query}”.', { query });
	}
	const parts = counts.map(({ type, count }) => formatCount(count, ONE[type]));
	return say('{results}: {parts}.', {
		results: formatCount(total, 'result'),
		parts: joinWords(...parts)
	});
}

export const PARTLY_FOUND = 'Nothing has all of these words. These results have some of them.';
