import type { Id } from '../../model/common.ts';
import type { Furniture, Range, Unplaced } from '../../model/records/source.ts';
import { sliceText, type NormalText } from '../../text/normalise.ts';

export interface FoundPassage {
	id: Id;
	pieces: readonly Range[];
	/** Parts of the pieces that nothing vouches for. */
	unverified?: readonly Range[];
}

/**
 * What a run of the text is: the name of a place, of a government called by its capital, a name that is not placed, or
 * something that stands in the text without being of it, as a footnote's number.
 */
export type Sign =
	| { as: 'place' | 'government'; id: Id; start: number }
	| { as: 'unplaced'; because: Unplaced['because']; note?: string | undefined }
	| { as: 'furniture'; kind: Furniture['kind'] };

export interface SignedRange extends Range {
	sign: Sign;
}

/** Text of one kind; without a sign it is plain. */
export interface TextRun {
	text: string;
	sign: Sign | null;
	/** It is part of a passage, and nothing vouches for it. */
	isUnverified?: boolean;
	/** Sign of a name inside the name this run is of. */
	inner?: Sign;
}

/** A stretch of a paragraph covered by the same passages, by none as a rule. */
export interface TextSegment {
	passages: Id[];
	/** Passages whose first word stands here. */
	starting: Id[];
	runs: TextRun[];
}

/**
 * Cuts a paragraph of a copy at the borders of passages and names, for marking.
 * @param signs names; one may lie inside another
 * @param furniture what stands between the ranges, or right after them, and is shown as such
 */
export function buildSegments(
	normal: NormalText,
	ranges: readonly Range[],
	passages: readonly FoundPassage[],
	signs: readonly SignedRange[],
	furniture: readonly Furniture[] = []
): TextSegment[] {
	const segments: TextSegment[] = [];
	ranges.forEach((range, index) => {
		for (const cut of cutAt(range, bordersOf(range, passages, signs))) {
			const covering = passages
				.filter(({ pieces }) => pieces.some((piece) => contains(piece, cut)))
				.map(({ id }) => id);
			const starting = passages.filter(({ pieces }) => pieces[0]?.start === cut.start).map(({ id }) => id);
			const isUnverified = passages.some(({ unverified = [] }) => unverified.some((part) => contains(part, cut)));
			append(segments, {
				passages: covering,
				starting,
				runs: [
					{
						text: sliceText(normal, cut.start, cut.end),
						...findSigns(signs, cut),
						...(isUnverified && { isUnverified })
					}
				]
			});
		}
		const after = ranges[index + 1];
		const runs = [
			...listFurniture(normal, furniture, range, after),
			...(after
				? [
						{
							text: joinOf(normal, range, after),
							sign: null
						}
					]
				: [])
		];
		for (const run of runs) {
			append(segments, {
				passages: segments.at(-1)?.passages ?? [],
				starting: [],
				runs: [run]
			});
		}
	});
	return segments;
}

const contains = (outer: Range, inner: Range): boolean => {
	return outer.start <= inner.start && inner.end <= outer.end;
};

/** The widest name round a cut, and the narrowest where it is another. */
function findSigns(signs: readonly SignedRange[], cut: Range): Pick<TextRun, 'sign' | 'inner'> {
	const round = signs.filter((sign) => contains(sign, cut)).sort((a, b) => b.end - b.start - (a.end - a.start));
	const [outer, inner] = [round[0], round.at(-1)];
	return {
		sign: outer?.sign ?? null,
		...(inner && inner !== outer ? { inner: inner.sign } : {})
	};
}

/** Furniture that stands in the line of the text: between two ranges, or glued to the end of the last. */
function listFurniture(
	normal: NormalText,
	furniture: readonly Furniture[],
	range: Range,
	after: Range | undefined
): TextRun[] {
	const limit = after?.start ?? range.end + 1;
	return furniture
		.filter(
			({ kind, start }) =>
				(kind === 'footnote-mark' || kind === 'page-break') && start >= range.end && start <= limit
		)
		.map(({ kind, start, end }) => ({
			text: sliceText(normal, start, end),
			sign: { as: 'furniture', kind }
		}));
}

function bordersOf(range: Range, passages: readonly FoundPassage[], signs: readonly Range[]): number[] {
	const marked = passages.flatMap(({ pieces, unverified = [] }) => [...pieces, ...unverified]);
	const all = [...marked, ...signs].flatMap(({ start, end }) => [start, end]);
	return [...new Set(all.filter((offset) => offset > range.start && offset < range.end))].sort((a, b) => a - b);
}

function cutAt({ start, end }: Range, borders: readonly number[]): Range[] {
	const points = [start, ...borders, end];
	return points.slice(1).map((to, index) => ({
		start: points[index] ?? start,
		end: to
	}));
}

/** What joins two pieces of a paragraph: a space, unless the text between them is glued on (a footnote mark). */
function joinOf(normal: NormalText, before: Range, after: Range): string {
	const between = sliceText(normal, before.end, after.start);
	return between.includes(' ') || between === '' ? ' ' : '';
}

/** Adds to the last stretch what the same passages cover. */
function append(segments: TextSegment[], next: TextSegment): void {
	const last = segments.at(-1);
	const isSame =
		last &&
		next.starting.length === 0 &&
		last.passages.length === next.passages.length &&
		last.passages.every((id) => next.passages.includes(id));
	if (!isSame) {
		segments.push(next);
		return;
	}
	for (const run of next.runs) {
		const lastRun = last.runs.at(-1);
		if (run.sign === null && lastRun?.sign === null && run.isUnverified === lastRun.isUnverified) {
			lastRun.text += run.text;
		} else {
			last.runs.push(run);
		}
	}
}
