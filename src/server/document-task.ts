import type { CopyMatch } from '../anchors/match/match-copy.ts';
import type { ReadDocument } from '../formats/document.ts';
import type { SourceAnchors } from '../model/compiled/pages.ts';
import type { KnownDocument } from '../model/proposals/document.ts';
import type { FoundFile } from '../model/proposals/proposals.ts';
import type { AtlasKnowledge } from '../proposals/knowledge.ts';

/** What is made of a document besides reading and matching it. */
export interface Wanted {
	/** The text is wanted even where it is a copy of no source. */
	text: boolean;
	description?: boolean;
	/** The document as it is described, and the hash of all that proposals rest on. */
	proposals?: { document: KnownDocument; basis: string };
}

/** Passed to the process that reads documents. */
export type DocumentTask =
	| { do: 'know'; anchors: SourceAnchors[]; knowledge: AtlasKnowledge | null }
	| { do: 'read'; name: string; path: Uint8Array; wanted: Wanted };

/** Passed back. Texts of strangers are not: only what is used is held. */
export type DocumentAnswer =
	| { say: 'ready' }
	/** The libraries of its format are loaded, or a part of the work is done: its time runs from here. */
	| { say: 'begun' }
	| { say: 'page'; page: number; pages: number }
	| { say: 'refused'; reason: string; remedy: string }
	| ({ say: 'read' } & ReadAnswer);

export interface ReadAnswer {
	document: ReadDocument;
	match: Omit<CopyMatch, 'normal' | 'covered'>;
	/** Where the passages stand that the copy lacks. */
	lacking: string[];
	description: KnownDocument | null;
	/** `null` also where the file no longer has the text it was described by. */
	proposals: FoundFile | null;
}
