import { PARTLY_FOUND, RESULT_WORDS, formatAtLeast, formatFound } from '../../wording/search.ts';
import type { ResultGroup, SearchAnswer } from './search-index.ts';
import { joinWords, say, sayNumber } from '../../language/say.ts';

/** Results of a type, those that are not given with the others. */
export function countAll({ results, total }: ResultGroup): number {
	return total ?? results.length;
}

/** "12 results: 2 places, 10 passages.", after a word on it where none of them has all words. */
export function tellFound(query: string, { groups, isWhole }: SearchAnswer): string {
	const counts = groups.map((group) => ({
		type: group.type,
		count: countAll(group),
		isAtLeast: group.isAtLeast
	}));
	const found = formatFound(query, counts);
	return isWhole ? found : `${say(PARTLY_FOUND)} ${found}`;
}

/** Over the results of a type in the box: "Places", "Passages, 4 of 31", "Claims, 4 of at least 5000". */
export function tellShown(group: ResultGroup): string {
	const values = { part: group.results.length, whole: countAll(group) };
	const words = say(RESULT_WORDS[group.type]);
	if (values.whole <= values.part) {
		return words;
	}
	return joinWords(
		words,
		group.isAtLeast ? say('{part} of at least {whole}', values) : say('{part} of {whole}', values)
	);
}

/** What leads to all results. */
export function tellAll(groups: readonly ResultGroup[]): string {
	const total = groups.reduce((sum, group) => sum + countAll(group), 0);
	if (groups.some(({ isAtLeast }) => isAtLeast)) {
		return formatAtLeast(total);
	}
	return total === 1 ? say('The result on a page of its own') : say('All {count} results', { count: total });
}

/** Beside the heading of a type on the page of results: "31", "at least 5000". */
export function tellCount(group: ResultGroup): string {
	const count = countAll(group);
	return group.isAtLeast ? say('at least {amount}', { amount: count }) : sayNumber(count);
}
