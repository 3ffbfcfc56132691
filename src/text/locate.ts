import type { Anchor } from '../model/citation.ts';
import type { SourceAnchors } from '../model/compiled.ts';
import type { Id } from '../model/common.ts';
import type { Range } from '../model/source.ts';
import { hashPassage, hashText } from './fingerprint.ts';
import { findWords, type Word } from './fold.ts';
import { sliceText, type NormalText } from './normalise.ts';
import { hashShingles } from './sketch.ts';

/**
 * How a passage was found in a copy: the file is the same to the byte, its text is the same, the passage has the
 * same letters and digits, it resembles the passage by its sketch alone, or it is not there.
 */
export type FoundBy = 'bytes' | 'text' | 'hash' | 'sketch' | 'lost';

export interface LocatedPassage {
	id: Id;
	by: FoundBy;
	/** Stretches of the copy's normal text; empty when lost. */
	pieces: Range[];
}

export interface LocatedSource {
	id: Id;
	/** `passages`: another edition, some passages found · `none`: not this document. */
	how: 'bytes' | 'text' | 'passages' | 'none';
	passages: LocatedPassage[];
	/** Stretches of the copy where paragraphs lie, by paragraph id. */
	paragraphs: Map<string, Range[]>;
	found: number;
}

/** The copy, indexed once for all passages of all sources. */
export interface CopyIndex {
	normal: NormalText;
	textHash: string;
	words: Word[];
	/** Word positions at which a 16-bit shingle hash occurs. */
	positions: Map<number, number[]>;
}

export function indexCopy(normal: NormalText): CopyIndex {
	const words = findWords(normal.points);
	const positions = new Map<number, number[]>();
	hashShingles(words.map((word) => word.fold)).forEach((hash, at) => {
		const places = positions.get(hash);
		if (places) places.push(at);
		else positions.set(hash, [at]);
	});
	return { normal, textHash: hashText(normal.text), words, positions };
}

/** Finds a source's passages in a reader's copy, from the surest step to the weakest; what fits twice is lost. */
export function locateSource(anchors: SourceAnchors, copy: CopyIndex, bytesHash: string | null): LocatedSource {
	const by = bytesHash === anchors.fingerprint.bytes ? 'bytes' : copy.textHash === anchors.fingerprint.text ? 'text' : null;
	if (by) {
		const passages = anchors.passages.map((passage) => ({ id: passage.id, by, pieces: passage.pieces.map(({ start, end }) => ({ start, end })) }) as const);
		return { id: anchors.id, how: by, passages: [...passages], paragraphs: new Map(anchors.paragraphs.map(({ id, ranges }) => [id, ranges])), found: passages.length };
	}
	return locateEdition(anchors, copy);
}

function locateEdition(anchors: SourceAnchors, copy: CopyIndex): LocatedSource {
	const windows = new Map(anchors.paragraphs.map((paragraph) => [paragraph.id, findWindow(copy, paragraph.sketch, paragraph.words)]));
	const passages = anchors.passages.map((passage) => {
		const near = passage.paragraphs.map((id) => windows.get(id) ?? null).filter((window) => window !== null);
		const pieces = passage.pieces.map((piece) => locatePiece(copy, piece, near));
		const whole = pieces.every((piece) => piece !== null) && inOrder(pieces);
		const by: FoundBy = !whole ? 'lost' : pieces.every((piece) => piece.by === 'hash') ? 'hash' : 'sketch';
		return { id: passage.id, by, pieces: by === 'lost' ? [] : pieces.filter((piece) => piece !== null).map(({ range }) => range) };
	});
	const found = passages.filter((passage) => passage.by !== 'lost').length;
	const paragraphs = new Map<string, Range[]>();
	for (const [id, window] of windows) if (window) paragraphs.set(id, [rangeOf(copy, window.from, window.to)]);
	return { id: anchors.id, how: found > 0 ? 'passages' : 'none', passages, paragraphs, found };
}

interface Located {
	by: 'hash' | 'sketch';
	range: Range;
}

