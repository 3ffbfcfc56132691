import type { FoundFile, PlaceProposal } from '../model/proposals/proposals.ts';
import type { Range } from '../model/records/source.ts';

/**
 * Names of a document that a curator marked otherwise than they were found: what stood there is dropped, what she
 * marked is added.
 */
export interface Reshape {
	document: string;
	/** Code points of the normal form. */
	dropped: Range[];
	added: PlaceProposal[];
}

export const isOver = (a: Range, b: Range): boolean => {
	return a.start < b.end && b.start < a.end;
};
const isAnyOver = (ranges: readonly Range[], range: Range): boolean => {
	return ranges.some((each) => isOver(each, range));
};

/**
 * What was found, with all that was marked otherwise since, in the order in which it was. Made anew, findings stay so
 * marked.
 */
export function reshapeFound(found: FoundFile, reshapes: readonly Reshape[] = []): FoundFile {
	const places = reshapes.reduce((before, { dropped, added }) => {
		const kept = before.flatMap((place) => {
			const mentions = place.mentions.filter((mention) => !isAnyOver(dropped, mention));
			return mentions.length === place.mentions.length
				? [place]
				: mentions.length > 0
					? [{ ...place, mentions }]
					: [];
		});
		return [...kept, ...added];
	}, found.places);
	return reshapes.length === 0 ? found : { ...found, places };
}

/** Places of which a name stands within ranges. */
export function listTouched(places: readonly PlaceProposal[], ranges: readonly Range[]): PlaceProposal[] {
	return places.filter(({ mentions }) => mentions.some((mention) => isAnyOver(ranges, mention)));
}

const isLetter = (point: string | undefined): boolean => {
	return point !== undefined && /[\p{L}\p{N}]/u.test(point);
};
const MAX_OCCURRENCES = 500;

/**
 * Where the same words stand, whole, in a text: the stretch itself first.
 * @param points code points of the text
 */
export function listOccurrences(points: ArrayLike<string>, { start, end }: Range): Range[] {
	const length = end - start;
	const found: Range[] = [{ start, end }];
	const stands = (offset: number): boolean => {
		for (let index = 0; index < length; index++) {
			if (points[offset + index] !== points[start + index]) {
				return false;
			}
		}
		// What is itself cut out of a word may stand so elsewhere; a script without spaces has no such edge.
		const isWhole = !isLetter(points[start - 1]) && !isLetter(points[end]);
		return !isWhole || (!isLetter(points[offset - 1]) && !isLetter(points[offset + length]));
	};
	for (let offset = 0; offset + length <= points.length && found.length < MAX_OCCURRENCES; offset++) {
		if (offset !== start && stands(offset)) {
			found.push({ start: offset, end: offset + length });
			offset += length - 1;
		}
	}
	return found;
}
