import { listLacking, matchIndexed, type CopyMatch, type Nearness } from '../../anchors/match/match-copy.ts';
import type { PageMark } from '../../formats/document.ts';
import { MAX_BYTES } from '../../formats/document.ts';
import { readDocument, tooLarge } from '../../formats/read-document.ts';
import type { SourceAnchors } from '../../model/compiled/pages.ts';
import { indexCopy, type CopyIndex, type LocatedSource } from '../../anchors/match/locate.ts';
import { hashBytes } from '../../text/fingerprint.ts';
import { normaliseText, type NormalText } from '../../text/normalise.ts';
import { listCopyWords, type CopyTraits } from './copy-traits.ts';

/** One file to read and match. */
export interface CopyTask {
	name: string;
	file: Blob;
	/** The sources it may be a copy of, or where they are too many, what finds them by its traits. */
	anchors: SourceAnchors[] | FindSources;
}

export type FindSources = (traits: CopyTraits) => Promise<SourceAnchors[]>;

export interface CopyProgress {
	stage: 'reading' | 'matching';
	/** Pages read of all; of formats without pages not told. */
	page?: number;
	pages?: number;
}

/** A file that is a copy of a source: its text, and where the passages stand in it. */
export interface MatchedCopy {
	/** Id of the format it was read as. */
	format: string;
	/** As read from the file; `normal` leads back to it. */
	text: string;
	pages: PageMark[];
	/** What the reader should know of how the file was read. */
	notes: string[];
	normal: NormalText;
	located: LocatedSource;
	/** Where the passages stand in the document that the copy lacks: "paragraph 3". */
	lacking: string[];
}

/** Another source in a file that holds several: where its passages stand in the same text. */
export type AlsoHeld = Pick<MatchedCopy, 'located' | 'lacking'>;

export type CopyResult =
	/** Could not be read: `reason` follows the file's name, `remedy` is a sentence. */
	| { outcome: 'refused'; reason: string; remedy: string }
	/** A copy of no source: those it shares passages with, nearest first. */
	| { outcome: 'stranger'; format: string; nearest: Nearness[]; notes: string[] }
	/** `also`: other sources that stand in the same file. */
	| { outcome: 'copy'; copy: MatchedCopy; also: AlsoHeld[] };

const UNREADABLE = {
	outcome: 'refused',
	reason: 'could not be read: it may have been moved, or it is a folder',
	remedy: 'Pick it again, or pick the folder.'
} as const;

/** Reads a file, recognises which source it is a copy of and finds the passages in it. Runs in a worker. */
export async function runCopyTask(
	{ name, file, anchors }: CopyTask,
	onProgress: (progress: CopyProgress) => void,
	onBegin: () => void = () => undefined
): Promise<CopyResult> {
	if (file.size > MAX_BYTES) {
		return refuse(tooLarge());
	}
	onProgress({ stage: 'reading' });
	const bytes = await readBytes(file);
	if (bytes === null) {
		return UNREADABLE;
	}
	const onPage = (page: number, pages: number): void => {
		onProgress({
			stage: 'reading',
			page,
			pages
		});
	};
	const read = await readDocument(name, bytes, { onPage, onBegin });
	if (!read.ok) {
		return refuse(read);
	}
	onProgress({ stage: 'matching' });
	const { format, text, pages, notes, says } = read.document;
	const copy = { bytes, index: indexCopy(normaliseText(text)), words: listCopyWords(name, text, says) };
	const { match, sources } = await matchRead(copy, anchors);
	const { normal, located, also, nearest } = match;
	if (!located) {
		return {
			outcome: 'stranger',
			format,
			nearest,
			notes
		};
	}
	return {
		outcome: 'copy',
		copy: {
			format,
			text,
			pages,
			notes,
			normal,
			located,
			lacking: findLacking(located, sources)
		},
		also: also.map((other) => ({
			located: other,
			lacking: findLacking(other, sources)
		}))
	};
}

interface Matched {
	match: CopyMatch;
	/** What it was held against. */
	sources: SourceAnchors[];
}

/** A copy that was read, to be held against the sources that are found for it. */
interface ReadCopy {
	bytes: Uint8Array;
	index: CopyIndex;
	/** Of its name, of what it says of itself and of its beginning. */
	words: string[];
}

/** Less of a text leaves room for another document in the same file. */
const MIN_COVERED = 1 / 2;

/** Whether nothing is left to be found: by another edition, or by another document in the same file. */
function isWhole({ located, covered }: CopyMatch): boolean {
	const isAll = located !== null && located.found === located.passages.length && covered >= MIN_COVERED;
	return isAll || (located !== null && located.how !== 'passages');
}

/** Where sources are to be found, it is by the copy's words, and where these do not tell all of it by its letters. */
async function matchRead({ bytes, index, words }: ReadCopy, anchors: CopyTask['anchors']): Promise<Matched> {
	const hold = (sources: SourceAnchors[]): Matched => ({
		match: matchIndexed(bytes, index, sources),
		sources
	});
	if (Array.isArray(anchors)) {
		return hold(anchors);
	}
	const traits = { bytes: hashBytes(bytes), text: index.textHash, words };
	const matched = hold(await anchors(traits));
	if (isWhole(matched.match)) {
		return matched;
	}
	const others = await anchors({ ...traits, hashes: index.hashes });
	const known = new Set(matched.sources.map(({ id }) => id));
	return hold([...matched.sources, ...others.filter(({ id }) => !known.has(id))]);
}

function findLacking(located: LocatedSource, anchors: readonly SourceAnchors[]): string[] {
	const ofSource = anchors.find(({ id }) => id === located.id);
	return ofSource ? listLacking(located, ofSource) : [];
}

async function readBytes(file: Blob): Promise<Uint8Array | null> {
	try {
		return new Uint8Array(await file.arrayBuffer());
	} catch (cause) {
		console.warn(cause);
		return null;
	}
}

function refuse({ reason, remedy }: { reason: string; remedy: string }): CopyResult {
	return {
		outcome: 'refused',
		reason,
		remedy
	};
}
