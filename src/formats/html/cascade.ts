import { html } from 'parse5';
import type { Watch } from '../watch.ts';
import { readDeclarations, type Setting } from './declarations.ts';
import { compareLayers } from './layers.ts';
import type { Element, Node, Parent } from './parse-page.ts';
import { readStyleSheets, type Rule, type Side } from './style-sheets.ts';
import { pushAll } from './push-all.ts';

/** Rules times elements: beyond, a page's style sheets would take too long. */
const MAX_WORK = 5_000_000;
/** Properties that a drawing may have as attributes, which any rule overrules (SVG 2, 6.6). */
const OF_DRAWINGS = ['display', 'visibility'];

const NOTHING_SET: ReadonlyMap<string, string> = new Map();

/**
 * What the styles of a page, of a frame or of a shadow tree say of its elements: style sheets in it and style
 * attributes, by the cascade.
 */
export class Cascade {
	/** From what gives way to what overrules it. */
	readonly #rules: Rule[];
	readonly #important: Rule[];
	readonly #drawing: Rule[];
	/** Whether the style sheets were too much to apply. */
	readonly isCut: boolean = false;

	constructor(root: Parent, watch: Watch) {
		const rules = readStyleSheets(root, watch);
		this.isCut = rules.length * countElements(root) > MAX_WORK;
		const applied = this.isCut ? [] : rules;
		this.#drawing = order(applied.filter(({ drawn }) => drawn !== null));
		const plain = applied.filter(({ drawn }) => drawn === null);
		this.#rules = order(plain);
		// Of what is important, the first layer overrules those after it.
		this.#important = order(
			plain.filter(({ settings }) => settings.some(({ isImportant }) => isImportant)),
			-1
		);
	}

	/** The winning value of each property that is set on an element, not inherited ones. */
	settingsOf(element: Element): ReadonlyMap<string, string> {
		const style = element.attrs.find(({ name }) => name === 'style')?.value;
		if (style === undefined && this.#rules.length === 0 && element.namespaceURI !== html.NS.SVG) {
			return NOTHING_SET;
		}
		const inline = style === undefined ? [] : readDeclarations(style);
		const winning = new Map(element.namespaceURI === html.NS.SVG ? listAttributes(element) : []);
		const set = (settings: readonly Setting[], isImportant: boolean): void => {
			settings
				.filter((setting) => setting.isImportant === isImportant)
				.forEach(({ property, value }) => winning.set(property, value));
		};
		set(
			[...this.#rules.filter(({ matches }) => matches(element)).flatMap(({ settings }) => settings), ...inline],
			false
		);
		set(
			[
				...this.#important.filter(({ matches }) => matches(element)).flatMap(({ settings }) => settings),
				...inline
			],
			true
		);
		return winning;
	}

	/** Words that a style draws before or after an element (CSS Generated Content 3). */
	wordsDrawn(element: Element): string[] {
		if (this.#drawing.length === 0) {
			return [];
		}
		const sides: Side[] = ['before', 'after'];
		const matched = this.#drawing.filter(({ matches }) => matches(element));
		return sides.map((side) =>
			drawWords(
				element,
				matched.filter(({ drawn }) => drawn === side)
			)
		);
	}
}

/** Rules from what gives way to what overrules it: by layer, then by specificity, then by place. */
function order(rules: readonly Rule[], direction = 1): Rule[] {
	return rules.toSorted((a, b) => compareLayers(a.layer, b.layer) * direction || a.specificity - b.specificity);
}

function drawWords(element: Element, rules: readonly Rule[]): string {
	const settings = rules.flatMap((rule) => rule.settings);
	const all = [false, true].flatMap((isImportant) => settings.filter((each) => each.isImportant === isImportant));
	const valueOf = (wanted: string): string | undefined => {
		return all.findLast(({ property }) => property === wanted)?.value;
	};
	if (valueOf('display') === 'none' || /^(?:hidden|collapse)$/u.test(valueOf('visibility') ?? '')) {
		return '';
	}
	const pieces = all.findLast(({ property }) => property === 'content')?.pieces ?? [];
	return pieces
		.map((piece) => {
			return 'words' in piece
				? piece.words
				: (element.attrs.find(({ name }) => name === piece.attribute)?.value ?? '');
		})
		.join('');
}

function listAttributes(element: Element): [string, string][] {
	return element.attrs
		.filter(({ name }) => OF_DRAWINGS.includes(name))
		.map(({ name, value }) => [name, value.trim().toLowerCase()]);
}

function countElements(root: Parent): number {
	let count = 0;
	const stack: Node[] = [...root.childNodes];
	for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
		if ('tagName' in node) {
			count += 1;
			pushAll(stack, node.childNodes);
		}
	}
	return count;
}
