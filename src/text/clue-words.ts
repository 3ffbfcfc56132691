import { foldTerm } from './fold-term.ts';
import { splitQuery } from './search-terms.ts';

/** The words by which a document is recognised from its title, or from the beginning of a copy, in their order. */
export function listClueWords(text: string): string[] {
	return splitQuery(text)
		.map(foldTerm)
		.filter((word) => word !== '');
}
