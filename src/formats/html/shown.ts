import { html } from 'parse5';
import type { Element } from './parse-page.ts';

const words = (text: string): ReadonlySet<string> => {
	return new Set(text.split(' '));
};
/** No text of a page: machinery, and what stands in for media that are shown. */
export const NOTHING = words(
	'head script style template iframe object embed video audio canvas map datalist option optgroup input meter progress title desc defs symbol clipPath mask pattern marker metadata annotation annotation-xml rp param source track noframes noembed area base link meta'
);
export const BLOCKS = words(
	'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody textarea tfoot thead tr ul xmp'
);
/** Elements that show something of their own, where a style does not hide them. */
export const REPLACED = words('frame iframe input picture select');
const VERBATIM = words('pre textarea xmp listing plaintext');
export const INLINE_DISPLAY =
	/^(?:inline|inline-block|contents|ruby|ruby-text|inline-flex|inline-grid|inline-table|math)$/u;
export const FLEXIBLE = /(?:flex|grid)$/u;

/** What browsers' own style sheet says: blocks, and what is not shown unless a style shows it. */
export function defaultDisplay({ tagName, namespaceURI }: Element, attributes: ReadonlyMap<string, string>): string {
	const hidden = attributes.get('hidden');
	const isHidden = hidden !== undefined && hidden.trim().toLowerCase() !== 'until-found';
	const isClosed = (tagName === 'dialog' && !attributes.has('open')) || attributes.has('popover');
	if ((isHidden || isClosed) && namespaceURI === html.NS.HTML) {
		return 'none';
	}
	return BLOCKS.has(tagName) ? 'block' : 'inline';
}

export function isInvisible(visibility: string | undefined, isInherited: boolean): boolean {
	if (visibility === undefined) {
		return isInherited;
	}
	return visibility === 'hidden' || visibility === 'collapse';
}

export function isVerbatim(tag: string, whiteSpace: string | undefined, isInherited: boolean): boolean {
	if (whiteSpace !== undefined) {
		return whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces';
	}
	return VERBATIM.has(tag) || isInherited;
}

export function inheritVariables(
	inherited: ReadonlyMap<string, string>,
	settings: ReadonlyMap<string, string>
): ReadonlyMap<string, string> {
	const customProperties = [...settings].filter(([property]) => property.startsWith('--'));
	return customProperties.length === 0 ? inherited : new Map([...inherited, ...customProperties]);
}

/** A value with its variables put in; `undefined` where one is missing. */
function putIn(value: string | undefined, variables: ReadonlyMap<string, string>): string | undefined {
	const match = /^var\(\s*(--[^\s,)]+)\s*(?:,\s*([^()]*))?\)$/u.exec(value ?? '');
	const plain = match ? (variables.get(match[1] ?? '') ?? match[2])?.trim() : value;
	return plain?.includes('var(') ? undefined : plain;
}

/** How an element is shown; `undefined` where it is as browsers show it by themselves. */
export function resolveDisplay(value: string | undefined, variables: ReadonlyMap<string, string>): string | undefined {
	const plain = putIn(value, variables);
	if (plain === 'initial' || plain === 'unset') {
		return 'inline';
	}
	return plain?.startsWith('revert') ? undefined : plain;
}

/**
 * A value that children have too; `undefined` where it is the parent's.
 * @param initial what it is where nobody sets it
 */
export function resolveInherited(
	value: string | undefined,
	variables: ReadonlyMap<string, string>,
	initial: string
): string | undefined {
	const plain = putIn(value, variables);
	return plain === 'initial'
		? initial
		: /^(?:inherit|unset|revert|revert-layer)$/u.test(plain ?? '')
			? undefined
			: plain;
}

const FIELDS = /^(?:|text|email|url|tel|number|date|time|month|week|datetime-local)$/iu;

/** What is filled into a field, or chosen in it; empty where it is no field of words. */
export function valueOfField(element: Element, attributes: ReadonlyMap<string, string>): string {
	if (element.tagName === 'input') {
		return FIELDS.test(attributes.get('type') ?? '') ? (attributes.get('value') ?? '') : '';
	}
	const options = element.childNodes.flatMap((node) => {
		return 'tagName' in node && node.tagName === 'optgroup' ? node.childNodes : [node];
	});
	return options
		.filter((node) => 'tagName' in node && node.attrs.some(({ name }) => name === 'selected'))
		.map((node) =>
			'tagName' in node ? node.childNodes.map((child) => ('value' in child ? child.value : '')).join('') : ''
		)
		.join(' ');
}
