import { LISTED_LANGUAGES, LISTED_VIEWS } from './choice-lists.ts';
import type { BasemapLanguage, Worldview } from './types.ts';

/** Something a reader may choose, in words. */
export interface Choice {
	id: string;
	title: string;
}

/** What an atlas may say of the basemap in its `atlas.json`. */
interface AtlasChoice {
	borders?: readonly Worldview[] | undefined;
	languages?: readonly BasemapLanguage[] | undefined;
}

/** Shows who governs and every claim; the others show the map as a state draws it. */
const NEUTRAL: Choice = { id: 'neutral', title: 'Actual control, all claims shown' };

const VIEWS: readonly Choice[] = LISTED_VIEWS;
const LANGUAGES: readonly Choice[] = LISTED_LANGUAGES.map(({ id, title }) => ({
	id,
	title
}));

/** Views of borders that the tiles know: `geo/basemap/borders.json`. */
export const worldviews: readonly Worldview[] = [NEUTRAL, ...VIEWS].map(({ id }) => id);
/** Languages of names that the tiles know, English first: `geo/basemap/languages.json`. */
export const basemapLanguages: readonly BasemapLanguage[] = LANGUAGES.map(({ id }) => id);

/** Views of borders a reader of an atlas may choose: those it names, or all. */
export function listWorldviews({ borders: chosen }: AtlasChoice): Choice[] {
	return [NEUTRAL, ...VIEWS.filter(({ id }) => chosen?.includes(id) ?? true)];
}

/**
 * Languages of names, each by its own name, that a reader of an atlas may choose: English and those it names, or all.
 */
export function listLanguages({ languages: chosen }: AtlasChoice): Choice[] {
	return LANGUAGES.filter(({ id }) => id === 'en' || (chosen?.includes(id) ?? true));
}

/** Language of names where a reader has chosen none: the page's own where the tiles know it, English else. */
export function findFirstLanguage(choice: AtlasChoice, page: string): BasemapLanguage {
	return listLanguages(choice).find(({ id }) => id === page)?.id ?? 'en';
}

/** Whether letters of a language stand apart, so that they may be spread and raised. */
export function isSpaced(language: BasemapLanguage): boolean {
	return LISTED_LANGUAGES.find(({ id }) => id === language)?.isSpaced ?? false;
}
