import type { OpenedDocument, ShownParagraph } from '../model/workbench/protocol.ts';

/** A run of a paragraph and the proposals that stand on it. */
export interface Segment {
	text: string;
	/** Code points of the normal form. */
	start: number;
	proposals: string[];
	/** Whether it is the first run of its first proposal. */
	isFirst: boolean;
}
export interface MarkedParagraph extends ShownParagraph {
	segments: Segment[];
}
interface Span {
	start: number;
	end: number;
	id: string;
}

/** The paragraphs of a document cut where a proposal begins or ends. */
export function markParagraphs({ paragraphs, places, dates, quantities, statuses }: OpenedDocument): MarkedParagraph[] {
	const spans: Span[] = [
		...places.flatMap(({ id, mentions }) =>
			mentions.map(({ start, end }) => ({
				id,
				start,
				end
			}))
		),
		...[...dates, ...quantities, ...statuses].map(({ id, start, end }) => ({
			id,
			start,
			end
		}))
	].sort((a, b) => a.start - b.start || b.end - a.end);
	const seen = new Set<string>();
	let from = 0;
	return paragraphs.map((paragraph) => {
		const points = [...paragraph.text];
		const end = paragraph.start + points.length;
		while ((spans[from]?.end ?? Infinity) <= paragraph.start) {
			from++;
		}
		const here: Span[] = [];
		for (let index = from; (spans[index]?.start ?? Infinity) < end; index++) {
			const span = spans[index];
			if (span && span.end > paragraph.start) {
				here.push(span);
			}
		}
		return {
			...paragraph,
			segments: cut(paragraph.start, points, here, seen)
		};
	});
}

function cut(offset: number, points: readonly string[], spans: readonly Span[], seen: Set<string>): Segment[] {
	const end = offset + points.length;
	const edges = new Set([offset, end, ...spans.flatMap((span) => [span.start, span.end])]);
	const sorted = [...edges].filter((edge) => edge >= offset && edge <= end).sort((a, b) => a - b);
	return sorted.slice(0, -1).map((start, index) => {
		const next = sorted[index + 1] ?? end;
		const proposals = spans.filter((span) => span.start <= start && span.end >= next).map(({ id }) => id);
		const [first] = proposals;
		const isFirst = first !== undefined && !seen.has(first);
		proposals.forEach((id) => seen.add(id));
		return {
			text: points.slice(start - offset, next - offset).join(''),
			start,
			proposals,
			isFirst
		};
	});
}
