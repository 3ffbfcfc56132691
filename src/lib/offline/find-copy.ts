import { formatNoteUrl, listPrefix, type KeptNote } from './kept-copy.ts';

/** A kept copy of which at least one part is whole. */
export interface FoundCopy {
	cache: Cache;
	note: KeptNote;
}

/** Names of all caches of a site, with what was not kept whole too. */
export async function listCopies(scope: string): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(listPrefix(scope)));
}

/** The note of one cache; `null` where no part in it is whole. */
export async function readNote(cache: Cache, scope: string): Promise<KeptNote | null> {
	const note = await cache.match(formatNoteUrl(scope));
	return note ? ((await note.json()) as KeptNote) : null;
}

/** The copy that is read without a network: of several that are whole in part the latest. */
export async function findCopy(scope: string): Promise<FoundCopy | null> {
	let latest: FoundCopy | null = null;
	for (const name of await listCopies(scope)) {
		const cache = await caches.open(name);
		const note = await readNote(cache, scope);
		if (note && (latest === null || note.since >= latest.note.since)) {
			latest = { cache, note };
		}
	}
	return latest;
}
