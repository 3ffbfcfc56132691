import { compile } from 'css-select';
import type { CssNode } from 'css-tree';
import generate from 'css-tree/generator';
import parseCss from 'css-tree/parser';
import { FormatError } from '../document.ts';
import type { Watch } from '../watch.ts';
import { readBlock, type Setting } from './declarations.ts';
import { Layers, type Layer } from './layers.ts';
import { matchesMedia } from './media-queries.ts';
import type { Element, Node, Parent } from './parse-page.ts';
import { selectAdapter } from './select-adapter.ts';
import { pushAll } from './push-all.ts';

/** What a selector of a style sheet sets of the elements it selects, or of what is drawn before or after them. */
export interface Rule {
	matches: (element: Element) => boolean;
	specificity: number;
	layer: Layer;
	settings: readonly Setting[];
	drawn: Side | null;
}
export type Side = 'before' | 'after';

/** What stands around a rule. */
interface Around {
	/** Selectors of the rule around nested ones; empty outside any. */
	parent: string;
	layer: Layer;
	depth: number;
}

const MAX_NESTING = 8;
const MAX_SELECTOR = 5000;

/** The rules of the style sheets that stand in a tree, those of shadow trees within it not, in their order. */
export function readStyleSheets(root: Parent, watch: Watch): Rule[] {
	const reader = new SheetReader(watch);
	return listSheets(root).flatMap((sheet) => reader.read(sheet));
}

/**
 * Style sheets in the order of the page; of those with a title only the first title's, which is the one a browser
 * applies.
 */
function listSheets(root: Parent): string[] {
	const sheets: string[] = [];
	let preferred = '';
	const stack: Node[] = root.childNodes.toReversed();
	for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
		if (!('tagName' in node)) {
			continue;
		}
		const title = attributeOf(node, 'title');
		if (node.tagName === 'style' && isApplied(node) && (title === '' || title === (preferred ||= title))) {
			sheets.push(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
		}
		pushAll(stack, node.childNodes.toReversed());
	}
	return sheets;
}

function attributeOf(element: Element, attribute: string): string {
	return element.attrs.find(({ name }) => name === attribute)?.value.trim() ?? '';
}

function isApplied(style: Element): boolean {
	const media = attributeOf(style, 'media');
	return /^(?:text\/css)?$/iu.test(attributeOf(style, 'type')) && (media === '' || matchesMedia(media));
}

class SheetReader {
	readonly #layers = new Layers();
	readonly #watch: Watch;

	constructor(watch: Watch) {
		this.#watch = watch;
	}

	read(sheet: string): Rule[] {
		const parsed = tryCss(() => {
			return parseCss(sheet, {
				parseCustomProperty: false,
				onParseError: () => this.#watch.tick()
			});
		});
		return parsed
			? this.#readRules(parsed, {
					parent: '',
					layer: this.#layers.none,
					depth: 0
				})
			: [];
	}

	#readRules(node: CssNode, around: Around): Rule[] {
		const children = 'children' in node && node.children ? node.children.toArray() : [];
		return children.flatMap((child) => this.#readRule(child, around));
	}

	#readRule(node: CssNode, { parent, layer, depth }: Around): Rule[] {
		this.#watch.tick();
		if (depth >= MAX_NESTING) {
			return [];
		}
		const within = {
			parent,
			layer,
			depth: depth + 1
		};
		if (node.type === 'Rule') {
			const selectors = nestSelectors(generate(node.prelude), parent);
			return [
				...readSelectors(selectors, readBlock(node.block), layer),
				...this.#readRules(node.block, {
					...within,
					parent: selectors
				})
			];
		}
		if (node.type === 'Raw' && parent !== '' && node.value.includes('{')) {
			// A nested rule without `&`, which the parser leaves as it is written.
			return this.#readRules(parseCss(node.value, { parseCustomProperty: false }), within);
		}
		return node.type === 'Atrule' ? this.#readAtRule(node.name.toLowerCase(), node, within) : [];
	}

	#readAtRule(name: string, { prelude, block }: CssNode & { type: 'Atrule' }, around: Around): Rule[] {
		const words = prelude ? generate(prelude) : '';
		if (name === 'layer' && !block) {
			words.split(',').forEach((each) => this.#layers.enter(around.layer, each));
		}
		if (!block || !holds(name, words)) {
			return [];
		}
		const layer = name === 'layer' ? this.#layers.enter(around.layer, words) : around.layer;
		const own = around.parent === '' ? [] : readSelectors(around.parent, readBlock(block), layer);
		return [...own, ...this.#readRules(block, { ...around, layer })];
	}
}

