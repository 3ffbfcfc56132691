import { CLAIMS, LINES } from './border-names.ts';
import type { BasemapLanguage } from './types.ts';

type Names = Readonly<Record<string, string | undefined>>;

const say = (names: Names, language: BasemapLanguage): string => {
	return names[language] ?? names.en ?? '';
};

/** The few words the basemap itself sets where the tiles hold only a key: keys and words in turn, as `match` takes them. */
export interface BorderWords {
	/** Along a claim line, by the view of the claimant. */
	claims: string[];
	/** Along lines that are held, not agreed, by their `name` in the tiles. */
	lines: string[];
}

/** Words of a language; English ones where `geo/basemap/borders.json` has none. */
export function findBorderWords(language: BasemapLanguage): BorderWords {
	return {
		claims: CLAIMS.flatMap(({ id, names }) => [id, say(names, language)]),
		lines: LINES.flatMap(({ id, names }) => [id, say(names, language)])
	};
}
