import type { PlaceKind } from '../model/proposals/mention.ts';

/** A place that names in a text are looked up in. */
export interface GazetteerPlace {
	/** `<source>:<code>`. */
	id: string;
	name: string;
	/** Degrees. */
	lat: number;
	lon: number;
	/** ISO 3166-1 alpha-2; empty where it lies in none. */
	country: string;
	/** `US.TX`: country and the code of its first division as GeoNames has it; empty where not known. */
	admin1: string;
	kind: PlaceKind;
	/** 0 where not known. */
	population: number;
}
