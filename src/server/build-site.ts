import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Atlas } from '../atlas/load/atlas.ts';
import { AtlasError } from '../model/issue.ts';
import { ROOT } from './paths.ts';
import { replaceFolder, temporaryFor, withTemporary } from './temporary.ts';
import type { PublishedDocument } from '../atlas/compile/joined-atlas.ts';
import { writeCompiled } from './write-compiled.ts';
import { writeFeeds, type Versions } from './write-feeds.ts';
import { writeSiteFiles } from './site-files.ts';
import { FIRST_SCRIPT } from './site/build-program.ts';
import { makeSite, type SiteParts } from './site/make-site.ts';

/**
 * What lies in static/ and goes into every site as it is. The compiled atlas of `npm run dev` lies beside it and does
 * not.
 */
export const STATIC_FILES = ['basemap', 'icon.svg', 'screenshot.png', 'embed.js'];
const IGNORED = new Set(['atlas', '.DS_Store', 'Thumbs.db']);
/** Comes and goes with the folder: a site that has it is whole. */
const STAMP_FILE = '.passages-build';

export interface Workshop {
	/** Folder that holds `static/` and `.cache/`. */
	root: string;
	/** Makes the pages; throws where it cannot. */
	make: (parts: SiteParts) => Promise<void>;
	/** What was told of its versions, for the feed. */
	versions?: Versions;
	/** Features from which on the map reads tiles, where that is tried with fewer. */
	minTiled?: number;
	/** Documents from which on their list comes in parts, where that is tried with fewer. */
	minParted?: number;
}

const NEVER_PUBLISHED: Versions = {
	before: [],
	now: null
};
/** As commands build it. */
export const MAKE_SITE: Workshop = {
	root: ROOT,
	make: makeSite
};

/** Builds a site from an atlas and puts it whole in the place of an earlier one. Gives the number of compiled files. */
export async function buildSite(
	atlas: Atlas,
	documents: readonly PublishedDocument[],
	out: string,
	stamp: string,
	{ root, make, versions = NEVER_PUBLISHED, minTiled, minParted }: Workshop = MAKE_SITE
): Promise<number> {
	await refuseUnknown(join(root, 'static'));
	await refuseForeign(out);
	return withTemporary(join(root, '.cache', 'making'), (making) =>
		withTemporary(temporaryFor(out, root), async (site) => {
			const assets = join(making, 'assets');
			for (const name of STATIC_FILES) {
				await cp(join(root, 'static', name), join(assets, name), { recursive: true });
			}
			const { paths, pages } = await writeCompiled(atlas, documents, join(assets, 'atlas'), {
				minTiled,
				minParted
			});
			await make({ site, assets, pages });
			await demandWhole(site, paths);
			await writeFeeds(site, atlas, versions);
			await writeSiteFiles(site);
			await writeFile(join(site, STAMP_FILE), stamp);
			await replaceFolder(site, out);
			return paths.length;
		})
	);
}

/** The stamp a whole site was made with; `null` where there is no whole site. */
export async function readStamp(out: string): Promise<string | null> {
	return readFile(join(out, STAMP_FILE), 'utf8').catch(() => null);
}

/** What nobody put there on purpose must not be published. */
async function refuseUnknown(folder: string): Promise<void> {
	const unknown = (await readdir(folder)).filter(
		(name) => ![...STATIC_FILES, FIRST_SCRIPT].includes(name) && !IGNORED.has(name)
	);
	if (unknown.length > 0) {
		throw new AtlasError(
			'unknown-files',
			`static/ holds what no site is made of: ${unknown.join(', ')}. Nothing was built.`,
			'Remove it; what belongs into every site is listed in src/server/build-site.ts.'
		);
	}
}

/** A folder that holds something else than a site is not overwritten. */
async function refuseForeign(out: string): Promise<void> {
	const names = existsSync(out) ? await readdir(out) : [];
	if (names.length > 0 && !names.includes('_app') && !names.includes(STAMP_FILE)) {
		throw new AtlasError(
			'foreign-folder',
			`The folder ${out} holds other things than a built site; it was left as it is.`,
			'Name another folder with --out, or empty this one.'
		);
	}
}

/** Everything compiled is there and nothing else of an atlas, above all no text. */
async function demandWhole(site: string, compiled: readonly string[]): Promise<void> {
	const atlas = join(site, 'atlas');
	const entries = await readdir(atlas, {
		recursive: true,
		withFileTypes: true
	});
	const there = entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(atlas, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
	const wanted = new Set(compiled);
	const strange = there.filter((path) => !wanted.has(path));
	if (strange.length > 0 || there.length !== wanted.size || !existsSync(join(site, 'index.html'))) {
		throw new AtlasError(
			'build-not-whole',
			`The site does not hold what was compiled${strange.length > 0 ? `, but ${strange.slice(0, 3).join(', ')}` : ''}.`,
			'Build it again; the earlier site was left as it is.'
		);
	}
}
