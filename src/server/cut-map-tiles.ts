import { once } from 'node:events';
import type { ShapeOrder } from '../atlas/compile/map-tiles.ts';
import { MANIFEST } from '../model/compiled/manifest.ts';
import { beginThread } from './begin-thread.ts';
import type { MadeElsewhere } from './turns.ts';

/** Tiles of a large atlas's map. */
export const MAP_ARCHIVE = 'map.pmtiles';

export interface TileTask {
	/** Of the compiled atlas. */
	folder: string;
	/** Of the paths of its shapes. */
	pattern: string;
	/** Of the tiles. */
	archive: string;
	/** Ids with spaces between, which cost little to hand over. */
	drawn: string;
	listed: string;
}

/** Tiles that are being cut in a thread of their own. */
export interface TileCutting extends MadeElsewhere {
	/** Until they are written; throws where they cannot be. */
	done: Promise<void>;
}

/** Cuts the tiles of the shapes that lie in a folder beside whatever else is done, and writes them there. */
export function cutMapTiles(folder: string, { drawn, listed }: ShapeOrder): TileCutting {
	const task: TileTask = {
		folder,
		pattern: MANIFEST.shape.path,
		archive: MAP_ARCHIVE,
		drawn: drawn.join(' '),
		listed: listed.join(' ')
	};
	const thread = beginThread('map-tiles-thread.ts', task);
	const done = once(thread, 'exit').then(() => undefined);
	// Whoever waits hears of it; until then somebody must.
	done.catch(() => undefined);
	return { done, stop: () => thread.terminate() };
}
