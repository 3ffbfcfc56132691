import type { PDFPageProxy } from 'pdfjs-dist';
import type { Run } from './lines.ts';

/** A run of glyphs as pdf.js tells it. */
interface PdfItem {
	str: string;
	dir: string;
	/** Affine matrix: [4] and [5] are x and y of the baseline, from the bottom left, in points. */
	transform: number[];
	width: number;
}
interface PdfMark {
	type: string;
	tag?: string | null;
	id?: string | null;
}

/** What a page draws: runs in its main direction of writing, and those set across it. */
export interface DrawnPage {
	runs: Run[];
	across: Run[];
	hasReplacements: boolean;
	hasHiddenText: boolean;
}

/** A quarter turn each, counted against the clock. */
const turnsOf = ([a = 1, b = 0]: readonly number[]): number => {
	return (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
};

/** @param hidden for each optional-content mark of the page, in order, whether what it encloses is switched off */
export async function readPage(page: PDFPageProxy, hidden: readonly boolean[]): Promise<DrawnPage> {
	const { items } = await page.getTextContent({ includeMarkedContent: true });
	const shown = dropHidden(items as (PdfItem | PdfMark)[], hidden);
	const texts = shown.filter((item): item is PdfItem => 'str' in item && item.str !== '');
	const letters = [0, 0, 0, 0];
	for (const { str, transform } of texts) {
		const turns = turnsOf(transform);
		letters[turns] = (letters[turns] ?? 0) + str.trim().length;
	}
	const main = letters.indexOf(Math.max(...letters));
	return {
		runs: texts.filter(({ transform }) => turnsOf(transform) === main).map((item) => makeRun(item, main)),
		across: texts
			.filter(({ transform }) => turnsOf(transform) !== main)
			.map((item) => makeRun(item, turnsOf(item.transform))),
		hasReplacements: shown.some((item) => 'tag' in item && item.tag === 'Span' && item.id === null),
		hasHiddenText: shown.length < items.filter((item) => 'str' in item || 'tag' in item).length
	};
}

/** Leaves out what stands between the marks of a layer that is switched off. */
function dropHidden(items: readonly (PdfItem | PdfMark)[], hidden: readonly boolean[]): (PdfItem | PdfMark)[] {
	const shown: (PdfItem | PdfMark)[] = [];
	const open: boolean[] = [];
	let layers = 0;
	for (const item of items) {
		if ('str' in item) {
			shown.push(...(open.includes(true) ? [] : [item]));
		} else if (item.type.startsWith('begin')) {
			open.push(item.tag === 'OC' && hidden[layers] === true);
			layers += item.tag === 'OC' ? 1 : 0;
			shown.push(item);
		} else {
			open.pop();
		}
	}
	return shown;
}

/** Turned so that x runs along the line. */
function makeRun({ str, dir, transform, width }: PdfItem, turns: number): Run {
	const [, , c = 0, d = 0, x = 0, y = 0] = transform;
	const [along, up] = [
		[x, y],
		[y, -x],
		[-x, -y],
		[-y, x]
	][turns] ?? [x, y];
	return {
		text: str,
		x: along ?? x,
		y: up ?? y,
		width,
		size: Math.hypot(c, d) || 1,
		isRightToLeft: dir === 'rtl'
	};
}
