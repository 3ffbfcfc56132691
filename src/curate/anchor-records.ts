import type { Citation } from '../model/records/citation.ts';
import type { Paragraph, Range, Source } from '../model/records/source.ts';
import { ANCHORING, anchorParagraph } from '../anchors/record/anchor.ts';
import { hashBytes, hashText } from '../text/fingerprint.ts';
import { readLetters } from '../text/letters.ts';
import { NORMALISATION, type NormalText } from '../text/normalise.ts';

export function fingerprint(bytes: Uint8Array, normal: NormalText): Source['fingerprint'] {
	return {
		bytes: hashBytes(bytes),
		text: hashText(normal.text),
		normalisation: NORMALISATION,
		anchoring: ANCHORING,
		length: normal.points.length
	};
}

/**
 * Anchors of paragraphs, by paragraph id: landmarks stand where their passages begin and end.
 * The function given back throws for an id that is not among them.
 */
export function anchorParagraphs(
	normal: NormalText,
	paragraphs: readonly Pick<Paragraph, 'id' | 'ranges'>[],
	citations: readonly Pick<Citation, 'paragraphs' | 'anchor'>[]
): (id: string) => ReturnType<typeof anchorParagraph> {
	const passages = new Map<string, Range[]>(paragraphs.map(({ id }) => [id, []]));
	const letters = new Map(paragraphs.map(({ id, ranges }) => [id, readLetters(normal.points, ranges).codes.length]));
	for (const citation of citations) {
		let { at: start, letters: left } = citation.anchor;
		for (const id of citation.paragraphs) {
			const count = letters.get(id) ?? 0;
			if (start < count && left > 0) {
				passages.get(id)?.push({
					start,
					end: Math.min(count, start + left)
				});
			}
			left -= Math.max(0, count - start);
			start = Math.max(0, start - count);
		}
	}
	const anchors = new Map(
		paragraphs.map(({ id, ranges }) => [id, anchorParagraph(normal, ranges, passages.get(id) ?? [])])
	);
	return (id) => {
		const anchor = anchors.get(id);
		if (!anchor) {
			throw new RangeError(`There is no paragraph ${id}.`);
		}
		return anchor;
	};
}
