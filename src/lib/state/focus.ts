import type { Id } from '../../model/common.ts';

/** What a page asks the map to mark: the thing it is about, and what belongs to it. */
export interface MapFocus {
	selected: Id | null;
	related: Id[];
	/** West, south, east, north. */
	bounds: [number, number, number, number] | null;
	/** Ids a `passage=` in the address may name on this page. */
	passages: Id[];
}
