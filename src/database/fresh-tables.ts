import { RECORD_KINDS } from './record-tables.ts';

/** What is new or changed gathers in tables of this connection alone, which are gone with its transaction. */
export const FRESH_TABLES = `
	create temp table fresh_file 
		(path text, kind text, hash uuid, bytes bigint, body text, form text, parts text[]) on commit drop;
	create temp table fresh_search
		(id text, hash uuid, body text, type text, terms text, config text, words text) on commit drop;
	create temp table fresh_shape
		(id text, hash uuid, body text, min_zoom smallint, weight int, outline geometry(Geometry, 3857)) on commit drop;
	create temp table gone (path text) on commit drop;
	${[...RECORD_KINDS, 'piece'].map((kind) => `create temp table fresh_${kind} (id text, hash uuid, body text) on commit drop;`).join('\n\t')}
`;
