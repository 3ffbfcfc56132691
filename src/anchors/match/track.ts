import type { Anchor } from '../../model/records/citation.ts';
import type { SourceAnchors } from '../../model/compiled/pages.ts';
import type { Range } from '../../model/records/source.ts';
import { LANDMARK_LETTERS } from '../record/landmarks.ts';

/** A stretch of a source to be found: letters counted along the track, and the landmarks wholly inside. */
export interface Stretch extends Range {
	id: string;
	/** Hash of its letters and digits, a few hex digits. */
	hash: string;
	/** Code points before its first letter and after its last. */
	lead: number;
	tail: number;
	/** Its landmarks: from this one, up to but without that one. */
	first: number;
	until: number;
}

export interface Landmark {
	/** Letters before it on the track. */
	at: number;
	hash: number;
	/** Index of its paragraph. */
	host: number;
	/** Where it stands in the normal text of the source, told from the paragraph's stretches: a few letters off. */
	point: number;
}

/** A source as one row of letters, paragraph after paragraph, of which only the landmarks are known. */
export interface Track {
	landmarks: Landmark[];
	paragraphs: Stretch[];
	passages: Stretch[];
	/** Letters at which a passage or a paragraph begins or ends. */
	edges: ReadonlySet<number>;
	/** Code points of the source for each of its letters. */
	pointsPerLetter: number;
}

export function buildTrack({ paragraphs, passages }: SourceAnchors): Track {
	const landmarks: Landmark[] = [];
	const starts = new Map<string, number>();
	let [letters, points] = [0, 0];
	paragraphs.forEach(({ id, letters: count, landmarks: own, ranges }, host) => {
		starts.set(id, letters);
		const size = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
		own.at.forEach((at, place) =>
			landmarks.push({
				at: letters + at,
				hash: own.hashes[place] ?? 0,
				host,
				point: pointAt(ranges, (at * size) / count)
			})
		);
		letters += count;
		points += size;
	});
	const stretch = (
		id: string,
		start: number,
		{ letters: count, hash, lead, tail }: Pick<Anchor, 'letters' | 'hash' | 'lead' | 'tail'>
	): Stretch => {
		const first = firstFrom(landmarks, start);
		return {
			id,
			hash,
			lead,
			tail,
			start,
			end: start + count,
			first,
			until: Math.max(first, firstFrom(landmarks, start + count - LANDMARK_LETTERS + 1))
		};
	};
	const stretches = paragraphs.map((paragraph) => stretch(paragraph.id, starts.get(paragraph.id) ?? 0, paragraph));
	const wanted = passages.map(({ id, paragraphs: [host], anchor }) =>
		stretch(id, (starts.get(host ?? '') ?? 0) + anchor.at, anchor)
	);
	const edges = new Set([...stretches, ...wanted].flatMap(({ start, end }) => [start, end]));
	return {
		landmarks,
		paragraphs: stretches,
		passages: wanted,
		edges,
		pointsPerLetter: points / Math.max(1, letters)
	};
}

/** The code point so many code points into stretches put end to end. */
function pointAt(ranges: readonly Range[], offset: number): number {
	let left = offset;
	for (const { start, end } of ranges) {
		if (left < end - start) {
			return start + left;
		}
		left -= end - start;
	}
	return ranges.at(-1)?.end ?? 0;
}

/** Index of the first landmark at or after a place. */
function firstFrom(landmarks: readonly Landmark[], place: number): number {
	let [low, high] = [0, landmarks.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((landmarks[middle]?.at ?? 0) < place) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}
