import type { AST } from 'svelte/compiler';
import { parseComponent } from './parse-component.ts';

const SPOKEN = new Set([
	'aria-label',
	'title',
	'placeholder',
	'alt',
	'aria-valuetext',
	'label',
	'caption',
	'description'
]);
const hasWord = (text: string): boolean => /\p{L}{2}/u.test(text);

interface Node {
	type: string;
	[key: string]: unknown;
}

/**
 * English that a component says without `say`: text of its markup, and attributes that are read out. Parts marked
 * `lang="en"` are meant so.
 */
export function findLiterals(code: string): string[] {
	const found: string[] = [];
	visit(parseComponent(code).fragment as unknown as Node, found);
	return found;
}

function visit(node: Node, found: string[]): void {
	if (isEnglish(node) || node.type === 'StyleSheet' || node.name === 'kbd') {
		return;
	}
	if (node.type === 'Text' && hasWord(String(node.data))) {
		found.push(String(node.data).trim().replace(/\s+/g, ' '));
	}
	for (const [key, value] of Object.entries(node)) {
		if (key === 'attributes') {
			found.push(...listSpoken(value as AST.Attribute[]));
		} else if (key !== 'parent' && key !== 'metadata') {
			const children: unknown[] = Array.isArray(value) ? value : [value];
			children.filter(isNode).forEach((child) => visit(child, found));
		}
	}
}

function listSpoken(attributes: readonly AST.Attribute[]): string[] {
	return attributes
		.filter(({ type, name }) => type === 'Attribute' && SPOKEN.has(name))
		.flatMap(({ value }) => (value === true ? [] : [value].flat()))
		.filter((part) => part.type === 'Text' && hasWord(part.data))
		.map((part) => (part as AST.Text).data);
}

function isEnglish({ attributes }: Node): boolean {
	return (
		Array.isArray(attributes) &&
		(attributes as AST.Attribute[]).some(
			({ name, value }) => name === 'lang' && Array.isArray(value) && (value[0] as AST.Text).data === 'en'
		)
	);
}

const isNode = (value: unknown): value is Node => {
	return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
};
