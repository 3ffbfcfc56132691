import type { Id } from '../../model/common.ts';
import type { Range } from '../../model/records/source.ts';
import type { Anchoring } from '../../text/fingerprint.ts';
import type { NormalText } from '../../text/normalise.ts';

/**
 * How a passage was found in a copy: the file is the same to the byte, its text is the same, the passage has the
 * same letters and digits, it resembles the passage by its landmarks alone, or it is not there.
 */
export type FoundBy = 'bytes' | 'text' | 'hash' | 'sketch' | 'lost';

/**
 * Why a passage is lost: nothing of it stands in the copy · something stands at its place that resembles it too little
 * · several stretches fit almost equally.
 */
export type LossReason = 'absent' | 'changed' | 'ambiguous';

export interface LocatedPassage {
	id: Id;
	by: FoundBy;
	/** Stretches of the copy's normal text; empty when lost. */
	pieces: Range[];
	/**
	 * Stretches of the pieces that nothing vouches for: words under no landmark that agrees, figures where no hash
	 * tells them, figures that stand in the copy alone. Whole words, in order; left out where there are none.
	 */
	unverified?: Range[];
	/** Set where it is lost. */
	reason?: LossReason;
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
	/** Set where the document stands in the copy more than once: how often, and which of them, from 1, is shown. */
	repeats?: { count: number; used: number };
}

/** The copy, indexed once for all passages of all sources. */
export interface CopyIndex {
	normal: NormalText;
	/** Made when it is first asked for: of a long copy it takes as long as all the rest. */
	readonly textHash: string;
	/** Code-point offset of each letter of the copy. */
	letters: Uint32Array;
	/** Landmark hash at each letter. */
	hashes: Uint16Array;
}

/** Four letters of a source, of which only the hash is known. */
export interface Landmark {
	/** Letters before it, paragraphs put end to end. */
	offset: number;
	hash: number;
	/** Index of its paragraph. */
	host: number;
	/** Where it stands in the normal text of the source, told from the paragraph's ranges: a few letters off. */
	point: number;
}

/** A passage or paragraph to be found: letters counted along the source, and the landmarks wholly inside. */
export interface Target extends Range {
	id: string;
	/** Hash of its letters and digits, a few hex digits. */
	hash: string;
	/** Code points before its first letter and after its last. */
	lead: number;
	tail: number;
	/** Its landmarks: from this one, up to but without that one. */
	first: number;
	until: number;
	/** Where the source has something in it that is no part of it, a footnote mark as a rule. */
	holes: readonly Hole[];
	/** Another paragraph stands in one of the holes, as a box that parts the text round it. */
	isInterrupted: boolean;
}

/** A gap between two ranges of a target in the source. */
export interface Hole {
	/** Code points of the target before it. */
	offset: number;
	/** Code points left out. */
	points: number;
}

/** A source as one row of letters, paragraph after paragraph, of which only the landmarks are known. */
export interface SourceIndex {
	id: Id;
	landmarks: Landmark[];
	paragraphs: Target[];
	passages: Target[];
	/** Letters at which a passage or a paragraph begins or ends. */
	edges: ReadonlySet<number>;
	/** Code points of the source for each of its letters. */
	pointsPerLetter: number;
	/** How its hashes were made. */
	anchoring: Anchoring;
}

/** A landmark (its index) and a letter of the copy where the same letters may stand. */
export interface Seed {
	landmark: number;
	letter: number;
}

/** Seeds that follow one another in the source as in the copy: a part of the document standing in it. */
export type Chain = readonly Seed[];

/** A letter of the source and the letter of the copy that answers to it. */
export interface Pin {
	source: number;
	copy: number;
}

/** Letters `[start, end)` of the copy. */
export type Segment = Range;

/** A place of the copy where a passage may stand. */
export interface Candidate {
	segments: Segment[];
	/** Every letter and digit agrees, those of `added` left out. */
	isExact: boolean;
	/** Code points of figures that only the copy has, glued to a word: footnote marks, or a figure made another. */
	added: Range[];
	/** Letters of the copy for which no landmark vouches; none where it is exact. */
	doubts: Segment[];
	/** It may be taken by resemblance: its own landmarks, both edges and the paragraphs round it speak for it. */
	isSure: boolean;
	readonly evidence: Evidence;
	/** Seeds found there and round about, those included that another place claims too. */
	seeds: number;
}

/** What speaks for a target standing at a place of the copy. */
export interface Evidence {
	/** Natural logarithm of the odds that its own letters stand there. */
	inside: number;
	/** What of it an equal length between the landmarks on both sides tells. */
	length: number;
	/** The same for its own letters if sentences share no phrases. */
	alone: number;
	/** The same for the part of the copy round about. */
	region: number;
	/** Landmarks looked for. */
	of: number;
	/** Share of landmarks that survive in this part of the copy. */
	survival: number;
	/** The share found outside the passage. */
	around: number;
}
