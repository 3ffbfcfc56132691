import { createReadStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import { z } from 'zod';
import { Geoparser } from '../../geoparsing/geoparse.ts';
import { AtlasError } from '../../model/issue.ts';
import type { DocumentMentions } from '../../model/proposals/mention.ts';
import { findValues } from '../../values/find-values.ts';
import { MAX_CHARACTERS } from '../../formats/document.ts';
import { DocumentReader } from '../document-reader.ts';
import { findFile } from '../found-files.ts';
import { readAtlas } from '../read-atlas.ts';
import { readGazetteer } from '../read-gazetteer.ts';
import { knowAtlas } from './know-atlas.ts';

/** A document, or why there is none: a line of the file, or the file. */
export type ParsedDocument = DocumentMentions | { name: string; reason: string; remedy: string };

const LineSchema = z.object({ id: z.union([z.string().min(1), z.number()]), text: z.string() });

/** Letters of a line that are kept: of a longer one only the beginning, which then is no JSON. */
const MAX_LINE = 2 * MAX_CHARACTERS;

/** Lines of a file one after the other, without the mark that some programs put before the first. */
async function* readLines(path: string): AsyncGenerator<string> {
	let begun: string[] = [];
	let length = 0;
	let isFirst = true;
	for await (const piece of createReadStream(path, 'utf8')) {
		const text = isFirst ? (piece as string).replace(/^\uFEFF/u, '') : (piece as string);
		isFirst = false;
		const lines = text.split('\n');
		const last = lines.pop() ?? '';
		for (const line of lines) {
			yield begun.join('') + line;
			[begun, length] = [[], 0];
		}
		if (length < MAX_LINE) {
			begun.push(last);
			length += last.length;
		}
	}
	if (length > 0) {
		yield begun.join('');
	}
}

/**
 * Places, dates, quantities and statuses of files, a document after the other; what is read of one is let go before the
 * next.
 * @param atlas folder of an atlas whose own names come first
 */
export async function* parseDocuments(paths: readonly string[], atlas?: string): AsyncGenerator<ParsedDocument> {
	const knowledge = atlas === undefined ? null : knowAtlas((await readAtlas(atlas)).atlas, []);
	const geoparser = new Geoparser(readGazetteer(), knowledge?.features ?? []);
	const parse = (id: string, text: string): DocumentMentions => ({
		id,
		mentions: geoparser.parse(text),
		...findValues(text)
	});
	for (const path of paths) {
		if (path.toLowerCase().endsWith('.jsonl')) {
			yield* parseLines(path, parse);
		} else {
			yield await parseFile(path, parse);
		}
	}
}

type Parse = (id: string, text: string) => DocumentMentions;

async function* parseLines(path: string, parse: Parse): AsyncGenerator<ParsedDocument> {
	const name = basename(path);
	let number = 0;
	try {
		for await (const line of readLines(resolve(path))) {
			number++;
			if (line.trim() === '') {
				continue;
			}
			const record = LineSchema.safeParse(parseJson(line));
			const place = `${name}, line ${number}`;
			yield record.success
				? tell(place, () => parse(String(record.data.id), record.data.text))
				: {
						name: place,
						reason: 'is no document',
						remedy: 'Write one object a line, as {"id": "a", "text": "…"}.'
					};
		}
	} catch (cause) {
		if (!(cause instanceof Error && 'code' in cause)) {
			throw cause;
		}
		yield {
			name,
			reason: 'cannot be opened',
			remedy: 'See that it is there and may be read.'
		};
	}
}

/** A document that is too much for the parser costs one message, like one that cannot be read. */
function tell(name: string, parse: () => DocumentMentions): ParsedDocument {
	try {
		return parse();
	} catch (cause) {
		if (cause instanceof AtlasError) {
			return {
				name,
				reason: cause.message,
				remedy: cause.remedy
			};
		}
		throw cause;
	}
}

function parseJson(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return null;
	}
}

async function parseFile(path: string, parse: Parse): Promise<ParsedDocument> {
	const file = await findFile(Buffer.from(resolve(path)), basename(path));
	if ('reason' in file) {
		return file;
	}
	const reader = new DocumentReader([]);
	try {
		const read = await reader.read(file, { text: true });
		return 'reason' in read ? read : tell(basename(path), () => parse(basename(path), read.document.text));
	} finally {
		reader.close();
	}
}
