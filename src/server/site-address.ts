/** Where a site will stand. */
export interface SiteAddress {
	/** Scheme and host: `https://example.org`. */
	origin: string;
	/** Folder on its host, with a slash before it; '' for none. */
	base: string;
}

/**
 * Reads an address as a person types it; a sentence that says what is wrong for anything else.
 *
 * @param basePath folder the environment names, which must be the same
 */
export function parseSiteAddress(text: string, basePath = process.env.BASE_PATH): SiteAddress | string {
	if (!URL.canParse(text)) {
		return `"${text}" is no address. Write it whole: https://example.org/atlas`;
	}
	const { protocol, origin, pathname, search, hash, username } = new URL(text);
	if (protocol !== 'https:' && protocol !== 'http:') {
		return `An address of a site begins with https:// or http://, not ${protocol}`;
	}
	if (search !== '' || hash !== '' || username !== '') {
		return 'The address of a site ends with its folder: no name before "@", no "?" and no "#".';
	}
	const base = pathname.replace(/\/+$/, '');
	if (basePath !== undefined && basePath !== '' && basePath !== base) {
		return `BASE_PATH says ${basePath}, and the address says ${base === '' ? 'no folder' : base}. Leave BASE_PATH out.`;
	}
	return { origin, base };
}

/** Tells the build, and every process it starts, where the site will stand. */
export function setSiteAddress({ origin, base }: SiteAddress, env: NodeJS.ProcessEnv = process.env): void {
	env.SITE_ORIGIN = origin;
	if (base !== '') {
		env.BASE_PATH = base;
	}
}

const EMBED_HOST = /^https?:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/;

/**
 * A site as `frame-ancestors` names it: scheme and host, of which the first part may be `*`; `null` for anything else.
 */
export function parseEmbedHost(text: string): string | null {
	const host = text.trim().toLowerCase().replace(/\/$/, '');
	return EMBED_HOST.test(host) ? host : null;
}
