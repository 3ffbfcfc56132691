import { FormatError, type Kind } from './document.ts';

const has = (bytes: Uint8Array, magic: string, at = 0): boolean => {
	return [...magic].every((point, offset) => bytes[at + offset] === point.charCodeAt(0));
};

/** The bytes from `from` to `to` as Latin-1: enough to look for names of files and headers. */
const peek = (bytes: Uint8Array, from: number, to: number): string => {
	return new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, from), to));
};

const RECOGNISE = 'Let a text-recognition program (OCR) read it, and add the PDF or the text that comes out.';
const SAVE_AS_DOCX = 'Open it in a word processor, save it as DOCX, PDF or plain text, and add that.';

/** Formats told by their first bytes that hold no text we read: what they are, and what to do. */
const REFUSED: readonly [magic: string, reason: string, remedy: string][] = [
	['\u00D0\u00CF\u0011\u00E0', 'is an office document of the old kind, or one locked with a password', SAVE_AS_DOCX],
	['{\\rtf', 'is in Rich Text Format', SAVE_AS_DOCX],
	['bplist00', 'is a web archive of Safari', 'Save the page as “Page Source”, or print it to PDF, and add that.'],
	['\u0089PNG', 'is a picture', RECOGNISE],
	['\u00FF\u00D8\u00FF', 'is a picture', RECOGNISE],
	['GIF8', 'is a picture', RECOGNISE],
	['II*\u0000', 'is a picture', RECOGNISE],
	['MM\u0000*', 'is a picture', RECOGNISE],
	['\u001F\u008B', 'is a compressed archive', 'Unpack it and add the files in it.'],
	['Rar!', 'is a compressed archive', 'Unpack it and add the files in it.'],
	['7z\u00BC\u00AF', 'is a compressed archive', 'Unpack it and add the files in it.']
];

/**
 * Tells the kind of a file from its bytes; `null` where it can only be text of some kind.
 * @throws FormatError for what is known and not read
 */
export function detectPackage(bytes: Uint8Array): 'pdf' | 'docx' | null {
	if (bytes.length === 0) {
		throw new FormatError('is empty', 'Save the document again and add that.');
	}
	if (peek(bytes, 0, 1024).includes('%PDF-')) {
		return 'pdf';
	}
	if (has(bytes, 'PK\u0003\u0004')) {
		return checkZip(bytes);
	}
	const refused = REFUSED.find(([magic]) => has(bytes, magic));
	if (refused) {
		throw new FormatError(refused[1], refused[2]);
	}
	return null;
}

function checkZip(bytes: Uint8Array): 'docx' {
	const names = peek(bytes, 0, 4096) + peek(bytes, bytes.length - 65_536, bytes.length);
	if (names.includes('word/document')) {
		return 'docx';
	}
	if (names.includes('opendocument.text')) {
		throw new FormatError('is an OpenDocument text', SAVE_AS_DOCX);
	}
	if (names.includes('application/epub')) {
		throw new FormatError('is an EPUB book', 'Convert it to plain text, HTML or PDF, and add that.');
	}
	if (/xl\/workbook|ppt\/presentation/u.test(names)) {
		throw new FormatError('is a spreadsheet or a presentation', 'Save it as PDF or plain text, and add that.');
	}
	throw new FormatError('is a compressed archive', 'Unpack it and add the files in it.');
}

const MARKDOWN_NAME = /\.(md|markdown|mdown|mkd)$/iu;
const PAGE_NAME = /\.x?html?$/iu;
const PAGE_START = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;
const MAIL_START = /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*content-type:\s*multipart\/related/iu;

/** Tells kinds of text apart: by what the text shows first, then by the name, since Markdown looks like plain text. */
export function detectTextKind(name: string, text: string): Exclude<Kind, 'pdf' | 'docx'> {
	if (PAGE_START.test(text.slice(0, 10_000)) || PAGE_NAME.test(name)) {
		return 'web-page';
	}
	if (MARKDOWN_NAME.test(name)) {
		return 'markdown';
	}
	return looksLikeMarkdown(text) ? 'markdown' : 'text';
}

/** Whether text is a web page saved as one mail-like file (MHTML). */
export function isMailArchive(text: string): boolean {
	return MAIL_START.test(text.slice(0, 4096));
}

/** Signs that hardly stand in plain text by chance; two different ones make Markdown. */
const SIGNS = [
	/^#{1,6} \S/mu,
	/\[[^\]\n]{1,200}\]\(\S{1,500}\)/u,
	/\*\*\S[^*\n]{0,200}\*\*/u,
	/^```/mu,
	/^\[[^\]\n]{1,80}\]: +https?:/mu,
	/^> \S/mu
];

function looksLikeMarkdown(text: string): boolean {
	const start = text.slice(0, 100_000);
	return SIGNS.filter((sign) => sign.test(start)).length >= 2;
}
