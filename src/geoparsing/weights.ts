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

/** Whether a name is a place's: fitted on GeoVirus and on local news of our own with a ridge, so that no feature of few cases weighs much. */
export const NAME_WEIGHTS: Weights<Feature> = {
	bias: -0.543,
	by: {
		isCountry: 3.114,
		isDivision: 0.518,
		isCounty: -0.902,
		isWide: 0.377,
		isWater: -0.87,
		isSite: -0.616,
		isAtlas: 0.0,
		isCapital: 0.862,
		isMillion: 0.404,
		isLarge: 0.463,
		isMiddling: -1.061,
		isSmall: -1.297,
		isTiny: -0.553,
		isOtherName: -1.641,
		isCommonest: -1.93,
		isCommon: -1.058,
		isRareWord: -0.765,
		isFirstName: -1.168,
		hasSeveralWords: 0.417,
		isFirst: 0.107,
		isFirstAndSingle: 0.055,
		afterCapital: -1.066,
		beforeCapital: -1.3,
		beforeNameEnd: -3.496,
		beforeSiteEnd: -0.865,
		beforePlace: -1.827,
		afterPlace: -0.319,
		afterPreposition: 0.875,
		afterDirection: 1.735,
		afterThe: 0.709,
		afterOf: 0.56,
		afterTitle: -0.329,
		afterFirstName: -0.12,
		beforeSaying: -0.678,
		isContained: -0.001,
		contains: 0.463,
		inList: 2.043,
		besideKind: 1.946,
		beforePossessive: 0.185,
		beforeHyphen: -1.189,
		afterHyphen: -1.073,
		elsewherePlace: -0.03,
		elsewherePerson: -3.319,
		elsewherePart: -0.815,
		elsewhereLower: -2.559,
		countryNamed: 1.457,
		divisionNamed: 0.796,
		isAllCapitals: 0.793,
		isShort: -0.181,
		margin: 0.14,
		insideQuotes: -0.118,
		smallUnknownWord: -1.252,
		afterPrepositionKnown: 1.023,
		afterInstitutionOf: -3.113,
		besideSlash: -1.05,
		beforeMoney: -2.752,
		countryBeforeCapital: 1.366,
		divisionBeforeCapital: -0.312,
		divisionBeforeEnd: 0.596,
		isUnknown: 0.29,
		beforeNameEndLater: -1.052,
		isNear: -0.152,
		endsInKind: 0.365,
		afterAge: 0.805,
		isSmallNear: 0.465,
		beforeTownsfolk: 2.292,
		beforeNumber: -1.849,
		isKindKnown: 0.943,
		isFirstCommon: -2.044
	}
};

/** Whether a name stands for those who act for a place: fitted on the training half of ReLocaR. */
export const SENSE_WEIGHTS: Weights<SenseFeature> = {
	bias: -0.128,
	by: {
		afterAt: -2.158,
		afterTowards: -1.23,
		afterWith: 0.204,
		afterOver: -0.112,
		afterOf: -1.095,
		afterThe: 0.377,
		afterVerb: 0.33,
		afterRepresent: 0.788,
		afterCompete: 0.017,
		isFirst: 0.674,
		isFirstVerb: -0.995,
		beforeActing: 0.957,
		beforeSaying: 0.006,
		beforeVerbEnding: 0.309,
		beforePossessive: -0.067,
		beforeHyphen: -0.184,
		beforeNoun: -0.421,
		beforeNameEnd: -0.269,
		beforeSiteEnd: -0.062,
		beforeTeam: -0.628,
		beforeGovernment: -0.299,
		beforeComma: 0.012,
		beforeStop: -0.246,
		beforeCapitalAfterComma: 0.174,
		afterComma: -0.983,
		besideKind: -0.491,
		located: -1.438,
		geography: -1.706,
		competes: 0.787,
		teams: 1.461,
		governments: 1.396,
		states: 0.477,
		isCountry: 0.706,
		isCity: -0.229,
		isRegion: -0.478,
		isAtCountry: -1.072,
		isOfCountry: 0.131,
		beforeFigure: -0.227,
		isBracketed: -0.267,
		afterAtWide: -0.367
	}
};
