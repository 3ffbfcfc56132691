/**
 * The copy of a site that a device keeps to read it without a network. The page writes it, when the reader says so or
 * after the first visit; the service worker reads it, and only where the network gives no answer. What is kept is the
 * site itself, as published: a reader's own copies of documents are never part of it.
 */

/** `pages`: the frame, all records, the scripts. `map`: the basemap and the letters of its names. */
export type KeptPart = 'pages' | 'map';

/** `site-files.json`, which a build leaves beside its pages: what the site is made of. */
export interface SiteFiles {
	/** Of the site: of its atlas as of its code, and so not that of `_app/version.json`. */
	version: string;
	/** All files but the pages themselves, by their paths below the site's folder; sizes in bytes. */
	files: readonly { path: string; bytes: number }[];
}

/** Stands in a kept copy once a part of it is whole. */
export interface KeptNote {
	version: string;
	/** ISO 8601, when the last part became whole. */
	since: string;
	parts: KeptPart[];
	/** Bytes of the files kept. */
	bytes: number;
}

/** Below the site's folder. */
export const SITE_FILES = 'site-files.json';

/**
 * How the files to be kept are asked for: by the network alone. A copy made in part of an earlier one would be of no
 * day. No page asks so for what it shows.
 */
export const NETWORK_ONLY: RequestCache = 'no-store';

/** Files of this folder bear a fingerprint of what they hold in their names, and so are ever the same. */
export const isFingerprinted = (path: string): boolean => {
	return path.includes('_app/immutable/');
};

/** Caches belong to an origin, which may hold more than one site: the site's folder is part of the name. */
export const formatCacheName = (scope: string, version: string): string => {
	return `${listPrefix(scope)}${version}`;
};

/** What the names of all kept copies of a site begin with. */
export const listPrefix = (scope: string): string => {
	return `passages ${scope} `;
};

/** Where the note stands in a kept copy; no file of a site is called so. */
export const formatNoteUrl = (scope: string): string => {
	return `${scope}.kept.json`;
};

const LETTERS_OF_MAP = /\/noto-sans-sc-[^/]*\.woff2$/;
const OF_NO_USE = /^(screenshot\.png|_app\/version\.json|service-worker\.js|site-files\.json)$/;

/** Which part a file belongs to; `null` where it is of no use without a network. */
export function findPart(path: string): KeptPart | null {
	if (path.endsWith('.pmtiles') || LETTERS_OF_MAP.test(path)) {
		return 'map';
	}
	return OF_NO_USE.test(path) ? null : 'pages';
}

/** The files of a part. */
export function listPart({ files }: SiteFiles, part: KeptPart): SiteFiles['files'] {
	return files.filter(({ path }) => findPart(path) === part);
}

/** Pages and records up to this size are kept unasked; those of a larger atlas only when the reader says so. */
const MAX_UNASKED_BYTES = 25_000_000;

/** Where and how a site is visited. */
export interface Visit {
	host: string;
	/** The reader asked the browser to fetch as little as possible. */
	savesData: boolean;
}

/**
 * Whether anything may be kept after a visit without a word: never on the reader's own machine, where the site is at
 * hand anyhow.
 */
export function mayKeepUnasked({ host, savesData }: Visit): boolean {
	return !savesData && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(host);
}

/** Whether the pages are small enough to be kept without a word. */
export function isSmall(site: SiteFiles): boolean {
	return listPart(site, 'pages').reduce((sum, { bytes }) => sum + bytes, 0) <= MAX_UNASKED_BYTES;
}
