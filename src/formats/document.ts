/** Where a page of a paged copy starts. */
export interface PageMark {
	/** UTF-16 offset in the document's text. */
	start: number;
	/** As the copy numbers it: "4", "iv". */
	label: string;
}

/** What a file says of itself beside its text: in its head, its properties, its data for machines. */
export interface Saying {
	field: 'title' | 'author' | 'publisher' | 'published' | 'language';
	/** As written there; a day as ISO 8601 or in words. */
	value: string;
	/** Where it was read: "the page's data for search engines". */
	basis: string;
	/** How often what stands there is so, 0 to 1, by experience. */
	confidence: number;
}

/** What a reader of one format gives. */
export interface ReadText {
	/** Paragraphs parted by blank lines. */
	text: string;
	/** In order; left out where the format has no pages. */
	pages?: PageMark[];
	/** What was left out or could not be read, and where, in whole sentences. */
	notes?: string[];
	says?: Saying[];
}

/** What reading a file gives: its text, where its pages start, and what was not read. */
export interface ReadDocument {
	/** Id of the format it was read as. */
	format: string;
	text: string;
	/** In order; empty where the format has no pages. */
	pages: PageMark[];
	/** What was left out or could not be read, and where, in whole sentences. */
	notes: string[];
	says?: Saying[];
}

/** Why a file cannot be read: `reason` follows the file's name ("is empty"), `remedy` is a sentence. */
export class FormatError extends Error {
	readonly reason: string;
	/** Empty where the remedy is a copy in any format that is read. */
	readonly remedy: string;

	constructor(reason: string, remedy = '', options?: ErrorOptions) {
		super(`${reason}. ${remedy}`, options);
		this.name = 'FormatError';
		this.reason = reason;
		this.remedy = remedy;
	}
}

/** Larger files are refused unread. Bytes. */
export const MAX_BYTES = 50_000_000;
/** More text than this is no article or paper, and would fill the memory of a phone. UTF-16 units. */
export const MAX_CHARACTERS = 20_000_000;
/** A reader that makes no progress for this long gives up, so that the other copies are read. Milliseconds. */
export const MAX_SILENCE = 10_000;

/** Called as pages are read: pages done, pages in all. */
export type OnPage = (done: number, of: number) => void;

export interface ReadHooks {
	onPage?: OnPage;
	/** Called when the libraries of the file's format are loaded and reading begins: the time runs from here. */
	onBegin?: () => void;
	/** Ends the reading at its next step; the file counts as not read. */
	signal?: AbortSignal;
	/** Milliseconds without progress after which reading gives up. */
	maxSilence?: number;
}
