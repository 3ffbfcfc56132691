import type { Citation } from '../model/records/citation.ts';
import type { Draft, Quote } from '../model/records/draft.ts';
import type { Issue } from '../model/issue.ts';
import type { Range, Source } from '../model/records/source.ts';
import { anchorPassage, cutRange } from '../anchors/record/anchor.ts';
import { normaliseText, type NormalText } from '../text/normalise.ts';
import { anchorParagraphs, fingerprint } from './anchor-records.ts';

export interface BuiltCitations {
	source: Source;
	citations: Citation[];
	issues: Issue[];
}

interface Reading {
	normal: NormalText;
	file: string;
	issues: Issue[];
}

function report(reading: Reading, path: string, message: string, remedy: string): null {
	reading.issues.push({
		code: 'stretch-not-found',
		severity: 'error',
		message,
		remedy,
		file: reading.file,
		path
	});
	return null;
}

/** All code-point offsets at which `needle` starts in the normal text. */
function occurrences(normal: NormalText, needle: string): number[] {
	const found: number[] = [];
	const unitToPoint = new Map<number, number>();
	let unit = 0;
	for (let index = 0; index < normal.points.length; index++) {
		unitToPoint.set(unit, index);
		unit += normal.points[index]?.length ?? 1;
	}
	for (let offset = normal.text.indexOf(needle); offset >= 0; offset = normal.text.indexOf(needle, offset + 1)) {
		const point = unitToPoint.get(offset);
		if (point !== undefined) {
			found.push(point);
		}
	}
	return found;
}

/** Finds the stretch a curator named by its first and last words; reports what is missing or ambiguous. */
function findQuote(reading: Reading, quote: Quote, path: string): Range | null {
	const within =
		quote.in === undefined
			? undefined
			: findQuote(
					reading,
					{
						from: quote.in,
						to: quote.in
					},
					path
				);
	if (within === null) {
		return null;
	}
	const from = normaliseText(quote.from);
	const to = normaliseText(quote.to);
	if (from.text === '' || to.text === '') {
		return report(reading, path, 'The stretch has no first or no last words.', 'Copy them from the document.');
	}
	const starts = occurrences(reading.normal, from.text).filter(
		(offset) => !within || (offset >= within.start && offset < within.end)
	);
	if (starts.length === 0) {
		return report(
			reading,
			path,
			`"${quote.from}" does not stand in the document.`,
			'Copy its first words exactly from the document.'
		);
	}
	if (starts.length > 1 && quote.nth === undefined) {
		return report(
			reading,
			path,
			`"${quote.from}" stands in the document ${starts.length} times.`,
			'Give more words, or "nth".'
		);
	}
	const start = starts[(quote.nth ?? 1) - 1];
	if (start === undefined) {
		return report(reading, path, `"${quote.from}" does not stand ${quote.nth} times.`, 'Correct "nth".');
	}
	const end = occurrences(reading.normal, to.text).find(
		(offset) => offset >= start && offset + to.points.length >= start + from.points.length
	);
	if (end === undefined) {
		return report(
			reading,
			path,
			`"${quote.to}" does not stand after "${quote.from}".`,
			'Copy its last words exactly from the document.'
		);
	}
	return {
		start,
		end: end + to.points.length
	};
}

