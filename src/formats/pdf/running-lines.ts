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
	for (const group of groupBy(edges, ({ line }) => templateOf(line.text)).values()) {
		for (const edge of findRepeated(group, pages)) {
			running.add(edge.line);
		}
	}
	for (const edge of edges) {
		if (isPageNumber(edge, pages, edges)) {
			running.add(edge.line);
		}
	}
	addSolitary(edges, running);
	return running;
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

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
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
function findRepeated(group: readonly Edge[], pages: readonly PdfPage[]): Edge[] {
	const alike = [...groupBy(group, ({ line }) => line.text.toLowerCase()).values()];
	const found = alike.filter((same) => isOften(same, pages.length)).flat();
	if (found.length === group.length || !isNumbered(group, pages)) {
		return found;
	}
	return isOften(group, pages.length) ? [...group] : found;
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

/** Whether each number of such lines is the same on all or goes with the pages, and no heading or date is what it is. */
function isNumbered(group: readonly Edge[], pages: readonly PdfPage[]): boolean {
	const [first] = group;
	if (!first || HEADING.test(first.line.text) || DATE.test(withoutConstants(group))) {
		return false;
	}
	const body = findBodySize(pages);
	if (group.some(({ line, isInMargin }) => line.height > body * 1.1 || !isInMargin)) {
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

/** "4", "- 4 -", "Page 4 of 12", "iv", first or last on a page that may bear that number. */
function isPageNumber({ line, page, isInMargin }: Edge, pages: readonly PdfPage[], edges: readonly Edge[]): boolean {
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
	const fellows = edges.filter((edge) => {
		return Number(NUMBER.exec(edge.line.text)?.[1]) - edge.page === offset && Math.abs(edge.line.y - line.y) < 3;
	});
	const isSeries = fellows.length >= MIN_TIMES && isInMargin;
	return isSeries || (offset === 1 && (isInMargin || /\D/u.test(line.text)));
}

function isOutermost(line: PdfLine, page: PdfPage | undefined): boolean {
	const others = page?.lines.filter((other) => other !== line) ?? [];
	return others.every(({ y }) => y < line.y) || others.every(({ y }) => y > line.y) || others.length === 0;
}

/** Where heads stand on many pages, a line in the same place and type is one too, though its words come once. */
function addSolitary(edges: readonly Edge[], running: Set<PdfLine>): void {
	const heads = edges.filter(({ line, isInMargin }) => isInMargin && running.has(line) && /\p{L}/u.test(line.text));
	for (const { line, isInMargin, page } of edges) {
		if (running.has(line) || !isInMargin || !/\p{L}/u.test(line.text)) {
			continue;
		}
		const fellows = heads.filter((head) => {
			const isSameHeight = Math.abs(head.line.y - line.y) < 1.5;
			return isSameHeight && Math.abs(head.line.height - line.height) < 0.3 && head.page !== page;
		});
		if (fellows.length >= MIN_TIMES) {
			running.add(line);
		}
	}
}