const inOrder = (pieces: readonly (Located | null)[]): boolean =>
	pieces.every((piece, at) => at === 0 || (piece?.range.start ?? 0) >= (pieces[at - 1]?.range.end ?? 0));

/** A stretch of words `[from, to)`. */
interface Window {
	from: number;
	to: number;
}

function rangeOf(copy: CopyIndex, from: number, to: number): Range {
	return { start: copy.words[from]?.start ?? 0, end: copy.words[Math.max(from, to - 1)]?.end ?? 0 };
}

/** Words on either side of a window that are searched too: furniture may stand between. */
const MARGIN = 60;

function locatePiece(copy: CopyIndex, piece: Anchor, near: readonly Window[]): Located | null {
	const own = findWindow(copy, piece.sketch, piece.words);
	const windows = own ? [own, ...near] : near;
	const exact = findExact(copy, piece, windows);
	if (exact.length === 1) return { by: 'hash', range: exact[0] as Range };
	if (exact.length > 1 || !own) return null;
	return { by: 'sketch', range: rangeOf(copy, own.from, own.to) };
}

/** Places within the windows where as many words have the piece's very letters and digits. */
function findExact(copy: CopyIndex, piece: Anchor, windows: readonly Window[]): Range[] {
	const tried = new Set<number>();
	const found: Range[] = [];
	for (const window of windows)
		for (let from = Math.max(0, window.from - MARGIN); from <= Math.min(copy.words.length - piece.words, window.to + MARGIN); from++) {
			if (tried.has(from)) continue;
			tried.add(from);
			const range = rangeOf(copy, from, from + piece.words);
			if (hashPassage(sliceText(copy.normal, range.start, range.end)) === piece.hash) found.push(withEnding(copy, range));
		}
	return found;
}

const ENDING = /[.!?,;:'")\]]/u;

/** Takes the punctuation after the last word into the stretch, as a cited passage has it. */
function withEnding(copy: CopyIndex, range: Range): Range {
	let { end } = range;
	while (ENDING.test(copy.normal.points[end] ?? '')) end++;
	return { start: range.start, end };
}

/** At least this share of a sketch, and this many hashes, must lie in one window. */
const SHARE = 0.6;
const LEAST = 4;

/** The one window of the copy that holds enough of a sketch; `null` where none does, or two do almost equally. */
function findWindow(copy: CopyIndex, sketch: readonly number[], words: number): Window | null {
	const need = Math.max(LEAST, Math.ceil(sketch.length * SHARE));
	if (sketch.length < need) return null;
	const hits = sketch
		.flatMap((hash) => (copy.positions.get(hash) ?? []).map((at) => ({ at, hash })))
		.sort((a, b) => a.at - b.at);
	const reach = Math.ceil(words * 1.15) + 2;
	const candidates = windowsOf(hits, reach).filter((candidate) => candidate.score >= need);
	const best = candidates.reduce<Candidate | null>((top, candidate) => (!top || candidate.score > top.score ? candidate : top), null);
	if (!best) return null;
	const rival = candidates.some((candidate) => candidate.score >= best.score - 1 && Math.abs(candidate.first - best.first) > reach);
	return rival ? null : { from: best.first, to: Math.min(copy.words.length, Math.max(best.last + 2, best.first + words)) };
}

interface Candidate {
	first: number;
	last: number;
	score: number;
}

/** For each hit, how many different hashes lie within reach after it. */
function windowsOf(hits: readonly { at: number; hash: number }[], reach: number): Candidate[] {
	const inside = new Map<number, number>();
	let to = 0;
	return hits.map((hit) => {
		while (to < hits.length && (hits[to]?.at ?? 0) < hit.at + reach) {
			const hash = hits[to]?.hash ?? -1;
			inside.set(hash, (inside.get(hash) ?? 0) + 1);
			to++;
		}
		const candidate = { first: hit.at, last: hits[to - 1]?.at ?? hit.at, score: inside.size };
		const left = (inside.get(hit.hash) ?? 1) - 1;
		if (left === 0) inside.delete(hit.hash);
		else inside.set(hit.hash, left);
		return candidate;
	});
}
