import { once } from 'node:events';
import { beginThread } from './begin-thread.ts';
import type { MadeElsewhere } from './turns.ts';

export interface SearchTask {
	/** Of the compiled atlas. */
	folder: string;
	/** Of records that are searched. */
	files: number;
}

/** An index of what is searched that is being made in a thread of its own. */
export interface SearchIndexing extends MadeElsewhere {
	/** Hashes of its files by path, once they are written. */
	done: Promise<ReadonlyMap<string, string>>;
}

/** Makes the index of the records whose files lie in a folder, beside whatever else is done, and writes it there. */
export function indexSearch(folder: string, files: number): SearchIndexing {
	const task: SearchTask = { folder, files };
	const thread = beginThread('search-thread.ts', task);
	const done = once(thread, 'message').then(([made]) => made as ReadonlyMap<string, string>);
	// Whoever waits hears of it; until then somebody must.
	done.catch(() => undefined);
	return { done, stop: () => thread.terminate() };
}
