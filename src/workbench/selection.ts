import type { ShownParagraph } from '../model/workbench/protocol.ts';

/** A stretch of one paragraph, in code points of the normal form. */
export interface Selected {
	start: number;
	end: number;
}

/** Offset of a point of the page within the text of a paragraph, in code points. */
function offsetWithin(paragraph: Element, node: Node, offset: number): number {
	const range = document.createRange();
	range.setStart(paragraph, 0);
	range.setEnd(node, offset);
	// Line ends of the markup round the runs are no part of the text.
	return [...range.toString().replace(/^\s+/u, '')].length;
}

/** What is selected in the text; `null` for nothing, `'several'` where it goes over paragraphs. */
export function readSelection(): Selected | 'several' | null {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
		return null;
	}
	const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
	const find = (node: Node): Element | null => {
		return (node instanceof Element ? node : node.parentElement)?.closest('[data-start]') ?? null;
	};
	const [first, last] = [find(startContainer), find(endContainer)];
	if (!first || !last) {
		return null;
	}
	if (first !== last) {
		return 'several';
	}
	const from = Number(first.getAttribute('data-start'));
	return {
		start: from + offsetWithin(first, startContainer, startOffset),
		end: from + offsetWithin(first, endContainer, endOffset)
	};
}

export function findParagraph(paragraphs: readonly ShownParagraph[], offset: number): ShownParagraph | undefined {
	return paragraphs.findLast(({ start }) => start <= offset);
}

/** Where sentences or words of a paragraph begin, and its end, in code points of the normal form. */
function findEdges(paragraph: ShownParagraph, granularity: 'sentence' | 'word', language: string): number[] {
	const parts = [...new Intl.Segmenter(language, { granularity }).segment(paragraph.text)];
	const edges = parts
		.filter(({ isWordLike }) => granularity === 'sentence' || isWordLike)
		.map(({ index }) => paragraph.start + [...paragraph.text.slice(0, index)].length);
	return [...edges, paragraph.start + [...paragraph.text].length];
}

/** The sentence round an offset. */
export function findSentenceAt(
	paragraphs: readonly ShownParagraph[],
	offset: number,
	language: string
): Selected | null {
	const paragraph = findParagraph(paragraphs, offset);
	if (!paragraph) {
		return null;
	}
	const edges = findEdges(paragraph, 'sentence', language);
	return {
		start: edges.findLast((edge) => edge <= offset) ?? paragraph.start,
		end: edges.find((edge) => edge > offset) ?? paragraph.start
	};
}

/** The selection with one end moved to the next edge of a sentence or word, within its paragraph. */
export function moveEdge(
	paragraphs: readonly ShownParagraph[],
	selected: Selected,
	{ side, by, unit, language }: { side: 'start' | 'end'; by: 1 | -1; unit: 'sentence' | 'word'; language: string }
): Selected {
	const paragraph = findParagraph(paragraphs, selected.start);
	const edges = paragraph ? findEdges(paragraph, unit, language) : [];
	const from = selected[side];
	const next = by > 0 ? edges.find((edge) => edge > from) : edges.findLast((edge) => edge < from);
	const moved =
		next === undefined
			? selected
			: {
					...selected,
					[side]: next
				};
	return moved.start < moved.end ? moved : selected;
}

/** The words of a selection. */
export function sliceSelected(paragraphs: readonly ShownParagraph[], { start, end }: Selected): string {
	const paragraph = findParagraph(paragraphs, start);
	const from = paragraph?.start ?? 0;
	return [...(paragraph?.text ?? '')].slice(start - from, end - from).join('');
}

/** Without the space round it: so the server cites it, and so it stands among the passages. */
export function trimSelected(paragraphs: readonly ShownParagraph[], { start, end }: Selected): Selected {
	const points = [...sliceSelected(paragraphs, { start, end })];
	const isSpace = (point: string | undefined): boolean => {
		return point?.trim() === '';
	};
	let [first, last] = [0, points.length];
	while (first < last && isSpace(points[first])) {
		first++;
	}
	while (last > first && isSpace(points[last - 1])) {
		last--;
	}
	return { start: start + first, end: start + last };
}
