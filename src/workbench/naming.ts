import { listJoins, listSplits, listUnmarked, keepDistinct, type Marking } from '../review/name-pieces.ts';
import type { ShownParagraph } from '../model/workbench/protocol.ts';
import type { Bench } from './bench.svelte.ts';
import { findParagraph, readSelection, sliceSelected, trimSelected } from './selection.ts';

export type NameAction = 'split' | 'join' | 'name';

/** Ways to mark a name otherwise, of which the curator chooses one. */
export interface Naming {
	title: string;
	document: string;
	markings: Marking[];
}

/** What can be marked otherwise here; a sentence where nothing can. */
export function planNaming(bench: Bench, action: NameAction): Naming | string {
	const { current, document } = bench;
	const place = document?.places.find(({ id }) => id === current?.id);
	if (!document || !current || document.id !== current.document) {
		return 'The document is not open yet.';
	}
	const paragraph = findParagraph(document.paragraphs, current.start);
	if (!paragraph) {
		return 'The text of this document is not at hand.';
	}
	const build = (title: string, markings: Marking[], none: string): Naming | string => {
		return markings.length === 0
			? none
			: {
					title,
					document: document.id,
					markings
				};
	};
	const names = document.places.flatMap(({ mentions }) => mentions);
	if (action === 'name') {
		const selected = listSelected(bench, paragraph);
		if (typeof selected === 'string') {
			return selected;
		}
		const near = listUnmarked(paragraph.text, paragraph.start, current.start, names);
		const none = 'Select a name in the text first: no other word of this paragraph is written as one.';
		return build('A name that was not found', keepDistinct([...selected, ...near]), none);
	}
	const [name] = place?.mentions ?? [];
	if (!name) {
		return 'Only the names of places are split and joined.';
	}
	const { text, start } = paragraph;
	const language = bench.opened.documents.find(({ id }) => id === document.id)?.language ?? 'en';
	return action === 'split'
		? build(`Split “${name.text}”`, listSplits(name.text, name.start, language), 'This name has one letter.')
		: build(
				`Join “${name.text}” with its neighbour`,
				listJoins(text, start, name, names),
				`No other name stands right beside “${name.text}”.`
			);
}

const MAX_NAME = 80;

function listSelected(bench: Bench, paragraph: ShownParagraph): Marking[] | string {
	const selected = readSelection();
	if (selected === 'several') {
		return 'A name stands in one paragraph: select less.';
	}
	const paragraphs = bench.document?.paragraphs ?? [paragraph];
	const range = selected ? trimSelected(paragraphs, selected) : null;
	if (range === null || range.start >= range.end) {
		return [];
	}
	const shown = sliceSelected(paragraphs, range);
	return shown.length > MAX_NAME
		? 'This is too long for a name: select the name alone.'
		: [
				{
					names: [range],
					shown,
					within: range
				}
			];
}
