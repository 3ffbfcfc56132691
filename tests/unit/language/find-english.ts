import { parse, type AST } from 'svelte/compiler';

/** Words that no English sentence does without for long, and no name needs. */
const TELLING =
	/\b(?:the|an?|of|and|or|in|on|at|is|are|was|were|be|not|no|with|without|for|by|from|to|its?|this|that|these|each|all|only|has|have|your|our|says?|shown?|map|place|document|passage|event|claim|date|more|page)s?\b/iu;
const WORDS = /\p{Script=Latin}{2,}/u;
const READ_OUT = new Set(['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext']);

/**
 * English texts of a page and of what it reads out: all that is not marked `lang="en"` and not made of `data` alone.
 * @param data texts in the language of the atlas, longest first
 */
export function findEnglish(html: string, data: readonly string[]): string[] {
	const found: string[] = [];
	visit(
		parse(html.replace(/[{}]/g, '').replace(/<!--.*?-->/gs, ''), { modern: true }).fragment as unknown as Node,
		found
	);
	return [...new Set(found)].filter((text) => WORDS.test(text) && TELLING.test(removeData(text, data)));
}

/** All texts in a value, however deep, longest first. */
export function listTexts(value: unknown): string[] {
	const texts = new Set<string>();
	const collect = (part: unknown): void => {
		if (typeof part === 'string') {
			texts.add(part.replace(/\s+/g, ' ').trim());
		} else if (typeof part === 'object' && part !== null) {
			Object.values(part).forEach(collect);
		}
	};
	collect(value);
	return [...texts].filter((text) => text.length > 2).toSorted((a, b) => b.length - a.length);
}

/** Without what is data; a part of it may stand for a value within a message, which sets it apart by isolates. */
function removeData(text: string, data: readonly string[]): string {
	const isPart = (value: string): boolean => data.some((known) => known.includes(value));
	const words = text.replace(/\u2068([^\u2069]*)\u2069/g, (all, value: string) => (isPart(value) ? ' ' : all));
	return data.reduce((left, known) => (left.includes(known) ? left.replaceAll(known, ' ') : left), words);
}

interface Node {
	type: string;
	[key: string]: unknown;
}

function visit(node: Node, found: string[]): void {
	const attributes = (Array.isArray(node.attributes) ? node.attributes : []) as AST.Attribute[];
	const read = (name: string): string => {
		const value = attributes.find((attribute) => attribute.name === name)?.value;
		return Array.isArray(value) ? value.map((part) => (part.type === 'Text' ? part.data : '')).join('') : '';
	};
	// What reference managers pick up is no text.
	if (
		read('class') === 'Z3988' ||
		read('lang') === 'en' ||
		node.name === 'script' ||
		node.name === 'style' ||
		node.name === 'kbd' ||
		node.name === 'textarea'
	) {
		return;
	}
	found.push(...attributes.filter(({ name }) => READ_OUT.has(name)).map(({ name }) => read(name)));
	if (node.type === 'Text') {
		found.push(String(node.data).replace(/\s+/g, ' ').trim());
	}
	Object.entries(node)
		.filter(([key]) => key !== 'attributes')
		.flatMap(([, value]) => value)
		.filter(isNode)
		.forEach((child) => visit(child, found));
}

const isNode = (value: unknown): value is Node => {
	return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
};
