import type { AtlasMeta } from './meta.ts';

/*
 * Lists of a large atlas come in parts, each a page of its own with an address: none loads the whole.
 */

/** Rows of a part: a page of some 60 kB, that a reader can still look through. */
export const PART_ROWS = 200;
/** Rows of a list that only begins on a page which is about something else. */
export const FIRST_ROWS = 200;

/** Documents from which on no page knows all by name: their list comes in parts too. */
export const MIN_PARTED = 400;
/** Documents that the first page names of so many. */
export const FOREMOST = 10;

/** Whether the list of an atlas's documents comes in parts. */
export const isParted = ({ sources, counts }: Pick<AtlasMeta, 'sources' | 'counts'>): boolean => {
	return sources.length < counts.sources;
};
/** Whether lists of what documents say do. */
export const isLong = (meta: Pick<AtlasMeta, 'sources' | 'counts' | 'isTiled'>): boolean => {
	return meta.isTiled === true || isParted(meta);
};

/** How many parts so many rows make; one at least. */
export function countParts(rows: number): number {
	return Math.max(1, Math.ceil(rows / PART_ROWS));
}

/** The part, from 1, that holds the row at a place, from 0. */
export function findPart(place: number): number {
	return Math.floor(place / PART_ROWS) + 1;
}

/** Address of a part of a list, as `/features/`, below the site's folder: the first is the list's own page. */
export function addressOfPart(list: string, part: number): string {
	return part === 1 ? list : `${list}${part}/`;
}

/** Parts, from 1, that hold any of the rows left; rows by their places, 1 where one is left. */
export function findPartsLeft(left: Readonly<Uint8Array>): number[] {
	const parts: number[] = [];
	for (let place = left.indexOf(1); place >= 0;) {
		const part = findPart(place);
		parts.push(part);
		place = left.indexOf(1, part * PART_ROWS);
	}
	return parts;
}

/** Rows by parts, each with its number, from 1. */
export function splitParts<T>(rows: readonly T[]): { part: number; rows: T[] }[] {
	return Array.from({ length: countParts(rows.length) }, (_, index) => ({
		part: index + 1,
		rows: rows.slice(index * PART_ROWS, (index + 1) * PART_ROWS)
	}));
}
