import type { countBuckets } from '../../model/compiled/bucket.ts';
import type { TextHash } from '../../text/fingerprint.ts';
import type { TileChoice } from './map-tiles.ts';
import type { Neighbours } from './neighbours.ts';

/** A compiled file as it is written. */
export interface CompiledText {
	/** Below `static/atlas/`. */
	path: string;
	text: string;
	/**
	 * Before this has come nothing more can be made; only where something is made elsewhere, and with an empty text.
	 */
	until?: Promise<unknown>;
}

/** What is made elsewhere, beside the rest. */
export interface Elsewhere {
	/** What lies near each place, and since when that is known. */
	near: { places: Neighbours; known: Promise<unknown> };
	/**
	 * Is told once all records that are searched have been given out, in so many files: their index is made of these.
	 */
	onRecords: (files: number) => void;
	/**
	 * Hashes of what was given out so far, and of what was made elsewhere of it, by path: asked for once, at the end.
	 */
	hash: () => Promise<ReadonlyMap<string, string>>;
}

export interface Streaming extends TileChoice {
	/** Into how many buckets so many records go. */
	count?: typeof countBuckets;
	/** For who has a faster hash at hand. */
	startHash?: () => TextHash;
	/** Records that are searched, from which on they are searched by shards. */
	minSharded?: number;
	/** Documents from which on their list comes in parts. */
	minParted?: number;
	elsewhere?: Elsewhere;
}
