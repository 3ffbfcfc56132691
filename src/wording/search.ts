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

export interface FoundCount {
	type: ResultType;
	count: number;
	/** There may be more. */
	isAtLeast?: true | undefined;
}

/** "12 results: 2 places, 1 claim, 9 passages.", "At least 5000 results: 5000 passages." */
export function formatFound(query: string, counts: readonly FoundCount[]): string {
	const total = counts.reduce((sum, { count }) => sum + count, 0);
	if (total === 0) {
		return say('Nothing found for “{query}”.', { query });
	}
	const parts = counts.map(({ type, count }) => formatCount(count, ONE[type]));
	return say('{results}: {parts}.', {
		results: counts.some(({ isAtLeast }) => isAtLeast) ? formatAtLeast(total) : formatCount(total, 'result'),
		parts: joinWords(...parts)
	});
}

/** "At least 5000 results" */
export function formatAtLeast(total: number): string {
	return total === 1 ? say('At least one result') : say('At least {count} results', { count: total });
}

export const PARTLY_FOUND = 'Nothing has all of these words. These results have some of them.';
