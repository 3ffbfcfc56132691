import { compile } from 'css-select';
import type { CssNode, Declaration } from 'css-tree';
import generate from 'css-tree/generator';
import parseCss from 'css-tree/parser';
import type { Watch } from '../watch.ts';
import { selectAdapter } from './select-adapter.ts';
import type { Element, Node, Parent } from './parse-page.ts';

/** Properties that say whether and how an element is shown. Custom ones are kept too, since these may lead to them. */
const PROPERTIES = new Set(['display', 'visibility', 'content-visibility', 'white-space']);
/** Rules times elements: beyond, a page's style sheets would take too long. */
const MAX_WORK = 5_000_000;
/** Screen that media queries are answered for, CSS pixels. */
const SCREEN_WIDTH = 1280;

interface Setting {
	property: string;
	value: string;
	isImportant: boolean;
}
interface Rule {
	matches: (element: Element) => boolean;
	specificity: number;
	settings: Setting[];
}

/** What a page's own styles say of its elements: style sheets in the page and style attributes, by the cascade. */
export class Cascade {
	readonly #rules: Rule[];
	/** Whether the style sheets were too much to apply. */
	readonly isCut: boolean = false;

	constructor(root: Parent, elements: number, watch: Watch) {
		const rules = listSheets(root).flatMap((sheet) => readSheet(sheet, watch));
		this.isCut = rules.length * elements > MAX_WORK;
		this.#rules = this.isCut ? [] : rules.sort((a, b) => a.specificity - b.specificity);
	}

	/** The winning value of each property that is set on an element, not inherited ones. */
	settingsOf(element: Element): ReadonlyMap<string, string> {
		const style = element.attrs.find(({ name }) => name === 'style')?.value;
		const inline = style === undefined ? [] : readDeclarations(style);
		const matched = this.#rules.filter(({ matches }) => matches(element)).flatMap(({ settings }) => settings);
		const all = [...matched, ...inline];
		const winning = new Map<string, string>();
		for (const isImportant of [false, true]) {
			for (const setting of all.filter((each) => each.isImportant === isImportant)) {
				winning.set(setting.property, setting.value);
			}
		}
		return winning;
	}
}

/** Style sheets in the order of the page. */
function listSheets(root: Parent): string[] {
	const sheets: string[] = [];
	const stack: Node[] = root.childNodes.toReversed();
	for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
		if (!('tagName' in node)) {
			continue;
		}
		if (node.tagName === 'style' && isForScreen(node)) {
			sheets.push(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
		}
		stack.push(...node.childNodes.toReversed());
	}
	return sheets;
}

function isForScreen(style: Element): boolean {
	const media = style.attrs.find(({ name }) => name === 'media')?.value ?? '';
	return media.trim() === '' || matchesMedia(media);
}

/** Declarations of a style attribute; what cannot be parsed is skipped, as the standard says. */
export function readDeclarations(style: string): Setting[] {
	try {
		return readBlock(parseCss(style.slice(0, 20_000), { context: 'declarationList', parseCustomProperty: false }));
	} catch (cause) {
		if (cause instanceof Error) {
			return [];
		}
		throw cause;
	}
}

function readBlock(block: CssNode): Setting[] {
	const children = 'children' in block && block.children ? block.children.toArray() : [];
	return children
		.filter((node): node is Declaration => node.type === 'Declaration')
		.map(readDeclaration)
		.filter(({ property, value }) => isKnown(property, value));
}

function readDeclaration({ property, value, important }: Declaration): Setting {
	const isCustom = property.startsWith('--');
	return {
		property: isCustom ? property : property.toLowerCase(),
		value: decodeEscapes(generate(value)).trim().toLowerCase(),
		isImportant: important !== false
	};
}

/** Letters may be written as numbers (CSS Syntax 3, 4.3.7). */
function decodeEscapes(value: string): string {
	return value.replace(/\\([0-9a-f]{1,6})\s?/giu, (_, digits: string) => {
		const code = Number.parseInt(digits, 16);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
	});
}

const DISPLAYS =
	/^(?:none|contents|block|inline|inline-block|flow-root|flex|inline-flex|grid|inline-grid|list-item|table|inline-table|table-(?:row|cell|caption|row-group|header-group|footer-group|column|column-group)|ruby|ruby-text|run-in|math|-webkit-(?:inline-)?(?:box|flex)|(?:block|inline)\s+(?:flow|flow-root|flex|grid|table)|inherit|initial|unset|revert)$/u;
const VISIBILITIES = /^(?:visible|hidden|collapse|inherit|initial|unset|revert)$/u;

/** A value that is none of the property's does not count. */
function isKnown(property: string, value: string): boolean {
	if (value.includes('var(')) {
		return PROPERTIES.has(property);
	}
	if (property === 'display') {
		return DISPLAYS.test(value);
	}
	if (property === 'visibility') {
		return VISIBILITIES.test(value);
	}
	return property.startsWith('--') || PROPERTIES.has(property);
}

