import type { Bench } from './bench.svelte.ts';
import { findSentenceAt, readSelection, type Selected } from './selection.ts';

/** What is selected, else the sentence of what is looked at. */
export function findPassageHere({ current, document, opened }: Bench): Selected | null {
	const selected = readSelection();
	if (selected && selected !== 'several') {
		return selected;
	}
	const language = opened.documents.find(({ id }) => id === document?.id)?.language ?? 'en';
	return current ? findSentenceAt(document?.paragraphs ?? [], current.start, language) : null;
}
