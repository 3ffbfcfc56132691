import type { PDFDocumentProxy } from 'pdfjs-dist';
import { FormatError, type OnPage, type ReadDocument } from './document.ts';
import { findRunningLines, joinLines, joinPages, type PdfItem, type PdfPage } from './pdf-lines.ts';

/** Fewer letters than this on the average page: scans, not text. */
const LEAST_LETTERS = 8;

/**
 * Text of a PDF, page by page, by one exact version of pdf.js in its widest build, in the browser and on the command line.
 * pdf.js finds its own worker already loaded and runs it on the thread we are on: ours is a worker already, and a
 * second one would need an address of its own. It never evaluates code, fetches, or uses fonts of the system.
 */
export async function readPdf(bytes: Uint8Array, onPage: OnPage = () => undefined): Promise<ReadDocument> {
	const document = await open(bytes);
	try {
		const pages = await readPages(document, onPage);
		const letters = pages.map(({ lines }) => lines.reduce((sum, line) => sum + line.text.length, 0));
		if (letters.reduce((sum, count) => sum + count, 0) < LEAST_LETTERS * pages.length) {
			throw new FormatError(
				'is a PDF of pictures: its pages hold no text',
				'Let a text-recognition program (OCR) add the text, and add that PDF.'
			);
		}
		return joinRead(pages, letters);
	} finally {
		await document.loadingTask.destroy();
	}
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
	await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
	const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
	try {
		return await getDocument({
			data: new Uint8Array(bytes),
			isEvalSupported: false,
			useWorkerFetch: false,
			useWasm: false,
			useSystemFonts: false,
			disableFontFace: true,
			enableXfa: false,
			verbosity: VerbosityLevel.ERRORS
		}).promise;
	} catch (cause) {
		const isLocked = cause instanceof Error && cause.name === 'PasswordException';
		if (isLocked) {
			throw new FormatError(
				'is a PDF locked with a password',
				'Open it, save or print it as a PDF without a password, and add that.',
				{ cause }
			);
		}
		throw new FormatError(
			'is a PDF that cannot be opened: it may be damaged or cut short',
			'Get it anew and add that.',
			{ cause }
		);
	}
}

async function readPages(document: PDFDocumentProxy, onPage: OnPage): Promise<PdfPage[]> {
	const labels = await document.getPageLabels();
	const pages: PdfPage[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const { items } = await page.getTextContent();
		pages.push({
			label: labels?.[number - 1] || String(number),
			lines: joinLines(items.filter((item): item is PdfItem & typeof item => 'str' in item))
		});
		page.cleanup();
		onPage(number, document.numPages);
	}
	return pages;
}

function joinRead(pages: readonly PdfPage[], letters: readonly number[]): ReadDocument {
	const running = findRunningLines(pages);
	const { text, starts } = joinPages(
		pages.map(({ label, lines }) => ({ label, lines: lines.filter((line) => !running.has(line)) }))
	);
	const notes: string[] = [];
	if (running.size > 0) {
		notes.push('Running heads and page numbers were left out.');
	}
	const bare = pages.filter((_, at) => letters[at] === 0).map(({ label }) => label);
	if (bare.length > 0) {
		notes.push(
			`${bare.length} of its ${pages.length} pages hold no text, perhaps pictures of pages: ${bare.slice(0, 12).join(', ')}${bare.length > 12 ? ' …' : ''}.`
		);
	}
	return {
		kind: 'pdf',
		text,
		pages: pages.map(({ label }, at) => ({ start: starts[at] ?? 0, label })),
		notes
	};
}
