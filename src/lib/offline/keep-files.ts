import { listCopies, readNote } from './find-copy.ts';
import { formatCacheName, formatNoteUrl, listPart, type KeptNote, type KeptPart, type SiteFiles } from './kept-copy.ts';

/** How far the keeping has come. */
export interface KeepProgress {
	files: number;
	of: number;
	bytes: number;
}

/** Why a copy could not be kept, in a sentence for the reader. */
export class KeepError extends Error {}

const MAX_PARALLEL = 4;

/**
 * Fetches the files of a part into the site's cache and notes it as whole at the end. What is there already is not
 * fetched again, so that a keeping that was broken off goes on where it stopped. Copies of earlier builds go once this
 * one has all their parts.
 *
 * @throws {KeepError} where the network or the device fails; what an earlier copy holds stays as it was
 */
export async function keepPart(
	scope: string,
	site: SiteFiles,
	part: KeptPart,
	report: (progress: KeepProgress) => void,
	signal: AbortSignal
): Promise<KeptNote> {
	const cache = await caches.open(formatCacheName(scope, site.version));
	const paths = listPart(site, part).map(({ path }) => scope + path);
	const waiting = [...paths];
	const progress: KeepProgress = { files: 0, of: paths.length, bytes: 0 };
	const work = async (): Promise<void> => {
		for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
			const bytes = await keepFile(cache, path, signal);
			progress.bytes += bytes;
			progress.files += 1;
			report({ ...progress });
		}
	};
	try {
		await Promise.all(Array.from({ length: MAX_PARALLEL }, work));
	} catch (cause) {
		waiting.length = 0;
		throw explainFailure(cause);
	}
	return noteWhole(cache, scope, site.version, part, progress.bytes);
}

async function keepFile(cache: Cache, path: string, signal: AbortSignal): Promise<number> {
	const kept = await cache.match(path);
	if (kept) {
		return (await kept.blob()).size;
	}
	const response = await fetch(path, { signal, cache: 'no-cache' });
	// The frame of unknown pages is sent with the status of one.
	if (!response.ok && !path.endsWith('/404.html')) {
		throw new KeepError(
			`The site answered ${response.status} for ${path}. It may be put up anew just now: try again.`
		);
	}
	const body = await response.blob();
	const headers = { 'Content-Type': response.headers.get('Content-Type') ?? body.type };
	await cache.put(path, new Response(body, { headers }));
	return body.size;
}

async function noteWhole(
	cache: Cache,
	scope: string,
	version: string,
	part: KeptPart,
	bytes: number
): Promise<KeptNote> {
	const earlier = await readNote(cache, scope);
	const note: KeptNote = {
		version,
		since: new Date().toISOString(),
		parts: [...new Set([...(earlier?.parts ?? []), part])],
		bytes: earlier?.parts.includes(part) ? earlier.bytes : (earlier?.bytes ?? 0) + bytes
	};
	await cache.put(formatNoteUrl(scope), new Response(JSON.stringify(note)));
	for (const name of await listCopies(scope)) {
		const other = await readNote(await caches.open(name), scope);
		const isHeld = other?.parts.every((held) => note.parts.includes(held)) ?? true;
		if (name !== formatCacheName(scope, version) && isHeld) {
			await caches.delete(name);
		}
	}
	return note;
}

function explainFailure(cause: unknown): unknown {
	if (cause instanceof KeepError || (cause instanceof DOMException && cause.name === 'AbortError')) {
		return cause;
	}
	if (cause instanceof DOMException && cause.name === 'QuotaExceededError') {
		return new KeepError('This device has no more room for it. Free some, or keep only the pages.');
	}
	return new KeepError('The network failed before all was fetched. Try again: what came is not fetched twice.');
}

/** Removes every copy kept of the site. */
export async function forgetCopies(scope: string): Promise<void> {
	await Promise.all((await listCopies(scope)).map((name) => caches.delete(name)));
}
