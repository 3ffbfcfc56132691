import type { ImportedAnnotation } from '../../imports/imported.ts';
import type { NewPassage } from '../../model/workbench/protocol.ts';
import type { KnownDocument } from '../../model/proposals/document.ts';
import { countPoints, normaliseText, sliceText, type NormalText } from '../../text/normalise.ts';
import { hashOfName } from '../../text/name-of-text.ts';
import { foldName, type KnownPlaces } from './known-places.ts';

const MIN_DIGEST = 10;
const MAX_DIGEST = 600;
/** Places of the same words that are looked at. */
const MAX_FOUND = 1000;
/** Letters before and after that are held against what an annotation says stands there. */
const CONTEXT = 200;

/** The document an annotation marks: by the name of its text, its title, or its file; `null` for none or several. */
export function findDocument(
	{ source, quote }: ImportedAnnotation,
	documents: readonly { known: KnownDocument; names: readonly string[] }[]
): KnownDocument | null {
	const hash = hashOfName(source);
	if (hash !== null) {
		return documents.find(({ known }) => known.fingerprint.text === hash)?.known ?? null;
	}
	const last = decode(
		source
			.replace(/[?#].*$/u, '')
			.replace(/\/+$/u, '')
			.split('/')
			.at(-1) ?? ''
	);
	const wanted = new Set(
		[source, last, last.replace(/\.[a-z0-9]{2,5}$/iu, '')].map(foldName).filter((name) => name !== '')
	);
	const fitting = documents.filter(({ known, names }) => {
		return [known.about.title?.value ?? '', known.id, ...names].some(
			(name) => name !== '' && wanted.has(foldName(name))
		);
	});
	const [only] = fitting.length > 0 ? fitting : quote ? documents.slice(0, documents.length === 1 ? 1 : 0) : [];
	return fitting.length > 1 ? null : (only?.known ?? null);
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

export type Located = { start: number; end: number } | { fault: string };

/** Where the marked words stand, in code points of the document's normal form; one place or none, never a guess. */
export function locateQuote(
	annotation: ImportedAnnotation,
	document: { normal: NormalText; known: KnownDocument }
): Located {
	const { quote, position, source } = annotation;
	const { normal, known } = document;
	if (!quote) {
		const isSameText = hashOfName(source) === known.fingerprint.text;
		return isSameText && position && position.end <= normal.points.length
			? position
			: {
					fault: 'It gives offsets alone, which count in another text than the one at hand: it needs the words (TextQuoteSelector).'
				};
	}
	const wanted = normaliseText(quote.exact).text;
	const found = findAll(normal, wanted);
	const fitting = found.filter((start) => hasContext(normal, start, wanted, quote));
	const candidates = fitting.length > 0 ? fitting : found;
	const [first] = candidates;
	if (first === undefined) {
		return { fault: 'Its words do not stand in the document.' };
	}
	if (candidates.length > 1) {
		return { fault: `Its words stand in ${candidates.length} places of the document, and nothing says in which.` };
	}
	return { start: first, end: first + countPoints(wanted) };
}

/** Code points at which words begin. */
function findAll({ text, points }: NormalText, wanted: string): number[] {
	const starts: number[] = [];
	let [unit, point] = [0, 0];
	for (
		let index = text.indexOf(wanted);
		wanted !== '' && index >= 0 && starts.length < MAX_FOUND;
		index = text.indexOf(wanted, index + 1)
	) {
		while (unit < index) {
			unit += points[point]?.length ?? 1;
			point++;
		}
		starts.push(point);
	}
	return starts;
}

function hasContext(
	normal: NormalText,
	start: number,
	wanted: string,
	{ prefix, suffix }: NonNullable<ImportedAnnotation['quote']>
): boolean {
	const end = start + countPoints(wanted);
	const before = foldName(sliceText(normal, Math.max(0, start - CONTEXT), start));
	const after = foldName(sliceText(normal, end, end + CONTEXT));
	return before.endsWith(foldName(prefix)) && after.startsWith(foldName(suffix));
}

/** What an annotation becomes; or why it becomes nothing. */
export function buildPassage(
	annotation: ImportedAnnotation,
	document: { normal: NormalText; known: KnownDocument },
	places: KnownPlaces,
	events: ReadonlySet<string> = new Set()
): NewPassage | { fault: string } {
	const located = locateQuote(annotation, document);
	if ('fault' in located) {
		return located;
	}
	const { comment, tags, links, quote } = annotation;
	const supports = [...links, ...tags, quote?.exact ?? ''].flatMap((text) =>
		text === '' ? [] : events.has(text) ? [text] : (places.refer(text)?.id ?? [])
	);
	if (supports.length === 0) {
		return {
			fault: 'It is linked with no place of the atlas by link, tag or name: import or accept the place first.'
		};
	}
	if (comment === null || comment.trim().length < MIN_DIGEST) {
		return { fault: 'It has no comment that could say, in the annotator’s words, what the passage says.' };
	}
	return {
		document: document.known.id,
		...located,
		digest: comment.trim().slice(0, MAX_DIGEST),
		supports: [...new Set(supports)],
		before: null
	};
}
