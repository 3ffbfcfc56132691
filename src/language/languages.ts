import type { InterfaceLanguage } from '../model/records/atlas.ts';

/** A language the interface can be read in. */
export interface LanguageTraits {
	id: InterfaceLanguage;
	/** Its name in itself. */
	title: string;
	/** BCP 47, for pages and for numbers. */
	tag: string;
	isRightToLeft?: true;
}

/** Lies at the site's root; the words in the code are its words. */
export const ENGLISH: LanguageTraits = { id: 'en', title: 'English', tag: 'en' };

export const LANGUAGES: readonly LanguageTraits[] = [
	ENGLISH,
	{ id: 'ru', title: 'Русский', tag: 'ru' },
	{ id: 'ur', title: 'اردو', tag: 'ur', isRightToLeft: true },
	{ id: 'fa', title: 'فارسی', tag: 'fa', isRightToLeft: true },
	{ id: 'zh', title: '中文', tag: 'zh-Hans' }
];

/**
 * The language that an address asks for, and what is left of its path: `/atlas/ur/events/` is `/atlas/events/` in Urdu.
 * @param base folder of the site, without a slash at its end
 */
export function parseLanguage(path: string, base: string): { language: LanguageTraits; path: string } {
	const below = path.startsWith(`${base}/`) ? path.slice(base.length + 1) : '';
	const first = below.split('/', 1)[0] ?? '';
	const language = LANGUAGES.find(({ id }) => id === first && id !== ENGLISH.id);
	return language === undefined
		? { language: ENGLISH, path }
		: { language, path: `${base}/${below.slice(first.length + 1)}` };
}

export const directionOf = ({ isRightToLeft }: LanguageTraits): 'ltr' | 'rtl' => {
	return isRightToLeft ? 'rtl' : 'ltr';
};
