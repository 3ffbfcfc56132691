import type { Range } from '../../model/records/source.ts';
import { sliceText, type NormalText } from '../../text/normalise.ts';
import { toCodePoints } from '../../values/found.ts';

/**
 * The sentence of a paragraph round a stretch of it, in code points of the normal form; of several the stretch touches
 * all.
 */
export function findSentence(normal: NormalText, paragraph: Range, within: Range, language = 'en'): Range {
	const text = sliceText(normal, paragraph.start, paragraph.end);
	const starts = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(
		({ index }) => index
	);
	const offsets = toCodePoints(text, starts).map((offset) => paragraph.start + offset);
	const first = offsets.findLast((offset) => offset <= within.start) ?? paragraph.start;
	const next = offsets.find((offset) => offset >= within.end) ?? paragraph.end;
	return trim(normal, { start: first, end: next });
}

function trim({ points }: NormalText, range: Range): Range {
	let { start, end } = range;
	while (start < end && points[start] === ' ') {
		start++;
	}
	while (end > start && points[end - 1] === ' ') {
		end--;
	}
	return { start, end };
}
