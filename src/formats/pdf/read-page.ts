import type { PDFPageProxy } from 'pdfjs-dist';
import { findTexts, type ContentMark } from './actual-text.ts';
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

/**
 * @param hidden for each optional-content mark of the page, in order, whether what it encloses is switched off
 * @param drawings marks of the file's drawings
 */
export async function readPage(
	page: PDFPageProxy,
	hidden: readonly boolean[],
	drawings: readonly ContentMark[][]
): Promise<DrawnPage> {
	const { items } = await page.getTextContent({ includeMarkedContent: true });
	const { meant, hasReplacements } = readMeant(items as (PdfItem | PdfMark)[], drawings);
	const shown = dropHidden(meant, hidden);
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
		hasReplacements,
		hasHiddenText: shown.length < items.filter((item) => 'str' in item || 'tag' in item).length
	};
}

const isBeginning = (item: PdfItem | PdfMark): item is PdfMark => {
	return !('str' in item) && item.type.startsWith('begin');
};

interface Meant {
	meant: (PdfItem | PdfMark)[];
	/** Whether something is meant as another thing than it is read as here. */
	hasReplacements: boolean;
}

/** Puts what the drawing means in the place of what it draws. */
function readMeant(items: readonly (PdfItem | PdfMark)[], drawings: readonly ContentMark[][]): Meant {
	const begun = items.filter(isBeginning);
	const tags = begun.map(({ tag }) => tag ?? '');
	const texts = drawings.length > 0 ? findTexts(tags, drawings) : null;
	if (texts === null) {
		return {
			meant: [...items],
			hasReplacements: begun.some(({ tag, id }) => tag === 'Span' && id === null)
		};
	}
	const meant = [...items];
	let hasReplacements = false;
	let mark = 0;
	for (const [index, item] of items.entries()) {
		const text = isBeginning(item) ? (texts[mark++] ?? null) : null;
		if (text !== null && text !== SOFT_HYPHEN) {
			hasReplacements = !replace(meant, index + 1, text) || hasReplacements;
		}
	}
	return { meant, hasReplacements };
}

/** Says that the hyphen drawn is no letter of the word, which is found without being told. */
const SOFT_HYPHEN = '\u00AD';

/** @param from behind the mark @returns false where the mark encloses no text, or more than one line of it */
function replace(items: (PdfItem | PdfMark)[], from: number, text: string): boolean {
	const inside: number[] = [];
	for (let index = from, depth = 1; index < items.length && depth > 0; index++) {
		const item = items[index];
		if (item && 'str' in item) {
			inside.push(...(item.str === '' ? [] : [index]));
		} else if (item) {
			depth += isBeginning(item) ? 1 : -1;
		}
	}
	// A space before the mark is told within it.
	const firstLetter = inside.findIndex((index) => (items[index] as PdfItem).str.trim() !== '');
	const meant = inside.slice(Math.max(0, firstLetter));
	const drawn = meant.map((index) => items[index] as PdfItem);
	const [first] = drawn;
	if (!first || drawn.some(({ transform }) => transform[5] !== first.transform[5])) {
		return text.trim() === '';
	}
	for (const index of meant) {
		items[index] = {
			...(items[index] as PdfItem),
			str: ''
		};
	}
	items[meant[0] ?? from] = {
		...first,
		str: text,
		dir: findDirection(text) ?? first.dir,
		width: drawn.reduce((sum, { width }) => sum + width, 0)
	};
	return true;
}

const findDirection = (text: string): string | null => {
	if (/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text)) {
		return 'rtl';
	}
	return /\p{L}/u.test(text) ? 'ltr' : null;
};

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
