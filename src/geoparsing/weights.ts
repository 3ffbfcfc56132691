import type { Feature } from './feature-list.ts';
import type { SenseFeature } from './sense-features.ts';

/** Weights of a logistic model: each feature's in natural logarithms of odds. Made by tests/bench/proposals/fit.ts. */
export interface Weights<F extends string> {
	bias: number;
	by: Record<F, number>;
}

/** Share of 1 that a model gives a set of features. */
export function weighFeatures<F extends string>(
	{ bias, by }: Weights<F>,
	features: Partial<Record<F, number>>
): number {
	let sum = bias;
	for (const name in features) {
		sum += (features[name] ?? 0) * by[name];
	}
	return 1 / (1 + Math.exp(-sum));
}

/**
 * Whether a name is a place's: fitted on GeoVirus and on local news of our own with a ridge, so that no feature of few
 * cases weighs much.
 */
export const NAME_WEIGHTS: Weights<Feature> = {
	bias: -0.624,
	by: {
		isCountry: 3.162,
		isDivision: 0.599,
		isCounty: -0.765,
		isWide: 0.516,
		isWater: -0.613,
		isSite: -0.731,
		isAtlas: 0.0,
		isCapital: 0.796,
		isMillion: 0.36,
		isLarge: 0.366,
		isMiddling: -1.295,
		isSmall: -1.389,
		isTiny: -0.533,
		isOtherName: -1.404,
		isCommonest: -1.995,
		isCommon: -0.602,
		isRareWord: -0.657,
		isFirstName: -1.13,
		hasSeveralWords: 0.286,
		isFirst: 0.193,
		isFirstAndSingle: -0.085,
		afterCapital: -1.039,
		beforeCapital: -0.979,
		beforeNameEnd: -3.3,
		beforeSiteEnd: -0.827,
		beforePlace: -1.787,
		afterPlace: -0.279,
		afterPreposition: 0.877,
		afterDirection: 1.803,
		afterThe: 0.785,
		afterOf: 0.487,
		afterTitle: -0.333,
		afterFirstName: -0.065,
		beforeSaying: -0.67,
		isContained: -0.127,
		contains: 0.124,
		inList: 2.353,
		besideKind: 1.936,
		beforePossessive: 0.253,
		beforeHyphen: -1.123,
		afterHyphen: -1.004,
		elsewherePlace: -0.157,
		elsewherePerson: -3.362,
		elsewherePart: -1.374,
		elsewhereLower: -2.671,
		countryNamed: 1.423,
		divisionNamed: 1.32,
		isAllCapitals: 0.807,
		isShort: -0.262,
		margin: 0.318,
		insideQuotes: -0.092,
		smallUnknownWord: -1.381,
		afterPrepositionKnown: 1.076,
		afterInstitutionOf: -3.197,
		besideSlash: -0.919,
		beforeMoney: -2.763,
		countryBeforeCapital: 1.322,
		divisionBeforeCapital: 0.329,
		divisionBeforeEnd: 0.537,
		isUnknown: 0.064,
		beforeNameEndLater: -1.082,
		isNear: -0.444,
		endsInKind: 0.82,
		afterAge: 0.833,
		isSmallNear: 0.319,
		beforeTownsfolk: 2.285,
		beforeNumber: -1.802,
		isKindKnown: 0.445,
		isFirstCommon: -2.085
	}
};

/** Whether a name stands for those who act for a place: fitted on the training half of ReLocaR. */
export const SENSE_WEIGHTS: Weights<SenseFeature> = {
	bias: -0.208,
	by: {
		afterAt: -2.151,
		afterTowards: -1.254,
		afterWith: 0.335,
		afterOver: -0.105,
		afterOf: -1.034,
		afterThe: 0.421,
		afterVerb: 0.421,
		afterRepresent: 0.828,
		afterCompete: 0.007,
		isFirst: 0.636,
		isFirstVerb: -0.021,
		beforeActing: 1.363,
		beforeSaying: 0.004,
		beforeVerbEnding: 0.3,
		beforePossessive: 0.056,
		beforeHyphen: -0.173,
		beforeNoun: -0.353,
		beforeNameEnd: -0.258,
		beforeSiteEnd: -0.069,
		beforeTeam: -0.659,
		beforeGovernment: -0.338,
		beforeComma: 0.11,
		beforeStop: -0.101,
		beforeCapitalAfterComma: 0.025,
		afterComma: -0.686,
		besideKind: -0.441,
		located: -1.309,
		geography: -1.651,
		competes: 0.706,
		teams: 1.49,
		governments: 1.301,
		states: 0.407,
		isCountry: 0.723,
		isCity: -0.253,
		isRegion: -0.47,
		isAtCountry: -1.097,
		isOfCountry: 0.135,
		beforeFigure: -0.228,
		isBracketed: -0.245,
		afterAtWide: -0.105,
		listedAt: -1.694,
		listedTowards: -0.713,
		listedWith: 0.146,
		isSubjectOfBeing: -1.333,
		afterVisit: -1.072,
		afterPersons: -0.712,
		afterControl: 0.511,
		fromControl: 1.174,
		afterBody: -1.122,
		beforePerson: -1.119
	}
};
