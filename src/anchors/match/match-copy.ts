import type { SourceAnchors } from '../../model/compiled/pages.ts';
import type { Id } from '../../model/common.ts';
import { hashBytes } from '../../text/fingerprint.ts';
import { indexCopy, isSameText, locateSources, type CopyIndex, type LocatedSource } from './locate.ts';
import { normaliseText, type NormalText } from '../../text/normalise.ts';
import { formatLocator } from '../../wording/locators.ts';

/** How much of a source stands in a text. */
export interface Nearness {
	id: Id;
	/** Passages of the source found in the text, of how many. */
	found: number;
	of: number;
}

export interface CopyMatch {
	normal: NormalText;
	/** The source the text is a copy of, and where its passages stand; `null` where it is a copy of none. */
	located: LocatedSource | null;
	/** Other sources that stand in the same text beside it: several documents in one file. */
	also: LocatedSource[];
	/** Every source that shares passages with the text, nearest first; of a source's very text that source alone. */
	nearest: Nearness[];
	/** Which share of the text they make up. */
	covered: number;
}

/** A text with this share of a source's passages is an edition of it … */
const MIN_EDITION = 1 / 3;
/**
 * … and so is an excerpt, of which this share is the source's own paragraphs. A text that quotes a passage is neither.
 */
const MIN_EXCERPT = 1 / 2;

/**
 * Says which source a text is a copy of: the very file first, then the very text, then the one of which the largest
 * share of passages stands in it.
 */
export function matchCopy(bytes: Uint8Array, text: string, sources: readonly SourceAnchors[]): CopyMatch {
	return matchIndexed(bytes, indexCopy(normaliseText(text)), sources);
}

/** The same of a copy that was indexed before it was known which sources it may be of. */
export function matchIndexed(bytes: Uint8Array, copy: CopyIndex, sources: readonly SourceAnchors[]): CopyMatch {
	const { normal } = copy;
	// What is a source's own text to the letter need not be held against the others, however many they are.
	const same = sources.filter((source) => isSameText(source, copy));
	const all = locateAll(bytes, copy, same.length > 0 ? same : sources).sort(compareEditions);
	const editions = all.filter(
		(edition) =>
			edition.how !== 'passages' || shareOf(edition) >= MIN_EDITION || coverOf(edition, normal) >= MIN_EXCERPT
	);
	const [located = null, ...others] = editions;
	const beside = others.filter((other) =>
		editions.every((edition) => edition === other || !overlaps(edition, other))
	);
	const also = located?.how === 'passages' ? beside : [];
	const held = located ? [located, ...also] : [];
	const nearest = all.map(({ id, found, passages }) => ({
		id,
		found,
		of: passages.length
	}));
	return {
		normal,
		located,
		also,
		nearest,
		covered: held.reduce((sum, edition) => sum + coverOf(edition, normal), 0)
	};
}

/** The very file first, then the very text, then the one of which the largest share of passages stands in the text. */
function compareEditions(a: LocatedSource, b: LocatedSource): number {
	return rankOf(b) - rankOf(a) || shareOf(b) - shareOf(a) || b.found - a.found;
}

const rankOf = ({ how }: LocatedSource): number => {
	return {
		bytes: 2,
		text: 1,
		passages: 0,
		none: 0
	}[how];
};

/**
 * Whether two sources claim one stretch of the text: then they share passages, and only the fuller one stands there.
 */
function overlaps(a: LocatedSource, b: LocatedSource): boolean {
	const pieces = b.passages.flatMap((passage) => passage.pieces);
	return a.passages.some((passage) =>
		passage.pieces.some((piece) => pieces.some(({ start, end }) => start < piece.end && end > piece.start))
	);
}

/**
 * The one place that asks for passages to be located. The same bytes count only where they were read to the same text.
 */
function locateAll(bytes: Uint8Array, copy: CopyIndex, sources: readonly SourceAnchors[]): LocatedSource[] {
	return locateSources(sources, copy, () => hashBytes(bytes)).filter(({ how }) => how !== 'none');
}

function shareOf({ found, passages }: LocatedSource): number {
	return found / Math.max(1, passages.length);
}

/** Which share of a text the source's paragraphs found in it make up. */
function coverOf({ paragraphs }: LocatedSource, normal: NormalText): number {
	const covered = [...paragraphs.values()].flat().reduce((sum, { start, end }) => sum + end - start, 0);
	return covered / Math.max(1, normal.points.length);
}

/** Where the passages stand in the document that a copy lacks: "paragraph 3", once each, in order. */
export function listLacking(located: LocatedSource, anchors: Pick<SourceAnchors, 'passages'>): string[] {
	const lost = new Set(located.passages.filter(({ by }) => by === 'lost').map(({ id }) => id));
	return [
		...new Set(anchors.passages.filter(({ id }) => lost.has(id)).map(({ paragraphs }) => formatLocator(paragraphs)))
	];
}
