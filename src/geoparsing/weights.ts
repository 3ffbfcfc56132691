import type { Feature } from './feature-list.ts';
import type { SenseFeature } from './sense-features.ts';

/** Weights of a logistic model: each feature's in natural logarithms of odds. */
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
	bias: -0.475,
	by: {
		isCountry: 3.145,
		isDivision: 0.454,
		isCounty: -0.065,
		isWide: 0.342,
		isWater: -1.032,
		isSite: -0.72,
		isAtlas: 0.0,
		isCapital: 0.605,
		isMillion: 0.673,
		isLarge: 0.344,
		isMiddling: -1.286,
		isSmall: -1.419,
		isTiny: -0.462,
		isOtherName: -1.82,
		isCommonest: -1.919,
		isCommon: -1.108,
		isRareWord: -0.613,
		isFirstName: -0.834,
		hasSeveralWords: 0.372,
		isFirst: -0.291,
		isFirstAndSingle: -0.065,
		afterCapital: -0.644,
		beforeCapital: -1.302,
		beforeNameEnd: -3.419,
		beforeSiteEnd: -0.788,
		beforePlace: -3.02,
		afterPlace: -1.665,
		afterPreposition: 0.397,
		afterDirection: 1.498,
		afterThe: 0.638,
		afterOf: 0.507,
		afterTitle: -0.59,
		afterFirstName: 0.389,
		beforeSaying: -0.536,
		isContained: 0.348,
		contains: 0.4,
		inList: 1.37,
		besideKind: 2.184,
		beforePossessive: 0.244,
		beforeHyphen: -1.323,
		afterHyphen: -0.709,
		elsewherePlace: 0.032,
		elsewherePerson: -2.225,
		elsewherePart: -1.149,
		elsewhereLower: -2.467,
		countryNamed: 1.519,
		divisionNamed: 0.586,
		isAllCapitals: 1.184,
		isShort: -0.175,
		margin: 0.257,
		insideQuotes: -0.102,
		smallUnknownWord: -1.745,
		afterPrepositionKnown: 1.166,
		afterInstitutionOf: -3.457,
		besideSlash: -1.019,
		beforeMoney: -2.873,
		countryBeforeCapital: 1.19,
		divisionBeforeCapital: -0.164,
		divisionBeforeEnd: 0.946,
		isUnknown: -0.08
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
