import type { Id } from '../model/common.ts';
import type { TimeSource } from '../model/compiled/timeline.ts';

/** The documents published by a day, each with the day from which on it counts as published. */
export type Published = Pick<ReadonlyMap<Id, number>, 'has' | 'get' | 'size'>;

/** Of an index its documents' places, for every day that is asked for: there may be 100,000. */
const placesOf = new WeakMap<readonly TimeSource[], ReadonlyMap<Id, number>>();

function listPlaces(sources: readonly TimeSource[]): ReadonlyMap<Id, number> {
	const places = placesOf.get(sources) ?? new Map(sources.map(({ id }, place) => [id, place]));
	placesOf.set(sources, places);
	return places;
}

/** @param isOut by place in the index */
export function findPublished(sources: readonly TimeSource[], isOut: readonly boolean[]): Published {
	const places = listPlaces(sources);
	const find = (id: Id): number | undefined => {
		const place = places.get(id) ?? -1;
		return isOut[place] ? sources[place]?.max : undefined;
	};
	return {
		has: (id) => find(id) !== undefined,
		get: find,
		size: isOut.reduce((count, out) => count + Number(out), 0)
	};
}
