import { formatCount, formatPlaces } from '../notes.ts';

/** What a Word document holds that its text does not show or that is not read. */
const KINDS = {
	hidden: ['piece of hidden text', 'pieces of hidden text'],
	deleted: ['piece of deleted text', 'pieces of deleted text'],
	picture: ['picture', 'pictures'],
	chart: ['chart or diagram', 'charts and diagrams'],
	object: ['embedded object', 'embedded objects'],
	comment: ['comment', 'comments'],
	reading: ['reading set above words', 'readings set above words'],
	sign: ['sign of a symbol font', 'signs of symbol fonts'],
	part: ['inserted file', 'inserted files'],
	number: ['number or mark that Word sets before a paragraph', 'numbers and marks that Word sets before paragraphs']
} as const;

export type LeftOutType = keyof typeof KINDS;

/** Counts what is left out, by kind, with the paragraphs where it stands. */
export class LeftOut {
	readonly #places = new Map<LeftOutType, number[]>();

	add(kind: LeftOutType, paragraph: number): void {
		const places = this.#places.get(kind) ?? [];
		places.push(paragraph);
		this.#places.set(kind, places);
	}

	format(): string[] {
		return [...this.#places].map(([kind, places]) => {
			const [singular, plural] = KINDS[kind];
			const verb = places.length === 1 ? 'was' : 'were';
			return `${formatCount(places.length, singular, plural)} ${verb} left out (${formatPlaces('paragraph', places)}).`;
		});
	}
}
