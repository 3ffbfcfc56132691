import { CLAIMS, LINES } from './border-names.ts';
import type { MoreBorderNames } from './more-border-names.ts';
import type { BasemapLanguage } from './types.ts';

/**
 * The few words the basemap itself sets where the tiles hold only a key: keys and words in turn, as `match` takes them.
 */
export interface BorderWords {
	/** Along a claim line, by the view of the claimant. */
	claims: string[];
	/** Along lines that are held, not agreed, by their `name` in the tiles. */
	lines: string[];
}

/** Words of a language; English ones where there are no others, or none yet. */
export function findBorderWords(language: BasemapLanguage, more: MoreBorderNames): BorderWords {
	const say = (things: readonly { id: string; name: string }[]): string[] => {
		return things.flatMap(({ id, name }) => [id, more[id]?.[language] ?? name]);
	};
	return { claims: say(CLAIMS), lines: say(LINES) };
}
