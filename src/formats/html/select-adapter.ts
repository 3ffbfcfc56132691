import type { Options } from 'css-select';
import type { Element, Node } from './parse-page.ts';

type Adapter = NonNullable<Options<Node, Element>['adapter']>;

const isTag = (node: Node): node is Element => {
	return 'tagName' in node;
};
const childrenOf = (node: Node): Node[] => {
	return 'childNodes' in node ? node.childNodes : [];
};
const attributeOf = (element: Element, name: string): string | undefined => {
	return element.attrs.find((attribute) => attribute.name === name)?.value;
};
const parentOf = (node: Node): Node | null => {
	const parent = node.parentNode;
	return parent && 'tagName' in parent ? parent : null;
};

/** How css-select walks a tree of parse5. */
export const selectAdapter: Adapter = {
	isTag,
	getAttributeValue: attributeOf,
	getChildren: childrenOf,
	getName: ({ tagName }) => tagName,
	getParent: parentOf,
	getSiblings: (node) => (node.parentNode ? (node.parentNode.childNodes as Node[]) : [node]),
	getText: (node) => ('value' in node ? node.value : ''),
	hasAttrib: (element, name) => attributeOf(element, name) !== undefined,
	removeSubsets: (nodes) => nodes
};
