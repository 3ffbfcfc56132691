import type { Id } from '../../model/common.ts';
import type { Range } from '../../model/records/source.ts';
import type { NormalText } from '../../text/normalise.ts';

/**
 * How a passage was found in a copy: the file is the same to the byte, its text is the same, the passage has the
 * same letters and digits, it resembles the passage by its landmarks alone, or it is not there.
 */
export type FoundBy = 'bytes' | 'text' | 'hash' | 'sketch' | 'lost';

/**
 * Why a passage is lost: nothing of it stands in the copy · something stands at its place that resembles it too little ·
 * several stretches fit almost equally.
 */
export type LostBecause = 'absent' | 'changed' | 'ambiguous';

export interface LocatedPassage {
	id: Id;
	by: FoundBy;
	/** Stretches of the copy's normal text; empty when lost. */
	pieces: Range[];
	/** Set where it is lost. */
	because?: LostBecause;
	/** Stretches a curator may compare, best first, where it is lost as changed or ambiguous. */
	candidates?: Range[];
}

export interface LocatedSource {
	id: Id;
	/** `passages`: another edition, some passages found · `none`: not this document. */
	how: 'bytes' | 'text' | 'passages' | 'none';
	passages: LocatedPassage[];
	/** Stretches of the copy where paragraphs lie, by paragraph id. */
	paragraphs: Map<string, Range[]>;
	found: number;
}

/** A letter of the source and the letter of the copy that answers to it. */
export interface Pin {
	source: number;
	copy: number;
}

/** Letters `[start, end)` of the copy. */
export type Segment = Range;

/** The copy, indexed once for all passages of all sources. */
export interface CopyIndex {
	normal: NormalText;
	textHash: string;
	/** Code-point offset of each letter of the copy. */
	letters: Uint32Array;
	/** Landmark hash at each letter. */
	hashes: Uint16Array;
}
