import type { Saying } from '../document.ts';
import { limitSayings, say } from '../say-of-itself.ts';
import type { Element, Node, Parent } from './parse-page.ts';
import { pushAll } from './push-all.ts';

/** `meta` names, lower case: the field, and how far one may trust it. */
const META: Readonly<Record<string, readonly [Saying['field'], number]>> = {
	citation_title: ['title', 0.97],
	'og:title': ['title', 0.9],
	'dc.title': ['title', 0.9],
	'dcterms.title': ['title', 0.9],
	'twitter:title': ['title', 0.85],
	citation_author: ['author', 0.97],
	'dc.creator': ['author', 0.9],
	'dcterms.creator': ['author', 0.9],
	author: ['author', 0.85],
	'article:author': ['author', 0.8],
	'parsely-author': ['author', 0.85],
	citation_journal_title: ['publisher', 0.95],
	citation_publisher: ['publisher', 0.93],
	'dc.publisher': ['publisher', 0.9],
	'dcterms.publisher': ['publisher', 0.9],
	'og:site_name': ['publisher', 0.85],
	'application-name': ['publisher', 0.6],
	citation_publication_date: ['published', 0.97],
	citation_date: ['published', 0.95],
	'article:published_time': ['published', 0.95],
	datepublished: ['published', 0.95],
	'dc.date.issued': ['published', 0.93],
	'dcterms.issued': ['published', 0.93],
	'dc.date': ['published', 0.85],
	'dcterms.date': ['published', 0.85],
	'parsely-pub-date': ['published', 0.9],
	pubdate: ['published', 0.9],
	date: ['published', 0.85],
	'og:locale': ['language', 0.7],
	'dc.language': ['language', 0.85]
};
/** Data of one script element that are looked at. UTF-16 units. */
const MAX_SCRIPT = 400_000;
const MAX_VALUES = 2_000;

/**
 * What a web page says of itself: in `meta`, in JSON-LD, in `time`, in its title and headings.
 * @param headings its first-rank headings, as the page shows them
 */
export function findPageSayings(root: Parent, headings: readonly string[]): Saying[] {
	const says: Saying[] = [];
	const stack: Node[] = [...root.childNodes].reverse();
	for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
		if ('tagName' in node) {
			says.push(...readElement(node));
			pushAll(stack, [...node.childNodes].reverse());
		}
	}
	says.push(...headings.flatMap((heading) => say('title', heading, 'its first heading', 0.8)));
	return limitSayings(says);
}

const attribute = (element: Element, name: string): string | undefined => {
	return element.attrs.find((each) => each.name === name)?.value;
};

function readElement(element: Element): Saying[] {
	switch (element.tagName) {
		case 'html':
			return say('language', attribute(element, 'lang'), 'the language its page is marked with', 0.8);
		case 'meta':
			return readMeta(element);
		case 'title':
			return say('title', trimSite(textOf(element)), 'the title of its page', 0.75);
		case 'time':
			return readTime(element);
		case 'script':
			return attribute(element, 'type') === 'application/ld+json' ? readLinkedData(textOf(element)) : [];
		default:
			return attribute(element, 'rel') === 'author'
				? say('author', textOf(element), 'a link to who wrote it', 0.8)
				: [];
	}
}

function readMeta(element: Element): Saying[] {
	const names = ['name', 'property', 'itemprop'].map((key) => attribute(element, key)?.toLowerCase() ?? '');
	const known = names.map((name) => META[name]).find((each) => each !== undefined);
	const value = attribute(element, 'content');
	// Some name an author by the address of a page about him.
	const isAddress = known?.[0] === 'author' && /^https?:/u.test(value ?? '');
	return known && !isAddress ? say(known[0], value, "its page's own data", known[1]) : [];
}

function readTime(element: Element): Saying[] {
	const isOfPage = element.attrs.some(({ name, value }) => {
		return (
			name === 'pubdate' ||
			(name === 'itemprop' && value === 'datePublished') ||
			/publish|entry-date/u.test(value)
		);
	});
	return say('published', attribute(element, 'datetime'), 'a time marked in its page', isOfPage ? 0.92 : 0.55);
}

/** "A title | The Site" without the site. */
function trimSite(title: string): string {
	const [first = '', ...rest] = title.split(/\s+[|–—]\s+/u);
	return rest.length > 0 && first.length >= 12 ? first : title;
}

function textOf(element: Element): string {
	const parts: string[] = [];
	const stack: Node[] = [...element.childNodes].reverse();
	for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
		if ('value' in node) {
			parts.push(node.value);
		} else if ('childNodes' in node) {
			pushAll(stack, [...node.childNodes].reverse());
		}
	}
	return parts.join('');
}

/** Of kinds of schema.org, those that are a text and not the site round it. */
const ARTICLE = /(?:article|posting|report|newsarticle|webpage|book|thesis|creativework)$/iu;

/** Data for search engines (JSON-LD, schema.org). What is no JSON says nothing. */
function readLinkedData(source: string): Saying[] {
	let data: unknown;
	try {
		data = source.length > MAX_SCRIPT ? null : (JSON.parse(source) as unknown);
	} catch {
		return [];
	}
	const says: Saying[] = [];
	const stack: unknown[] = [data];
	for (let count = 0; stack.length > 0 && count < MAX_VALUES; count++) {
		const value = stack.pop();
		if (Array.isArray(value)) {
			pushAll(stack, (value as unknown[]).toReversed());
		} else if (typeof value === 'object' && value !== null) {
			const record = value as Record<string, unknown>;
			says.push(...readRecord(record));
			stack.push(record['@graph'], record.mainEntity, record.mainEntityOfPage);
		}
	}
	return says;
}

function readRecord(record: Record<string, unknown>): Saying[] {
	const types = [record['@type']].flat().map(String);
	if (!types.some((type) => ARTICLE.test(type))) {
		return [];
	}
	const basis = 'its data for search engines';
	const weight = types.some((type) => /webpage$/iu.test(type)) ? 0.85 : 0.95;
	return [
		...namesOf(record.headline ?? record.name).flatMap((name) => say('title', name, basis, weight)),
		...namesOf(record.author).flatMap((name) => say('author', name, basis, weight)),
		...namesOf(record.publisher).flatMap((name) => say('publisher', name, basis, weight)),
		...namesOf(record.datePublished).flatMap((day) => say('published', day, basis, weight)),
		...namesOf(record.inLanguage).flatMap((tag) => say('language', tag, basis, 0.85))
	];
}

function namesOf(value: unknown): string[] {
	return [value].flat().flatMap((item: unknown) => {
		const name = typeof item === 'object' && item !== null ? (item as Record<string, unknown>).name : item;
		return typeof name === 'string' ? [name] : [];
	});
}
