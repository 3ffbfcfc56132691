import PostalMime from 'postal-mime';
import { FormatError, type ReadText, type Saying } from '../document.ts';
import { say } from '../say-of-itself.ts';
import { readWebPage } from '../html/read-web-page.ts';
import type { FindFrame } from '../html/visible-tree.ts';
import { fromXml } from '../html/parse-page.ts';
import { formatCount } from '../notes.ts';
import { decodeText } from '../plain/decode-text.ts';
import type { Watch } from '../watch.ts';

/** A part of a message as postal-mime keeps it, its transfer encoding undone. */
interface Part {
	contentType: { parsed: { value: string; params: Record<string, string | undefined> } };
	contentDisposition: { parsed: { value: string } };
	headers: { key: string; value: string }[];
	content: ArrayBuffer | null;
	childNodes: Part[];
}

/** Parts in one another, and in all: more is no page and no letter. */
const MAX_DEPTH = 32;
const MAX_HEADER_BYTES = 4_000_000;

const typeOf = (part: Part): string => {
	return part.contentType.parsed.value.toLowerCase();
};
const isPage = (part: Part): boolean => {
	return /^(?:text\/html|application\/xhtml\+xml)$/u.test(typeOf(part));
};

async function parseParts(bytes: Uint8Array, damaged: string): Promise<Part> {
	const parser = new PostalMime({
		maxNestingDepth: MAX_DEPTH,
		maxHeadersSize: MAX_HEADER_BYTES
	});
	try {
		await parser.parse(new Uint8Array(bytes));
	} catch (cause) {
		throw new FormatError(damaged, 'Save it again, and add that.', { cause });
	}
	return (parser as unknown as { root: Part }).root;
}

/** Every part, each before what follows it. */
function listParts(root: Part): Part[] {
	return [root, ...root.childNodes.flatMap(listParts)];
}

/** The page a browser saved as one mail-like file (MHTML, RFC 2557): the root of its parts, its frames told. */
export async function readWebArchive(bytes: Uint8Array, watch: Watch): Promise<ReadText> {
	const root = await parseParts(bytes, 'is a web archive that is damaged');
	const page = findRoot(root);
	if (!page?.content) {
		throw new FormatError(
			'is a web archive without a page in it',
			'Save the page again as “Webpage, HTML only”, or print it to PDF, and add that.'
		);
	}
	const frames = listParts(root).filter((part) => part !== page && isPage(part));
	const made = readFrameset(page, frames, watch);
	if (made) {
		return made;
	}
	const left = new Set(frames);
	const read = readPart(page, watch, (address) => {
		const found = findFrame(address, page, frames);
		if (found) {
			left.delete(found);
		}
		return found ? decodePart(found).text : null;
	});
	const count = left.size;
	const note =
		count > 0 ? [`${formatCount(count, 'frame')} of the page ${count === 1 ? 'was' : 'were'} left out.`] : [];
	return {
		text: read.text,
		notes: [...(read.notes ?? []), ...note],
		says: read.says ?? []
	};
}

/** The page of a frame that is kept beside the page it stands in, by its id or its address (RFC 2557, 8). */
function findFrame(address: string, page: Part, frames: readonly Part[]): Part | undefined {
	const id = /^cid:(.*)$/iu.exec(address.trim())?.[1];
	if (id !== undefined) {
		return frames.find((part) => idOf(part) === bareId(decodePercent(id)));
	}
	const base = headerOf(page, 'content-location');
	const wanted = wholeAddress(address, base);
	return frames.find((part) => {
		const place = headerOf(part, 'content-location');
		return place !== '' && wholeAddress(place, base) === wanted;
	});
}

/** The base of addresses that nothing else is said of. */
const BASELESS = 'thismessage:/';

function wholeAddress(address: string, base: string): string {
	const from = URL.canParse(base) ? base : BASELESS;
	return URL.canParse(address, from) ? new URL(address, from).href : address;
}

function decodePercent(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch (cause) {
		if (cause instanceof URIError) {
			return text;
		}
		throw cause;
	}
}

/** A page that is nothing but frames: they are read one after the other; `null` where it has text of its own. */
function readFrameset(page: Part, frames: readonly Part[], watch: Watch): ReadText | null {
	const outer = tryPart(page, watch);
	const read = outer || frames.length === 0 ? [] : frames.flatMap((frame) => tryPart(frame, watch) ?? []);
	return read.length === 0
		? null
		: {
				text: read.map(({ text }) => text).join('\n\n'),
				notes: [
					'It is a page of frames; they were read one after the other.',
					...read.flatMap(({ notes = [] }) => notes)
				],
				says: read.flatMap(({ says = [] }) => says)
			};
}

