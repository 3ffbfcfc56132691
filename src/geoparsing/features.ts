import { foldText } from '../text/fold.ts';
import {
	COMMON,
	COMMONEST,
	isAdjacent,
	isFirstName,
	isNameLike,
	isSmallWord,
	KNOWN,
	rankOf,
	type DocumentView
} from './document-view.ts';
import { FEATURES, type Feature, type FeatureSet } from './feature-list.ts';
import { listKindWords, SPEAKS_FOR } from './kind-words.ts';
import type { FoundName } from './names.ts';
import { isSameWater } from './named-with-article.ts';
import type { Ranked } from './ranked.ts';
import { isCapitalised, type Neighbour, type Surroundings } from './surroundings.ts';
import {
	CALENDAR,
	DIRECTIONS,
	KIND_WORDS,
	NAME_ENDS,
	OTHER_PREPOSITIONS,
	PLACE_PREPOSITIONS,
	POSTPOSITIONS,
	PURE_PREPOSITIONS,
	SAYING,
	SITE_ENDS,
	TITLES,
	TOWNSFOLK
} from './word-classes.ts';

/** What speaks for and against the name of an index. */
export function listFeatures(view: DocumentView, index: number): FeatureSet {
	const name = view.names[index] as FoundName;
	const around = view.surroundings[index] as Surroundings;
	const written = view.text.slice(name.start, name.end);
	// All have one shape from the beginning, which is far faster than to make it anew for each.
	const features: FeatureSet = Object.assign(
		{ ...NO_FEATURES },
		describePlace(view.ranked[index] ?? [], view.isEnglish),
		name.isShared
			? {
					inList: 1,
					hasSeveralWords: 1
				}
			: describeWord(view, written, around),
		describeNeighbours(view, index, around),
		describeMarks(view.text, name),
		describeElsewhere(view, name, around)
	);
	if (name.isShared) {
		features.inList = 1;
	}
	const isSmall = features.isSmall === 1 || features.isTiny === 1;
	features.smallUnknownWord = isSmall && features.afterPreposition !== 1 && features.elsewherePlace === 0 ? 1 : 0;
	features.isFirstCommon = flag(
		features.isFirstAndSingle === 1 && (features.isCommonest === 1 || features.isCommon === 1)
	);
	features.isKindKnown = flag(
		features.endsInKind === 1 && (features.isWater === 1 || features.isCounty === 1 || features.isWide === 1)
	);
	features.isSmallNear = flag(isSmall && (features.isNear === 1 || features.divisionNamed === 1));
	features.countryBeforeCapital = flag(features.isCountry === 1 && features.beforeCapital === 1);
	features.divisionBeforeCapital = flag(features.isDivision === 1 && features.beforeCapital === 1);
	features.divisionBeforeEnd = flag(features.isDivision === 1 && features.beforeNameEnd === 1);
	features.afterPrepositionKnown = features.afterPreposition === 1 && !isSmall ? 1 : 0;
	return features;
}

const NO_FEATURES = Object.fromEntries(FEATURES.map((feature) => [feature, 0])) as Record<Feature, number>;

const flag = (value: boolean): number => {
	return value ? 1 : 0;
};

function describePlace(ranked: readonly Ranked[], isEnglish: boolean): FeatureSet {
	const [first, ...others] = ranked;
	const second = first && others.find((other) => !isSameWater(first, other));
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
		isOtherName: flag(isOther && isEnglish),
		countryNamed: flag(first.reasons.includes('its country is named in the document')),
		divisionNamed: flag(first.reasons.some((reason) => reason.startsWith('others of its division'))),
		isNear: flag(first.reasons.includes('places near it are named in the document')),
		isContained: flag(first.reasons.some((reason) => reason.startsWith('lies in '))),
		besideKind: flag(first.reasons.some((reason) => reason.startsWith('the word for'))),
		margin: second ? Math.min(1, (first.weight - second.weight) / 4) : 1
	};
}

const IN_LIST = /^(?:, |,? (?:and|or|&) )$/u;
const ENDS_IN_KIND =
	/(?:County|Parish|River|Creek|Lake|Valley|Islands?|Bay|Beach|Mountains?|Province|Township|Springs|Heights|Pass|Canyon|Desert|Peninsula|Sea|Ocean|Strait|Gulf|Falls|Canal|State|City)$|^(?:Lake|Lough|Loch|Mount|Mt|Fort|Port|Gulf of|Strait of|Bay of|Isle of|River|Cape|Co|County) /u;

