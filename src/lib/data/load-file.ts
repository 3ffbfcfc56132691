import { say } from '../../language/say.ts';
import { error } from '@sveltejs/kit';
import { browser } from '$app/environment';
import { base } from '$app/paths';
import { fillBucketPath, findBucket, type Buckets } from '../../model/compiled/bucket.ts';
import type { FileById, FileName, FileValue } from '../../model/compiled/manifest.ts';
import { fillPath } from '../../model/compiled/path.ts';
import { FILES } from './files.ts';
import { findMismatch } from './find-mismatch.ts';
import { inTime } from '../../time/in-time.ts';
import { untilShown } from './page-left.ts';
import { SHAPES_AT_START } from './shapes-at-start.ts';
import type { Shapes } from './shapes.ts';

/**
 * Why a compiled file is not at hand: `absent`, the atlas has none of that id; `unreachable`, it could not be loaded
 * now and may be another time; `damaged`, what came is not what the page knows how to show.
 */
export interface FileFault {
	cause: 'absent' | 'unreachable' | 'damaged';
	/** Sentences for the reader. */
	message: string;
	/** For the console: the answer's status, the place that is wrong. */
	detail: string;
}
export type Loaded<T> = { value: T; fault?: undefined } | { value?: undefined; fault: FileFault };

/** What a caller may give besides the file's name: SvelteKit's fetch in a `load` function, a signal to give up. */
export interface LoadOptions {
	fetch?: typeof globalThis.fetch;
	signal?: AbortSignal;
}

/**
 * A server from which nothing has come for so long, be it the beginning or more of an answer, is called unreachable.
 */
const MAX_WAIT_MS = 20_000;
const MAX_ID = 80;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The id, for files of which there is one for each record; then what a caller may add. */
type Wanted<Name extends FileName> = Name extends FileById
	? [params: { id: string }, options?: LoadOptions]
	: [params?: undefined, options?: LoadOptions];

/**
 * Reads a file of the compiled atlas and holds it against its shape. Never throws, but for a signal the caller pulled.
 */
export async function loadFile<Name extends FileName>(
	name: Name,
	...wanted: Wanted<Name>
): Promise<Loaded<FileValue<Name>>> {
	const [params, options] = wanted as [params?: { id: string }, options?: LoadOptions];
	const { path, noun } = describeFile(name);
	const id = params?.id ?? '';
	if (path.includes('{id}') && (!ID.test(id) || id.length > MAX_ID)) {
		return absent(noun, `"${id.slice(0, MAX_ID)}" is no id`);
	}
	const isData = path.includes('{id}') && !path.endsWith('.txt');
	// To ask for it takes it out of the page.
	const wasInPage = browser && isInPage(addressOf(path, id));
	const [answer, shapes] = await Promise.all([
		isData ? readRecord(name, id, options) : readAnswer(addressOf(path, id), path.endsWith('.txt'), options),
		wasInPage ? HELD_ALREADY : readShapes(name)
	]);
	if ('status' in answer) {
		if (answer.status !== 404) {
			return unreachable(noun, answer.reason);
		}
		return path.includes('{id}') ? absent(noun, 'answered 404') : missing(noun);
	}
	if ('broken' in answer) {
		return damaged(noun, answer.broken);
	}
	if (shapes === null) {
		return unreachable(noun, 'the shapes of files did not come');
	}
	const mismatch = findMismatch(answer.value, shapes.byName[name] ?? '*', shapes.table);
	if (mismatch !== null) {
		return damaged(noun, `wrong at ${mismatch}`);
	}
	if (name === 'meta' && browser) {
		knownBuckets = (answer.value as FileValue<'meta'>).buckets ?? {};
	}
	return { value: answer.value as FileValue<Name> };
}

function describeFile(name: FileName): { path: string; noun: string } {
	const [path = '', ...nouns] = FILES[name].split(' ');
	return { path, noun: nouns.join(' ') };
}

/** How the records of the atlas are dealt; a browser's page shows one atlas, and learns it with the first page. */
let knownBuckets: Buckets | null = null;

async function readBuckets(options?: LoadOptions): Promise<Loaded<Buckets>> {
	if (knownBuckets !== null) {
		return { value: knownBuckets };
	}
	const { value, fault } = await loadFile('meta', undefined, options);
	return fault ? { fault } : { value: value.buckets ?? {} };
}

/**
 * One record: from the page it came with, from a file of its own, or from the bucket of a large atlas that it lies in.
 */
async function readRecord(name: FileName, id: string, options?: LoadOptions): Promise<Answer> {
	const { path } = describeFile(name);
	const own = addressOf(path, id);
	// A page that is made beforehand is given each record by itself, and so has it by itself.
	const first = !browser || isInPage(own) ? await readAnswer(own, false, options) : null;
	if (first !== null && !('status' in first && first.status === 404)) {
		return first;
	}
	const { value: buckets, fault } = await readBuckets(options);
	if (fault) {
		return first ?? { status: 0, reason: fault.detail };
	}
	const count = buckets[name] ?? 0;
	if (count === 0) {
		return first ?? readAnswer(own, false, options);
	}
	const bucket = await readAnswer(`${base}/atlas/${fillBucketPath(path, findBucket(id, count))}`, false, options);
	if (!('value' in bucket)) {
		return bucket;
	}
	const records = bucket.value as object | null;
	return records !== null && Object.hasOwn(records, id)
		? { value: (records as Readonly<Record<string, unknown>>)[id] }
		: { status: 404, reason: 'not in its bucket' };
}

