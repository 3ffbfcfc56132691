import { MANIFEST, type FileById, type FileName } from '../model/compiled/manifest.ts';
import { matchPath } from '../model/compiled/path.ts';

/** Kinds of records that have a table of their own, called as in the manifest. */
export const RECORD_KINDS = [
	'feature',
	'event',
	'source',
	'layer',
	'disagreement',
	'question',
	'anchors',
	'annotations'
] as const satisfies readonly FileById[];
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Files that are lists of what is looked for. */
const SEARCH_FILES: readonly string[] = ['search', 'searchPassages', 'searchRecords'] satisfies readonly FileName[];

/** Tables of what files are put together of: records, what is searched, pieces of long files. */
export const PART_TABLES = [...RECORD_KINDS, 'search', 'piece'] as const;
export type PartTable = (typeof PART_TABLES)[number];

/** Tables with a partition for each atlas. */
export const PARTED_TABLES = ['file', ...PART_TABLES, 'term', 'shape'] as const;

const BUCKET = /^~\d+$/;

/** Which file of the manifest a path is, a bucket of one as well; `null` for none. */
export function findFile(path: string): { name: FileName; id: string; isBucket: boolean } | null {
	for (const [name, { path: pattern }] of Object.entries(MANIFEST)) {
		const [before = '', after] = pattern.split('{id}');
		const id = matchPath(pattern, path);
		const middle = after === undefined ? '' : path.slice(before.length, path.length - after.length);
		const isBucket = id === null && path === `${before}${middle}${after ?? ''}` && BUCKET.test(middle);
		if (id !== null || isBucket) {
			return {
				name: name as FileName,
				id: id ?? '',
				isBucket
			};
		}
	}
	return null;
}

/** The table whose records a file is put together of; `null` for one that is kept whole. */
export function findTable(name: FileName): PartTable | null {
	if (SEARCH_FILES.includes(name)) {
		return 'search';
	}
	return RECORD_KINDS.find((kind) => kind === name) ?? null;
}
