import type { GazetteerPlace } from '../gazetteer/place.ts';

/** A place that a name may mean, of the atlas or of the gazetteer. */
export interface NamedPlace extends GazetteerPlace {
	isAtlas: boolean;
	/** The name found is one of its names in another language or time. */
	isOther: boolean;
	/** The name found is in a script in which every name is one in another language. */
	isOtherScript?: boolean;
}

/** What kinds weigh where nothing else is known; a town weighs by its people. */
const KIND_WEIGHTS: Record<NamedPlace['kind'], number> = {
	country: 10,
	capital: 0,
	city: 0,
	province: 6.6,
	county: 4.6,
	region: 8,
	continent: 10,
	river: 5.2,
	water: 8,
	mountain: 7,
	island: 7.4,
	airport: 5,
	port: 4,
	feature: 7
};
/** People of a place of which no number is known. */
const UNKNOWN_PEOPLE = 300;

export const ATLAS_WEIGHT = 9;

/** What a town weighs by its people. */
export function townWeight(people: number, isCapital: boolean): number {
	return Math.log10(Math.max(people, UNKNOWN_PEOPLE)) + (isCapital ? 1.5 : 0);
}

/** How much less a place weighs under a name that is not its ordinary one. */
export function otherNameWeight({ kind, isOther, isOtherScript }: NamedPlace): number {
	if (!isOther) {
		return 0;
	}
	return kind === 'capital' && isOtherScript !== true ? 3 : 1;
}

/** What a place weighs where nothing else is known. */
export function weighBasic(place: NamedPlace): number {
	const { kind, population, isAtlas, country } = place;
	const isTown = kind === 'city' || kind === 'capital';
	const weight = isTown
		? townWeight(population, kind === 'capital')
		: KIND_WEIGHTS[kind] + (kind === 'province' && LARGE_DIVISIONS.has(country) ? 1 : 0);
	return weight - otherNameWeight(place) + (isAtlas ? ATLAS_WEIGHT : 0);
}

/** States whose first divisions are named in news of the world. */
const LARGE_DIVISIONS = new Set(['US', 'CA', 'AU', 'IN', 'BR', 'DE', 'GB', 'CN']);

/** Cells of the globe, in which places count as near one another. Degrees. */
const CELL = 3;
export function cellOf({ lat, lon }: Pick<NamedPlace, 'lat' | 'lon'>): string {
	return `${Math.floor(lat / CELL)} ${Math.floor(lon / CELL)}`;
}
