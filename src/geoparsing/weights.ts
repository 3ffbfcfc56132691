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
	bias: -0.644,
	by: {
		isCountry: 3.31,
		isDivision: 0.401,
		isCounty: -0.91,
		isWide: 0.552,
		isWater: -0.817,
		isSite: -0.744,
		isAtlas: 0.0,
		isCapital: 0.63,
		isMillion: 0.502,
		isLarge: 0.386,
		isMiddling: -1.077,
		isSmall: -1.313,
		isTiny: -0.518,
		isOtherName: -1.358,
		isCommonest: -1.952,
		isCommon: -0.758,
		isRareWord: -0.759,
		isFirstName: -1.108,
		hasSeveralWords: 0.289,
		isFirst: 0.073,
		isFirstAndSingle: 0.07,
		afterCapital: -0.947,
		beforeCapital: -0.929,
		beforeNameEnd: -3.186,
		beforeSiteEnd: -0.761,
		beforePlace: -1.8,
		afterPlace: -0.357,
		afterPreposition: 0.92,
		afterDirection: 1.757,
		afterThe: 0.765,
		afterOf: 0.508,
		afterTitle: -0.367,
		afterFirstName: -0.197,
		beforeSaying: -0.688,
		isContained: -0.032,
		contains: 0.392,
		inList: 2.252,
		besideKind: 1.947,
		beforePossessive: 0.19,
		beforeHyphen: -1.074,
		afterHyphen: -1.037,
		elsewherePlace: -0.062,
		elsewherePerson: -3.353,
		elsewherePart: -1.421,
		elsewhereLower: -2.603,
		countryNamed: 1.501,
		divisionNamed: 0.797,
		isAllCapitals: 0.822,
		isShort: -0.284,
		margin: 0.143,
		insideQuotes: -0.11,
		smallUnknownWord: -1.262,
		afterPrepositionKnown: 1.029,
		afterInstitutionOf: -3.079,
		besideSlash: -1.073,
		beforeMoney: -2.748,
		countryBeforeCapital: 1.332,
		divisionBeforeCapital: 0.132,
		divisionBeforeEnd: 0.775,
		isUnknown: 0.073,
		beforeNameEndLater: -1.057,
		isNear: -0.17,
		endsInKind: 0.831,
		afterAge: 0.835,
		isSmallNear: 0.495,
		beforeTownsfolk: 2.228,
		beforeNumber: -1.8,
		isKindKnown: 0.703,
		isFirstCommon: -2.011
	}
};

/** Whether a name stands for those who act for a place: fitted on the training half of ReLocaR. */
export const SENSE_WEIGHTS: Weights<SenseFeature> = {
	bias: -0.142,
	by: {
		afterAt: -2.151,
		afterTowards: -1.229,
		afterWith: 0.202,
		afterOver: -0.112,
		afterOf: -1.088,
		afterThe: 0.386,
		afterVerb: 0.331,
		afterRepresent: 0.79,
		afterCompete: 0.014,
		isFirst: 0.671,
		isFirstVerb: -0.986,
		beforeActing: 0.94,
		beforeSaying: 0.006,
		beforeVerbEnding: 0.321,
		beforePossessive: -0.067,
		beforeHyphen: -0.182,
		beforeNoun: -0.411,
		beforeNameEnd: -0.272,
		beforeSiteEnd: -0.063,
		beforeTeam: -0.627,
		beforeGovernment: -0.301,
		beforeComma: 0.013,
		beforeStop: -0.245,
		beforeCapitalAfterComma: 0.174,
		afterComma: -0.983,
		besideKind: -0.49,
		located: -1.439,
		geography: -1.699,
		competes: 0.787,
		teams: 1.461,
		governments: 1.385,
		states: 0.485,
		isCountry: 0.722,
		isCity: -0.231,
		isRegion: -0.492,
		isAtCountry: -1.081,
		isOfCountry: 0.122,
		beforeFigure: -0.229,
		isBracketed: -0.265,
		afterAtWide: -0.366
	}
};
