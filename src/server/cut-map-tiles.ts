import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { ShapeOrder } from '../atlas/compile/map-tiles.ts';
import { MANIFEST } from '../model/compiled/manifest.ts';
import { ROOT } from './paths.ts';

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
export interface TileCutting {
	/** Until they are written; throws where they cannot be. */
	done: Promise<void>;
	/** Ends the thread, whatever it is at. */
	stop: () => Promise<unknown>;
}

/** Where so much that is new has come it is gone through: what a thread holds comes on top of what the first needs. */
const YOUNG_MEGABYTES = 8;

const SCRIPT = pathToFileURL(join(ROOT, 'src/server/map-tiles-thread.ts')).href;
/** Lets the thread read TypeScript, however this process was started. */
const BEGIN = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
	register();
	return import(${JSON.stringify(SCRIPT)});
});`;

/** Cuts the tiles of the shapes that lie in a folder beside whatever else is done, and writes them there. */
export function cutMapTiles(folder: string, { drawn, listed }: ShapeOrder): TileCutting {
	const task: TileTask = {
		folder,
		pattern: MANIFEST.shape.path,
		archive: MAP_ARCHIVE,
		drawn: drawn.join(' '),
		listed: listed.join(' ')
	};
	setFlagsFromString(`--max-semi-space-size=${YOUNG_MEGABYTES}`);
	// Without the loaders of this process, which a thread does not get as it begins.
	const thread = new Worker(BEGIN, { eval: true, execArgv: [], workerData: task });
	const done = once(thread, 'exit').then(() => undefined);
	// Whoever waits hears of it; until then somebody must.
	done.catch(() => undefined);
	return { done, stop: () => thread.terminate() };
}