/** `null` for a page without text. */
function tryPart(part: Part, watch: Watch): ReadText | null {
	try {
		return readPart(part, watch);
	} catch (cause) {
		watch.check();
		if (cause instanceof FormatError) {
			return null;
		}
		throw cause;
	}
}

/** The part named by `start=`, else the first page; of alternatives the page. */
function findRoot(root: Part): Part | undefined {
	const start = root.contentType.parsed.params.start;
	const parts = listParts(root);
	const named = start === undefined ? undefined : parts.find((part) => idOf(part) === bareId(start));
	return named ? listParts(named).find(isPage) : parts.find(isPage);
}

const bareId = (id: string): string => {
	return id.trim().replace(/^<|>$/gu, '');
};
const headerOf = (part: Part, name: string): string => {
	return part.headers.find(({ key }) => key === name)?.value.trim() ?? '';
};
const idOf = (part: Part): string => {
	return bareId(headerOf(part, 'content-id'));
};

function decodePart(part: Part): { text: string; notes: string[] } {
	const bytes = new Uint8Array(part.content ?? new ArrayBuffer(0));
	const { text, notes } = decodeText(bytes, part.contentType.parsed.params.charset);
	const isXml = typeOf(part).startsWith('application/xhtml');
	return { text: isXml ? fromXml(text) : text, notes };
}

function readPart(part: Part, watch: Watch, findFrame?: FindFrame): ReadText {
	const { text, notes } = decodePart(part);
	const page = readWebPage(text, watch, false, findFrame);
	return {
		text: page.text,
		notes: [...notes, ...page.notes],
		says: page.says
	};
}

/** Subject, sender and date, decoded as the library does. */
async function readHead(bytes: Uint8Array): Promise<Saying[]> {
	const end = findHeadEnd(bytes);
	const { subject, from, date } = await PostalMime.parse(bytes.slice(0, end));
	const basis = 'the head of the message';
	return [
		...say('title', subject, basis, 0.9),
		...say('author', from?.name || from?.address, basis, 0.9),
		...say('published', date, basis, 0.95)
	];
}

/** Where the head of a message ends: before its first empty line. */
function findHeadEnd(bytes: Uint8Array): number {
	const limit = Math.min(bytes.length, MAX_HEADER_BYTES);
	for (let index = 0; index + 1 < limit; index++) {
		const isEnd =
			bytes[index] === 10 && (bytes[index + 1] === 10 || (bytes[index + 1] === 13 && bytes[index + 2] === 10));
		if (isEnd) {
			return index + 1;
		}
	}
	return limit;
}

/**
 * The text of a mail message: of alternatives the page where there is one, else the plain text; what is attached is
 * told.
 */
export async function readMessage(bytes: Uint8Array, watch: Watch): Promise<ReadText> {
	const root = await parseParts(bytes, 'is an e-mail message that is damaged');
	const parts = listParts(root);
	const attached = parts.filter((part) => part.childNodes.length === 0 && isAttached(part));
	const shown = parts.filter((part) => !isAttached(part));
	const page = shown.find(isPage);
	const plain = shown.filter((part) => typeOf(part) === 'text/plain' && part.content);
	const read = page ? readPart(page, watch) : readPlain(plain);
	const note =
		attached.length > 0
			? [`${formatCount(attached.length, 'attached file')} ${attached.length === 1 ? 'was' : 'were'} left out.`]
			: [];
	return {
		text: read.text,
		notes: ['The head of the message, with sender and date, was left out.', ...note, ...(read.notes ?? [])],
		says: [...(await readHead(bytes)), ...(read.says ?? [])]
	};
}

function isAttached(part: Part): boolean {
	return (
		part.contentDisposition.parsed.value.toLowerCase() === 'attachment' ||
		!/^(?:text|multipart)\//u.test(typeOf(part))
	);
}

function readPlain(parts: readonly Part[]): ReadText {
	const decoded = parts.map((part) => {
		return decodeText(new Uint8Array(part.content ?? new ArrayBuffer(0)), part.contentType.parsed.params.charset);
	});
	if (decoded.length === 0) {
		throw new FormatError('is an e-mail message without text', 'Add the file that is attached to it.');
	}
	return {
		text: decoded.map(({ text }) => text.trim()).join('\n\n'),
		notes: decoded.flatMap(({ notes }) => notes)
	};
}
