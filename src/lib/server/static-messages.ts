import { parse, type AST } from 'svelte/compiler';
import type { Plugin } from 'vite';

/** As an import from the root of the site's code, wherever the component lies. */
const SAY_TEMPLATE = '/src/language/say-template.ts';
const SPOKEN = new Set(['aria-label', 'title', 'placeholder', 'alt']);
/** Their text is no plain part of what stands round them. */
const APART = new Set(['option', 'textarea', 'title', 'script', 'style', 'pre']);
const BY_SAY = /^say\(\s*'((?:[^'\\{}&<]|\\')*)'\s*\)$/;

interface Node {
	type: string;
	name?: string;
	[key: string]: unknown;
}
interface Edit {
	start: number;
	end: number;
	text: string;
}

/**
 * Puts messages that never change into the markup of components, for the browser: `<h2>{say('Legend')}</h2>` is
 * `<h2>Legend</h2>` then, and in other languages the markup is translated as a whole before it is first used. So
 * English pages carry nothing for being one of several languages but the words they show. What is made at build time
 * stays as it is written.
 */
export function compileStaticMessages(): Plugin[] {
	const changed = new Set<string>();
	const isForBrowser = (id: string, ssr: boolean | undefined): boolean => {
		return !ssr && id.endsWith('.svelte');
	};
	return [
		{
			name: 'messages-into-markup',
			enforce: 'pre',
			transform(code, id, options) {
				const edits = isForBrowser(id, options?.ssr) ? findStaticMessages(code) : [];
				if (edits.length === 0) {
					return null;
				}
				changed.add(id);
				return { code: applyEdits(code, edits), map: null };
			}
		},
		{
			name: 'markup-into-language',
			enforce: 'post',
			transform(code, id, options) {
				if (!isForBrowser(id, options?.ssr) || !changed.has(id)) {
					return null;
				}
				const wrapped = code.replaceAll(
					/\$\.from_(html|svg)\((`(?:[^`\\]|\\[^])*`)(,\s*\d+)?\)/g,
					(_all, kind: string, markup: string, flags = '') => `sayLater($.from_${kind}, ${markup}${flags})`
				);
				return {
					code: `import { sayLater } from '${SAY_TEMPLATE}';\n${wrapped}`,
					map: null
				};
			}
		}
	];
}

/** Where a component says a message without values: alone in an element, or as an attribute that is read out. */
export function findStaticMessages(code: string): Edit[] {
	if (!code.includes('say(')) {
		return [];
	}
	const edits: Edit[] = [];
	visit(parse(code, { modern: true }).fragment as unknown as Node, code, edits);
	return edits;
}

function visit(node: Node, code: string, edits: Edit[]): void {
	if (node.type === 'RegularElement' && !APART.has(node.name ?? '')) {
		edits.push(...listTexts(node, code), ...listAttributes(node, code));
	}
	for (const [key, value] of Object.entries(node)) {
		if (key !== 'metadata' && key !== 'parent') {
			const children: unknown[] = Array.isArray(value) ? value : [value];
			children.filter(isNode).forEach((child) => visit(child, code, edits));
		}
	}
}

function listTexts(element: Node, code: string): Edit[] {
	const { nodes } = element.fragment as AST.Fragment;
	const isText = (node: AST.Fragment['nodes'][number] | undefined): boolean => {
		return node?.type === 'ExpressionTag' || (node?.type === 'Text' && node.data.trim() !== '');
	};
	return nodes.flatMap((node, index) => {
		const before = nodes.slice(0, index).findLast((other) => other.type !== 'Text' || other.data.trim() !== '');
		const after = nodes.slice(index + 1).find((other) => other.type !== 'Text' || other.data.trim() !== '');
		const isAlone = !isText(before) && !isText(after);
		return node.type === 'ExpressionTag' && isAlone ? replaceTag(node, code, '') : [];
	});
}

function listAttributes(element: Node, code: string): Edit[] {
	return (element.attributes as AST.RegularElement['attributes']).flatMap((attribute) => {
		const value = attribute.type === 'Attribute' && SPOKEN.has(attribute.name) ? attribute.value : true;
		return value !== true && !Array.isArray(value) ? replaceTag(value, code, '"') : [];
	});
}

function replaceTag({ start, end, expression }: AST.ExpressionTag, code: string, quote: string): Edit[] {
	const range = expression as unknown as { start: number; end: number };
	const message = BY_SAY.exec(code.slice(range.start, range.end))?.[1];
	return message === undefined || message.includes('"')
		? []
		: [
				{
					start,
					end,
					text: `${quote}${message.replaceAll(String.raw`\'`, "'")}${quote}`
				}
			];
}

function applyEdits(code: string, edits: readonly Edit[]): string {
	return edits
		.toSorted((a, b) => b.start - a.start)
		.reduce((text, { start, end, text: message }) => text.slice(0, start) + message + text.slice(end), code);
}

const isNode = (value: unknown): value is Node => {
	return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
};
