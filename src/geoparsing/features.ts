import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { foldText } from '../text/fold.ts';
import type { FoundName } from './names.ts';
import type { Ranked } from './rank.ts';
import type { FeatureSet } from './feature-list.ts';
import { isCapitalised, readSurroundings, type Neighbour, type Surroundings } from './surroundings.ts';
import {
	CALENDAR,
	DIRECTIONS,
	KIND_WORDS,
	NAME_ENDS,
	PLACE_PREPOSITIONS,
	PURE_PREPOSITIONS,
	SAYING,
	SITE_ENDS,
	TITLES
} from './word-classes.ts';

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
}

/** Ranks of the word list up to which a word is of the commonest, common, or known. */
const COMMONEST = 3_900;
const COMMON = 10_700;
const KNOWN = 42_000;

const rankOf = (gazetteer: Gazetteer, word: string): number => {
	return gazetteer.words.get(word.toLowerCase()) ?? Number.POSITIVE_INFINITY;
};

/** Whether a neighbour is a capitalised word that is no more than a common word at a sentence's start. */
function isNameLike(gazetteer: Gazetteer, { word }: Neighbour): boolean {
	const lower = word.toLowerCase();
	return (
		isCapitalised(word) &&
		!CALENDAR.has(lower) &&
		!DIRECTIONS.has(lower) &&
		!gazetteer.demonyms.has(lower) &&
		rankOf(gazetteer, lower) > COMMON
	);
}

const isAdjacent = ({ gap }: Neighbour): boolean => {
	return gap === ' ' || gap === '. ';
};

const isFirstName = (gazetteer: Gazetteer, word: string): boolean => {
	return isCapitalised(word) && (gazetteer.firstNames.has(foldText(word)) || /^\p{Lu}\.?$/u.test(word));
};

function looksLikePerson(gazetteer: Gazetteer, { before, after }: Surroundings): boolean {
	const [one] = before;
	if (
		isAdjacent(one) &&
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
	gazetteer: Gazetteer
): DocumentView {
	const surroundings = names.map(({ start, end }) => readSurroundings(text, start, end));
	const elsewhere = new Map<string, Elsewhere>();
	names.forEach(({ key, end }, index) => {
		const { before, after } = surroundings[index] as Surroundings;
		const counts = elsewhere.get(key) ?? {
			place: 0,
			person: 0,
			part: 0,
			all: 0
		};
		counts.all++;
		const isBeforeName =
			after[0].gap === ' ' && isCapitalised(after[0].word) && names[index + 1]?.start !== end + 1;
		const isAfterName = isAdjacent(before[0]) && isNameLike(gazetteer, before[0]);
		if (looksLikePerson(gazetteer, surroundings[index] as Surroundings)) {
			counts.person++;
		} else if (isBeforeName || isAfterName) {
			counts.part++;
		} else if (PURE_PREPOSITIONS.has(before[0].word.toLowerCase()) && before[0].gap === ' ') {
			counts.place++;
		}
		elsewhere.set(key, counts);
	});
	const lowerWords = new Set<string>();
	for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}{3,}/gu)) {
		lowerWords.add(word);
	}
	return {
		text,
		names,
		ranked,
		surroundings,
		elsewhere,
		lowerWords,
		gazetteer
	};
}

/** What speaks for and against the name of an index. */
export function listFeatures(view: DocumentView, index: number): FeatureSet {
	const name = view.names[index] as FoundName;
	const around = view.surroundings[index] as Surroundings;
	const written = view.text.slice(name.start, name.end);
	const features: FeatureSet = {
		...describePlace(view.ranked[index] ?? []),
		...(name.isShared ? { inList: 1, hasSeveralWords: 1 } : describeWord(view, written, around)),
		...describeNeighbours(view, index, around),
		...describeElsewhere(view, name, around)
	};
	if (name.isShared) {
		features.inList = 1;
	}
	const isSmall = features.isSmall === 1 || features.isTiny === 1;
	features.smallUnknownWord = isSmall && features.afterPreposition !== 1 && features.elsewherePlace === 0 ? 1 : 0;
	features.countryBeforeCapital = flag(features.isCountry === 1 && features.beforeCapital === 1);
	features.divisionBeforeCapital = flag(features.isDivision === 1 && features.beforeCapital === 1);
	features.divisionBeforeEnd = flag(features.isDivision === 1 && features.beforeNameEnd === 1);
	features.afterPrepositionKnown = features.afterPreposition === 1 && !isSmall ? 1 : 0;
	return features;
}

