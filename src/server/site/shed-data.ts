/** So much of a file stays in the page that shows it: to ask for it would cost a reader more. */
const MAX_IN_PAGE = 10_000;

const DATA = /<script type="application\/json" data-sveltekit-fetched data-url="([^"]*)"[^>]*>[\s\S]*?<\/script>/g;

/**
 * The HTML of a page without the long files its program can as well ask for where they lie: in the page they would lie
 * once more, for each page and each language. What is read without scripts stays.
 *
 * @param base folder of the site on its host, '' or with a slash before it
 * @param isFile whether a file of the site is called so
 */
export function shedData(html: string, base: string, isFile: (path: string) => boolean): string {
	return html.replace(DATA, (script, address: string) => {
		const isAtHand = address.startsWith(`${base}/`) && isFile(address.slice(base.length + 1));
		return isAtHand && script.length > MAX_IN_PAGE ? '' : script;
	});
}