/** What a page was made of was held against its shape as the page was made. */
const HELD_ALREADY: Shapes = { byName: {}, table: [] };

/** SvelteKit leaves in a page what it was made of, and takes it out as it is asked for. */
const isInPage = (address: string): boolean => {
	return document.querySelector(`script[data-sveltekit-fetched][data-url="${address}"]`) !== null;
};

const addressOf = (path: string, id: string): string => {
	return `${base}/atlas/${fillPath(path, id)}`;
};

let shapesLater: Shapes | null = null;

/**
 * The shapes a file is held against: at hand for those every page begins with, loaded for the others; `null` where they
 * do not come.
 */
async function readShapes(name: FileName): Promise<Shapes | null> {
	if (name in SHAPES_AT_START.byName) {
		return SHAPES_AT_START;
	}
	try {
		// Kept: where pages are made, each import costs a question to who reads modules.
		shapesLater ??= (await inTime(import('./shapes-later.ts'))).SHAPES_LATER;
		return shapesLater;
	} catch (cause) {
		await untilShown();
		console.error('The shapes of files did not come.', cause);
		return null;
	}
}

/** The same for the `load` function of a page: a fault becomes the page's error, with a status that tells its kind. */
export async function loadForPage<Name extends FileName>(
	fetch: typeof globalThis.fetch,
	name: Name,
	...params: Name extends FileById ? [params: { id: string }] : []
): Promise<FileValue<Name>> {
	const { value, fault } = await loadFile(name, ...([params[0], { fetch }] as unknown as Wanted<Name>));
	if (fault) {
		if (fault.cause !== 'absent') {
			console.error(fault.message, fault.detail);
		}
		// Only an id may be mistyped: a list that is not there is the site's fault.
		const isUnknown = fault.cause === 'absent' && params[0] !== undefined;
		error(isUnknown ? 404 : STATUS[fault.cause], fault.message);
	}
	return value;
}

const STATUS = { absent: 503, unreachable: 503, damaged: 500 } as const;

type Answer = { value: unknown } | { broken: string } | { status: number; reason: string };

async function readAnswer(address: string, isText: boolean, options: LoadOptions = {}): Promise<Answer> {
	const { fetch = globalThis.fetch, signal } = options;
	const waiting = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const wait = (): void => {
		clearTimeout(timer);
		timer = setTimeout(() => waiting.abort(), MAX_WAIT_MS);
	};
	wait();
	signal?.addEventListener('abort', () => waiting.abort());
	try {
		const response = await fetch(address, { signal: waiting.signal });
		wait();
		if (!response.ok) {
			return {
				status: response.status,
				reason: `answered ${response.status}`
			};
		}
		const text = await readText(response, isText, wait);
		return isText ? { value: text } : parse(text);
	} catch (cause) {
		signal?.throwIfAborted();
		await untilShown();
		const reason = cause instanceof Error ? cause.message : String(cause);
		return {
			status: 0,
			reason: waiting.signal.aborted ? 'no answer in time' : reason
		};
	} finally {
		clearTimeout(timer);
	}
}

/**
 * The text of an answer; each piece of it that comes is told.
 *
 * @param isExact byte-order mark and all: it is held against a fingerprint
 */
async function readText(response: Response, isExact: boolean, tell: () => void): Promise<string> {
	const decoder = new TextDecoder('utf-8', { ignoreBOM: isExact });
	// Where pages are made nothing is waited for, and SvelteKit keeps in them what was asked for as a text.
	if (!browser || response.body === null) {
		return isExact ? decoder.decode(await response.arrayBuffer()) : response.text();
	}
	const reader = response.body.getReader();
	let text = '';
	let piece: ReadableStreamReadResult<Uint8Array>;
	do {
		piece = await reader.read();
		tell();
		text += decoder.decode(piece.value, { stream: !piece.done });
	} while (!piece.done);
	return text;
}

function parse(text: string): Answer {
	try {
		return { value: JSON.parse(text) as unknown };
	} catch (cause) {
		return { broken: cause instanceof Error ? cause.message : String(cause) };
	}
}

function absent(noun: string, detail: string): { fault: FileFault } {
	return {
		fault: {
			cause: 'absent',
			message: say('The atlas has no such {noun}.', { noun: say(noun) }),
			detail
		}
	};
}

/** A file that every atlas has. */
function missing(noun: string): { fault: FileFault } {
	return {
		fault: {
			cause: 'absent',
			message: say(
				'The {noun} is missing from this site: it was not built or copied whole, or is being put up anew just now. Try again.',
				{ noun: say(noun) }
			),
			detail: 'answered 404'
		}
	};
}

function unreachable(noun: string, detail: string): { fault: FileFault } {
	return {
		fault: {
			cause: 'unreachable',
			message: say('The {noun} could not be loaded: the connection or the server failed. Try again.', {
				noun: say(noun)
			}),
			detail
		}
	};
}

function damaged(noun: string, detail: string): { fault: FileFault } {
	return {
		fault: {
			cause: 'damaged',
			message: say(
				'The {noun} came damaged and cannot be shown. Load the page anew; if that does not help, the site was not built whole.',
				{ noun: say(noun) }
			),
			detail
		}
	};
}
