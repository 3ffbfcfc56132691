import { isEnough } from './evidence.ts';
import { layTarget } from './lay-target.ts';
import { MAX_LAID_SEGMENTS, MAX_LOOSE_SHARE, MAX_OPEN } from './parameters.ts';
import { repeatsAtCut } from './repeats-at-cut.ts';
import { hasEdgeFigures, isWhole } from './target-edges.ts';
import { hasUnheldLine } from './unheld-lines.ts';
import type { Chain, CopyIndex, Evidence, Segment, SourceIndex, Target } from './types.ts';

/** Lays a target over the copy; `null` where its place, an edge or what is foreign in it stays open. */
export function layForSure(
	{ source, copy, changed }: { source: SourceIndex; copy: CopyIndex; changed: number },
	chain: Chain,
	target: Target,
	evidence: Evidence
): { segments: Segment[]; chain: Chain } | null {
	const isEnoughInside = (inside: number): boolean => {
		const region = Math.max(evidence.region, evidence.region - evidence.inside + inside);
		return isEnough(
			{
				...evidence,
				inside,
				length: 0,
				region
			},
			copy.letters.length,
			changed
		);
	};
	const laid = isEnoughInside(Infinity)
		? layTarget(source, copy, chain, target, evidence.survival, isEnoughInside)
		: null;
	if (!laid) {
		return null;
	}
	const laidChain = [
		...chain.filter(({ landmark }) => landmark < target.first),
		...laid.seeds,
		...chain.filter(({ landmark }) => landmark >= target.until)
	];
	const isSure =
		!laid.isOpenEnded &&
		laid.open <= MAX_OPEN &&
		laid.segments.length <= MAX_LAID_SEGMENTS &&
		isWhole(laid.segments, target) &&
		laid.loose <= MAX_LOOSE_SHARE * (target.end - target.start) &&
		hasEdgeFigures(copy, laid.segments, target) &&
		!repeatsAtCut(copy, laid.segments) &&
		!hasUnheldLine(source, copy, laidChain, laid.segments);
	return isSure
		? {
				segments: laid.segments,
				chain: laidChain
			}
		: null;
}
