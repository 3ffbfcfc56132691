import type { AtlasDatabase, PinnedVersion } from '../../database/read.ts';
import { formatSitemap } from '../../exports/sitemap.ts';
import { ENGLISH } from '../../language/languages.ts';
import { MANIFEST } from '../../model/compiled/manifest.ts';
import type { AtlasMeta } from '../../model/compiled/pages.ts';
import { fillPath, matchPath } from '../../model/compiled/path.ts';
import { listOtherLanguages } from '../site/language-frames.ts';
import { findPreviewed, Previews } from '../site/previews/previews.ts';

/** Pictures of so many pages are kept once they are painted, some 60 kB each. */
const MAX_KEPT = 200;

/** A version that is asked about, and how to read its files. */
export interface Asked {
	database: AtlasDatabase;
	version: PinnedVersion;
	meta: AtlasMeta;
}

/** Address of the site below `base`, with a slash at its end; `null` where nobody has said where it stands. */
export function findSite(base: string): string | null {
	const { SITE_ORIGIN } = process.env;
	return SITE_ORIGIN === undefined ? null : `${SITE_ORIGIN}${base}/`;
}

/**
 * The sitemap of a site that is made as it is asked for: the lists, and each record that has a file of its own, in
 * every language of the atlas. Records of a large atlas lie in buckets and are not in it.
 *
 * @param lists addresses of pages that are no record's, with a slash at their end; '' for the first
 */
export async function writeLiveSitemap(
	{ database, version, meta }: Asked,
	lists: Iterable<string>,
	site: string
): Promise<string> {
	const files = await database.listFiles(version);
	const records = Object.values(MANIFEST).flatMap((entry) => {
		const ids = 'page' in entry ? files.map(({ path }) => matchPath(entry.path, path)) : [];
		return ids.flatMap((id) =>
			id === null || id.startsWith('~') ? [] : [fillPath((entry as { page: string }).page, id)]
		);
	});
	const pages = [...lists, ...records];
	const prefixes = [ENGLISH, ...listOtherLanguages(meta)].map(({ id }) => (id === ENGLISH.id ? '' : `${id}/`));
	const feed = (await database.readFile(version, '/atom.xml')) ?? '';
	const day = /<updated>(\d{4}-\d{2}-\d{2})/.exec(feed)?.[1] ?? new Date().toISOString().slice(0, 10);
	return formatSitemap(site, prefixes.flatMap((prefix) => pages.map((page) => prefix + page)).sort(), day);
}

/**
 * Pictures that chats show of the pages of one version, painted when they are first asked for; none of an atlas whose
 * map comes in tiles.
 */
export class LivePreviews {
	readonly #ground: string;
	readonly #painted = new Map<string, Promise<Uint8Array>>();
	/** Of the version asked for last. */
	#of: { key: string; previews: Promise<Previews> } | null = null;

	/** @param ground folder that holds `basemap/` */
	constructor(ground: string) {
		this.#ground = ground;
	}

	/** The picture at a path below the site's folder, PNG; `null` where there is none. */
	async paint(asked: Asked, path: string): Promise<Uint8Array | null> {
		const page = findPreviewed(path);
		const previews = page === null ? null : await this.#open(asked);
		if (page === null || !previews?.has(page)) {
			return null;
		}
		const key = `${asked.version.key} ${page}`;
		const painted = this.#painted.get(key) ?? previews.paint(page);
		this.#painted.delete(key);
		this.#painted.set(key, painted);
		const [oldest = key] = this.#painted.keys();
		if (this.#painted.size > MAX_KEPT) {
			this.#painted.delete(oldest);
		}
		return painted;
	}

	/** Elements of a page's head that name its picture. @param page in English */
	async nameElements(asked: Asked, page: string, site: string): Promise<string> {
		return (await this.#open(asked))?.nameElements(page, site) ?? '';
	}

	async #open({ database, version, meta }: Asked): Promise<Previews | null> {
		if (meta.isTiled) {
			return null;
		}
		if (this.#of?.key !== version.key) {
			const read = async (path: string): Promise<string> => {
				return (await database.readFile(version, path)) ?? 'null';
			};
			this.#of = {
				key: version.key,
				previews: Previews.open(read, this.#ground)
			};
			// What failed is tried again.
			this.#of.previews.catch(() => (this.#of = null));
		}
		return this.#of.previews;
	}
}
