import type { PDFDocumentProxy } from 'pdfjs-dist';
import { FormatError, type ReadText } from '../document.ts';
import { formatCount, formatOpenings, formatPlaces } from '../notes.ts';
import type { Watch } from '../watch.ts';
import { insertLines, readAnnotations } from './annotations.ts';
import { unweaveColumns } from './columns.ts';
import { joinPages } from './join-pages.ts';
import { readLayers } from './layers.ts';
import { dropUnreadable, joinLines, type PdfLine, type PdfPage, type Run } from './lines.ts';
import { readPdfSayings } from './pdf-sayings.ts';
import { openPdf } from './open-pdf.ts';
import { readPage, type DrawnPage } from './read-page.ts';
import { refuseBursting } from './refuse-bursting.ts';
import { findRunningLines } from './running-lines.ts';

/** Fewer letters than this on the average page after the first: scans, not text. */
const MIN_LETTERS = 8;
/** More pages than any article, book or report has. */
const MAX_PAGES = 10_000;

interface ReadPage extends PdfPage {
	drawn: DrawnPage;
	/** Lines set across the page, as along its edge. */
	across: PdfLine[];
	remarks: number;
	added: PdfLine[];
}

/** Text of a PDF, page by page. */
export async function readPdf(bytes: Uint8Array, watch: Watch): Promise<ReadText> {
	refuseBursting(bytes, watch);
	const document = await openPdf(bytes);
	try {
		if (document.numPages > MAX_PAGES) {
			throw new FormatError(
				`is a PDF of ${document.numPages} pages`,
				'Cut out the pages with the document and add those.'
			);
		}
		const pages = await readPages(document, watch);
		const notes = dropUnreadable(
			pages.map(({ label, drawn }) => ({
				label,
				runs: listRuns(drawn)
			}))
		);
		setLines(pages);
		refuseScans(pages);
		return { ...joinRead(pages, notes), says: await readPdfSayings(document) };
	} finally {
		await document.loadingTask.destroy();
	}
}

const listRuns = ({ runs, across }: DrawnPage): Run[] => {
	return [...runs, ...across];
};

async function readPages(document: PDFDocumentProxy, watch: Watch): Promise<ReadPage[]> {
	const labels = await document.getPageLabels();
	const layers = await readLayers(document);
	const pages: ReadPage[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const drawn = await readPage(page, await layers.listHidden(page));
		const { lines, remarks } = await readAnnotations(page);
		const [, bottom = 0, , top = 842] = page.view;
		pages.push({
			label: labels?.[number - 1] || String(number),
			bottom,
			top,
			lines: [],
			across: [],
			drawn,
			remarks,
			added: lines
		});
		page.cleanup();
		watch.tellPage(number, document.numPages);
	}
	return pages;
}

function setLines(pages: readonly ReadPage[]): void {
	for (const page of pages) {
		const lines = unweaveColumns(joinLines(page.drawn.runs));
		page.lines = insertLines(lines, page.added);
		page.across = joinLines(page.drawn.across);
	}
}

function refuseScans(pages: readonly ReadPage[]): void {
	const letters = pages.reduce((sum, page) => sum + countLetters(page), 0);
	if (letters === 0 || letters < MIN_LETTERS * (pages.length - 1)) {
		throw new FormatError(
			'is a PDF of pictures: its pages hold no text',
			'Let a text-recognition program (OCR) add the text, and add that PDF.'
		);
	}
}

const countLetters = ({ lines, across }: ReadPage): number => {
	return [...lines, ...across].reduce((sum, line) => sum + line.text.length, 0);
};

function joinRead(pages: readonly ReadPage[], notes: readonly string[]): ReadText {
	const running = findRunningLines(pages);
	const aside = listRepeated(pages);
	const kept = pages.map(({ lines, across, ...page }) => {
		const beside = across.filter(({ text }) => !aside.has(text));
		return {
			...page,
			lines: [...lines.filter((line) => !running.has(line)), ...setApart(beside)]
		};
	});
	const { text, starts } = joinPages(kept);
	return {
		text,
		pages: pages.map(({ label }, index) => ({
			start: starts[index] ?? 0,
			label
		})),
		notes: [...noteRunning([...[...running].map((line) => line.text), ...aside]), ...noteGaps(pages), ...notes]
	};
}

/** Lines along the edge of the page stand far below the rest, as paragraphs of their own. */
function setApart(lines: readonly PdfLine[]): PdfLine[] {
	return lines.map((line, index) => ({
		...line,
		y: -10_000 - index * line.height * 1.1
	}));
}

/** Words set across three pages or more. */
function listRepeated(pages: readonly ReadPage[]): Set<string> {
	const counts = new Map<string, number>();
	for (const text of pages.flatMap(({ across }) => [...new Set(across.map((line) => line.text))])) {
		counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	return new Set([...counts].filter(([, count]) => count >= 3).map(([text]) => text));
}

function noteRunning(texts: readonly string[]): string[] {
	const heads = [...new Set(texts.filter((text) => /\p{L}{2}/u.test(text)))];
	if (texts.length === 0) {
		return [];
	}
	return [`Running heads and page numbers were left out${heads.length > 0 ? `: ${formatOpenings(heads)}` : ''}.`];
}

function noteGaps(pages: readonly ReadPage[]): string[] {
	const labelsOf = (test: (page: ReadPage) => boolean): string[] => {
		return pages.filter(test).map(({ label }) => label);
	};
	const bare = labelsOf((page) => countLetters(page) === 0);
	const hidden = labelsOf(({ drawn }) => drawn.hasHiddenText);
	const replaced = labelsOf(({ drawn }) => drawn.hasReplacements);
	const remarked = labelsOf(({ remarks }) => remarks > 0);
	const remarks = pages.reduce((sum, page) => sum + page.remarks, 0);
	return [
		bare.length > 0 &&
			`${bare.length} of its ${pages.length} pages hold no text and may be pictures: ${formatPlaces('page', bare)}.`,
		hidden.length > 0 && `Text on layers that are switched off was left out (${formatPlaces('page', hidden)}).`,
		replaced.length > 0 &&
			`Some words are drawn by one thing and meant as another (ActualText), which is not read: look at ${formatPlaces('page', replaced)} where a word seems odd.`,
		remarks > 0 &&
			`${formatCount(remarks, 'remark')} in the margin ${remarks === 1 ? 'was' : 'were'} left out (${formatPlaces('page', remarked)}).`
	].filter((note) => note !== false);
}