function readSheet(sheet: string, watch: Watch): Rule[] {
	let parsed: CssNode;
	try {
		parsed = parseCss(sheet, {
			parseCustomProperty: false,
			onParseError: () => watch.tick()
		});
	} catch (cause) {
		if (cause instanceof Error) {
			return [];
		}
		throw cause;
	}
	return readRules(parsed, watch, 0);
}

/** @param parent selectors of the rule around nested ones; empty outside any */
function readRules(node: CssNode, watch: Watch, depth: number, parent = ''): Rule[] {
	const children = 'children' in node && node.children ? node.children.toArray() : [];
	return children.flatMap((child): Rule[] => {
		watch.tick();
		if (child.type === 'Rule' && depth < MAX_NESTING) {
			const settings = readBlock(child.block);
			const selectors = nestSelectors(generate(child.prelude), parent);
			const own = settings.length === 0 ? [] : readSelectors(selectors, settings);
			return [...own, ...readRules(child.block, watch, depth + 1, selectors)];
		}
		if (child.type === 'Raw' && parent !== '' && child.value.includes('{') && depth < MAX_NESTING) {
			// A nested rule without `&`, which the parser leaves as it is written.
			return readRules(parseCss(child.value, { parseCustomProperty: false }), watch, depth + 1, parent);
		}
		if (child.type === 'Atrule' && child.block && depth < MAX_NESTING && isApplied(child.name, child.prelude)) {
			const settings = parent === '' ? [] : readBlock(child.block);
			const own = settings.length === 0 ? [] : readSelectors(parent, settings);
			return [...own, ...readRules(child.block, watch, depth + 1, parent)];
		}
		return [];
	});
}

const MAX_NESTING = 8;
const MAX_SELECTOR = 5000;

/** What a rule inside another selects (CSS Nesting 1): `&` is what the outer one does, which stands before where it is not named. */
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

function isApplied(name: string, prelude: CssNode | null): boolean {
	if (name.toLowerCase() === 'media') {
		return prelude !== null && matchesMedia(generate(prelude));
	}
	if (name.toLowerCase() === 'supports') {
		return prelude === null || matchesSupports(generate(prelude));
	}
	return name.toLowerCase() === 'layer';
}

function readSelectors(prelude: string, settings: Setting[]): Rule[] {
	return splitSelectors(prelude).flatMap((selector): Rule[] => {
		try {
			const matches = compile<Node, Element>(selector, { adapter: selectAdapter, cacheResults: false });
			return [
				{
					matches,
					specificity: countSpecificity(selector),
					settings
				}
			];
		} catch (cause) {
			if (cause instanceof Error) {
				return [];
			}
			throw cause;
		}
	});
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
	return parts.filter((part) => part.trim() !== '' && !part.includes('::'));
}

/** Ids, then classes, attributes and states, then elements (Selectors 4, 17). */
function countSpecificity(selector: string): number {
	const bare = selector.replace(/:where\([^)]*\)/gu, '').replace(/"[^"]*"|'[^']*'/gu, '');
	const ids = bare.match(/#[\w-]/gu)?.length ?? 0;
	const classes = bare.match(/\.[\w-]|\[|:(?!not|is|has|:)/gu)?.length ?? 0;
	const types = bare.match(/(?:^|[\s>+~(])[a-z]/giu)?.length ?? 0;
	return ids * 1_000_000 + classes * 1000 + types;
}

/** A browser of today can do what a page asks for, so only what is for older ones does not hold. */
function matchesSupports(condition: string): boolean {
	return condition
		.toLowerCase()
		.split(/\bor\b/u)
		.some((part) => !/\bnot\b/u.test(part));
}

/** Whether a list of media queries holds for a wide screen that shows a saved page. */
function matchesMedia(list: string): boolean {
	return list
		.toLowerCase()
		.split(',')
		.some((query) => {
			const isTurned = /^\s*not\b/u.test(query);
			return matchesQuery(query.replace(/^\s*(?:not|only)\b/u, '')) !== isTurned;
		});
}

function matchesQuery(query: string): boolean {
	return query.split(/\band\b/u).every((part) => {
		const condition = part.trim();
		if (/^(?:all|screen)$/u.test(condition)) {
			return true;
		}
		const match = /^\(\s*(min|max)-width\s*:\s*([\d.]+)(px|em|rem)\s*\)$/u.exec(condition);
		if (!match) {
			return condition === '(prefers-color-scheme:light)' || condition === '(scripting:enabled)';
		}
		const width = Number(match[2]) * (match[3] === 'px' ? 1 : 16);
		return match[1] === 'min' ? SCREEN_WIDTH >= width : SCREEN_WIDTH <= width;
	});
}
