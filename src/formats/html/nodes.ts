import { parsePage, type Element, type Node, type Parent } from './parse-page.ts';
import { BLOCKS, NOTHING } from './shown.ts';
import type { Watch } from '../watch.ts';
import { pushAll } from './push-all.ts';

/** Questions about nodes of a parsed page. */

type Template = Element & { content: Parent };

export function isShadowRoot(node: Node): node is Template {
	return (
		'tagName' in node &&
		node.tagName === 'template' &&
		node.attrs.some(({ name, value }) => name === 'shadowrootmode' && /^(?:open|closed)$/iu.test(value))
	);
}

export function listAssigned(host: Element, slot: string): Node[] {
	return host.childNodes.filter((node) => {
		if (!('tagName' in node)) {
			return slot === '' && 'value' in node && node.value.trim() !== '';
		}
		return !isShadowRoot(node) && (node.attrs.find(({ name }) => name === 'slot')?.value ?? '') === slot;
	});
}

export function textOf(root: Parent): string {
	const parts: string[] = [];
	const stack: Node[] = root.childNodes.toReversed();
	for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
		if ('value' in node) {
			parts.push(node.value);
		} else if ('tagName' in node && !NOTHING.has(node.tagName)) {
			parts.push(BLOCKS.has(node.tagName) ? ' ' : '');
			pushAll(stack, node.childNodes.toReversed());
		}
	}
	return parts.join('').slice(0, 2000);
}

/** What stands in a noscript element is text to the parser. */
export function textOfFragment(element: Element, watch: Watch): string {
	const source = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
	return textOf(source.includes('<') ? parsePage(source, watch, true) : element);
}
