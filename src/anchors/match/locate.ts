import type { SourceAnchors } from '../../model/compiled/pages.ts';
import type { Range } from '../../model/records/source.ts';
import { alignTarget, countByParagraph, findBearing } from './align.ts';
import { chainSeeds } from './chain-seeds.ts';
import { ChainsAt } from './chains-at.ts';
import { compareLocated } from './compare-located.ts';
import { decideCandidates, dropOverlaps, type Decision } from './decide.ts';
import { findCandidates } from './find-candidates.ts';
import { findUnverified } from './find-doubts.ts';
import { findRepeats } from './find-repeats.ts';
import { findAllSeeds } from './find-seeds.ts';
import { indexSource } from './index-source.ts';
import { hostOf, joinInterrupted } from './join-interrupted.ts';
import { MAX_CHAINS, MAX_REPEATS } from './parameters.ts';
import { findRanges } from './segments.ts';
import type { Chain, CopyIndex, LocatedPassage, LocatedSource, Seed, SourceIndex, Target } from './types.ts';
import { WeighedChains } from './weigh-chains.ts';

export { indexCopy } from './index-copy.ts';
export type { CopyIndex, FoundBy, LocatedPassage, LocatedSource, LossReason } from './types.ts';

/** Finds a source's passages in a reader's copy, from the surest step to the weakest; what fits twice is lost. */
export function locateSource(anchors: SourceAnchors, copy: CopyIndex, bytesHash: string | null): LocatedSource {
	return locateSources([anchors], copy, () => bytesHash)[0] as LocatedSource;
}

/**
 * The same for several sources at once.
 * @param readBytesHash SHA-256 of the copy's bytes, asked for where its text is a source's; `null` where there are no
 * bytes
 */
export function locateSources(
	sources: readonly SourceAnchors[],
	copy: CopyIndex,
	readBytesHash: () => string | null
): LocatedSource[] {
	const others = sources.filter((anchors) => !isSameText(anchors, copy));
	const indexed = others.map(indexSource);
	const seeds = findAllSeeds(
		indexed.map(({ landmarks }) => landmarks),
		copy.hashes
	);
	const editions = new Map(
		others.map((anchors, index) => {
			return [anchors, locateEdition(indexed[index] as SourceIndex, copy, seeds[index] ?? [])];
		})
	);
	return sources.map((anchors) => {
		const how = () => (readBytesHash() === anchors.fingerprint.bytes ? 'bytes' : 'text');
		return editions.get(anchors) ?? keepOffsets(anchors, how());
	});
}

/** Whether a copy's normal text is the source's, to the letter. */
export function isSameText({ fingerprint }: SourceAnchors, copy: CopyIndex): boolean {
	return copy.normal.points.length === fingerprint.length && copy.textHash === fingerprint.text;
}

/** The text is the same: positions hold as they are. */
function keepOffsets(anchors: SourceAnchors, how: 'bytes' | 'text'): LocatedSource {
	const passages = anchors.passages.map(({ id, pieces }) => ({
		id,
		by: how,
		pieces: pieces.map(({ start, end }) => ({ start, end }))
	}));
	return {
		id: anchors.id,
		how,
		passages,
		paragraphs: new Map(anchors.paragraphs.map(({ id, ranges }) => [id, ranges])),
		found: passages.length
	};
}

/** The text differs: landmarks show where passages may stand. One step a line; each is a file. */
function locateEdition(source: SourceIndex, copy: CopyIndex, seeds: readonly Seed[]): LocatedSource {
	const chains = chainSeeds(source.landmarks, seeds, copy.hashes);
	const repeats = findRepeats(chains);
	const editions = repeats
		.slice(0, MAX_REPEATS)
		.map((chains) => locateInChains(source, copy, chains.slice(0, MAX_CHAINS)));
	const [best] = editions.toSorted(compareLocated);
	const located = best ?? locateInChains(source, copy, []);
	return {
		...located,
		...(repeats.length > 1 &&
			best && {
				repeats: {
					count: repeats.length,
					used: editions.indexOf(best) + 1
				}
			})
	};
}

/** Finds a source's passages where chains put them. */
function locateInChains(source: SourceIndex, copy: CopyIndex, chains: readonly Chain[]): LocatedSource {
	const evidences = new WeighedChains(source, copy, chains);
	const among = new ChainsAt(evidences.chains, source.landmarks.length);
	const joined = new Map(
		[...joinInterrupted(source, copy, chains)].map(([host, parts]) => {
			const weighed = parts.map((chain) => evidences.weigh(chain));
			return [host, new ChainsAt(weighed, source.landmarks.length)];
		})
	);
	const decideIn = (target: Target, chains: ChainsAt): Decision => {
		const candidates = findCandidates(evidences, chains.listFor(target), target);
		return decideCandidates(candidates, candidates.length > 1 && evidences.isRearranged);
	};
	const decisions = source.passages.map((target) => {
		const parts = target.isInterrupted ? joined.get(hostOf(source, target)) : undefined;
		const inParts = parts ? decideIn(target, parts) : null;
		if (inParts?.chosen?.isExact) {
			return inParts;
		}
		const whole = decideIn(target, among);
		return inParts && !whole.chosen ? inParts : whole;
	});
	dropOverlaps(source.passages, decisions);
	const passages = source.passages.map((target, index) => describe(copy, target, decisions[index] as Decision));
	const found = passages.filter(({ by }) => by !== 'lost').length;
	return {
		id: source.id,
		how: found > 0 ? 'passages' : 'none',
		passages,
		paragraphs: found > 0 ? locateParagraphs(source, copy, chains) : new Map(),
		found
	};
}

function describe(copy: CopyIndex, target: Target, { chosen, reason, candidates }: Decision): LocatedPassage {
	const { id } = target;
	if (chosen) {
		const pieces = findRanges(copy, chosen.segments, target);
		const unverified = chosen.isExact ? chosen.added : findUnverified(copy, chosen.doubts, pieces);
		return {
			id,
			by: chosen.isExact && chosen.added.length === 0 ? 'hash' : 'sketch',
			pieces,
			...(unverified.length > 0 && { unverified })
		};
	}
	const spans = candidates.map(({ segments }) => spanOf(findRanges(copy, segments, target)));
	return {
		id,
		by: 'lost',
		pieces: [],
		reason: reason ?? 'absent',
		...(spans.length > 0 && { candidates: spans })
	};
}

const spanOf = (ranges: readonly Range[]): Range => {
	return {
		start: ranges[0]?.start ?? 0,
		end: ranges.at(-1)?.end ?? 1
	};
};

/** Stretches of the copy where paragraphs lie, each told by the chain that has most of its landmarks. */
function locateParagraphs(source: SourceIndex, copy: CopyIndex, chains: readonly Chain[]): Map<string, Range[]> {
	const best = source.paragraphs.map((target) => ({
		target,
		chain: null as Chain | null,
		found: 0
	}));
	for (const chain of chains) {
		for (const { index, count } of countByParagraph(source, chain)) {
			const place = best[index];
			if (place && count > place.found) {
				[place.chain, place.found] = [chain, count];
			}
		}
	}
	const located = new Map<string, Range[]>();
	for (const { target, chain, found } of best) {
		if (!chain || found * 2 < target.until - target.first) {
			continue;
		}
		const segments = alignTarget(source, copy, target, findBearing(chain, target));
		if (segments.length > 0) {
			located.set(target.id, findRanges(copy, segments, target));
		}
	}
	return located;
}
