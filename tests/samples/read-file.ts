import { readDocument } from '../../src/formats/read-document.ts';
import type { ReadDocument } from '../../src/formats/document.ts';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes from numbers and ASCII or Latin-1 strings. */
export const bytesOf = (...values: (number | string)[]): Uint8Array =>
	Uint8Array.from(
		values.flatMap((value) =>
			typeof value === 'number' ? [value] : [...value].map((point) => point.charCodeAt(0))
		)
	);

/** Reads a file as the page and the command line do; a refusal is an error. */
export async function readFile(name: string, file: Uint8Array | string): Promise<ReadDocument> {
	const result = await readDocument(name, typeof file === 'string' ? utf8(file) : file);
	if (!result.ok) {
		throw new Error(`${result.reason}. ${result.remedy}`);
	}
	return result.document;
}

/** What is said of a file that is not read; empty where it is read. */
export async function refusalOf(name: string, file: Uint8Array | string): Promise<string> {
	const result = await readDocument(name, typeof file === 'string' ? utf8(file) : file);
	return result.ok ? '' : `${result.reason}. ${result.remedy}`;
}
