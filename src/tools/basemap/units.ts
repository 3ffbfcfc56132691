/**
 * The smallest areas that some state and another disagree about, and whom each state's own map gives them to.
 * Everything the basemap says about borders follows from this table; the sources of each line are in geo/basemap/disputes.json.
 */
export const claimViews = ['in', 'pk', 'cn', 'ua', 'ru'] as const;
export type ClaimView = (typeof claimViews)[number];
export type View = 'neutral' | ClaimView;

export interface DisputedUnit {
	id: string;
	name: string;
	/** Codes of the Natural Earth admin-1 units it is made of; empty where it is cut out with a claim line. */
	codes: readonly string[];
	/** A point inside, for the areas cut out with a claim line. */
	seed?: readonly [number, number];
	/** ISO 3166 alpha-3 of who governs. */
	adminBy: string;
	/** Owner in a state's own map, where that differs from `adminBy`. */
	owners: Partial<Record<ClaimView, string>>;
}

export const disputedUnits: readonly DisputedUnit[] = [
	{ id: 'azad-kashmir', name: 'Azad Kashmir', codes: ['PK-JK'], adminBy: 'PAK', owners: { in: 'IND' } },
	{ id: 'gilgit-baltistan', name: 'Gilgit-Baltistan', codes: ['PK-GB'], adminBy: 'PAK', owners: { in: 'IND' } },
	{ id: 'jammu-and-kashmir', name: 'Jammu and Kashmir', codes: ['IN-JK'], adminBy: 'IND', owners: { pk: 'PAK' } },
	{ id: 'ladakh', name: 'Ladakh', codes: ['IN-LA'], adminBy: 'IND', owners: { pk: 'PAK' } },
	{ id: 'siachen', name: 'Siachen Glacier', codes: ['-99-X06~'], adminBy: 'IND', owners: { pk: 'PAK' } },
	{ id: 'aksai-chin', name: 'Aksai Chin', codes: [], seed: [79.5, 35], adminBy: 'CHN', owners: { in: 'IND' } },
	{ id: 'shaksgam', name: 'Shaksgam Valley', codes: [], seed: [76.6, 36], adminBy: 'CHN', owners: { in: 'IND' } },
	{ id: 'arunachal-pradesh', name: 'Arunachal Pradesh', codes: ['IN-AR'], adminBy: 'IND', owners: { cn: 'CHN' } },
	{ id: 'crimea', name: 'Crimea', codes: ['UA-43', 'UA-40'], adminBy: 'RUS', owners: { ua: 'UKR' } },
	{ id: 'donetsk', name: 'Donetsk Oblast', codes: ['UA-14'], adminBy: 'UKR', owners: { ru: 'RUS' } },
	{ id: 'luhansk', name: 'Luhansk Oblast', codes: ['UA-09'], adminBy: 'UKR', owners: { ru: 'RUS' } },
	{ id: 'kherson', name: 'Kherson Oblast', codes: ['UA-65'], adminBy: 'UKR', owners: { ru: 'RUS' } },
	{ id: 'zaporizhzhia', name: 'Zaporizhzhia Oblast', codes: ['UA-23'], adminBy: 'UKR', owners: { ru: 'RUS' } }
];

/** Natural Earth units that are no state of their own here: leased ground, bases and buffer zones. */
export const mergedUnits: Readonly<Record<string, string>> = {
	KAB: 'KAZ',
	USG: 'CUB',
	CNM: 'CYP',
	ESB: 'CYP',
	WSB: 'CYP'
};

/** The federally administered tribal areas became part of Khyber Pakhtunkhwa in 2018. */
export const mergedCodes: Readonly<Record<string, string>> = { 'PK-TA': 'PK-KP' };

export type BoundaryKind = 'agreed' | 'de-facto' | 'line-of-control' | 'indefinite';

interface PairRule {
	a: readonly string[];
	b: readonly string[];
	kind: BoundaryKind;
	name?: string;
}

/** Kinds of the borders in the neutral view that are more, or less, than an agreed one. First match wins. */
export const pairRules: readonly PairRule[] = [
	{ a: ['siachen'], b: ['gilgit-baltistan'], kind: 'line-of-control', name: 'Actual Ground Position Line' },
	{
		a: ['azad-kashmir', 'gilgit-baltistan'],
		b: ['jammu-and-kashmir', 'ladakh'],
		kind: 'line-of-control',
		name: 'Line of Control'
	},
	{ a: ['PAK'], b: ['jammu-and-kashmir'], kind: 'line-of-control', name: 'Working Boundary' },
	{
		a: ['ladakh', 'siachen', 'arunachal-pradesh'],
		b: ['CHN', 'aksai-chin', 'shaksgam'],
		kind: 'line-of-control',
		name: 'Line of Actual Control'
	},
	{ a: ['IN-SK'], b: ['CHN'], kind: 'agreed' },
	{ a: ['IND'], b: ['CHN'], kind: 'indefinite', name: 'Line of Actual Control' },
	{ a: ['gilgit-baltistan'], b: ['shaksgam'], kind: 'indefinite', name: 'Boundary of the 1963 agreement' },
	{ a: ['crimea'], b: ['kherson', 'UKR'], kind: 'de-facto', name: 'Administrative line of Crimea' },
	{ a: ['PAK', 'gilgit-baltistan'], b: ['AFG'], kind: 'agreed', name: 'Durand Line' },
	{ a: ['BTN'], b: ['CHN'], kind: 'indefinite' },
	{ a: ['PRK'], b: ['KOR'], kind: 'line-of-control', name: 'Military Demarcation Line' },
	{ a: ['SYR'], b: ['ISR'], kind: 'line-of-control', name: 'Ceasefire line of 1974' },
	{ a: ['PSX'], b: ['ISR'], kind: 'line-of-control', name: 'Armistice line of 1949' },
	{ a: ['CYN'], b: ['CYP'], kind: 'line-of-control', name: 'Green Line' },
	{ a: ['SAH'], b: ['MAR'], kind: 'indefinite' },
	{ a: ['SOL'], b: ['SOM'], kind: 'de-facto' },
	{ a: ['KOS'], b: ['SRB'], kind: 'de-facto' },
	{ a: ['LBN'], b: ['ISR'], kind: 'indefinite' },
	{ a: ['SDS'], b: ['SDN'], kind: 'indefinite' }
];

/** States' ISO alpha-3 code of each view. */
export const viewStates: Readonly<Record<ClaimView, string>> = {
	in: 'IND',
	pk: 'PAK',
	cn: 'CHN',
	ua: 'UKR',
	ru: 'RUS'
};
