import type { Range } from '../../model/records/source.ts';
import type { LocatedSource } from '../../anchors/match/locate.ts';
import type { NormalText } from '../../text/normalise.ts';

/** A paragraph as it stands in the reader's copy. */
export interface CopyParagraph {
	/** Paragraph id of the source; `null` where the copy is another edition and its own breaks are used. */
	id: string | null;
	/** In order; several where something cuts the paragraph. */
	ranges: Range[];
}

/**
 * Paragraphs of a copy: those of the source record where each was found, else the copy's own, told by blank lines.
 * @param raw the copy before normalisation
 */
export function listCopyParagraphs(
	normal: NormalText,
	raw: string,
	located: LocatedSource,
	ids: readonly string[]
): CopyParagraph[] {
	const known = ids.map((id) => ({
		id,
		ranges: located.paragraphs.get(id) ?? []
	}));
	const isWhole = located.how === 'bytes' || located.how === 'text';
	return isWhole && known.every(({ ranges }) => ranges.length > 0) ? known : splitCopy(normal, raw);
}

function splitCopy(normal: NormalText, raw: string): CopyParagraph[] {
	const blank = /\n[^\S\n]*\n/u.test(raw) ? /\n[^\S\n]*\n\s*/gu : /\n/gu;
	const breaks = [...raw.matchAll(blank)].map((match) => findPoint(normal, match.index + match[0].length));
	const paragraphs: CopyParagraph[] = [];
	let start = 0;
	for (const offset of [...breaks, normal.points.length]) {
		const end = normal.points[offset - 1] === ' ' ? offset - 1 : offset;
		if (end > start) {
			paragraphs.push({
				id: null,
				ranges: [{ start, end }]
			});
		}
		start = offset;
	}
	return paragraphs;
}

/** First code point of the normal text that comes from a raw offset or after it. */
function findPoint({ rawOffsets, points }: NormalText, raw: number): number {
	let [low, high] = [0, points.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((rawOffsets[middle] ?? 0) < raw) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}
