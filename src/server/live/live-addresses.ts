import { MANIFEST } from '../../model/compiled/manifest.ts';

/** Folder of the compiled files. */
export const ATLAS = 'atlas/';
/** Looks for what `q` asks. */
export const FIND = 'atlas/find.json';
/**
 * Where the static site of a large atlas has all tiles in one file; the page learns by 204 that they are made one by
 * one here.
 */
export const ARCHIVE = 'atlas/map.pmtiles';
export const SHARDS = `${ATLAS}${MANIFEST.searchShards.path}`;

/** Ids as `lib/data/` has them. */
const OF_RECORD = /^([a-z]+\/)([a-z0-9]+(?:-[a-z0-9]+)*)\/$/;
const MAX_ID = 80;

/**
 * Whether there may be such a page: nothing is made of addresses that somebody only tries.
 *
 * @param page below the site's folder, without a language
 * @param folders of pages of records, as `/source/`
 */
export function isOfRecord(page: string, folders: readonly string[]): boolean {
	const [, folder = '', id = ''] = OF_RECORD.exec(page) ?? [];
	return id !== '' && id.length <= MAX_ID && folders.includes(`/${folder}`);
}