const flag = (value: boolean): number => {
	return value ? 1 : 0;
};

function describePlace(ranked: readonly Ranked[]): FeatureSet {
	const [first, second] = ranked;
	if (!first) {
		return {
			isUnknown: 1
		};
	}
	const { kind, population, isOther, isAtlas } = first.place;
	const isTown = kind === 'city' || kind === 'capital';
	return {
		isCountry: flag(kind === 'country' || kind === 'continent'),
		isDivision: flag(kind === 'province'),
		isCounty: flag(kind === 'county'),
		isWide: flag(kind === 'region' || kind === 'island'),
		isWater: flag(kind === 'water' || kind === 'mountain' || kind === 'river'),
		isSite: flag(kind === 'airport' || kind === 'port'),
		isAtlas: flag(isAtlas),
		isCapital: flag(kind === 'capital'),
		isMillion: flag(isTown && population >= 1_000_000),
		isLarge: flag(isTown && population >= 150_000 && population < 1_000_000),
		isMiddling: flag(isTown && population >= 20_000 && population < 150_000),
		isSmall: flag(isTown && population >= 3_000 && population < 20_000),
		isTiny: flag(isTown && population < 3_000),
		isOtherName: flag(isOther),
		countryNamed: flag(first.reasons.includes('its country is named in the document')),
		divisionNamed: flag(first.reasons.some((reason) => reason.startsWith('others of its division'))),
		isContained: flag(first.reasons.some((reason) => reason.startsWith('lies in '))),
		besideKind: flag(first.reasons.some((reason) => reason.startsWith('the word for'))),
		margin: second ? Math.min(1, (first.weight - second.weight) / 4) : 1
	};
}

function describeWord({ gazetteer }: DocumentView, written: string, { isFirst }: Surroundings): FeatureSet {
	const words = written.split(/[\s-]+/u);
	const rank = words.length === 1 ? rankOf(gazetteer, written) : Number.POSITIVE_INFINITY;
	const isLatin = /\p{Script=Latin}/u.test(written);
	return {
		isCommonest: flag(rank < COMMONEST),
		isCommon: flag(rank >= COMMONEST && rank < COMMON),
		isRareWord: flag(rank >= COMMON && rank < KNOWN),
		isFirstName: flag(words.length === 1 && gazetteer.firstNames.has(foldText(written))),
		hasSeveralWords: flag(words.length > 1),
		isFirst: flag(isFirst),
		isFirstAndSingle: flag(isFirst && words.length === 1),
		isAllCapitals: flag(written.length > 3 && written === written.toUpperCase() && isLatin),
		isShort: flag(written.replace(/\./gu, '').length <= 3)
	};
}

