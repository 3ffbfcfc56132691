import type { CopyMatch } from '../anchors/match/match-copy.ts';
import type { ReadDocument } from '../formats/document.ts';
import type { SourceAnchors } from '../model/compiled/pages.ts';

/** Passed to the process that reads documents. */
export type DocumentTask =
	| { do: 'know'; anchors: SourceAnchors[] }
	/** `keep`: the text is wanted even where it is a copy of no source. */
	| { do: 'read'; name: string; path: Uint8Array; keep: boolean };

/** Passed back. Texts of strangers are not: only what is used is held. */
export type DocumentAnswer =
	| { say: 'ready' }
	/** The libraries of its format are loaded: its time runs from here. */
	| { say: 'begun' }
	| { say: 'page'; page: number; pages: number }
	| { say: 'refused'; reason: string; remedy: string }
	| ({ say: 'read' } & ReadAnswer);

export interface ReadAnswer {
	document: ReadDocument;
	match: Omit<CopyMatch, 'normal'>;
	/** Where the passages stand that the copy lacks. */
	lacking: string[];
}
