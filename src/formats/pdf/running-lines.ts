import type { PdfLine, PdfPage } from './lines.ts';

/** Lines from the top and from the bottom of a page among which running heads and page numbers stand. */
const EDGE = 3;
/** Share of the page's height above and below in which only margins are. */
const MARGIN = 0.09;
/** Fewer occurrences prove nothing. */
const MIN_TIMES = 3;
/** A numbered heading starts with one of these; so may a date, which is no head either. */
const HEADING =
	/^(?:chapter|part|section|book|volume|letter|lesson|day|act|scene|article|figure|table|plate|appendix|exhibit|schedule|annex|question|rule|note|item|kapitel|teil|chapitre|partie|cap[ií]tulo|parte|глава|часть)\b/iu;
const DATE =
	/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d[./-]\d/iu;

interface Edge {
	line: PdfLine;
	page: number;
	isInMargin: boolean;
}

/**
 * Lines that are no part of the text: heads and feet that come back in the same words, on every page or on every
 * other one, with no number in them but the page's own; and lone page numbers. Lines that differ in other numbers, as
 * headings, dates and rows do, are text.
 */
export function findRunningLines(pages: readonly PdfPage[]): Set<PdfLine> {
	const edges = pages.flatMap(listEdges);
	const running = new Set<PdfLine>();
	const bodySize = findBodySize(pages);
	const numbered = groupBy(edges, numberOffset);
	for (const group of groupBy(edges, ({ line }) => templateOf(line.text)).values()) {
		for (const edge of findRepeated(group, pages, bodySize)) {
			running.add(edge.line);
		}
	}
	for (const edge of edges) {
		if (isPageNumber(edge, pages, numbered)) {
			running.add(edge.line);
		}
	}
	addSolitary(edges, running);
	// The same short page several times over, as handbills are printed, is no head without a text.
	const isAll = pages.every(({ lines }) => lines.every((line) => running.has(line) || !/\p{L}/u.test(line.text)));
	return isAll ? new Set() : running;
}

function listEdges({ lines, top, bottom }: PdfPage, page: number): Edge[] {
	const sorted = lines.toSorted((a, b) => b.y - a.y);
	const margin = (top - bottom) * MARGIN;
	return [...new Set([...sorted.slice(0, EDGE), ...sorted.slice(-EDGE)])].map((line) => {
		return {
			line,
			page,
			isInMargin: line.y > top - margin || line.y < bottom + margin
		};
	});
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) {
			group.push(item);
		} else {
			groups.set(key, [item]);
		}
	}
	return groups;
}

const templateOf = (text: string): string => {
	return text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').toLowerCase();
};
const listNumbers = (text: string): number[] => {
	return (text.match(/\d+/gu) ?? []).map(Number);
};

/** Of lines with the same words those that come back as heads do. */
function findRepeated(group: readonly Edge[], pages: readonly PdfPage[], bodySize: number): Edge[] {
	const alike = [...groupBy(group, ({ line }) => line.text.toLowerCase()).values()];
	const found = alike
		.map(dropStrewn)
		.filter((same) => isOften(same, pages.length))
		.flat();
	if (found.length === group.length || !isNumbered(group, bodySize)) {
		return found;
	}
	return isOften(group, pages.length) ? [...group] : found;
}

/** Without those that stand in the midst of the page, each at a height of its own, as lines of a refrain do. */
function dropStrewn(same: readonly Edge[]): Edge[] {
	return same.filter(({ line, page, isInMargin }) => {
		return isInMargin || same.some((other) => other.page !== page && Math.abs(other.line.y - line.y) < HEAD_DRIFT);
	});
}

/** On half of all pages, or on nearly all left or right ones, counted from the first that bears it. */
function isOften(group: readonly Edge[], count: number): boolean {
	const pages = [...new Set(group.map(({ page }) => page))];
	if (pages.length >= Math.max(MIN_TIMES, Math.ceil(count * 0.5))) {
		return true;
	}
	const [first] = pages;
	if (first === undefined || pages.some((page) => (page - first) % 2 !== 0)) {
		return false;
	}
	const possible = Math.floor((count - 1 - first) / 2) + 1;
	const isFirm = pages.length >= MIN_TIMES || isAtOneHeight(group);
	return count >= 5 && pages.length >= 2 && pages.length >= possible * 0.7 && isFirm;
}

function isAtOneHeight(group: readonly Edge[]): boolean {
	const [first] = group;
	return group.every(({ line, isInMargin }) => {
		return isInMargin && Math.abs(line.y - (first?.line.y ?? 0)) < 2;
	});
}

/**
 * Whether each number of such lines is the same on all or goes with the pages, and no heading or date is what it is.
 */
