import type { Anchor } from '../../model/records/citation.ts';
import type { SourceAnchors } from '../../model/compiled/pages.ts';
import type { Range } from '../../model/records/source.ts';
import { LANDMARK_LETTERS } from '../record/landmarks.ts';
import { findFirst } from './find-first.ts';
import type { Hole, Landmark, SourceIndex, Target } from './types.ts';

/**
 * Puts the paragraphs of a source end to end: their landmarks in one row, passages and paragraphs as letters along it.
 */
export function indexSource({ id: source, fingerprint, paragraphs, passages }: SourceAnchors): SourceIndex {
	const landmarks: Landmark[] = [];
	const starts = new Map<string, number>();
	let [letters, points] = [0, 0];
	paragraphs.forEach(({ id, letters: count, landmarks: kept, ranges }, host) => {
		starts.set(id, letters);
		const size = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
		kept.at.forEach((offset, index) =>
			landmarks.push({
				offset: letters + offset,
				hash: kept.hashes[index] ?? 0,
				host,
				point: findPoint(ranges, (offset * size) / count)
			})
		);
		letters += count;
		points += size;
	});
	const startOf = (paragraph: string | undefined): number => {
		return starts.get(paragraph ?? '') ?? 0;
	};
	const all = paragraphs.flatMap(({ ranges }) => ranges);
	const hosts = paragraphs.map((paragraph) =>
		buildTarget(landmarks, paragraph.id, startOf(paragraph.id), paragraph, paragraph.ranges, all)
	);
	const wanted = passages.map(({ id, paragraphs: [host], pieces, anchor }) =>
		buildTarget(landmarks, id, startOf(host) + anchor.at, anchor, pieces, all)
	);
	return {
		id: source,
		landmarks,
		paragraphs: hosts,
		passages: wanted,
		edges: new Set([...hosts, ...wanted].flatMap(({ start, end }) => [start, end])),
		pointsPerLetter: points / Math.max(1, letters),
		anchoring: fingerprint.anchoring
	};
}

function buildTarget(
	landmarks: readonly Landmark[],
	id: string,
	start: number,
	{ letters, hash, lead, tail }: Pick<Anchor, 'letters' | 'hash' | 'lead' | 'tail'>,
	ranges: readonly Range[],
	paragraphs: readonly Range[]
): Target {
	const firstFrom = (letter: number): number => {
		return findFirst(landmarks, ({ offset }) => offset >= letter);
	};
	const first = firstFrom(start);
	return {
		id,
		hash,
		lead,
		tail,
		start,
		end: start + letters,
		first,
		until: Math.max(first, firstFrom(start + letters - LANDMARK_LETTERS + 1)),
		holes: listHoles(ranges),
		isInterrupted: ranges.slice(1).some((after, index) => {
			const hole = { start: ranges[index]?.end ?? 0, end: after.start };
			return paragraphs.some((range) => range.start >= hole.start && range.end <= hole.end);
		})
	};
}

function listHoles(ranges: readonly Range[]): Hole[] {
	let offset = 0;
	return ranges.slice(1).map(({ start }, index) => {
		const before = ranges[index] as Range;
		offset += before.end - before.start;
		return {
			offset,
			points: start - before.end
		};
	});
}

/** The code point so many code points into ranges put end to end. */
function findPoint(ranges: readonly Range[], offset: number): number {
	let left = offset;
	for (const { start, end } of ranges) {
		if (left < end - start) {
			return start + left;
		}
		left -= end - start;
	}
	return ranges.at(-1)?.end ?? 0;
}
