import type { Bench } from './bench.svelte.ts';
import { findSentenceAt, readSelection, sliceSelected, type Selected } from './selection.ts';

/** Letters of a selection that is taken for a name. */
const MAX_NAME = 40;

/**
 * What is cited: what is selected, or the sentence of what is looked at; in words why nothing can be.
 * @param place a name of what is looked at that is to be placed
 */
export function findCited(bench: Bench, place = ''): { selected: Selected; name: string } | string {
	const selected = place === '' ? readSelection() : null;
	if (selected === 'several') {
		return 'A passage stands in one paragraph: select less.';
	}
	const { current, document: opened } = bench;
	const language = bench.opened.documents.find(({ id }) => id === opened?.id)?.language ?? 'en';
	const paragraphs = opened?.paragraphs ?? [];
	const sentence = current ? findSentenceAt(paragraphs, current.start, language) : null;
	// A name alone is no passage: its sentence is, and the name may be that of a new place.
	const name = selected ? sliceSelected(paragraphs, selected).trim() : '';
	const isName = selected !== null && name !== '' && name.length <= MAX_NAME && !/[.!?;]/u.test(name);
	const round = selected && isName ? findSentenceAt(paragraphs, selected.start, language) : null;
	const chosen = round ?? selected ?? sentence;
	return chosen && opened
		? {
				selected: chosen,
				name: isName ? name : place
			}
		: 'Select words of the text first.';
}
