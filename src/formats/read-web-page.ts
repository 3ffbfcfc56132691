import { html, parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { FormatError, type ReadDocument } from './document.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

const words = (text: string): ReadonlySet<string> => {
	return new Set(text.split(' '));
};

/** Never part of a text: machinery, controls, pictures. */
const DROPPED = words(
	'head script style noscript template svg math nav button select option datalist input textarea iframe object embed video audio canvas map dialog meter progress'
);
/** Dropped outside an article: inside one they may hold an abstract, a byline or an author's note. */
const CHROME = words('aside footer');
const ARTICLE = words('article main');
const DROPPED_ROLES = words('navigation search menu menubar toolbar tooltip dialog alertdialog');
const CHROME_ROLES = words('complementary contentinfo banner');
const BLOCKS = words(
	'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu ol p pre section summary table tbody tfoot thead tr ul'
);
const CELLS = words('td th');
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/iu;

/** Text of a whole saved page; what is surely no part of its text is left out. */
export function readWebPage(source: string): Omit<ReadDocument, 'notes'> {
	const text = walk(parse(source));
	if (text === '') {
		throw new FormatError(
			'is a web page without text: scripts may fill it in when it is opened',
			'Open the page, wait until the text is there, then save it as “complete”, print it to PDF, or copy its text and paste it.'
		);
	}
	return {
		kind: 'web-page',
		text,
		pages: []
	};
}

/** Text of a piece of HTML. */
export function readFragment(source: string): string {
	return walk(parseFragment(source));
}

/** Gathers text: white space collapses as a browser shows it, blocks are parted by blank lines. */
class TextBuilder {
	readonly #blocks: string[] = [];
	#line: string[] = [];

	add(text: string, isVerbatim: boolean): void {
		this.#line.push(isVerbatim ? text : text.replace(/[ \t\n\r\f]+/gu, ' '));
	}

	break(): void {
		const block = this.#line
			.join('')
			.replace(/ {2,}/gu, ' ')
			.replace(/ ?\n ?/gu, '\n')
			.trim();
		if (block !== '') {
			this.#blocks.push(block);
		}
		this.#line = [];
	}

	finish(): string {
		this.break();
		return this.#blocks.join('\n\n');
	}
}

/** A node still to visit, or the end of a block. */
type Step = { node: Node; isInArticle: boolean; isVerbatim: boolean } | 'break';

/** Walks without recursion: a hostile page may nest a hundred thousand elements. */
function walk(root: Parent): string {
	const builder = new TextBuilder();
	const stack: Step[] = [];
	const pushChildren = (parent: Parent, isInArticle: boolean, isVerbatim: boolean): void => {
		for (let at = parent.childNodes.length - 1; at >= 0; at--) {
			const node = parent.childNodes[at];
			if (node) {
				stack.push({
					node,
					isInArticle,
					isVerbatim
				});
			}
		}
	};
	pushChildren(root, false, false);
	for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
		if (step === 'break') {
			builder.break();
			continue;
		}
		const { node, isVerbatim } = step;
		if ('value' in node) {
			builder.add(node.value, isVerbatim);
		}
		if (!('tagName' in node) || isDropped(node, step.isInArticle)) {
			continue;
		}
		if (node.tagName === 'br') {
			builder.add('\n', true);
		}
		if (CELLS.has(node.tagName)) {
			builder.add('\t', true);
		}
		if (BLOCKS.has(node.tagName)) {
			builder.break();
			stack.push('break');
		}
		pushChildren(node, step.isInArticle || ARTICLE.has(node.tagName), isVerbatim || node.tagName === 'pre');
	}
	return builder.finish();
}

function isDropped(element: Element, isInArticle: boolean): boolean {
	const { tagName } = element;
	if (tagName === 'html' || tagName === 'body') {
		return false;
	}
	if (element.namespaceURI !== html.NS.HTML || DROPPED.has(tagName) || (CHROME.has(tagName) && !isInArticle)) {
		return true;
	}
	return element.attrs.some(({ name, value }) => {
		if (name === 'role') {
			return DROPPED_ROLES.has(value) || (CHROME_ROLES.has(value) && !isInArticle);
		}
		if (name === 'style') {
			return HIDDEN_STYLE.test(value.slice(0, 2000));
		}
		return name === 'hidden' || (name === 'aria-hidden' && value === 'true');
	});
}
