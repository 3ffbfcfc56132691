import type { SourceAnchors } from '../../model/compiled/pages.ts';
import type { Range } from '../../model/records/source.ts';
import { hashText } from '../../text/fingerprint.ts';
import { hashEverywhere } from '../record/landmarks.ts';
import { readLetters } from '../../text/letters.ts';
import { chainHits, lendContext, type Chain } from './chain-hits.ts';
import { firmChain } from './firm-chain.ts';
import { findHits, type Hit } from './find-hits.ts';
import { findWhole } from './find-whole.ts';
import { findBearing, hasFigures, isTold, mapPins, pinStretch, rangesOf, sliceRuns, type Bearing } from './place.ts';
import { settle, shared, type Candidate, type Verdict } from './settle.ts';
import { buildTrack, type Stretch, type Track } from './track.ts';
import type { CopyIndex, LocatedPassage, LocatedSource, Segment } from './types.ts';
import { isVouchedFor } from './vouch.ts';
import { countAround, estimateChanged, isHeavy, weighStretch } from './weigh.ts';
import type { NormalText } from '../../text/normalise.ts';

export type { CopyIndex, FoundBy, LocatedPassage, LocatedSource, LostBecause } from './types.ts';

export function indexCopy(normal: NormalText): CopyIndex {
	const { codes, at } = readLetters(normal.points);
	return {
		normal,
		textHash: hashText(normal.text),
		letters: at,
		hashes: hashEverywhere(codes)
	};
}

/** Finds a source's passages in a reader's copy, from the surest step to the weakest; what fits twice is lost. */
export function locateSource(anchors: SourceAnchors, copy: CopyIndex, bytesHash: string | null): LocatedSource {
	const by =
		bytesHash === anchors.fingerprint.bytes ? 'bytes' : copy.textHash === anchors.fingerprint.text ? 'text' : null;
	if (!by) {
		return locateEdition(anchors, copy);
	}
	const passages = anchors.passages.map(
		({ id, pieces }) =>
			({
				id,
				by,
				pieces: pieces.map(({ start, end }) => ({ start, end }))
			}) as const
	);
	return {
		id: anchors.id,
		how: by,
		passages: [...passages],
		paragraphs: new Map(anchors.paragraphs.map(({ id, ranges }) => [id, ranges])),
		found: passages.length
	};
}

function locateEdition(anchors: SourceAnchors, copy: CopyIndex): LocatedSource {
	const track = buildTrack(anchors);
	const chains = chainHits(track.landmarks, findHits(track.landmarks, copy.hashes), copy.hashes);
	const lent = chains.map((chain) => lendContext(track.landmarks, chain, chains));
	const wholeParagraphs = chains.map((chain) => findWholeParagraphs(track, copy, chain));
	const firm = chains.map((chain) => firmChain(track, copy, chain));
	const changed = estimateChanged(track, firm);
	const all = chains.flat().sort((a, b) => a.letter - b.letter);
	const verdicts = track.passages.map((stretch) => {
		const places = chains.flatMap((chain, at) =>
			findCandidate(
				{
					track,
					copy,
					changed,
					chain,
					firm: firm[at] ?? [],
					lent: lent[at] ?? [],
					all,
					wholeParagraphs: wholeParagraphs[at] ?? []
				},
				stretch
			)
		);
		return settle(places);
	});
	dropOverlaps(track, verdicts);
	const passages = track.passages.map((stretch, at) => describe(copy, stretch, verdicts[at] as Verdict));
	const found = passages.filter(({ by }) => by !== 'lost').length;
	return {
		id: anchors.id,
		how: found > 0 ? 'passages' : 'none',
		passages,
		paragraphs: found > 0 ? placeParagraphs(track, copy, chains) : new Map(),
		found
	};
}

/** A paragraph that stands whole in the copy, and where its letters lie. */
interface WholeParagraph {
	stretch: Stretch;
	segments: Segment[];
}

function findWholeParagraphs(track: Track, copy: CopyIndex, chain: Chain): WholeParagraph[] {
	return track.paragraphs.flatMap((stretch) => {
		if (!reaches(chain, stretch)) {
			return [];
		}
		const bearing = findBearing(chain, stretch);
		const segments = bearing.own.length === 0 ? null : firstWhole(track, copy, stretch, bearing);
		return segments ? [{ stretch, segments }] : [];
	});
}

/** Whether a chain may have a hit of a stretch, or hits on both sides. */
const reaches = (chain: Chain, { first, until }: Stretch): boolean => {
	return (chain[0]?.landmark ?? Infinity) <= until && (chain.at(-1)?.landmark ?? -1) >= first - 1;
};

function firstWhole(track: Track, copy: CopyIndex, stretch: Stretch, bearing: Bearing): Segment[] | null {
	if (stretch.hash.length < LEAST_DIGITS || bearing.own.length * 2 < stretch.until - stretch.first) {
		return null;
	}
	return findWhole(copy, pinStretch(track, stretch, bearing), stretch);
}

/** Where the landmarks put a stretch, letter by letter or not. */
function placeStretch(track: Track, copy: CopyIndex, stretch: Stretch, bearing: Bearing): Segment[] {
	const pins = pinStretch(track, stretch, bearing);
	return sliceRuns(copy, mapPins(copy, pins, track.edges, stretch), stretch, pins);
}

/** With fewer hex digits a hash does not vouch for a stretch. */
const LEAST_DIGITS = 3;

