import {
	defaultTreeAdapter,
	parse,
	parseFragment,
	type DefaultTreeAdapterMap,
	type DefaultTreeAdapterTypes,
	type TreeAdapter
} from 'parse5';
import { FormatError } from '../document.ts';
import type { Watch } from '../watch.ts';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Small pages can be made to grow without end while they are parsed: elements are counted as they are made. */
const MAX_ELEMENTS = 400_000;
/** Browsers stop nesting at some hundred; parsing goes slower with each open element. */
const MAX_DEPTH = 4_000;

const tooMuch = (what: string): FormatError => {
	return new FormatError(
		`is a web page that ${what}`,
		'Open it in a browser and print it to PDF, or copy its text and paste it.'
	);
};

/**
 * Parses a whole page, or a piece of one.
 * @throws FormatError where it is made to grow or nest beyond measure, or takes too long
 */
export function parsePage(source: string, watch: Watch, isFragment = false): Parent {
	const options = {
		treeAdapter: makeAdapter(watch),
		scriptingEnabled: true
	};
	return isFragment ? parseFragment(source, options) : parse(source, options);
}

function makeAdapter(watch: Watch): TreeAdapter<DefaultTreeAdapterMap> {
	let elements = 0;
	let depth = 0;
	return {
		...defaultTreeAdapter,
		createElement(...parts) {
			elements += 1;
			watch.tick();
			if (elements > MAX_ELEMENTS) {
				throw tooMuch(`would make more than ${MAX_ELEMENTS / 1000} thousand elements`);
			}
			return defaultTreeAdapter.createElement(...parts);
		},
		onItemPush() {
			depth += 1;
			watch.tick();
			if (depth > MAX_DEPTH) {
				throw tooMuch(`nests more than ${MAX_DEPTH} elements in one another`);
			}
		},
		onItemPop() {
			depth -= 1;
			watch.tick();
		}
	};
}

/**
 * A page read by the rules of XML: marked sections are text, and any element may close itself. One pass, no nesting.
 */
export function fromXml(source: string): string {
	const parts: string[] = [];
	let start = 0;
	while (start < source.length) {
		const open = source.indexOf('<', start);
		if (open < 0) {
			break;
		}
		parts.push(source.slice(start, open));
		const { text, end } = takeTag(source, open);
		parts.push(text);
		start = end;
	}
	return [...parts, source.slice(start)].join('');
}

const escapeText = (text: string): string => {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
};

function takeTag(source: string, open: number): { text: string; end: number } {
	const until = (mark: string): number => {
		const index = source.indexOf(mark, open);
		return index < 0 ? source.length : index + mark.length;
	};
	if (source.startsWith('<![CDATA[', open)) {
		const end = until(']]>');
		return {
			text: escapeText(source.slice(open + 9, end).replace(/\]\]>$/u, '')),
			end
		};
	}
	if (source.startsWith('<!--', open)) {
		const end = until('-->');
		return { text: '', end };
	}
	const end = until('>');
	const tag = source.slice(open, end);
	const name = tag.endsWith('/>') ? /^<([a-z][\w-]*)/iu.exec(tag.slice(0, 60))?.[1] : undefined;
	return {
		text: name === undefined ? tag : `${tag.slice(0, -2)}></${name}>`,
		end
	};
}
