import { lstat, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadDocument } from '../formats/document.ts';
import { MOST_BYTES } from '../formats/document.ts';
import { readDocument, tooLarge } from '../formats/read-document.ts';
import { AtlasError } from '../model/issue.ts';

export interface DocumentFile extends ReadDocument {
	name: string;
	bytes: Uint8Array;
}
export interface RefusedFile {
	name: string;
	/** Follows the file's name: "is empty". */
	reason: string;
	remedy: string;
}

/** Reads the files of a folder in every format the browser reads; links, folders and what holds no text are named and left alone. */
export async function readDocuments(folder: string): Promise<{ documents: DocumentFile[]; refused: RefusedFile[] }> {
	let names: string[];
	try {
		names = (await readdir(folder)).sort();
	} catch (cause) {
		throw new AtlasError(
			'no-documents-folder',
			`The folder ${folder} cannot be read.`,
			'Name a folder that holds your copies of the documents.',
			{ cause }
		);
	}
	const documents: DocumentFile[] = [];
	const refused: RefusedFile[] = [];
	for (const name of names.filter((n) => !n.startsWith('.'))) {
		const read = await readFileOf(join(folder, name), name);
		if ('text' in read) {
			documents.push(read);
		} else {
			refused.push(read);
		}
	}
	return { documents, refused };
}

async function readFileOf(path: string, name: string): Promise<DocumentFile | RefusedFile> {
	const stat = await lstat(path);
	if (!stat.isFile()) {
		return {
			name,
			reason: 'is no regular file',
			remedy: 'Put the file itself into the folder.'
		};
	}
	if (stat.size > MOST_BYTES) {
		return { name, ...pick(tooLarge()) };
	}
	const bytes = await readFile(path);
	const read = await readDocument(name, bytes);
	return read.ok
		? {
				name,
				bytes,
				...read.document
			}
		: { name, ...pick(read) };
}

function pick({ reason, remedy }: { reason: string; remedy: string }): { reason: string; remedy: string } {
	return { reason, remedy };
}
