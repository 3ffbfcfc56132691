import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Atlas } from '../atlas/load/atlas.ts';
import { formatAtomFeed, type PublishedVersion } from '../exports/atom-feed.ts';
import { formatSitemap } from '../exports/sitemap.ts';
import { MANIFEST, type FileName } from '../model/compiled/manifest.ts';
import { parseBounds } from '../time/edtf.ts';

/** A version that is being published: its own is known once it is compiled. */
export type ComingVersion = Omit<PublishedVersion, 'version'>;

/** What `publish` has told before, and tells now. */
export interface Versions {
	before: readonly PublishedVersion[];
	now: ComingVersion | null;
}

/** Addresses that programs may rely on; the other compiled files are the page's own and may change. */
const PROMISED = [
	'meta',
	'records',
	'features',
	'events',
	'sources',
	'feature',
	'event',
	'source',
	'annotations'
] as const satisfies readonly FileName[];

/**
 * Writes what programs read beside the pages of a finished site: the feed of versions, the list of addresses, the
 * sitemap.
 */
export async function writeFeeds(
	site: string,
	{ file }: Pick<Atlas, 'file'>,
	{ before, now }: Versions
): Promise<void> {
	const { version } = z
		.object({ version: z.string() })
		.parse(JSON.parse(await readFile(join(site, 'atlas', MANIFEST.meta.path), 'utf8')));
	const address = findAddress();
	const versions = listVersions(before, now, version, findReviewed(file));
	await writeFile(join(site, 'atom.xml'), formatFeed(file, versions));
	await writeFile(join(site, 'api.json'), JSON.stringify(describeFiles()));
	if (address !== null) {
		const day = (versions.at(-1)?.when ?? findReviewed(file)).slice(0, 10);
		await writeFile(join(site, 'sitemap.xml'), formatSitemap(address, await listPages(site), day));
	}
}

/** The feed of a version that is published now. */
export function buildFeed({ file }: Pick<Atlas, 'file'>, { before, now }: Versions, version: string): string {
	return formatFeed(file, listVersions(before, now, version, findReviewed(file)));
}

function formatFeed(
	{ id, title, subtitle, language, licence }: Atlas['file'],
	versions: readonly PublishedVersion[]
): string {
	return formatAtomFeed(
		{
			id,
			title,
			subtitle,
			language,
			licence,
			site: findAddress()
		},
		versions
	);
}

const findReviewed = ({ reviewed }: Atlas['file']): string => {
	return new Date(parseBounds(reviewed)?.min ?? 0).toISOString();
};

/** Address of the site with a slash at its end; `null` where nobody has said it. */
function findAddress(): string | null {
	const { SITE_ORIGIN, BASE_PATH = '' } = process.env;
	return SITE_ORIGIN === undefined ? null : `${SITE_ORIGIN}${BASE_PATH}/`;
}

/** A version that is built again without having changed stands once. */
function listVersions(
	before: readonly PublishedVersion[],
	now: ComingVersion | null,
	version: string,
	reviewed: string
): readonly PublishedVersion[] {
	if (before.at(-1)?.version === version) {
		return before;
	}
	if (now !== null) {
		return [...before, { ...now, version }];
	}
	return before.length > 0
		? before
		: [
				{
					when: reviewed,
					version,
					changes: []
				}
			];
}

/** Pages that were made beforehand, as a reader's address names them. */
async function listPages(site: string): Promise<string[]> {
	const entries = await readdir(site, { recursive: true });
	return entries
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => path === 'index.html' || path.endsWith('/index.html'))
		.map((path) => path.slice(0, -'index.html'.length))
		.sort();
}

/** Where each kind of record lies below the site, and its JSON Schema (draft 2020-12). */
export function describeFiles(): Record<string, unknown> {
	return {
		title: 'Records of the atlas as JSON',
		note: 'Paths are relative to this file. Ids stand in the lists, and never change once published. Of many documents atlas/meta.json names none. In a large atlas atlas/meta.json names kinds in "buckets": a record then lies in atlas/{kind}/~N.json, an object of records by id, N being the FNV-1a hash (32 bits) of the id modulo the number of buckets.',
		files: PROMISED.map((name) => ({
			name,
			path: `atlas/${MANIFEST[name].path}`,
			schema: z.toJSONSchema(MANIFEST[name].schema, {
				io: 'output',
				reused: 'ref'
			})
		}))
	};
}