/** What cannot be parsed is skipped, as the standard says. */
function tryCss<T>(read: () => T): T | null {
	try {
		return read();
	} catch (cause) {
		if (cause instanceof Error && !(cause instanceof FormatError)) {
			return null;
		}
		throw cause;
	}
}

/**
 * What a rule inside another selects (CSS Nesting 1): `&` is what the outer one does, which stands before where it is
 * not named.
 */
function nestSelectors(selectors: string, parent: string): string {
	if (parent === '') {
		return selectors;
	}
	const outer = `:is(${parent})`;
	return splitSelectors(selectors)
		.map((selector) => (selector.includes('&') ? selector.replaceAll('&', outer) : `${outer} ${selector}`))
		.join(',')
		.slice(0, MAX_SELECTOR);
}

function holds(name: string, condition: string): boolean {
	if (name === 'media') {
		return matchesMedia(condition);
	}
	return name === 'supports' ? condition === '' || matchesSupports(condition) : name === 'layer';
}

/** A browser of today can do what a page asks for, so only what is for older ones does not hold. */
function matchesSupports(condition: string): boolean {
	return condition
		.toLowerCase()
		.split(/\bor\b/u)
		.some((part) => !/\bnot\b/u.test(part));
}

const DRAWN = /::?(before|after)$/iu;

function readSelectors(prelude: string, all: readonly Setting[], layer: Layer): Rule[] {
	return splitSelectors(prelude).flatMap((whole): Rule[] => {
		const side = DRAWN.exec(whole.trim())?.[1]?.toLowerCase();
		const drawn = side === 'before' || side === 'after' ? side : null;
		const selector = drawn ? whole.trim().replace(DRAWN, '') || '*' : whole;
		const settings = drawn ? all.filter((setting) => !isIcon(setting)) : all.filter(({ pieces }) => !pieces);
		const isWanted = settings.length > 0 && !selector.includes('::');
		const matches = isWanted && tryCss(() => compile<Node, Element>(selector, OPTIONS));
		return matches
			? [
					{
						matches,
						specificity: countSpecificity(selector),
						layer,
						settings,
						drawn
					}
				]
			: [];
	});
}

const OPTIONS = { adapter: selectAdapter, cacheResults: false };

/** Style sheets draw icons by the thousand, as letters of a font of their own. */
function isIcon({ pieces = [] }: Setting): boolean {
	return pieces.length > 0 && pieces.every((piece) => 'words' in piece && !/[\p{L}\p{N}]/u.test(piece.words));
}

/** Selectors of a list, at the commas that stand in no bracket. */
function splitSelectors(prelude: string): string[] {
	const parts: string[] = [''];
	let depth = 0;
	for (const point of prelude.slice(0, MAX_SELECTOR)) {
		depth += '([{'.includes(point) ? 1 : ')]}'.includes(point) ? -1 : 0;
		if (point === ',' && depth === 0) {
			parts.push('');
		} else {
			parts[parts.length - 1] += point;
		}
	}
	return parts.filter((part) => part.trim() !== '');
}

/** Ids, then classes, attributes and states, then elements (Selectors 4, 17). */
function countSpecificity(selector: string): number {
	const bare = selector.replace(/:where\([^)]*\)/gu, '').replace(/"[^"]*"|'[^']*'/gu, '');
	const ids = bare.match(/#[\w-]/gu)?.length ?? 0;
	const classes = bare.match(/\.[\w-]|\[|:(?!not|is|has|:)/gu)?.length ?? 0;
	const types = bare.match(/(?:^|[\s>+~(])[a-z]/giu)?.length ?? 0;
	return ids * 1_000_000 + classes * 1000 + types;
}
