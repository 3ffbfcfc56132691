import { once } from 'node:events';
import { NearPlaces, writeSites } from '../atlas/compile/near-places.ts';
import type { Elsewhere } from '../atlas/compile/streaming.ts';
import type { Atlas } from '../atlas/load/atlas.ts';
import { beginThread } from './begin-thread.ts';
import type { MadeElsewhere } from './turns.ts';

/** What lies near each place, worked out in a thread of its own. */
export type NearSearch = Pick<Elsewhere, 'near'> & Pick<MadeElsewhere, 'stop'>;

/** Finds what lies near each place beside whatever else is done. */
export function findNear(atlas: Atlas): NearSearch {
	const places = new NearPlaces(atlas);
	const thread = beginThread('near-thread.ts', [...writeSites(atlas)]);
	const known = once(thread, 'message').then(([figures]) => places.know(figures as Float64Array<ArrayBuffer>));
	// Whoever waits hears of it; until then somebody must.
	known.catch(() => undefined);
	return { near: { places, known }, stop: () => thread.terminate() };
}