/** Turns a curator's draft and the document's bytes into records that hold no text of the document. */
export function buildCitations(draft: Draft, bytes: Uint8Array, text: string, file: string): BuiltCitations {
	const reading: Reading = {
		normal: normaliseText(text),
		file,
		issues: []
	};
	const { normal } = reading;
	const body = findQuote(reading, draft.body, 'body') ?? {
		start: 0,
		end: normal.points.length
	};
	const furniture = draft.furniture.flatMap((piece, index) => {
		const range = findQuote(reading, piece, `furniture[${index}]`);
		return range
			? [
					{
						...range,
						kind: piece.kind
					}
				]
			: [];
	});
	const spans = draft.paragraphs.map((paragraph, index) => findQuote(reading, paragraph, `paragraphs[${index}]`));
	const standing = cutParagraphs(draft, reading, furniture, spans);
	const citations = buildPassages(draft, reading, furniture, spans, standing);
	const anchors = anchorParagraphs(normal, standing, citations);
	const source: Source = {
		...draft.source,
		fingerprint: fingerprint(bytes, normal),
		body,
		paragraphs: standing.map(({ id, ranges, written: { role, precis } }) => ({
			id,
			role,
			ranges,
			...anchors(id),
			precis
		})),
		furniture: furniture.sort((a, b) => a.start - b.start)
	};
	return {
		source,
		citations,
		issues: reading.issues
	};
}

type Span = Range | null;

/** Spans that lie wholly inside another one: an abstract set in the middle of a sentence. */
function nestedIn(spans: readonly Span[], outer: Range): Range[] {
	return spans.filter(
		(span): span is Range => span !== null && span !== outer && span.start >= outer.start && span.end <= outer.end
	);
}

/** Whether a paragraph interrupts another one; a passage leaves such a paragraph out, but not one it runs through. */
function isNested(spans: readonly Span[], inner: Span): inner is Range {
	return (
		inner !== null &&
		spans.some((outer) => outer !== null && outer !== inner && outer.start <= inner.start && outer.end >= inner.end)
	);
}

/** A paragraph of the draft that stands in the document, with the stretches that are its own. */
interface Standing {
	id: string;
	written: Draft['paragraphs'][number];
	ranges: Range[];
}

function cutParagraphs(
	draft: Draft,
	reading: Reading,
	furniture: readonly Range[],
	spans: readonly Span[]
): Standing[] {
	return draft.paragraphs.flatMap((written, index) => {
		const span = spans[index];
		if (!span) {
			return [];
		}
		const ranges = cutRange(reading.normal, span, [...furniture, ...nestedIn(spans, span)]);
		if (ranges.length > 0) {
			return [
				{
					id: `p${index + 1}`,
					written,
					ranges
				}
			];
		}
		report(
			reading,
			`paragraphs[${index}]`,
			`Paragraph p${index + 1} holds no word of its own.`,
			'Remove it, or correct the furniture that covers it.'
		);
		return [];
	});
}

function buildPassages(
	draft: Draft,
	reading: Reading,
	furniture: readonly Range[],
	spans: readonly Span[],
	standing: readonly Standing[]
): Citation[] {
	return draft.citations.flatMap((written, index) => {
		const range = findQuote(reading, written, `citations[${index}]`);
		if (!range) {
			return [];
		}
		const spansOfPassage = spans.filter(
			(span): span is Range => span !== null && span.start <= range.start && span.end >= range.end
		);
		const holes = spans.filter(
			(span): span is Range =>
				isNested(spans, span) &&
				!spansOfPassage.includes(span) &&
				span.start > range.start &&
				span.end < range.end
		);
		const pieces = cutRange(reading.normal, range, [...furniture, ...holes]);
		const inside = standing.filter((paragraph) =>
			paragraph.ranges.some((r) => pieces.some((p) => p.start < r.end && p.end > r.start))
		);
		const anchor = anchorPassage(
			reading.normal,
			pieces,
			inside.flatMap(({ ranges }) => ranges)
		);
		if (!anchor) {
			const message = inside.length === 0 ? 'lies outside every paragraph' : 'lies partly outside its paragraphs';
			report(
				reading,
				`citations[${index}]`,
				`The passage of "${written.id}" ${message}.`,
				'Add the paragraph, or correct the passage.'
			);
			return [];
		}
		return [
			{
				id: written.id,
				paragraphs: inside.map(({ id }) => id),
				pieces,
				anchor,
				digest: written.digest,
				supports: written.supports,
				claims: written.claims
			}
		];
	});
}
