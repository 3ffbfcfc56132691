import { formatCount, formatPlaces } from '../notes.ts';

/** What a Word document holds that its text does not show or that is not read. */
export const LEFT_OUT_WORDS = {
	hidden: ['piece of hidden text', 'pieces of hidden text'],
	deleted: ['piece of deleted text', 'pieces of deleted text'],
	picture: ['picture', 'pictures'],
	chart: ['chart or diagram', 'charts and diagrams'],
	shape: ['piece of text in a drawing', 'pieces of text in drawings'],
	object: ['embedded object', 'embedded objects'],
	comment: ['comment', 'comments'],
	reading: ['reading set above words', 'readings set above words'],
	sign: ['sign of a symbol font', 'signs of symbol fonts'],
	part: ['inserted file', 'inserted files'],
	number: ['number or mark that Word sets before a paragraph', 'numbers and marks that Word sets before paragraphs']
} as const;

export type LeftOutType = keyof typeof LEFT_OUT_WORDS;

/** Counts what is left out, by kind, with the paragraphs where it stands. */
export class LeftOut {
	readonly #places = new Map<LeftOutType, number[]>();

	add(type: LeftOutType, paragraph: number): void {
		const places = this.#places.get(type) ?? [];
		places.push(paragraph);
		this.#places.set(type, places);
	}

	format(): string[] {
		return [...this.#places].map(([type, places]) => {
			const [singular, plural] = LEFT_OUT_WORDS[type];
			const verb = places.length === 1 ? 'was' : 'were';
			return `${formatCount(places.length, singular, plural)} ${verb} left out (${formatPlaces('paragraph', places)}).`;
		});
	}
}
