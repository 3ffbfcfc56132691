import type { PDFPageProxy } from 'pdfjs-dist';
import type { PdfLine } from './lines.ts';

interface Annotation {
	subtype?: string;
	annotationFlags?: number;
	fieldType?: string;
	fieldValue?: unknown;
	rect?: number[];
	textContent?: string[];
	contentsObj?: { str?: string };
	hidden?: boolean;
	hasAppearance?: boolean;
}

/** Flags 2 and 6 of an annotation: hidden, not shown on the screen (ISO 32000, table 167). */
const UNSEEN = 2 | 32;

export interface PageAnnotations {
	lines: PdfLine[];
	/** Remarks that stand beside the page unseen. */
	remarks: number;
	/** Stamps whose words are drawn, not kept. */
	stamps: number;
}

/** Text that fields and notes set onto a page, at their places, and what is not read. */
export async function readAnnotations(page: PDFPageProxy): Promise<PageAnnotations> {
	const annotations = (await page.getAnnotations()) as Annotation[];
	const lines: PdfLine[] = [];
	let remarks = 0;
	let stamps = 0;
	for (const annotation of annotations) {
		const isSeen = ((annotation.annotationFlags ?? 0) & UNSEEN) === 0 && annotation.hidden !== true;
		const text = isSeen ? textOf(annotation) : '';
		if (text !== '') {
			lines.push(...makeLines(text, annotation.rect ?? []));
		} else if (annotation.contentsObj?.str && annotation.subtype !== 'Link') {
			remarks += 1;
		} else if (isSeen && annotation.subtype === 'Stamp' && annotation.hasAppearance) {
			stamps += 1;
		}
	}
	return { lines, remarks, stamps };
}

function textOf({ subtype, fieldType, fieldValue, textContent, contentsObj }: Annotation): string {
	if (subtype === 'FreeText') {
		return (textContent?.join('\n') || contentsObj?.str || '').trim();
	}
	if (subtype === 'Widget' && (fieldType === 'Tx' || fieldType === 'Ch')) {
		const values = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
		return values
			.filter((value) => typeof value === 'string')
			.join(', ')
			.trim();
	}
	return subtype === 'Stamp' ? (textContent?.join('\n') ?? '').trim() : '';
}

function makeLines(text: string, [x = 0, bottom = 0, end = 0, top = 0]: readonly number[]): PdfLine[] {
	const rows = text.split(/[\r\n]+/u);
	const height = Math.min(12, (top - bottom) / rows.length);
	return rows.map((row, index) => {
		return {
			text: row.trim(),
			x,
			end,
			y: rows.length === 1 ? bottom : top - height * (index + 1),
			height,
			runs: []
		};
	});
}

/** Sets lines among a page's own by their height on it. */
export function insertLines(lines: readonly PdfLine[], added: readonly PdfLine[]): PdfLine[] {
	const inserted = [...lines];
	for (const line of added) {
		const last = inserted.findLastIndex(({ y }) => y >= line.y);
		inserted.splice(last + 1, 0, line);
	}
	return inserted;
}
