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

/** Whether a name is a place's: fitted on GeoVirus with a ridge, so that no feature of few cases weighs much. */
export const NAME_WEIGHTS: Weights<Feature> = {
	bias: -0.584,
	by: {
		isCountry: 3.073,
		isDivision: 0.447,
		isCounty: -0.035,
		isWide: 0.345,
		isWater: -0.976,
		isSite: -0.714,
		isAtlas: 0.0,
		isCapital: 0.566,
		isMillion: 0.772,
		isLarge: 0.486,
		isMiddling: -1.219,
		isSmall: -1.602,
		isTiny: -0.634,
		isOtherName: -1.775,
		isCommonest: -1.93,
		isCommon: -1.183,
		isRareWord: -0.588,
		isFirstName: -0.855,
		hasSeveralWords: 0.413,
		isFirst: -0.136,
		isFirstAndSingle: -0.18,
		afterCapital: -0.582,
		beforeCapital: -0.981,
		beforeNameEnd: -3.443,
		beforeSiteEnd: -0.724,
		beforePlace: -1.654,
		afterPlace: -0.46,
		afterPreposition: 0.375,
		afterDirection: 1.6,
		afterThe: 0.721,
		afterOf: 0.512,
		afterTitle: -0.617,
		afterFirstName: 0.368,
		beforeSaying: -0.634,
		isContained: 0.139,
		contains: 0.296,
		inList: 1.718,
		besideKind: 2.313,
		beforePossessive: 0.284,
		beforeHyphen: -1.277,
		afterHyphen: -0.727,
		elsewherePlace: 0.13,
		elsewherePerson: -2.14,
		elsewherePart: -1.135,
		elsewhereLower: -2.449,
		countryNamed: 1.538,
		divisionNamed: 0.532,
		isAllCapitals: 1.214,
		isShort: -0.161,
		margin: 0.345,
		insideQuotes: -0.092,
		smallUnknownWord: -1.856,
		afterPrepositionKnown: 1.29,
		afterInstitutionOf: -3.447,
		besideSlash: -0.973,
		beforeMoney: -2.856,
		countryBeforeCapital: 1.138,
		divisionBeforeCapital: -0.264,
		divisionBeforeEnd: 1.007,
		isUnknown: -0.107,
		beforeNameEndLater: -1.241,
		isNear: -0.222,
		endsInKind: 0.009,
		afterAge: 0.867,
		isSmallNear: 0.597
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
