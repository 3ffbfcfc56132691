import borders from '../../../geo/basemap/borders.json';

/**
 * The smallest areas that some state and another disagree about, whom each state's own map gives them to, and how the
 * lines between them stand: data of geo/basemap/borders.json. Everything the basemap says about borders follows from
 * it; what each dispute rests on is in geo/basemap/disputes.json.
 */

/** Key of a view: `neutral`, or one of `stateWorldviews`. */
export type Worldview = string;
/** Key of a state whose own map can be drawn. */
export type StateWorldview = string;

export interface DisputedUnit {
	id: string;
	name: string;
	/** Codes of the Natural Earth admin-1 units it is made of; empty where it is cut out with a claim line. */
	codes: readonly string[];
	/** A point inside, for the areas cut out with a claim line. */
	seed?: readonly number[];
	/** ISO 3166 alpha-3 of who governs. */
	adminBy: string;
	/** Owner in a state's own map, where that differs from `adminBy`. */
	owners: Readonly<Partial<Record<StateWorldview, string>>>;
}

const kinds = ['agreed', 'de-facto', 'line-of-control', 'indefinite'] as const;
export type BoundaryKind = (typeof kinds)[number];

interface PairRule {
	a: readonly string[];
	b: readonly string[];
	kind: BoundaryKind;
	name?: string;
}

/** Two groups of areas, by unit, state or province, between which a state's own map leaves the line open. */
interface OpenLine {
	view: StateWorldview;
	a: readonly string[];
	b: readonly string[];
}

function parseBoundaryKind(kind: string): BoundaryKind {
	const known = kinds.find((item) => item === kind);
	if (!known) {
		throw new Error(`geo/basemap/borders.json: ${kind} is no kind of border. Use one of ${kinds.join(', ')}.`);
	}
	return known;
}

export const stateWorldviews: readonly StateWorldview[] = borders.views.map(({ id }) => id);
/** States' ISO alpha-3 code of each view. */
export const worldviewStates: ReadonlyMap<StateWorldview, string> = new Map(
	borders.views.map(({ id, state }) => [id, state])
);
export const disputedUnits: readonly DisputedUnit[] = borders.units;
/** Kinds of the borders in the neutral view that are more, or less, than an agreed one. First match wins. */
export const pairRules: readonly PairRule[] = borders.lines.map((line) => ({
	...line,
	kind: parseBoundaryKind(line.kind)
}));
export const openLines: readonly OpenLine[] = borders.openLines;
/** Claim lines that are cut out of the provinces: whose they are, and which states' provinces they cut. */
export const claimLines = borders.claimLines;
/** Natural Earth units that are no state of their own here: leased ground, bases and buffer zones. */
export const mergedUnits: Readonly<Record<string, string>> = borders.mergedStates;
/** Provinces that have become part of others since the source was drawn. */
export const mergedCodes: Readonly<Record<string, string>> = borders.mergedCodes;
