import { includesWord, peek } from '../bytes.ts';
import { FormatError } from '../document.ts';
import type { Watch } from '../watch.ts';
import { listMarks, MAX_DRAWING, type ContentMark } from './actual-text.ts';
import { listFilters, undoFilters } from './filters.ts';

/** A page's drawing, a font or a table unpacks to a few megabytes; these are far above. Bytes. */
const MAX_STREAM = 60_000_000;
const MAX_ALL = 250_000_000;
/** A stream's dictionary stands before it, this near. Bytes. */
const DICTIONARY = 1500;
const KEYWORD = 'stream';

/**
 * Refuses a PDF whose packed streams would unpack beyond measure, before pdf.js unpacks them whole: they are unpacked a
 * piece at a time here, counted and thrown away. Pictures are not, since nobody reads them.
 * @returns marks of each drawing that says what it means by what it draws
 * @throws FormatError
 */
export function refuseBursting(bytes: Uint8Array, watch: Watch): ContentMark[][] {
	const drawings: ContentMark[][] = [];
	let all = 0;
	for (const { start, end, dictionary } of listStreams(bytes)) {
		watch.check();
		const filters = listFilters(dictionary);
		if (filters.length > 0 && !/\/Image\b/u.test(dictionary)) {
			const { count, marks } = lookInto(bytes.subarray(start, end), filters, dictionary, watch);
			all += count;
			drawings.push(...marks);
		} else if (filters.length === 0) {
			drawings.push(...listMarksIn([bytes.subarray(start, end)]));
		}
		if (all > MAX_ALL) {
			throw bursting();
		}
	}
	return drawings;
}

const bursting = (): FormatError => {
	return new FormatError(
		'is a PDF that would unpack to far more than any document',
		'Print the pages with the document to a new PDF, and add that.'
	);
};

interface Stream {
	start: number;
	end: number;
	dictionary: string;
}

function* listStreams(bytes: Uint8Array): Generator<Stream> {
	let start = findWord(bytes, KEYWORD, 0);
	while (start >= 0) {
		const dictionary = peek(bytes, start - DICTIONARY, start);
		const end = findWord(bytes, 'endstream', start);
		const body = start + KEYWORD.length + (bytes[start + KEYWORD.length] === 13 ? 2 : 1);
		yield {
			start: body,
			end: end < 0 ? bytes.length : end,
			dictionary: dictionary.slice(Math.max(0, dictionary.lastIndexOf(' obj')))
		};
		start = end < 0 ? -1 : findWord(bytes, KEYWORD, end + 'endstream'.length);
	}
}

function findWord(bytes: Uint8Array, word: string, from: number): number {
	const first = word.charCodeAt(0);
	for (let start = bytes.indexOf(first, from); start >= 0; start = bytes.indexOf(first, start + 1)) {
		if (includesWord(bytes.subarray(start, start + word.length), word)) {
			return start;
		}
	}
	return -1;
}

interface Unpacked {
	/** Bytes. */
	count: number;
	marks: ContentMark[][];
}

/** Unpacks a stream through its filters, each of them counted; what is damaged counts as far as it goes. */
function lookInto(packed: Uint8Array, filters: readonly string[], dictionary: string, watch: Watch): Unpacked {
	let count = 0;
	const made: Uint8Array[] = [];
	const unpack = undoFilters(filters, dictionary, (chunk) => {
		count += chunk.length;
		if (filters.length === 1 && count <= MAX_DRAWING) {
			made.push(chunk);
		}
		watch.tick();
		if (count > MAX_STREAM) {
			throw bursting();
		}
	});
	try {
		unpack(packed);
	} catch (cause) {
		if (cause instanceof FormatError) {
			throw cause;
		}
	}
	return {
		count,
		marks: count <= MAX_DRAWING ? listMarksIn(made) : []
	};
}

/** A drawing that names no text for what it draws is not taken apart. */
function listMarksIn(pieces: readonly Uint8Array[]): ContentMark[][] {
	const size = pieces.reduce((sum, { length }) => sum + length, 0);
	const bytes = new Uint8Array(size > MAX_DRAWING ? 0 : size);
	let end = 0;
	for (const piece of size > MAX_DRAWING ? [] : pieces) {
		bytes.set(piece, end);
		end += piece.length;
	}
	return includesWord(bytes, 'ActualText') ? [listMarks(peek(bytes))] : [];
}
