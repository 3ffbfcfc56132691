import { decodeText } from './decode-text.ts';
import { detectPackage, detectTextKind, isMailArchive } from './detect-kind.ts';
import { FormatError, MOST_BYTES, MOST_CHARACTERS, type OnPage, type ReadDocument } from './document.ts';

export type ReadResult = { ok: true; document: ReadDocument } | { ok: false; reason: string; remedy: string };

const META_CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,30})/iu;

/**
 * Reads a file of any kind we know into text. What it is is told by its content; its name only tells Markdown and web
 * pages from plain text. The libraries for a kind are loaded when the first file of that kind comes.
 */
export async function readDocument(name: string, bytes: Uint8Array, onPage?: OnPage): Promise<ReadResult> {
	try {
		if (bytes.length > MOST_BYTES) {
			throw tooLarge();
		}
		const document = await read(name, bytes, onPage);
		if (document.text.length > MOST_CHARACTERS) {
			throw new FormatError(
				`holds more than ${MOST_CHARACTERS / 1_000_000} million characters`,
				'Cut it into parts and add the part with the document.'
			);
		}
		if (!/[\p{L}\p{N}]/u.test(document.text)) {
			throw new FormatError('holds no letter and no digit', 'Add a copy with the text in it.');
		}
		return { ok: true, document };
	} catch (cause) {
		if (cause instanceof FormatError) {
			return {
				ok: false,
				reason: cause.reason,
				remedy: cause.remedy
			};
		}
		throw cause;
	}
}

/** What to say of a file too large to be read at all. */
export function tooLarge(): FormatError {
	return new FormatError(
		`is larger than ${MOST_BYTES / 1_000_000} MB`,
		'Save its text alone, without pictures, and add that.'
	);
}

async function read(name: string, bytes: Uint8Array, onPage: OnPage | undefined): Promise<ReadDocument> {
	const kind = detectPackage(bytes);
	if (kind === 'pdf') {
		return (await import('./read-pdf.ts')).readPdf(bytes, onPage);
	}
	if (kind === 'docx') {
		return { ...(await (await import('./read-docx.ts')).readDocx(bytes)), notes: [] };
	}
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
	const { text, notes } = decodeText(bytes, META_CHARSET.exec(head)?.[1]);
	if (isMailArchive(text)) {
		const page = (await import('./read-mail-archive.ts')).unpackMailArchive(bytes);
		return { ...(await import('./read-web-page.ts')).readWebPage(page.text), notes: page.notes };
	}
	const textKind = detectTextKind(name, text);
	if (textKind === 'web-page') {
		return { ...(await import('./read-web-page.ts')).readWebPage(text), notes };
	}
	if (textKind === 'markdown') {
		return { ...(await import('./read-markdown.ts')).readMarkdown(text), notes };
	}
	return {
		kind: 'text',
		text,
		pages: [],
		notes
	};
}
