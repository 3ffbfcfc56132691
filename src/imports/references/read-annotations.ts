import { FormatError } from '../../formats/document.ts';
import { makeImported, type Imported, type ImportedAnnotation, type Unread } from '../imported.ts';
import { isObject, linksOf, listOf, parseJsonText, textOf, type Json } from '../markup/parse-json.ts';

/** Annotations of texts by the W3C Web Annotation Data Model, as pages, collections or lists. @throws FormatError */
export function readAnnotations(text: string): Imported {
	const root = parseJsonText(text);
	const items = listItems(root);
	if (!items) {
		throw new FormatError('is JSON, but holds no annotations', 'Export it again as W3C annotations (JSON-LD).');
	}
	const imported = makeImported();
	for (const [index, item] of items.entries()) {
		const where = `annotation ${index + 1}`;
		const read = isObject(item)
			? readAnnotation(item, where)
			: {
					where,
					reason: 'It is no object.'
				};
		if ('quote' in read) {
			imported.annotations.push(read);
		} else {
			imported.unread.push(read);
		}
	}
	return imported;
}

function listItems(root: unknown): unknown[] | null {
	if (Array.isArray(root)) {
		return root;
	}
	if (!isObject(root)) {
		return null;
	}
	if (typeof root.type === 'string' && root.type === 'Annotation') {
		return [root];
	}
	const page = isObject(root.first) ? root.first : root;
	const items = page.items ?? root['@graph'];
	return Array.isArray(items) ? items : null;
}

function readAnnotation(annotation: Json, where: string): ImportedAnnotation | Unread {
	const targets = listOf(annotation.target);
	const [target] = targets;
	if (!isObject(target)) {
		return {
			where,
			reason: 'It marks a whole document, and no words of it.'
		};
	}
	const selectors = listOf(target.selector).filter(isObject).flatMap(withRefined);
	const position = findPosition(selectors);
	const quote = findQuote(selectors);
	if (!quote && !position) {
		const kinds = selectors.map(({ type }) => textOf(type) ?? 'unnamed').join(', ');
		return {
			where,
			reason: `It has no selector of text${kinds === '' ? '' : ` (${kinds})`}: it may mark an image.`
		};
	}
	const bodies = listOf(annotation.body ?? annotation.bodyValue);
	return {
		where,
		notes: targets.length > 1 ? [`It marks ${targets.length} stretches; the first was taken.`] : [],
		id: textOf(annotation.id) ?? textOf(annotation['@id']),
		source: sourceOf(target),
		quote,
		position,
		comment: findComment(bodies),
		tags: findTags(bodies),
		links: findLinks(bodies)
	};
}

/** A selector within another narrows it. */
function withRefined(selector: Json): Json[] {
	const inner = isObject(selector.refinedBy) ? [selector.refinedBy] : [];
	return [...inner, selector];
}

function sourceOf(target: Json): string {
	const source = isObject(target.source) ? (target.source.id ?? target.source['@id']) : target.source;
	return textOf(source) ?? textOf(target.id) ?? '';
}

function findPosition(selectors: readonly Json[]): ImportedAnnotation['position'] {
	for (const { type, start, end } of selectors) {
		if (
			type === 'TextPositionSelector' &&
			Number.isInteger(start) &&
			Number.isInteger(end) &&
			Number(end) > Number(start)
		) {
			return { start: Number(start), end: Number(end) };
		}
	}
	return null;
}

function findQuote(selectors: readonly Json[]): ImportedAnnotation['quote'] {
	for (const { type, exact, prefix, suffix } of selectors) {
		if (type === 'TextQuoteSelector' && textOf(exact) !== null) {
			return {
				exact: String(exact),
				prefix: textOf(prefix) ?? '',
				suffix: textOf(suffix) ?? ''
			};
		}
	}
	return null;
}

const SAYING = new Set(['commenting', 'describing', 'replying', 'editing', '']);
const TAGGING = new Set(['tagging', 'classifying']);

const purposeOf = (body: Json): string => {
	return textOf(listOf(body.purpose)[0]) ?? '';
};

/** What the annotator says: a transcription or the marked words themselves are none of it. */
function findComment(bodies: readonly unknown[]): string | null {
	for (const body of bodies) {
		const text = isObject(body) ? (SAYING.has(purposeOf(body)) ? textOf(body.value) : null) : textOf(body);
		if (text !== null && !/^https?:\/\/\S+$/u.test(text)) {
			return text;
		}
	}
	return null;
}

function findTags(bodies: readonly unknown[]): string[] {
	return bodies.flatMap((body) => {
		if (!isObject(body) || !TAGGING.has(purposeOf(body))) {
			return [];
		}
		const { value } = body;
		const text = textOf(isObject(value) ? value.label : value);
		return text === null ? [] : [text];
	});
}

function findLinks(bodies: readonly unknown[]): string[] {
	return linksOf(
		bodies.flatMap((body) => {
			if (!isObject(body)) {
				return [body];
			}
			const { id, source, value } = body;
			return [isObject(source) ? source.id : source, isObject(value) ? value.id : value, id];
		})
	);
}
