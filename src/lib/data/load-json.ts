import { error } from '@sveltejs/kit';
import { base } from '$app/paths';

/**
 * Reads one compiled file below `atlas/`. Throws a 404 with a sentence for the reader where there is none,
 * a 500 where it is not JSON.
 * @param what what the file tells of, as the message names it: "place", "event"
 */
export async function loadJson<T>(fetch: typeof globalThis.fetch, path: string, what: string): Promise<T> {
	const response = await fetch(`${base}/atlas/${path}`);
	if (!response.ok) {
		error(404, `The atlas has no such ${what}.`);
	}
	try {
		return (await response.json()) as T;
	} catch (cause) {
		console.error(cause);
		error(500, `The atlas’s record of this ${what} is damaged.`);
	}
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Loads the record of an id that came from an address. */
export function loadRecord<T>(fetch: typeof globalThis.fetch, folder: string, id: string, what: string): Promise<T> {
	if (!ID.test(id) || id.length > 80) {
		error(404, `The atlas has no such ${what}.`);
	}
	return loadJson<T>(fetch, `${folder}/${id}.json`, what);
}
