import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { foldText } from '../text/fold.ts';
import type { Inflection } from './inflections.ts';
import type { FoundName } from './names.ts';
import type { Ranked } from './ranked.ts';
import { isCapitalised, type Neighbour, type Surroundings } from './surroundings.ts';
import type { WordCensus } from './word-census.ts';
import { CALENDAR, DIRECTIONS, OTHER_SMALL_WORDS, PURE_PREPOSITIONS, SAYING, TITLES } from './word-classes.ts';

/** How often a name stands in a document as a place, as a person, as a part of another name. */
interface Elsewhere {
	place: number;
	person: number;
	part: number;
	all: number;
}

export interface DocumentView {
	text: string;
	names: readonly FoundName[];
	ranked: readonly Ranked[][];
	surroundings: readonly Surroundings[];
	elsewhere: ReadonlyMap<string, Elsewhere>;
	lowerWords: ReadonlySet<string>;
	gazetteer: Gazetteer;
	/** Whether enough of its small words are English; what is known of words holds for English. */
	isEnglish: boolean;
	/** By cell of the globe, how many names of the text are taken for places there, each counted once. */
	clusters: ReadonlyMap<string, number>;
	/** States in whose language it is written, where the language is told: their codes with spaces. */
	homes: string;
}

/** Ranks of the word list up to which a word is of the commonest, common, or known. */
export const COMMONEST = 3_900;
export const COMMON = 10_700;
export const KNOWN = 42_000;

export const rankOf = (gazetteer: Gazetteer, word: string): number => {
	return gazetteer.words.get(word.toLowerCase()) ?? Number.POSITIVE_INFINITY;
};

/** Whether a neighbour is a capitalised word that is no more than a common word at a sentence's start. */
export function isNameLike(gazetteer: Gazetteer, { word }: Neighbour): boolean {
	const lower = word.toLowerCase();
	return (
		isCapitalised(word) &&
		!CALENDAR.has(lower) &&
		!DIRECTIONS.has(lower) &&
		!gazetteer.demonyms.has(lower) &&
		lower !== 'a' &&
		lower !== 'co' &&
		rankOf(gazetteer, lower) > COMMON
	);
}

/** Whether a neighbour is a small word of another language that only begins its sentence: "En Punta Arenas". */
export function isSmallWord({ isEnglish }: Pick<DocumentView, 'isEnglish'>, { word }: Neighbour): boolean {
	return !isEnglish && OTHER_SMALL_WORDS.has(word.toLowerCase());
}

export const isAdjacent = ({ gap }: Neighbour): boolean => {
	return gap === ' ' || gap === '. ';
};

/** A letter alone is an initial, if it is no word: "A Dundalk man", "В Бонне". */
const INITIAL = /^(?:\p{Lu}\.|(?![AIOYEÀÉВИКОСУЯА])\p{Lu})$/u;

export const isFirstName = (gazetteer: Gazetteer, word: string): boolean => {
	return isCapitalised(word) && (gazetteer.firstNames.has(foldText(word)) || INITIAL.test(word));
};

function looksLikePerson(gazetteer: Gazetteer, { before, after }: Surroundings, isEnglish: boolean): boolean {
	const [one] = before;
	if (
		isAdjacent(one) &&
		!isSmallWord({ isEnglish }, one) &&
		(isFirstName(gazetteer, one.word) ||
			(TITLES.has(one.word.replace('.', '').toLowerCase()) && isCapitalised(one.word)))
	) {
		return true;
	}
	return after[0].gap === ' ' && isNameLike(gazetteer, after[0]) && SAYING.has(after[1].word);
}

export function viewDocument(
	text: string,
	names: readonly FoundName[],
	ranked: readonly Ranked[][],
	surroundings: readonly Surroundings[],
	gazetteer: Gazetteer,
	inflection: Inflection | null,
	census: WordCensus
): DocumentView {
	const elsewhere = new Map<string, Elsewhere>();
	// German and Dutch have small words that look English.
	const isEnglish = shareOfEnglish(census) >= MIN_ENGLISH && (inflection?.language ?? 'en') === 'en';
	names.forEach(({ key, end, isInflected }, index) => {
		const { before, after, isFirst } = surroundings[index] as Surroundings;
		const counts = elsewhere.get(key) ?? {
			place: 0,
			person: 0,
			part: 0,
			all: 0
		};
		counts.all++;
		const isBeforeName =
			after[0].gap === ' ' &&
			isInflected !== true &&
			isCapitalised(after[0].word) &&
			names[index + 1]?.start !== end + 1;
		const isAfterName =
			isAdjacent(before[0]) &&
			!isFirst &&
			before[0].start !== names[index - 1]?.start &&
			isNameLike(gazetteer, before[0]) &&
			!isSmallWord({ isEnglish }, before[0]);
		if (looksLikePerson(gazetteer, surroundings[index] as Surroundings, isEnglish)) {
			counts.person++;
		} else if (isBeforeName || isAfterName) {
			counts.part++;
		} else if (PURE_PREPOSITIONS.has(before[0].word.toLowerCase()) && before[0].gap === ' ') {
			counts.place++;
		}
		elsewhere.set(key, counts);
	});
	return {
		text,
		names,
		ranked,
		surroundings,
		elsewhere,
		lowerWords: census.lower,
		gazetteer,
		isEnglish,
		clusters: countClusters(names, ranked),
		homes: isEnglish ? '' : (inflection?.countries ?? '')
	};
}

function countClusters(names: readonly FoundName[], ranked: readonly Ranked[][]): Map<string, number> {
	const clusters = new Map<string, number>();
	const seen = new Set<string>();
	names.forEach(({ key }, index) => {
		const place = ranked[index]?.[0]?.place;
		if (place && !seen.has(key) && !WIDE.has(place.kind)) {
			seen.add(key);
			clusters.set(place.cell, (clusters.get(place.cell) ?? 0) + 1);
		}
	});
	return clusters;
}
const WIDE: ReadonlySet<string> = new Set(['country', 'continent', 'region', 'province', 'water']);

/** Share of the words of an English text that are one of a few small ones, at least. */
const MIN_ENGLISH = 0.06;
const SMALL_ENGLISH = 'the of and to in is was for that from with on at by said'.split(' ');

/** Share of the words that are one of them. */
function shareOfEnglish({ counts, counted }: WordCensus): number {
	const small = SMALL_ENGLISH.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
	return small / Math.max(1, counted);
}
