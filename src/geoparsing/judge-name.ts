import type { DocumentView } from './document-view.ts';
import type { FeatureSet } from './feature-list.ts';
import type { FoundName } from './names.ts';
import { isAlone } from './named-with-article.ts';
import { PLAIN_WORDS } from './word-classes.ts';

/** Odds of a larger place's name in a script that has no other words like it. */
const OTHER_SCRIPT_ODDS = 5;
/**
 * Odds of a name in capitals and small letters in a text that is not English, whose prepositions and common words the
 * model does not know.
 */
const OTHER_LANGUAGE_ODDS = 2;
/** Odds of a small place that lies with so many others that the text names, whether or not their country is named. */
const CLUSTER_ODDS = 3;
const MIN_CLUSTER = 4;
/** Odds of a name of a place in a state of the text's language. */
const HOME_ODDS = 4;
/** Odds of a short name in an alphabet without capitals, where common words look alike. */
const SHORT_ODDS = 0.05;
const SHORT_MILLION_ODDS = 0.4;
const MAX_SHORT = 3;
/** Odds of a division that another word with a capital stands before, and of whose state nothing is said. */
const INSIDE_NAME_ODDS = 0.1;
/** Odds of what is a water or a range and nothing else, with the article that such names have: "the Orinoco". */
const RIVER_ODDS = 3;
const isWithoutCase = (text: string): boolean => {
	return text.toLowerCase() === text.toUpperCase() && !/\p{Script=Han}/u.test(text);
};
/** Odds of a plain word of an alphabet without capitals that is some small place's name too. */
const PLAIN_ODDS = 0.02;
/** Odds of a name that is a first name and that a surname follows. */
const FIRST_NAME_ODDS = 0.03;

/**
 * What the model says, and what it cannot know: it has seen English only, and few persons called like places.
 * @param share what the model says
 */
export function judgeName(view: DocumentView, index: number, features: FeatureSet, share: number): number {
	const { start, end } = view.names[index] as FoundName;
	const written = view.text.slice(start, end);
	let odds = share / (1 - share + 1e-9);
	const isSmall = features.isSmall === 1 || features.isTiny === 1;
	if (!/\p{Script=Latin}/u.test(written) && !isSmall) {
		odds *= OTHER_SCRIPT_ODDS;
	} else if (!view.isEnglish && !isWithoutCase(written)) {
		odds *= OTHER_LANGUAGE_ODDS;
	}
	const place = view.ranked[index]?.[0]?.place;
	if (place && isSmall && (view.clusters.get(place.cell) ?? 0) >= MIN_CLUSTER && features.isCommonest !== 1) {
		odds *= CLUSTER_ODDS;
	}
	if (place && place.country !== '' && features.isTiny !== 1 && view.homes.includes(place.country)) {
		odds *= HOME_ODDS;
	}
	if (isWithoutCase(written) && PLAIN_WORDS.has(written)) {
		odds *= PLAIN_ODDS;
	}
	const isShort = written.length <= MAX_SHORT && !/\p{Script=Hangul}{2}/u.test(written);
	if (isWithoutCase(written) && isShort && features.isCountry !== 1 && features.isCapital !== 1) {
		odds *= features.isMillion === 1 ? SHORT_MILLION_ODDS : SHORT_ODDS;
	}
	const [next] = view.surroundings[index]?.after ?? [];
	if (isNoPlace(view, written, start, end, next?.gap === ' ' ? next.word : '')) {
		odds *= NO_PLACE_ODDS;
	}
	// "Kariba North Bank" is no division of the Gambia.
	if (features.afterCapital === 1 && features.isDivision === 1 && features.countryNamed !== 1) {
		odds *= INSIDE_NAME_ODDS;
	}
	const isTheRiver = features.isWater === 1 && features.afterThe === 1 && features.margin === 1;
	// "The Ebola virus" is called after a river.
	const isBeforeNoun = next !== undefined && !isAlone(next);
	if (view.isEnglish && isTheRiver && !isBeforeNoun && features.isCommonest !== 1) {
		odds *= RIVER_ODDS;
	}
	if (!view.isEnglish && features.isWater === 1 && features.afterPreposition === 1 && features.margin === 1) {
		odds *= RIVER_ODDS;
	}
	const rank = view.gazetteer.words.get(next?.word.toLowerCase() ?? '') ?? Number.POSITIVE_INFINITY;
	const isSurname = next?.gap === ' ' && /^\p{Lu}\p{Ll}+$/u.test(next.word) && rank > MIN_SURNAME_RANK;
	const isFirst =
		features.isFirstName === 1 ||
		(features.isCountry !== 1 && next !== undefined && view.gazetteer.firstNames.has(next.word.toLowerCase()));
	if (isFirst && isSurname && features.beforeNameEnd !== 1 && features.isContained !== 1) {
		odds *= FIRST_NAME_ODDS;
	}
	return odds / (1 + odds);
}
/** Commoner English words than this are no surname after a first name. */
const MIN_SURNAME_RANK = 9_000;

/** Odds of what looks like a place's name and by its neighbours is none. */
const NO_PLACE_ODDS = 0.01;

/**
 * "Michigan State University", "A/California/7/2009", "mostly Somali refugees", "4 billion US dollars", "the state's"
 * beside the States.
 */
function isNoPlace(
	{ text, gazetteer, isEnglish }: DocumentView,
	written: string,
	start: number,
	end: number,
	next: string
): boolean {
	const isBody = / State$/u.test(written) && /^(?:University|College)$/u.test(next);
	const isStrain = text[start - 1] === '/' && /^\/\d/u.test(text.slice(end, end + 2));
	const isPeople =
		isEnglish &&
		gazetteer.demonyms.has(written.toLowerCase()) &&
		/^\p{Ll}{3,}s$/u.test(next) &&
		!KIND_PLURAL.test(next);
	const isMoney = /^(?:dollars?|pesos?|rupees?|francs?|pounds?|shillings?)$/u.test(next);
	const isSingular = /^the state['’]s$/iu.test(written);
	return isBody || isStrain || isPeople || isMoney || isSingular;
}
const KIND_PLURAL = /^(?:was|is|has|as|its|his|islands|rivers|mountains|hills|coasts|areas|lies|borders)$/u;
