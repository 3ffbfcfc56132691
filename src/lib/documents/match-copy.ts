import type { SourceAnchors } from '../../model/compiled.ts';
import { hashBytes } from '../../text/fingerprint.ts';
import { indexCopy, locateSource, type LocatedSource } from '../../text/locate.ts';
import { normaliseText, type NormalText } from '../../text/normalise.ts';

/** A reader's copy that belongs to a source: its normal text, and where the passages stand in it. */
export interface MatchedCopy {
	normal: NormalText;
	located: LocatedSource;
}

export interface MatchResult {
	/** `null` where the text is no copy of any source. */
	copy: MatchedCopy | null;
}

/**
 * Says which source a text is a copy of: the very file first, then the very text, then the one of which the largest
 * share of passages stands in it.
 */
export function matchCopy(bytes: Uint8Array, text: string, sources: readonly SourceAnchors[]): MatchResult {
	const normal = normaliseText(text);
	const index = indexCopy(normal);
	const bytesHash = hashBytes(bytes);
	const located = sources.map((anchors) => locateSource(anchors, index, bytesHash)).filter(({ how }) => how !== 'none');
	const same = located.find(({ how }) => how === 'bytes') ?? located.find(({ how }) => how === 'text');
	const best = same ?? located.toSorted((a, b) => shareOf(b) - shareOf(a))[0];
	return { copy: best ? { normal, located: best } : null };
}

function shareOf({ found, passages }: LocatedSource): number {
	return found / Math.max(1, passages.length);
}
