import { ENGLISH, LANGUAGES, parseLanguage } from '../../language/languages.ts';
import { makePreviews } from './previews/previews.ts';
import type { SpokenLanguages } from './language-frames.ts';

/**
 * Elements of a page's head that only a site has which knows where it will stand: what they name must be whole
 * addresses.
 */
export type HeadElements = (page: string) => string;

const NONE: HeadElements = () => '';

/**
 * What chats and search engines read of each page: its picture, and where it stands in other languages.
 *
 * @param pages addresses of all pages that are made, in English, below the site's folder
 * @param base folder of the site, without a slash at its end
 */
export async function openHeadElements(
	site: string,
	pages: readonly string[],
	spoken: SpokenLanguages,
	base: string
): Promise<HeadElements> {
	const origin = process.env.SITE_ORIGIN;
	if (origin === undefined) {
		return NONE;
	}
	const address = `${origin}${base}/`;
	const previews = await makePreviews(site, pages, address);
	return (page) => {
		const english = parseLanguage(`/${page}`, '').path.slice(1);
		return previews(english) + listAlternates(english, spoken, address);
	};
}

/** The same but for pictures, for pages that are made when they are asked for. */
export function formatAlternates(page: string, spoken: SpokenLanguages, base: string): string {
	const origin = process.env.SITE_ORIGIN;
	const english = parseLanguage(`/${page}`, '').path.slice(1);
	return origin === undefined ? '' : listAlternates(english, spoken, `${origin}${base}/`);
}

/** The same page in each language of the atlas, itself among them, and in English for all others. */
function listAlternates(page: string, { interfaceLanguages }: SpokenLanguages, address: string): string {
	const languages = LANGUAGES.filter(({ id }) => interfaceLanguages.includes(id));
	if (languages.length < 2) {
		return '';
	}
	const links = languages.map(({ id, tag }) => {
		const prefix = id === ENGLISH.id ? '' : `${id}/`;
		return `<link rel="alternate" hreflang="${tag}" href="${address}${prefix}${page}" />`;
	});
	return [...links, `<link rel="alternate" hreflang="x-default" href="${address}${page}" />`].join('');
}
