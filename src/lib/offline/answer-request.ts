import { answerRange } from './answer-range.ts';
import { NETWORK_ONLY, isFingerprinted } from './kept-copy.ts';

/** What an answer may come from. */
export interface Sources {
	/** Rejects where there is no network. */
	fetch: (request: Request) => Promise<Response>;
	/** The file of the kept copy at a path below the origin. */
	findKept: (path: string) => Promise<Response | undefined>;
	/** Whether the kept copy is of the build that the service worker is of. */
	isCurrent: boolean;
	/**
	 * Archives of the kept copy that were read before: a map asks for dozens of parts of each, and reading one takes as
	 * long as many parts.
	 */
	archives: Map<string, Promise<Blob>>;
	/** Path of the frame that any page can begin with. */
	shell: string;
	/** Hears that the copy answers in place of the network. */
	tellFallback: () => void;
}

/** A network that has not begun to answer by then is as good as none, where a copy is kept. */
const MAX_WAIT_MS = 6000;

/**
 * The network comes first for all that may change, so that nobody who has one reads what is out of date; the kept copy
 * answers where it fails. What cannot have changed comes from the copy at once.
 */
export async function answerRequest(request: Request, sources: Sources): Promise<Response> {
	const { pathname } = new URL(request.url);
	if (request.cache === NETWORK_ONLY && !isFingerprinted(pathname)) {
		return sources.fetch(request);
	}
	const kept = async (): Promise<Response | null> => {
		const found = await findKeptFile(request, pathname, sources);
		return found === undefined ? null : cutToRange(found, request, pathname, sources.archives);
	};
	const isTile = pathname.endsWith('.pmtiles');
	if (isFingerprinted(pathname) || (isTile && sources.isCurrent)) {
		return (await kept()) ?? sources.fetch(request);
	}
	const copy = await kept();
	if (copy === null) {
		return sources.fetch(request);
	}
	return fetchInTime(request, sources.fetch).catch(() => {
		sources.tellFallback();
		return copy;
	});
}

async function findKeptFile(
	request: Request,
	pathname: string,
	{ findKept, shell }: Sources
): Promise<Response | undefined> {
	const path = request.mode === 'navigate' && !pathname.includes('.') ? pathname : null;
	return (await findKept(pathname)) ?? (path === null ? undefined : findKept(shell));
}

async function cutToRange(
	kept: Response,
	request: Request,
	pathname: string,
	archives: Sources['archives']
): Promise<Response> {
	const range = request.headers.get('range');
	if (!pathname.endsWith('.pmtiles')) {
		return range === null ? kept : answerRange(await kept.blob(), range);
	}
	const archive = archives.get(pathname) ?? kept.blob();
	archives.set(pathname, archive);
	archive.catch(() => archives.delete(pathname));
	return answerRange(await archive, range);
}

function fetchInTime(request: Request, fetch: Sources['fetch']): Promise<Response> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new Error('no answer in time')), MAX_WAIT_MS);
		fetch(request)
			.then(resolve, reject)
			.finally(() => clearTimeout(timer));
	});
}