function describeNeighbours(view: DocumentView, index: number, { before, after, isFirst }: Surroundings): FeatureSet {
	const { names, gazetteer, text } = view;
	const name = names[index] as FoundName;
	const [one, two] = before;
	const [next] = after;
	const previous = names[index - 1];
	const following = names[index + 1];
	const lower = one.word.toLowerCase();
	const nextLower = next.word.toLowerCase();
	const isAfter = isAdjacent(one) && one.word !== '' && !isFirst;
	const isBefore = next.gap === ' ';
	const isAfterPlace = previous !== undefined && previous.end + 1 === name.start && isAfter;
	const isBeforePlace = following !== undefined && name.end + 1 === following.start && isBefore;
	const isKind =
		KIND_WORDS.has(nextLower) ||
		KIND_WORDS.has(lower) ||
		(lower === 'of' && KIND_WORDS.has(two.word.toLowerCase()));
	const gapBefore = previous ? text.slice(previous.end, name.start) : '';
	const gapAfter = following ? text.slice(name.end, following.start) : '';
	const isEnd = isBefore && isCapitalised(next.word) && NAME_ENDS.has(nextLower);
	const isSiteEnd = isBefore && SITE_ENDS.has(nextLower);
	return {
		afterCapital: flag(isAfter && !isAfterPlace && isNameLike(gazetteer, one)),
		beforeCapital: flag(
			isBefore && !isBeforePlace && !isEnd && isCapitalised(next.word) && !CALENDAR.has(nextLower)
		),
		beforeNameEnd: flag(isEnd && !isSiteEnd),
		beforeSiteEnd: flag(isSiteEnd),
		beforePlace: flag(isBeforePlace),
		afterPlace: flag(isAfterPlace),
		afterPreposition: flag(one.gap === ' ' && PURE_PREPOSITIONS.has(lower)),
		afterDirection: flag(
			one.gap === ' ' &&
				(DIRECTIONS.has(lower) || (PLACE_PREPOSITIONS.has(lower) && !PURE_PREPOSITIONS.has(lower)))
		),
		afterThe: flag(one.gap === ' ' && lower === 'the'),
		afterOf: flag(one.gap === ' ' && lower === 'of'),
		afterTitle: flag(isAdjacent(one) && isCapitalised(one.word) && TITLES.has(lower.replace('.', ''))),
		afterFirstName: flag(isAfter && isFirstName(gazetteer, one.word) && !isAfterPlace),
		beforeSaying: flag(isBefore && SAYING.has(next.word)),
		contains: flag(
			previous !== undefined &&
				/^, ?$/u.test(gapBefore) &&
				(view.ranked[index - 1]?.[0]?.reasons.some((reason) => reason.startsWith('lies in ')) ?? false)
		),
		inList: flag(/^,? (?:and |or )?$|^, $/u.test(gapBefore) || /^,? (?:and |or )?$|^, $/u.test(gapAfter)),
		besideKind: flag(isKind),
		beforePossessive: flag(/^['’]s?\b/u.test(text.slice(name.end, name.end + 3))),
		beforeHyphen: flag(/^[-‐–]\p{L}/u.test(text.slice(name.end, name.end + 2))),
		afterHyphen: flag(/\p{L}[-‐–]$/u.test(text.slice(Math.max(0, name.start - 2), name.start))),
		insideQuotes: flag(
			/["“«]$/u.test(text.slice(Math.max(0, name.start - 1), name.start)) &&
				/^[,.]?["”»]/u.test(text.slice(name.end, name.end + 2))
		),
		afterInstitutionOf: flag(
			lower === 'of' && isCapitalised(two.word) && (NAME_ENDS.has(two.word.toLowerCase()) || two.word === 'Voice')
		),
		...describeMarks(text, name)
	};
}

/** What stands right beside a name without a space. */
function describeMarks(text: string, name: FoundName): FeatureSet {
	return {
		besideSlash: flag(/[/@_#&]/u.test(`${text[name.start - 1] ?? ''}${text[name.end] ?? ''}`)),
		beforeMoney: flag(/^\s?[$€£]/u.test(text.slice(name.end, name.end + 2)))
	};
}

function describeElsewhere(view: DocumentView, { key, start, end }: FoundName, { before }: Surroundings): FeatureSet {
	const counts = view.elsewhere.get(key);
	const word = view.text.slice(start, end).toLowerCase();
	return {
		elsewherePlace: flag((counts?.place ?? 0) > flag(PURE_PREPOSITIONS.has(before[0].word.toLowerCase()))),
		elsewherePerson: (counts?.person ?? 0) / Math.max(1, counts?.all ?? 1),
		elsewherePart: (counts?.part ?? 0) / Math.max(1, counts?.all ?? 1),
		elsewhereLower: flag(view.lowerWords.has(word))
	};
}
