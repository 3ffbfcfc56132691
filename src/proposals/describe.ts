import type { ReadDocument } from '../formats/document.ts';
import type { About, KnownDocument } from '../model/proposals/document.ts';
import type { Range } from '../model/records/source.ts';
import { hashText } from '../text/fingerprint.ts';
import { normaliseText, type NormalText } from '../text/normalise.ts';
import { toNormalRange } from '../text/offsets.ts';
import { findAbout } from './find-about.ts';
import { findBody } from './find-body.ts';
import { findBlocks } from './paragraphs.ts';
import { sketchText } from './sketch.ts';

const ID_DIGITS = 10;
const MAX_ASIDES = 400;

/**
 * What is kept of a document: where its body stands, what it says of itself, by what it is known again. No sentence of
 * it.
 */
export function describeDocument(
	document: ReadDocument,
	bytesHash: string,
	normal: NormalText = normaliseText(document.text)
): KnownDocument {
	const text = hashText(normal.text);
	const blocks = findBlocks(document.text);
	const body = findBody(document.text, blocks);
	const place = (range: Range): Range => {
		return toNormalRange(normal, range);
	};
	return {
		id: text.slice(0, ID_DIGITS),
		format: document.format,
		fingerprint: {
			bytes: bytesHash,
			text,
			length: normal.points.length
		},
		words: countWords(normal.text),
		pages: document.pages.length,
		sketch: sketchText(normal),
		about: findAbout(document, blocks, body),
		body: place(body.range),
		headings: body.headings.map(place),
		footnotes: body.footnotes.map(({ mark, ...range }) => ({
			...place(range),
			mark
		})),
		asides: body.asides.slice(0, MAX_ASIDES).map(({ reason, ...range }) => ({
			...place(range),
			reason
		}))
	};
}

/** Where a word begins; found letter by letter, since a run of millions is too long for one match. */
const WORD_STARTS = /\p{Script=Han}|(?<!(?!\p{Script=Han})[\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}]/gu;

export function countWords(text: string): number {
	let count = 0;
	for (const found of text.matchAll(WORD_STARTS)) {
		count += found[0] ? 1 : 0;
	}
	return count;
}

/**
 * Of two copies of one text, what is kept: of each saying the surer one, all else of the copy that says more of itself.
 * Whichever comes first, the outcome is the same.
 */
export function mergeDescriptions(a: KnownDocument, b: KnownDocument): KnownDocument {
	const [first, second] = [a, b].sort((left, right) => {
		return sureness(right) - sureness(left) || (left.fingerprint.bytes < right.fingerprint.bytes ? -1 : 1);
	}) as [KnownDocument, KnownDocument];
	const surer = <K extends keyof About>(key: K): About[K] => {
		const one: About[K] = first.about[key];
		const other: About[K] = second.about[key];
		const isOther = (other?.confidence ?? 0) > (one?.confidence ?? 0);
		return isOther ? other : one;
	};
	return {
		...first,
		about: {
			title: surer('title'),
			authors: surer('authors'),
			publisher: surer('publisher'),
			published: surer('published'),
			language: surer('language')
		}
	};
}

const sureness = ({ about }: KnownDocument): number => {
	return Object.values(about).reduce((sum, told) => sum + (told?.confidence ?? 0), 0);
};
