/** Larger files are no article or paper in plain text, and would stall the page. */
export const MOST_BYTES = 20_000_000;

/** A file the reader picked, dropped or had served: its bytes and its text. */
export interface CopyFile {
	name: string;
	bytes: Uint8Array;
	text: string;
}

export type ReadResult = { ok: true; file: CopyFile } | { ok: false; message: string };

/** Reads a file on this machine. Anything but plain text in UTF-8 of a fair size is refused with a sentence for the reader. */
export async function readCopy(file: File): Promise<ReadResult> {
	const name = shortenName(file.name);
	if (file.size > MOST_BYTES) return refuse(`“${name}” is larger than ${MOST_BYTES / 1_000_000} MB. Plain-text copies are far smaller.`);
	if (file.size === 0) return refuse(`“${name}” is empty.`);
	try {
		return decodeCopy(name, new Uint8Array(await file.arrayBuffer()));
	} catch (cause) {
		console.warn(cause);
		return refuse(`“${name}” could not be read. It may have been moved, or it is a folder.`);
	}
}

/** Checks that bytes are text and decodes them. */
export function decodeCopy(name: string, bytes: Uint8Array): ReadResult {
	if (startsWith(bytes, '%PDF-')) return refuse(`“${name}” is a PDF. Save its text as a plain-text file and add that.`);
	if (startsWith(bytes, 'PK\u0003\u0004')) return refuse(`“${name}” is an archive or an office document. Save it as plain text (.txt) and add that.`);
	if (bytes.includes(0)) return refuse(`“${name}” is not a text file.`);
	try {
		return { ok: true, file: { name, bytes, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) } };
	} catch {
		return refuse(`“${name}” is not text in UTF-8. Save it again with the encoding UTF-8.`);
	}
}

function refuse(message: string): ReadResult {
	return { ok: false, message };
}

function startsWith(bytes: Uint8Array, text: string): boolean {
	return [...text].every((point, at) => bytes[at] === point.charCodeAt(0));
}

function shortenName(name: string): string {
	return name.length <= 80 ? name : `${name.slice(0, 60)}…${name.slice(-16)}`;
}
