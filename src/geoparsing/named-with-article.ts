import type { PlaceKind } from '../model/proposals/mention.ts';
import { addReason, type Ranked } from './ranked.ts';
import type { Neighbour, Surroundings } from './surroundings.ts';

/** What English names with "the" and nothing after it: "over the Zambezi", where a province is called so too. */
const WITH_ARTICLE: ReadonlySet<PlaceKind> = new Set(['river', 'water', 'mountain']);
/** How much likelier it is: as much as tells one candidate from another without a doubt. */
const WEIGHT = 4;
/**
 * Words that may follow a name and which it does not describe; after others it may: "the Volta region", "the Zambezi
 * bridge".
 */
const FOLLOWS =
	/^(?:in|and|or|but|to|at|from|near|between|is|was|were|are|has|had|have|for|with|without|by|on|as|into|where|which|who|that|can|could|will|would|may|might|must|should|than|then|when|while|since|until|after|before|again|below|above|across|along|under|over|through|upstream|downstream|there|here|today|now|still|already|never|not|only|also|if|once|of|feeds|carries|reaches|runs|ran|crosses|joins|divides|meets|begins|ends|rose|fell|burst|flows|rises|froze|floods|flooded|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+ty(?:-\p{L}+)?|\p{L}+teen|\d.*)$/u;

/** Whether a name describes no word after it. */
export function isAlone(next: Neighbour): boolean {
	return next.word === '' || next.gap !== ' ' || FOLLOWS.test(next.word);
}

/** Whether a name stands with an article that is its own, as names of rivers, seas and ranges have it. */
export function hasOwnArticle({ before: [word], after: [next] }: Surroundings): boolean {
	return /^the$/iu.test(word.word) && word.gap === ' ' && isAlone(next);
}

/** Whether two are one river, sea or range, which two lists of the gazetteer have. */
export function isSameWater(a: Ranked, b: Ranked): boolean {
	return WITH_ARTICLE.has(a.place.kind) && a.place.kind === b.place.kind && a.place.name === b.place.name;
}

/**
 * Puts a river, sea or range before towns and divisions that are called like it. Countries have articles of their own:
 * "the Gambia".
 */
export function preferWaters(ranked: readonly Ranked[]): Ranked[] {
	const [first] = [...ranked].sort((a, b) => b.weight - a.weight);
	const isOther = first && TOWNS_AND_DIVISIONS.has(first.place.kind) && !first.place.isAtlas;
	const waters = ranked.filter(({ place }) => WITH_ARTICLE.has(place.kind));
	const best = waters.sort((a, b) => b.weight - a.weight)[0];
	return isOther && best
		? ranked.map((each) => {
				return each === best ? addReason(each, first.weight + WEIGHT - each.weight, ITS_ARTICLE) : each;
			})
		: [...ranked];
}

const TOWNS_AND_DIVISIONS: ReadonlySet<PlaceKind> = new Set(['city', 'capital', 'province', 'county']);
const ITS_ARTICLE = 'rivers, seas and ranges are named with “the”';
