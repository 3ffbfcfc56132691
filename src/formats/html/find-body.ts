import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { countLetters, listBoxes } from './boxes.ts';
import { listRuns } from './furniture.ts';
import { putBack } from './put-back.ts';
import { findOnlyArticle, trimBody } from './trim-body.ts';
import type { Box, Run } from './visible-tree.ts';
import { pushAll } from './push-all.ts';

/** On shorter pages there is too little to tell an article by. Letters. */
const MIN_LETTERS = 1500;
/**
 * Larger pages would take Readability too long: elements and stretches of text, and line breaks, which it searches in
 * pairs.
 */
const MAX_NODES = 25_000;
const MAX_BREAKS = 3_000;
/** An article found must be at least this share of what is no furniture by HTML itself. */
const MIN_SHARE = 0.08;

/**
 * The runs of a page that are its article, as Readability judges, with what it dropped from between the paragraphs put
 * back; `null` where no article can be told.
 * @param furniture runs that are no part of the text by HTML itself
 */
export function findBody(root: Box, runs: readonly Run[], furniture: ReadonlySet<Run>): Set<Run> | null {
	const candidates = runs.filter((run) => !furniture.has(run));
	if (countLetters(candidates) < MIN_LETTERS) {
		return findOnlyArticle(root, candidates);
	}
	const judged = runReadability(root, runs);
	const kept = judged && new Set([...judged].filter((run) => !furniture.has(run)));
	if (kept === null || countLetters([...kept]) < countLetters(candidates) * MIN_SHARE) {
		return null;
	}
	putBack(root, kept, furniture);
	trimBody(root, kept);
	return kept;
}

interface Shown {
	localName?: string;
	childNodes: Shown[];
	getAttribute?: (name: string) => string | null;
}

function runReadability(root: Box, runs: readonly Run[]): Set<Run> | null {
	if (isTooLarge(root)) {
		return null;
	}
	try {
		return collectKept(judge(serialise(root)), runs);
	} catch (cause) {
		if (cause instanceof RangeError) {
			return null;
		}
		throw cause;
	}
}

/** Too large or too deep a page is read whole. */
export function isTooLarge(root: Box): boolean {
	const breaks = listBoxes(root, ({ tag }) => tag === 'br').length;
	const nodes = listBoxes(root, () => true).length + listRuns(root).length;
	return nodes > MAX_NODES || breaks > MAX_BREAKS;
}

function judge(source: string): Shown | null {
	const document = new JSDOMParser().parse(source, 'https://page.invalid/');
	const article = new Readability<Shown>(document, {
		serializer: (node) => node as unknown as Shown,
		disableJSONLD: true
	}).parse();
	return article?.content ?? null;
}

function collectKept(content: Shown | null, runs: readonly Run[]): Set<Run> | null {
	if (!content) {
		return null;
	}
	const kept = new Set<Run>();
	const stack: Shown[] = [content];
	for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
		const index = node.localName === 'data' ? node.getAttribute?.('value') : null;
		const run = index ? runs[Number(index)] : undefined;
		if (run) {
			kept.add(run);
		}
		pushAll(stack, node.childNodes ?? []);
	}
	return kept;
}

const escape = (text: string): string => {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replace(/[\u0000-\u0008\u000B-\u001F]/gu, ' ');
};

/** What Readability weighs besides text. */
const WEIGHED = ['id', 'class', 'role', 'rel', 'itemprop', 'href'];
const VOID = new Set(['br', 'hr', 'wbr']);

/** The visible page as well-formed markup in which each run bears its number. */
function serialise(root: Box): string {
	const parts: string[] = [];
	const stack: (Box | Run | string)[] = [...root.children].reverse();
	for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
		if (typeof step === 'string') {
			parts.push(step);
		} else if ('text' in step) {
			const isBlank = step.text.trim() === '';
			parts.push(isBlank ? ' ' : `<data value="${step.index}">${escape(step.text)}</data>`);
		} else if (VOID.has(step.tag)) {
			parts.push(`<${step.tag}/>`);
		} else if (step.tag === 'html' || step.tag === 'body') {
			pushAll(stack, step.children.toReversed());
		} else {
			const tag = nameOf(step);
			parts.push(`<${tag}${writeAttributes(step)}>`);
			stack.push(`</${tag}>`, ...step.children.toReversed());
		}
	}
	return `<html><head></head><body>${parts.join('')}</body></html>`;
}

/** Readability drops these by their names; what of them is left here is text. */
const TEXTUAL = new Set(['button', 'textarea', 'fieldset', 'legend', 'output', 'label', 'xmp', 'listing', 'plaintext']);
const INLINE = new Set(['span', 'a', 'b', 'i', 'em', 'strong', 'font', 'small', 'label', 'u']);

/** An inline element that a style shows as a block is a block. */
function nameOf({ tag, isBlock }: Box): string {
	if ((isBlock && INLINE.has(tag)) || TEXTUAL.has(tag)) {
		return isBlock ? 'div' : 'span';
	}
	return /^[a-z][a-z0-9-]*$/u.test(tag) ? tag : 'div';
}

function writeAttributes({ attributes }: Box): string {
	return WEIGHED.flatMap((name) => {
		const value = attributes.get(name);
		return value === undefined ? [] : [` ${name}="${escape(value.slice(0, 300))}"`];
	}).join('');
}
