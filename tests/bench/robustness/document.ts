import type { SourceAnchors } from '../../../src/model/compiled/pages.ts';
import type { Range } from '../../../src/model/records/source.ts';
import { anchorParagraph, anchorPassage } from '../../../src/anchors/record/anchor.ts';
import { hashBytes, hashText } from '../../../src/text/fingerprint.ts';
import { normaliseText, sliceText, type NormalText } from '../../../src/text/normalise.ts';

/** A document whose passages are to be found in copies of it. */
export interface TestDocument {
	name: string;
	normal: NormalText;
	anchors: SourceAnchors;
}

/** Anchors a text of blank-line paragraphs: every sentence is a passage. */
export function anchorDocument(name: string, text: string): TestDocument {
	const normal = normaliseText(text);
	const sizes = text.split(/\n\n+/u).map((paragraph) => normaliseText(paragraph).points.length);
	let offset = 0;
	const ranges = sizes.map((size) => {
		const range = {
			start: offset,
			end: offset + size
		};
		offset += size + 1;
		return range;
	});
	const passages = ranges.flatMap((range, paragraph) =>
		findSentences(normal, range).flatMap((piece, sentence) => {
			const anchor = anchorPassage(normal, [piece], [range]);
			return anchor
				? [
						{
							id: `s${paragraph + 1}-${sentence + 1}`,
							paragraphs: [`p${paragraph + 1}`],
							pieces: [piece],
							anchor
						}
					]
				: [];
		})
	);
	const paragraphs = ranges.map((range, index) => {
		const inDocument = passages
			.filter(({ paragraphs: [id] }) => id === `p${index + 1}`)
			.map(({ anchor }) => ({
				start: anchor.at,
				end: anchor.at + anchor.letters
			}));
		return {
			id: `p${index + 1}`,
			role: 'text' as const,
			ranges: [range],
			...anchorParagraph(normal, [range], inDocument)
		};
	});
	const fingerprint = {
		bytes: hashBytes(new TextEncoder().encode(text)),
		text: hashText(normal.text),
		normalisation: 'norm-1' as const,
		anchoring: 'anchor-2' as const,
		length: normal.points.length
	};
	return {
		name,
		normal,
		anchors: {
			id: name,
			fingerprint,
			body: {
				start: 0,
				end: normal.points.length
			},
			paragraphs,
			passages
		}
	};
}

function findSentences(normal: NormalText, { start, end }: Range): Range[] {
	const text = sliceText(normal, start, end);
	const sentences: Range[] = [];
	let from = 0;
	for (const { index } of text.matchAll(/[.!?](?= |$)/gu)) {
		sentences.push({
			start: start + from,
			end: start + index + 1
		});
		from = index + 2;
	}
	return sentences;
}
