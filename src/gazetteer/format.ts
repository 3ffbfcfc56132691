import type { GazetteerPlace } from './place.ts';

/*
 * The gazetteer as one file: a header in JSON, then columns. Text columns are lines of UTF-8, numbers little-endian.
 * Rows are in the order of their ids, so that the same sources give the same bytes.
 */

export const GAZETTEER_FORMAT = 1;

/** A place as the tool that builds the gazetteer gives it. */
export interface GazetteerRow extends GazetteerPlace {
	/** Keys of its names (`toNameKey`), the ordinary ones first. */
	keys: { key: string; isOther: boolean; written: string | null }[];
}

/** Lists of words that tell names from what only looks like one. */
export interface WordLists {
	/** Common English words, lower case, the commonest first. */
	words: string[];
	/** First names, folded. */
	firstNames: string[];
	/** Demonyms and their countries: "chinese\tCN". */
	demonyms: string[];
}

export interface GazetteerHeader {
	format: number;
	places: number;
	kinds: string[];
	countries: string[];
	admin1: string[];
	/** Byte offset and length of each column after the header. */
	columns: Record<string, [number, number]>;
}

/** Positions are kept in thousandths of a degree: about 100 m. */
export const DEGREE_STEPS = 1000;
