import { say } from '../../language/say.ts';
import { listCopies, readNote } from './find-copy.ts';
import {
	NETWORK_ONLY,
	formatCacheName,
	formatNoteUrl,
	isFingerprinted,
	listPart,
	type KeptNote,
	type KeptPart,
	type SiteFiles
} from './kept-copy.ts';

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
	const waiting = [...listPart(site, part)];
	const progress: KeepProgress = {
		files: 0,
		of: waiting.length,
		bytes: 0
	};
	const work = async (): Promise<void> => {
		for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
			await keepFile(cache, scope, file, signal);
			progress.bytes += file.bytes;
			progress.files += 1;
			report({ ...progress });
		}
	};
	try {
		await Promise.all(Array.from({ length: MAX_PARALLEL }, work));
	} catch (cause) {
		waiting.length = 0;
		throw explainFailure(cause, part);
	}
	return noteWhole(cache, scope, site.version, part, progress.bytes);
}

async function keepFile(
	cache: Cache,
	scope: string,
	{ path, bytes }: SiteFiles['files'][number],
	signal: AbortSignal
): Promise<void> {
	if (await cache.match(scope + path)) {
		return;
	}
	const response = await fetch(scope + path, {
		signal,
		cache: isFingerprinted(path) ? 'default' : NETWORK_ONLY
	});
	// The frame of unknown pages may be sent with the status of one.
	if (!response.ok && path !== '404.html') {
		throw new KeepError(
			say(
				'The site answered {status} for {path}. It may be put up anew just now: load the page anew and try again.',
				{ status: response.status, path }
			)
		);
	}
	const body = await response.blob();
	if (body.size !== bytes) {
		throw new KeepError(
			say(
				'What came for {path} is not what the site was built with: it is put up anew, or served with your own copies. Load the page anew and try again.',
				{ path }
			)
		);
	}
	const headers = { 'Content-Type': response.headers.get('Content-Type') ?? body.type };
	await cache.put(scope + path, new Response(body, { headers }));
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

function explainFailure(cause: unknown, part: KeptPart): unknown {
	if (cause instanceof KeepError || (cause instanceof DOMException && cause.name === 'AbortError')) {
		return cause;
	}
	if (cause instanceof DOMException && cause.name === 'QuotaExceededError') {
		return new KeepError(
			part === 'pages'
				? say('This device has no more room for it. Free some and try again: what came is not fetched twice.')
				: say('This device has no more room for it. Free some, or keep only the pages.')
		);
	}
	return new KeepError(say('The network failed before all was fetched. Try again: what came is not fetched twice.'));
}

/** Removes every copy kept of the site. */
export async function forgetCopies(scope: string): Promise<void> {
	await Promise.all((await listCopies(scope)).map((name) => caches.delete(name)));
}