function isNumbered(group: readonly Edge[], bodySize: number): boolean {
	const [first] = group;
	if (!first || HEADING.test(first.line.text) || DATE.test(withoutConstants(group))) {
		return false;
	}
	if (group.some(({ line, isInMargin }) => line.height > bodySize * 1.1 || !isInMargin)) {
		return false;
	}
	return listNumbers(first.line.text).every((_, index) => {
		const numbers = group.map(({ line }) => listNumbers(line.text)[index] ?? NaN);
		const steps = group.map(({ page }, member) => (numbers[member] ?? NaN) - page);
		return numbers.every((each) => each === numbers[0]) || steps.every((each) => each === steps[0]);
	});
}

/** A date that stands the same on every page is no sign of a date that is told. */
function withoutConstants(group: readonly Edge[]): string {
	const [first] = group;
	const texts = new Set(group.map(({ line }) => line.text.replace(/^\d+\s+|\s+\d+$/gu, '')));
	return texts.size === 1 && group.length > 1 && /\d/u.test([...texts][0] ?? '') ? '' : (first?.line.text ?? '');
}

function findBodySize(pages: readonly PdfPage[]): number {
	const letters = new Map<number, number>();
	for (const { lines } of pages) {
		for (const { height, text } of lines) {
			const size = Math.round(height * 2) / 2;
			letters.set(size, (letters.get(size) ?? 0) + text.length);
		}
	}
	return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

const NUMBER =
	/^(?:page|p\.|seite|стр\.)?\s*[-–—|]?\s*(\d{1,4}|[ivxlc]+)\s*[-–—|]?(?:\s*(?:of|\/|von|de|из)\s*(\d{1,4}))?$/iu;

/** How far the number that a line is runs ahead of the page it stands on; NaN where it is none. */
const numberOffset = ({ line, page }: Edge): number => {
	return Number(NUMBER.exec(line.text)?.[1]) - page;
};

/** "4", "- 4 -", "Page 4 of 12", "iv", first or last on a page that may bear that number. */
function isPageNumber(
	{ line, page, isInMargin }: Edge,
	pages: readonly PdfPage[],
	numbered: ReadonlyMap<number, readonly Edge[]>
): boolean {
	const match = NUMBER.exec(line.text);
	if (!match || !isOutermost(line, pages[page])) {
		return false;
	}
	const [, number = '', of] = match;
	if (number.toLowerCase() === pages[page]?.label.toLowerCase() && !/^\d+$/u.test(number)) {
		return isInMargin;
	}
	const offset = Number(number) - page;
	if (of !== undefined && Number(of) !== pages.length && offset !== 1) {
		return false;
	}
	const fellows = Number.isNaN(offset) ? [] : (numbered.get(offset) ?? []);
	const isSeries = isInMargin && hasAtLeast(fellows, MIN_TIMES, (edge) => Math.abs(edge.line.y - line.y) < 3);
	return isSeries || (offset === 1 && (isInMargin || /\D/u.test(line.text)));
}

function isOutermost(line: PdfLine, page: PdfPage | undefined): boolean {
	const others = page?.lines.filter((other) => other !== line) ?? [];
	return others.every(({ y }) => y < line.y) || others.every(({ y }) => y > line.y) || others.length === 0;
}

/** Whether so many items pass; a book has thousands of pages, so the rest is not looked at. */
function hasAtLeast<T>(items: readonly T[], count: number, passes: (item: T) => boolean): boolean {
	let found = 0;
	return items.some((item) => {
		found += passes(item) ? 1 : 0;
		return found >= count;
	});
}

/** Points by which a head may stand higher or lower than on other pages. */
const HEAD_DRIFT = 1.5;
/** Heads of one height that a line is held against. */
const MAX_HEADS = 200;

/** Where heads stand on many pages, a line in the same place and type is one too, though its words come once. */
function addSolitary(edges: readonly Edge[], running: Set<PdfLine>): void {
	const heads = edges.filter(({ line, isInMargin }) => isInMargin && running.has(line) && /\p{L}/u.test(line.text));
	const byHeight = groupBy(heads, ({ line }) => Math.floor(line.y / HEAD_DRIFT));
	for (const { line, isInMargin, page } of edges) {
		if (running.has(line) || !isInMargin || !/\p{L}/u.test(line.text)) {
			continue;
		}
		const step = Math.floor(line.y / HEAD_DRIFT);
		const near = [step - 1, step, step + 1].flatMap((each) => byHeight.get(each)?.slice(0, MAX_HEADS) ?? []);
		const isFellow = (head: Edge): boolean => {
			const isSameHeight = Math.abs(head.line.y - line.y) < HEAD_DRIFT;
			return isSameHeight && Math.abs(head.line.height - line.height) < 0.3 && head.page !== page;
		};
		if (hasAtLeast(near, MIN_TIMES, isFellow)) {
			running.add(line);
		}
	}
}