interface Search {
	track: Track;
	copy: CopyIndex;
	/** Share of the passages that were changed. */
	changed: number;
	chain: Chain;
	/** The same without hits that may be chance. */
	firm: Chain;
	/** The chain with what stands next to it in others. */
	lent: Chain;
	/** Hits of all chains. */
	all: readonly Hit[];
	wholeParagraphs: readonly WholeParagraph[];
}

/** Where a chain puts a passage; none where it says nothing of it. */
function findCandidate(
	{ track, copy, changed, chain, firm, lent, all, wholeParagraphs }: Search,
	stretch: Stretch
): Candidate[] {
	if (!reaches(chain, stretch)) {
		return [];
	}
	const bearing = findBearing(chain, stretch);
	const host = wholeParagraphs.find(
		({ stretch: paragraph }) => paragraph.start <= stretch.start && paragraph.end >= stretch.end
	);
	if (bearing.own.length === 0 && !host) {
		return [];
	}
	const weight = weighStretch(track, chain, stretch, bearing);
	const whole = host
		? sliceSegments(host.segments, stretch.start - host.stretch.start, stretch.end - host.stretch.start)
		: firstWhole(track, copy, stretch, bearing);
	if (whole) {
		return [
			{
				segments: whole,
				isWhole: true,
				isSure: true,
				weight,
				hits: countAround(lent, stretch)
			}
		];
	}
	return [
		{
			...resemble(
				{
					track,
					copy,
					changed,
					firm,
					all
				},
				stretch
			),
			hits: countAround(lent, stretch)
		}
	].filter(({ segments }) => segments.length > 0);
}

/** Where landmarks that are no chance put a passage, and whether they are enough. */
function resemble(
	{ track, copy, changed, firm, all }: Pick<Search, 'track' | 'copy' | 'changed' | 'firm' | 'all'>,
	stretch: Stretch
): Omit<Candidate, 'hits'> {
	const bearing = findBearing(firm, stretch);
	const weight = weighStretch(track, firm, stretch, bearing);
	const segments = placeStretch(track, copy, stretch, bearing);
	const isSure =
		segments.length > 0 &&
		isHeavy(weight, copy.letters.length, changed) &&
		isTold(track, copy, stretch, bearing) &&
		hasFigures(copy, segments, stretch) &&
		isVouchedFor(track, firm, all, stretch);
	return {
		segments,
		isWhole: false,
		isSure,
		weight
	};
}

/** The letters `[from, to)` of segments put end to end. */
function sliceSegments(segments: readonly Segment[], from: number, to: number): Segment[] {
	let before = 0;
	return segments.flatMap(({ start, end }) => {
		const part = { start: start + Math.max(0, from - before), end: Math.min(end, start + to - before) };
		before += end - start;
		return part.end > part.start ? [part] : [];
	});
}

/** Letters that two passages apart in the source may share in the copy. */
const SHARED = 6;

/** Two passages that lie apart in the source cannot stand at one place: the weaker is lost, or both. */
function dropOverlaps(track: Track, verdicts: readonly Verdict[]): void {
	verdicts.forEach((verdict, at) =>
		verdicts.slice(0, at).forEach((other, before) => {
			const [a, b] = [track.passages[at] as Stretch, track.passages[before] as Stretch];
			if (!verdict.place || !other.place || shared(a, b) > 0) {
				return;
			}
			const both = verdict.place.segments.some((one) =>
				other.place?.segments.some((two) => shared(one, two) > SHARED)
			);
			if (!both) {
				return;
			}
			const sure = Number(verdict.place.isWhole) - Number(other.place.isWhole);
			if (sure <= 0) {
				lose(verdict);
			}
			if (sure >= 0) {
				lose(other);
			}
		})
	);
}

function lose(verdict: Verdict): void {
	verdict.place = null;
	verdict.because = 'ambiguous';
}

function describe(copy: CopyIndex, stretch: Stretch, { place, because, candidates }: Verdict): LocatedPassage {
	const { id } = stretch;
	if (place) {
		return {
			id,
			by: place.isWhole ? 'hash' : 'sketch',
			pieces: rangesOf(copy, place.segments, stretch)
		};
	}
	const spans = candidates.map(({ segments }) => spanOf(rangesOf(copy, segments, stretch)));
	return {
		id,
		by: 'lost',
		pieces: [],
		because: because ?? 'absent',
		...(spans.length > 0 && { candidates: spans })
	};
}

const spanOf = (ranges: readonly Range[]): Range => {
	return { start: ranges[0]?.start ?? 0, end: ranges.at(-1)?.end ?? 1 };
};

/** Stretches of the copy where paragraphs lie, each told by the chain that has most of its landmarks. */
function placeParagraphs(track: Track, copy: CopyIndex, chains: readonly Chain[]): Map<string, Range[]> {
	const places = new Map<string, Range[]>();
	for (const stretch of track.paragraphs) {
		const bearings = chains.map((chain) => findBearing(chain, stretch)).sort((a, b) => b.own.length - a.own.length);
		const [best] = bearings;
		if (!best || best.own.length * 2 < stretch.until - stretch.first || best.own.length === 0) {
			continue;
		}
		const segments = placeStretch(track, copy, stretch, best);
		if (segments.length > 0) {
			places.set(stretch.id, rangesOf(copy, segments, stretch));
		}
	}
	return places;
}
