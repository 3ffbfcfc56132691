import { AtlasError } from '../model/issue.ts';
import type { SearchRecord } from '../model/compiled/pages.ts';
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
	form: 'record' | 'object' | 'array' | null;
	/** Ids of the records it is put together of, in their order. */
	parts: string[] | null;
	records?: { table: RecordKind; rows: RecordRow[] };
	search?: SearchRow[];
}

/** @param language of the atlas, BCP 47 */
export function splitFile(path: string, text: string, hash: string, language: string): SplitFile {
	const found = findFile(path);
	const table = found && findTable(found.name);
	const whole: SplitFile = {
		path,
		kind: found?.name ?? 'other',
		hash,
		bytes: Buffer.byteLength(text),
		body: text,
		form: null,
		parts: null
	};
	if (table === 'search') {
		return splitSearch(whole, text, language);
	}
	if (found === null || table === null) {
		refuseNul(path, text);
		return whole;
	}
	if (!found.isBucket) {
		const row = { id: found.id, hash: hashRow(text), body: text };
		return {
			...whole,
			body: null,
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
		body: null,
		form: 'object',
		parts: rows.map(({ id }) => id),
		records: { table, rows }
	};
}

function splitSearch(whole: SplitFile, text: string, language: string): SplitFile {
	const records = JSON.parse(text) as SearchRecord[];
	return {
		...whole,
		body: null,
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
