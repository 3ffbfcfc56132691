import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseJson } from '../atlas/load/parse-json.ts';
import type { ReadDocument } from '../formats/document.ts';
import { AtlasError } from '../model/issue.ts';
import { tellPages } from './copies.ts';
import { readApart, type MakeReading } from './document-reader.ts';
import { findFile } from './found-files.ts';

export interface CitedDocument extends ReadDocument {
	bytes: Uint8Array;
}

/**
 * The document a draft cites, read beside this process if not told otherwise; throws an AtlasError where it cannot be.
 */
export async function readCited(path: string, makeReading: MakeReading = readApart): Promise<CitedDocument> {
	const name = basename(path);
	const file = await findFile(Buffer.from(path), name);
	const reader = makeReading([], {});
	try {
		const read = 'reason' in file ? file : await reader.read(file, { text: true }, tellPages(name));
		if ('reason' in read) {
			throw new AtlasError('bad-document', `${path} ${read.reason}.`, read.remedy);
		}
		return {
			...read.document,
			bytes: await readFile(path)
		};
	} finally {
		reader.close();
	}
}

/** A JSON file named on the command line; throws an AtlasError that says what is wrong with it, and where. */
export async function readJsonFile(path: string): Promise<unknown> {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
	} catch (cause) {
		const reason = cause instanceof TypeError ? 'is not valid UTF-8' : 'cannot be read';
		throw new AtlasError('bad-file', `${path} ${reason}.`, 'Name a file of JSON that may be read.', { cause });
	}
	const parsed = parseJson(text);
	if ('message' in parsed) {
		const where = parsed.lineColumn === '' ? '' : `, ${parsed.lineColumn}`;
		throw new AtlasError(
			'bad-file',
			`${path}${where}: ${parsed.message}`,
			'Correct the JSON; nothing was written.'
		);
	}
	return parsed.value;
}
