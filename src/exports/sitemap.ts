import { escapeXml } from './atom-feed.ts';

/** What one file may list, sitemaps.org. */
export const MAX_SITEMAP = 50_000;

/**
 * A sitemap, protocol 0.9; with more pages than one may list, the first of them.
 * @param site address with a slash at its end
 * @param paths of pages below it, without a slash before
 * @param day of the latest change, ISO 8601
 */
export function formatSitemap(site: string, paths: readonly string[], day: string): string {
	const urls = paths
		.slice(0, MAX_SITEMAP)
		.map((path) => `<url><loc>${escapeXml(new URL(path, site).href)}</loc><lastmod>${day}</lastmod></url>`);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}
