import type { Source } from '../model/records/source.ts';

/** What a citation of a passage is written from. */
export interface CitationParts {
	source: Pick<Source, 'id' | 'csl' | 'published'>;
	/** Formatted reference in plain words, ending with a full stop. */
	reference: string;
	/** "paragraph 3" */
	locator: string;
	/** Pages of the copy consulted, "p. 4": of that copy alone; `null` where it has none. */
	copyPages: string | null;
	/** The day the copy was consulted, ISO 8601. */
	accessed: string;
	atlas: { title: string; version: string };
}

/** A format in which a citation of a passage is written. One file each; `registry.ts` lists them. */
export interface CitationFormat {
	readonly id: string;
	/** As the menu names it. */
	readonly label: string;
	/** Of a file that holds it, with the dot. */
	readonly extension: string;
	readonly mediaType: string;
	readonly write: (parts: CitationParts) => string;
}

/** "paragraph 3 (p. 4 of the copy consulted)" */
export function withPages(locator: string, copyPages: string | null): string {
	return copyPages === null ? locator : `${locator} (${copyPages} of the copy consulted)`;
}
