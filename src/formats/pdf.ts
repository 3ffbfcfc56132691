import { includesWord, peek } from './bytes.ts';
import type { FileToRead } from './file-to-read.ts';
import { hasEnding, type Format } from './format.ts';

/** How far into a file its header may stand, behind what a mail program or a server put before it. Bytes. */
const MAX_LEAD = 1024;
const TAIL = 4096;

/** A header alone may be quoted in a text; what follows it in a PDF is the end of its line. */
function isPdf(file: FileToRead): boolean {
	const header = /%PDF-\d\.\d/u.exec(peek(file.bytes, 0, MAX_LEAD + 8));
	if (!header) {
		return hasEnding(file.name, EXTENSIONS) && isHeadless(file);
	}
	const next = file.bytes[header.index + header[0].length] ?? 10;
	if (header.index === 0 && (next === 10 || next === 13 || next === 37 || next > 127)) {
		return true;
	}
	const tail = peek(file.bytes, file.bytes.length - TAIL);
	return /startxref|endobj|%%EOF/u.test(tail) && includesWord(file.bytes, 'endobj');
}

const EXTENSIONS = ['.pdf'];

/** A PDF whose header is damaged: it may be read all the same, but never as the text that its code is. */
function isHeadless({ bytes }: FileToRead): boolean {
	return /\b\d+ \d+ obj\b/u.test(peek(bytes, 0, TAIL)) && includesWord(bytes, 'endobj');
}

export const pdf: Format = {
	id: 'pdf',
	label: 'a PDF',
	plural: 'PDF',
	extensions: EXTENSIONS,
	mediaTypes: ['application/pdf'],
	sniff: isPdf,
	load: async () => {
		const { loadPdfLibrary, readPdf } = await import('./pdf/read-pdf.ts');
		await loadPdfLibrary();
		return ({ bytes }, watch) => readPdf(bytes, watch);
	}
};
