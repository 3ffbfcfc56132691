import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { FormatError, type ReadText } from '../document.ts';
import { formatCount, formatOpenings, formatPlaces } from '../notes.ts';
import type { Watch } from '../watch.ts';
import type { ContentMark } from './actual-text.ts';
import { insertLines, readAnnotations } from './annotations.ts';
import { unweaveColumns } from './columns.ts';
import { joinPages } from './join-pages.ts';
import { readLayers } from './layers.ts';
import { dropUnreadable, joinLines, type PdfLine, type PdfPage } from './lines.ts';
import { readPdfSayings } from './pdf-sayings.ts';
import { openPdf } from './open-pdf.ts';
import { readPage, type DrawnPage } from './read-page.ts';
import { refuseBursting } from './refuse-bursting.ts';
import { findRunningLines } from './running-lines.ts';

export { loadPdfLibrary } from './open-pdf.ts';

/** Fewer letters than this on the average page after the first: scans, not text. */
const MIN_LETTERS = 8;
/** More pages than any article, book or report has. */
const MAX_PAGES = 10_000;

/** What is kept of a page: its lines, not the runs they are made of, since a book has hundreds of thousands. */
interface ReadPage extends PdfPage {
	/** Lines set across the page, as along its edge. */
	across: PdfLine[];
	remarks: number;
	stamps: number;
	/** Letters that could not be read. */
	unreadable: number;
	hasReplacements: boolean;
	hasHiddenText: boolean;
}

/** Text of a PDF, page by page. */
export async function readPdf(bytes: Uint8Array, watch: Watch): Promise<ReadText> {
	const drawings = refuseBursting(bytes, watch);
	const document = await openPdf(bytes);
	try {
		if (document.numPages > MAX_PAGES) {
			throw new FormatError(
				`is a PDF of ${document.numPages} pages`,
				'Cut out the pages with the document and add those.'
			);
		}
		const pages = await readPages(document, drawings, watch);
		refuseScans(pages);
		const read = joinRead(pages);
		return {
			...read,
			notes: [...(read.notes ?? []), ...(await noteBeside(document))],
			says: await readPdfSayings(document)
		};
	} finally {
		await document.loadingTask.destroy();
	}
}

async function readPages(
	document: PDFDocumentProxy,
	drawings: readonly ContentMark[][],
	watch: Watch
): Promise<ReadPage[]> {
	const labels = await document.getPageLabels();
	const layers = await readLayers(document);
	const pages: ReadPage[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const label = labels?.[number - 1] || String(number);
		pages.push(await makePage(label, await readPage(page, await layers.listHidden(page), drawings), page));
		page.cleanup();
		watch.tellPage(number, document.numPages);
	}
	return pages;
}

const withoutRuns = (lines: readonly PdfLine[]): PdfLine[] => {
	return lines.map((line) => ({ ...line, runs: [] }));
};

async function makePage(label: string, drawn: DrawnPage, page: PDFPageProxy): Promise<ReadPage> {
	const { runs, across, ...flags } = drawn;
	const { lines: added, remarks, stamps } = await readAnnotations(page);
	const [, bottom = 0, , top = 842] = page.view;
	const unreadable = dropUnreadable(runs) + dropUnreadable(across);
	return {
		label,
		bottom,
		top,
		lines: withoutRuns(insertLines(unweaveColumns(joinLines(runs)), added)),
		across: withoutRuns(joinLines(across)),
		remarks,
		stamps,
		unreadable,
		...flags
	};
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

function joinRead(pages: readonly ReadPage[]): ReadText {
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
		notes: [...noteRunning([...[...running].map((line) => line.text), ...aside]), ...noteGaps(pages)]
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

const sumOf = (pages: readonly ReadPage[], count: (page: ReadPage) => number): number => {
	return pages.reduce((sum, page) => sum + count(page), 0);
};

/** What a PDF holds beside its pages: attached files, and a form that other programs draw anew. */
async function noteBeside(document: PDFDocumentProxy): Promise<string[]> {
	const attached = Object.keys(((await document.getAttachments()) as object | null) ?? {});
	const { info } = await document.getMetadata();
	const isForm = (info as { IsXFAPresent?: boolean }).IsXFAPresent === true;
	return [
		attached.length > 0 &&
			`${formatCount(attached.length, 'attached file')} ${attached.length === 1 ? 'was' : 'were'} left out: ${formatOpenings(attached)}.`,
		isForm && 'It holds a form (XFA) that is not read; its pages may say less than the form shows.'
	].filter((note) => note !== false);
}

function noteGaps(pages: readonly ReadPage[]): string[] {
	const labelsOf = (test: (page: ReadPage) => boolean): string[] => {
		return pages.filter(test).map(({ label }) => label);
	};
	const bare = labelsOf((page) => countLetters(page) === 0);
	const hidden = labelsOf(({ hasHiddenText }) => hasHiddenText);
	const replaced = labelsOf(({ hasReplacements }) => hasReplacements);
	const remarked = labelsOf(({ remarks }) => remarks > 0);
	const remarks = sumOf(pages, ({ remarks }) => remarks);
	const stamped = labelsOf(({ stamps }) => stamps > 0);
	const stamps = sumOf(pages, ({ stamps }) => stamps);
	const unread = labelsOf(({ unreadable }) => unreadable > 0);
	const letters = sumOf(pages, ({ unreadable }) => unreadable);
	return [
		bare.length > 0 &&
			`${bare.length} of its ${pages.length} pages hold no text and may be pictures: ${formatPlaces('page', bare)}.`,
		hidden.length > 0 && `Text on layers that are switched off was left out (${formatPlaces('page', hidden)}).`,
		replaced.length > 0 &&
			`Some words are drawn by one thing and meant as another (ActualText), which is not read: look at ${formatPlaces('page', replaced)} where a word seems odd.`,
		remarks > 0 &&
			`${formatCount(remarks, 'remark')} in the margin ${remarks === 1 ? 'was' : 'were'} left out (${formatPlaces('page', remarked)}).`,
		stamps > 0 &&
			`${formatCount(stamps, 'stamp')} set onto its pages ${stamps === 1 ? 'was' : 'were'} not read (${formatPlaces('page', stamped)}).`,
		letters > 0 &&
			`${formatCount(letters, 'letter')} could not be read, since the file does not say what ${letters === 1 ? 'it is' : 'they are'} (${formatPlaces('page', unread)}).`
	].filter((note) => note !== false);
}
