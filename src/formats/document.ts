export const KINDS = ['text', 'markdown', 'web-page', 'pdf', 'docx'] as const;
export type Kind = (typeof KINDS)[number];

export const KIND_WORDS: Record<Kind, string> = {
	text: 'plain text',
	markdown: 'Markdown',
	'web-page': 'a saved web page',
	pdf: 'a PDF',
	docx: 'a Word document'
};

/** Where a page of a paged copy starts. */
export interface PageMark {
	/** UTF-16 offset in the document's text. */
	start: number;
	/** As the copy numbers it: "4", "iv". */
	label: string;
}

/** What reading a file gives: its text, paragraphs parted by blank lines, and where its pages start. */
export interface ReadDocument {
	kind: Kind;
	text: string;
	/** In order; empty where the format has no pages. */
	pages: PageMark[];
	/** What the reader should know of how it was read, in whole sentences. */
	notes: string[];
}

/** Why a file cannot be read: `reason` follows the file's name ("is empty"), `remedy` is a sentence. */
export class FormatError extends Error {
	readonly reason: string;
	readonly remedy: string;

	constructor(reason: string, remedy: string, options?: ErrorOptions) {
		super(`${reason}. ${remedy}`, options);
		this.name = 'FormatError';
		this.reason = reason;
		this.remedy = remedy;
	}
}

/** Larger files are refused unread. */
export const MOST_BYTES = 50_000_000;
/** More text than this is no article or paper, and would fill the memory of a phone. */
export const MOST_CHARACTERS = 20_000_000;

/** Called as pages are read: pages done, pages in all. */
export type OnPage = (done: number, of: number) => void;