function describeWord({ gazetteer, isEnglish }: DocumentView, written: string, { isFirst }: Surroundings): FeatureSet {
	const words = written.split(/[\s-]+/u);
	const rank = words.length === 1 ? rankOf(gazetteer, written) : Number.POSITIVE_INFINITY;
	const isLatin = /\p{Script=Latin}/u.test(written);
	return {
		isCommonest: flag(rank < COMMONEST),
		isCommon: flag(rank >= COMMONEST && rank < COMMON),
		isRareWord: flag(rank >= COMMON && rank < KNOWN),
		isFirstName: flag(words.length === 1 && gazetteer.firstNames.has(foldText(written))),
		hasSeveralWords: flag(words.length > 1),
		endsInKind: flag(
			words.length > 1 && (ENDS_IN_KIND.test(written) || (!isEnglish && SPEAKS_FOR.has(foldText(words[0] ?? ''))))
		),
		isFirst: flag(isFirst),
		isFirstAndSingle: flag(isFirst && words.length === 1),
		isAllCapitals: flag(written.length > 3 && written === written.toUpperCase() && isLatin),
		isShort: flag(written.replace(/\./gu, '').length <= 3)
	};
}

/**
 * Whether the word before a name is one of a list's places: "Bakü'den Ceyhan'a", where an ending may be written onto
 * it.
 */
function isBesideBefore({ names }: DocumentView, index: number, one: Neighbour): boolean {
	const previous = names[index - 1];
	return previous !== undefined && (previous.start === one.start || previous.end + 1 === names[index]?.start);
}

