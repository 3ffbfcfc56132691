import { AtlasError } from '../model/issue.ts';
import type { SearchRecord } from '../model/compiled/pages.ts';
import { joinPieces, type PiecedFile } from './group-pieces.ts';
import { hashRow } from './hash-row.ts';
import { findFile, findTable, type RecordKind } from './record-tables.ts';
import { keyOf, makeSearchRow, type SearchRow } from './search-rows.ts';

export interface RecordRow {
	id: string;
	hash: string;
	body: string;
}

/** What a file of the compiled atlas becomes in the database. */
export interface SplitFile {
	path: string;
	kind: string;
	hash: string;
	bytes: number;
	/** Of a file that is kept whole. */
	body: string | null;
	form: 'record' | 'object' | 'array' | 'text' | null;
	/** Ids of the records it is put together of, in their order. */
	parts: string[] | null;
	records?: { table: RecordKind | 'piece'; rows: RecordRow[] };
	search?: SearchRow[];
}

/**
 * A file that is kept whole and longer than this lies in pieces: a string, and a field of PostgreSQL, hold no more than
 * half a gigabyte.
 */
const MAX_PIECE = 4_000_000;

/** @param language of the atlas, BCP 47 */
export function splitFile({ path, texts }: PiecedFile, hash: string, language: string): SplitFile {
	const found = findFile(path);
	const table = found && findTable(found.name);
	const whole: SplitFile = {
		path,
		kind: found?.name ?? 'other',
		hash,
		bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
		body: null,
		form: null,
		parts: null
	};
	if (found === null || table === null) {
		texts.forEach((text) => refuseNul(path, text));
		return keepWhole(whole, joinPieces(texts, MAX_PIECE));
	}
	const text = texts.join('');
	if (table === 'search') {
		return splitSearch(whole, text, language);
	}
	if (!found.isBucket) {
		const row = {
			id: found.id,
			hash: hashRow(text),
			body: text
		};
		return {
			...whole,
			form: 'record',
			parts: [found.id],
			records: { table, rows: [row] }
		};
	}
	const rows = Object.entries(JSON.parse(text) as Record<string, unknown>).map(([id, value]) => {
		const body = JSON.stringify(value);
		return { id, hash: hashRow(body), body };
	});
	return {
		...whole,
		form: 'object',
		parts: rows.map(({ id }) => id),
		records: { table, rows }
	};
}

function keepWhole(whole: SplitFile, pieces: readonly string[]): SplitFile {
	const [only] = pieces;
	if (pieces.length === 1 && only !== undefined) {
		return { ...whole, body: only };
	}
	const rows = pieces.map((body, number) => ({
		id: `${whole.path}#${number}`,
		hash: hashRow(body),
		body
	}));
	return {
		...whole,
		form: 'text',
		parts: rows.map(({ id }) => id),
		records: { table: 'piece', rows }
	};
}

function splitSearch(whole: SplitFile, text: string, language: string): SplitFile {
	const records = JSON.parse(text) as SearchRecord[];
	return {
		...whole,
		form: 'array',
		parts: records.map(keyOf),
		search: records.map((record) => makeSearchRow(record, JSON.stringify(record), language))
	};
}

function refuseNul(path: string, text: string): void {
	if (text.includes('\0')) {
		throw new AtlasError(
			'nul',
			`${path} holds a NUL character, which PostgreSQL cannot keep. Nothing was loaded.`,
			'Take it out of the text.'
		);
	}
}
