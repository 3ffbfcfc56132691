import { lstat, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AtlasError } from '../model/issue.ts';

/** Larger files are refused unread. */
export const MAX_DOCUMENT_BYTES = 20 * 1024 * 1024;

export interface DocumentFile {
	name: string;
	bytes: Uint8Array;
	text: string;
}
export interface RefusedFile {
	name: string;
	reason: string;
}

/** Decodes UTF-8 strictly; says why where it is not text. */
export function decodeText(bytes: Uint8Array): { text: string } | { reason: string } {
	if (bytes.includes(0)) return { reason: 'it holds NUL bytes, so it is no plain text' };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		return { reason: 'it is not valid UTF-8' };
	}
}

/** Reads the plain-text files of a folder; links, folders and overlong files are named and left alone. */
export async function readDocuments(folder: string): Promise<{ documents: DocumentFile[]; refused: RefusedFile[] }> {
	let names: string[];
	try {
		names = (await readdir(folder)).sort();
	} catch (cause) {
		throw new AtlasError('no-documents-folder', `The folder ${folder} cannot be read.`, 'Name a folder that holds your copies of the documents.', { cause });
	}
	const documents: DocumentFile[] = [];
	const refused: RefusedFile[] = [];
	for (const name of names.filter((n) => !n.startsWith('.'))) {
		const path = join(folder, name);
		const stat = await lstat(path);
		if (!stat.isFile()) refused.push({ name, reason: 'it is no regular file' });
		else if (stat.size > MAX_DOCUMENT_BYTES) refused.push({ name, reason: `it is larger than ${MAX_DOCUMENT_BYTES >> 20} MB` });
		else {
			const bytes = await readFile(path);
			const decoded = decodeText(bytes);
			if ('text' in decoded) documents.push({ name, bytes, text: decoded.text });
			else refused.push({ name, reason: decoded.reason });
		}
	}
	return { documents, refused };
}