function describeNeighbours(view: DocumentView, index: number, around: Surroundings): FeatureSet {
	const { names, text } = view;
	const name = names[index] as FoundName;
	const previous = names[index - 1];
	const following = names[index + 1];
	const gapBefore = previous ? text.slice(previous.end, name.start) : '';
	const gapAfter = following ? text.slice(name.end, following.start) : '';
	const [one, two] = around.before;
	const [next] = around.after;
	const isKind =
		KIND_WORDS.has(next.word.toLowerCase()) ||
		isAfterKind(one, two) ||
		(!view.isEnglish && listKindWords(around).length > 0);
	return Object.assign(describeBefore(view, index, around), describeNext(view, index, around), {
		contains: flag(
			previous !== undefined &&
				/^, ?$/u.test(gapBefore) &&
				(view.ranked[index - 1]?.[0]?.reasons.some((reason) => reason.startsWith('lies in ')) ?? false)
		),
		inList: flag(IN_LIST.test(gapBefore) || IN_LIST.test(gapAfter)),
		besideKind: flag(isKind),
		insideQuotes: flag(
			/["“«]$/u.test(text.slice(Math.max(0, name.start - 1), name.start)) &&
				/^[,.]?["”»]/u.test(text.slice(name.end, name.end + 2))
		)
	});
}

function describeBefore(view: DocumentView, index: number, { before, after, isFirst }: Surroundings): FeatureSet {
	const { names, gazetteer } = view;
	const [one, two, three] = before;
	const lower = one.word.toLowerCase();
	const isSmall = isSmallWord(view, one);
	const isAfter = isAdjacent(one) && one.word !== '' && !isFirst;
	const isPlaceBefore = isBesideBefore(view, index, one);
	const isAfterPlace = isAfter && isPlaceBefore && names[index]?.isInflected !== true && !isSmall;
	return {
		afterCapital: flag(isAfter && !isPlaceBefore && isNameLike(gazetteer, one) && !isSmall),
		afterPlace: flag(isAfterPlace),
		afterPreposition: flag(isAfterPreposition(view, index, one, after[0])),
		afterDirection: flag(
			one.gap === ' ' &&
				(DIRECTIONS.has(lower) || (PLACE_PREPOSITIONS.has(lower) && !PURE_PREPOSITIONS.has(lower)))
		),
		afterThe: flag(one.gap === ' ' && lower === 'the'),
		afterOf: flag(one.gap === ' ' && lower === 'of'),
		afterAge: flag(lower === 'of' && /^\d{1,3}$/u.test(two.word)),
		afterTitle: flag(isAdjacent(one) && isCapitalised(one.word) && TITLES.has(lower.replace('.', ''))),
		afterFirstName: flag(isAfter && isFirstName(gazetteer, one.word) && !isAfterPlace && !isSmall),
		afterInstitutionOf: flag(
			(lower === 'of' && isInstitution(two)) ||
				(DIRECTIONS.has(lower) && two.word.toLowerCase() === 'of' && isInstitution(three))
		)
	};
}

/** "University of", "universities of", "Voice of". */
function isInstitution({ word }: Neighbour): boolean {
	const isName = isCapitalised(word) && (NAME_ENDS.has(word.toLowerCase()) || word === 'Voice');
	return isName || /^universit(?:y|ies)$/iu.test(word);
}

function describeNext({ names }: DocumentView, index: number, { after }: Surroundings): FeatureSet {
	const name = names[index] as FoundName;
	const following = names[index + 1];
	const [next] = after;
	const lower = next.word.toLowerCase();
	const isBefore = next.gap === ' ';
	const isPart = isBefore && name.isInflected !== true;
	const isBeforePlace = following !== undefined && name.end + 1 === following.start && isPart;
	const isEnd = isBefore && isCapitalised(next.word) && NAME_ENDS.has(lower);
	const isSiteEnd = isBefore && SITE_ENDS.has(lower);
	return {
		beforeCapital: flag(isPart && !isBeforePlace && !isEnd && isCapitalised(next.word) && !CALENDAR.has(lower)),
		beforeNameEnd: flag(isEnd && !isSiteEnd),
		beforeNameEndLater: flag(!isEnd && endsName(after)),
		beforeSiteEnd: flag(isSiteEnd),
		beforePlace: flag(isBeforePlace),
		beforeTownsfolk: flag(isBefore && TOWNSFOLK.has(next.word)),
		beforeNumber: flag(isBefore && /^\d{1,3}$/u.test(next.word)),
		beforeSaying: flag(isBefore && SAYING.has(next.word))
	};
}

/** Whether a preposition stands before a name, or what other languages write after it. */
function isAfterPreposition(
	{ isEnglish, names, text }: DocumentView,
	index: number,
	one: Neighbour,
	next: Neighbour
): boolean {
	const lower = one.word.toLowerCase();
	if (isEnglish) {
		return one.gap === ' ' && PURE_PREPOSITIONS.has(lower);
	}
	const { start, end, isLocative } = names[index] as FoundName;
	return (
		isLocative === true ||
		((one.gap === ' ' || one.gap === '') && (PURE_PREPOSITIONS.has(lower) || OTHER_PREPOSITIONS.has(lower))) ||
		(next.gap === ' ' && POSTPOSITIONS.has(next.word)) ||
		/(?:^|[^\p{L}])[dDlL]['’]$/u.test(text.slice(Math.max(0, start - 3), start)) ||
		/^['’](?:[dt][ae]n?|[nsy]?[aeıiuü]n?|[dt]aki|[dt]eki)(?!\p{L})/u.test(text.slice(end, end + 6))
	);
}

/** "the port of", "Co Louth" */
function isAfterKind(one: Neighbour, two: Neighbour): boolean {
	const lower = one.word.toLowerCase();
	return KIND_WORDS.has(lower) || lower === 'co' || (lower === 'of' && KIND_WORDS.has(two.word.toLowerCase()));
}

/** Whether the capitalised words after a name end in a word for a firm, a paper, an institution. */
function endsName(after: Surroundings['after']): boolean {
	for (const { gap, word } of after) {
		if (gap !== ' ' || !isCapitalised(word)) {
			return false;
		}
		if (NAME_ENDS.has(word.toLowerCase())) {
			return true;
		}
	}
	return false;
}

/** What stands right beside a name without a space. */
function describeMarks(text: string, name: FoundName): FeatureSet {
	return {
		beforePossessive: flag(/^['’]s?\b/u.test(text.slice(name.end, name.end + 3))),
		beforeHyphen: flag(/^[-‐–]\p{L}/u.test(text.slice(name.end, name.end + 2))),
		afterHyphen: flag(/\p{L}[-‐–]$/u.test(text.slice(Math.max(0, name.start - 2), name.start))),
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
