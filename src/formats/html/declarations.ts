import type { CssNode, Declaration } from 'css-tree';
import generate from 'css-tree/generator';
import parseCss from 'css-tree/parser';

/** Properties that say whether and how an element is shown. Custom ones are kept too, since these may lead to them. */
const PROPERTIES = new Set(['display', 'visibility', 'content-visibility', 'white-space']);
const MAX_STYLE = 20_000;

export interface Setting {
	property: string;
	value: string;
	isImportant: boolean;
	/** Of `content`: what it draws. */
	pieces?: Piece[];
}
/** Words, or the attribute of the element whose value is drawn. */
export type Piece = { words: string } | { attribute: string };

/** Declarations of a style attribute. */
export function readDeclarations(style: string): Setting[] {
	try {
		const options = {
			context: 'declarationList',
			parseCustomProperty: false
		} as const;
		return readBlock(parseCss(style.slice(0, MAX_STYLE), options));
	} catch (cause) {
		if (cause instanceof Error) {
			return [];
		}
		throw cause;
	}
}

export function readBlock(block: CssNode): Setting[] {
	const children = 'children' in block && block.children ? block.children.toArray() : [];
	return children
		.filter((node): node is Declaration => node.type === 'Declaration')
		.map(readDeclaration)
		.filter(({ property, value }) => isKnown(property, value));
}

function readDeclaration({ property: name, value, important }: Declaration): Setting {
	const property = name.startsWith('--') ? name : name.toLowerCase();
	return {
		property,
		value: decodeEscapes(generate(value)).trim().toLowerCase(),
		isImportant: important !== false,
		...(property === 'content' ? { pieces: readPieces(value) } : {})
	};
}

/** Strings and attributes of a `content`; what stands after a stroke is for screen readers. */
function readPieces(value: CssNode): Piece[] {
	const parts = 'children' in value && value.children ? value.children.toArray() : [];
	const end = parts.findIndex((part) => part.type === 'Operator' && part.value === '/');
	return parts.slice(0, end < 0 ? parts.length : end).flatMap((part): Piece[] => {
		if (part.type === 'String') {
			return [{ words: part.value }];
		}
		const first = part.type === 'Function' && part.name.toLowerCase() === 'attr' ? part.children.first : null;
		return first?.type === 'Identifier' ? [{ attribute: first.name.toLowerCase() }] : [];
	});
}

/** Letters may be written as numbers (CSS Syntax 3, 4.3.7). */
function decodeEscapes(value: string): string {
	return value.replace(/\\([0-9a-f]{1,6})\s?/giu, (_, digits: string) => {
		const code = Number.parseInt(digits, 16);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
	});
}

const DISPLAYS =
	/^(?:none|contents|block|inline|inline-block|flow-root|flex|inline-flex|grid|inline-grid|list-item|table|inline-table|table-(?:row|cell|caption|row-group|header-group|footer-group|column|column-group)|ruby|ruby-text|run-in|math|-webkit-(?:inline-)?(?:box|flex)|(?:block|inline)\s+(?:flow|flow-root|flex|grid|table)|inherit|initial|unset|revert|revert-layer)$/u;
const VISIBILITIES = /^(?:visible|hidden|collapse|inherit|initial|unset|revert|revert-layer)$/u;

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
	return property.startsWith('--') || property === 'content' || PROPERTIES.has(property);
}
