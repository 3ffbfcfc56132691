import { FormatError } from './document.ts';
import { peek, startsWith } from './bytes.ts';
import type { ZipEntry } from './package/zip-directory.ts';

const RECOGNISE = 'Let a text-recognition program (OCR) read it, and add the PDF or the text that comes out.';
const UNPACK = 'Unpack it and add the files in it.';

/**
 * Formats told by their first bytes that are not read: what they are, and what to do; without a remedy, any format that
 * is read.
 */
const SIGNATURES: readonly [signature: string, reason: string, remedy?: string][] = [
	['\u00D0\u00CF\u0011\u00E0', 'is an office document of the old kind, or one locked with a password'],
	['bplist00', 'is a web archive of Safari', 'Save the page as “Page Source”, or print it to PDF, and add that.'],
	['\u0089PNG', 'is a picture', RECOGNISE],
	['\u00FF\u00D8\u00FF', 'is a picture', RECOGNISE],
	['GIF87a', 'is a picture', RECOGNISE],
	['GIF89a', 'is a picture', RECOGNISE],
	['II*\u0000', 'is a picture', RECOGNISE],
	['MM\u0000*', 'is a picture', RECOGNISE],
	['\u001F\u008B', 'is a compressed archive', UNPACK],
	['Rar!\u001A\u0007', 'is a compressed archive', UNPACK],
	['7z\u00BC\u00AF', 'is a compressed archive', UNPACK]
];
const OPEN_AND_SAVE = 'Open it in the program it was written with, save it as DOCX, PDF or plain text, and add that.';

/**
 * Refuses what is known and in none of the formats that are read.
 * @throws FormatError
 */
export function refuseUnread(bytes: Uint8Array, entries: readonly ZipEntry[] | null): void {
	const known = SIGNATURES.find(([signature]) => startsWith(bytes, signature));
	if (known) {
		throw new FormatError(known[1], known[2] ?? OPEN_AND_SAVE);
	}
	if (startsWith(bytes, 'PK\u0003\u0004')) {
		throw refuseArchive(bytes, entries ?? []);
	}
}

function refuseArchive(bytes: Uint8Array, entries: readonly ZipEntry[]): FormatError {
	const names = [...entries.map(({ name }) => name), peek(bytes, 0, 4096)].join('\n');
	if (names.includes('opendocument.')) {
		return new FormatError('is an OpenDocument file', OPEN_AND_SAVE);
	}
	if (names.includes('application/epub')) {
		return new FormatError('is an EPUB book', 'Convert it to plain text, HTML or PDF, and add that.');
	}
	if (/(?:^|\n)(?:xl|ppt)\//u.test(names)) {
		return new FormatError('is a spreadsheet or a presentation', 'Save it as PDF or plain text, and add that.');
	}
	return new FormatError('is a compressed archive', UNPACK);
}
