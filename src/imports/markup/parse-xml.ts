import { SaxesParser } from 'saxes';
import { FormatError } from '../../formats/document.ts';

/** An element by its local name; prefixes of namespaces are left out. */
export interface Element {
	name: string;
	attributes: Readonly<Record<string, string>>;
	children: Element[];
	/** Its own text, without that of its children. */
	text: string;
}

const MAX_DEPTH = 100;
const MAX_ELEMENTS = 2_000_000;
const STEP = 65_536;

const localOf = (name: string): string => {
	return name.slice(name.indexOf(':') + 1);
};

/**
 * Reads XML as a tree. Entities that a file declares of its own are refused unread: they can grow without bound, and
 * lead to other files.
 * @throws FormatError with the line of the fault
 */
export function parseXml(text: string): Element {
	const root: Element = {
		name: '',
		attributes: {},
		children: [],
		text: ''
	};
	const open = [root];
	const parser = new SaxesParser();
	let count = 0;
	parser.on('doctype', () => {
		throw new FormatError(
			`declares a document type in line ${parser.line}, by which entities can grow without bound; it is not read`,
			'Take the line with <!DOCTYPE out.'
		);
	});
	parser.on('opentag', ({ name, attributes }) => {
		count++;
		if (open.length > MAX_DEPTH || count > MAX_ELEMENTS) {
			throw new FormatError(
				`is nested deeper than ${MAX_DEPTH} elements, or holds more than ${MAX_ELEMENTS}, in line ${parser.line}`,
				'Divide it into several files.'
			);
		}
		const element = {
			name: localOf(name),
			attributes: attributes as Record<string, string>,
			children: [],
			text: ''
		};
		open.at(-1)?.children.push(element);
		open.push(element);
	});
	const take = (piece: string): void => {
		const element = open.at(-1);
		if (element) {
			element.text += piece;
		}
	};
	parser.on('text', take);
	parser.on('cdata', take);
	parser.on('closetag', () => void open.pop());
	parser.on('error', (error) => {
		throw new FormatError(
			`is no well-formed XML: ${error.message.replace(/^[^:]*:?\d+:\d+: /u, '').replace(/\.$/u, '')} (line ${parser.line})`,
			'Export it again from the program it comes from.'
		);
	});
	for (let start = 0; start < text.length; start += STEP) {
		parser.write(text.slice(start, start + STEP));
	}
	parser.close();
	return root;
}

export function findChild(element: Element, name: string): Element | undefined {
	return element.children.find((child) => child.name === name);
}
export function childText(element: Element, name: string): string {
	return findChild(element, name)?.text.trim() ?? '';
}
export function listChildren(element: Element, name: string): Element[] {
	return element.children.filter((child) => child.name === name);
}
/** All elements of a name below one, in the order of the file. */
export function listBelow(element: Element, name: string): Element[] {
	const found: Element[] = [];
	const rest = element.children.toReversed();
	for (let next = rest.pop(); next; next = rest.pop()) {
		if (next.name === name) {
			found.push(next);
		}
		rest.push(...next.children.toReversed());
	}
	return found;
}
