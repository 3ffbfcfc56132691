import type { Range } from '../../model/records/source.ts';
import { sliceText, type NormalText } from '../../text/normalise.ts';

/**
 * Part of a reader's copy: of the passage, of it though nothing vouches for it, of the text round it, or a cut between
 * two pieces.
 */
export interface ContextRun {
	text: string;
	role: 'passage' | 'unverified' | 'context' | 'cut';
	/** Where it begins in the normal text, code points. */
	start: number;
}

/** Sentences wanted on either side, 0 or more. */
export interface Context {
	before: number;
	after: number;
}

/** A passage, or several of one paragraph, in a copy. */
export interface TextInCopy {
	normal: NormalText;
	/** Pieces in order; at least one. */
	pieces: readonly Range[];
	/** Parts of the pieces that nothing vouches for. */
	unverified?: readonly Range[];
	/**
	 * What of the copy is the document's own text, in order: page furniture and footnote figures lie outside. Empty
	 * where that is not known, and all of the copy is taken for it.
	 */
	body: readonly Range[];
}

/** As far as a sentence of context ever reaches, in code points: where punctuation is lost, a window stands for it. */
const MAX_SENTENCE = 420;
/** Pieces further apart than this have something else between them, code points. */
const MAX_JOINED_GAP = 2;
/** What stands between two passages of one paragraph is shown up to this length, code points. */
const MAX_SHOWN_GAP = 420;

const contains = (outer: Range, inner: Range): boolean => {
	return outer.start <= inner.start && inner.end <= outer.end;
};

/**
 * The pieces of several passages in order, cut where one begins or ends inside another.
 * @param marked ranges at whose borders they are cut too
 */
export function cutPieces(passages: readonly (readonly Range[])[], marked: readonly Range[] = []): Range[] {
	const all = passages.flat();
	const borders = [...new Set([...all, ...marked].flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
	return borders
		.slice(1)
		.map((end, index) => ({
			start: borders[index] ?? end,
			end
		}))
		.filter((cut) => all.some((piece) => contains(piece, cut)));
}

/**
 * The document's own text in a copy: where its paragraphs lie, if they hold the pieces; else nothing is known of it.
 */
export function findBody(paragraphs: Iterable<readonly Range[]>, pieces: readonly Range[]): Range[] {
	const body = [...paragraphs].flat().sort((a, b) => a.start - b.start);
	const isInBody = (point: number): boolean => {
		return body.some(({ start, end }) => start <= point && point < end);
	};
	return pieces.every(({ start, end }) => isInBody(start) && isInBody(end - 1)) ? body : [];
}

/** The passage with the sentences round it, from the reader's own copy. */
export function sliceContext(text: TextInCopy, wanted: Context): ContextRun[] {
	const { normal, unverified = [] } = text;
	const pieces = cutPieces([text.pieces], unverified);
	const [first, last] = [pieces[0], pieces.at(-1)];
	if (!first || !last) {
		return [];
	}
	const runs: ContextRun[] = [
		{
			role: 'context',
			text: readBefore(text, wanted.before).text,
			start: 0
		}
	];
	pieces.forEach((piece, index) => {
		const before = pieces[index - 1];
		if (before) {
			runs.push({
				...readGap(text, before.end, piece.start),
				start: before.end
			});
		}
		runs.push({
			role: unverified.some((range) => contains(range, piece)) ? 'unverified' : 'passage',
			text: sliceText(normal, piece.start, piece.end),
			start: piece.start
		});
	});
	runs.push({
		role: 'context',
		text: readAfter(text, wanted.after).text,
		start: last.end
	});
	return runs.filter((run) => run.text !== '');
}

/** Whether the context already reaches the text's first and last letter. */
export function isWhole(text: TextInCopy, wanted: Context): { before: boolean; after: boolean } {
	return {
		before: readBefore(text, wanted.before).isAll,
		after: readAfter(text, wanted.after).isAll
	};
}

/** What stands between two pieces: a space where nothing of the document does. */
function readGap({ normal, body }: TextInCopy, from: number, to: number): Pick<ContextRun, 'role' | 'text'> {
	if (to - from <= MAX_JOINED_GAP) {
		return {
			role: 'context',
			text: sliceText(normal, from, to)
		};
	}
	const between = readBody(normal, from, to, body);
	if (body.length === 0 || between.length > MAX_SHOWN_GAP) {
		return { role: 'cut', text: ' … ' };
	}
	return {
		role: 'context',
		text: between === '' ? ' ' : between
	};
}

/**
 * The document's own text between two points; a line break between paragraphs, nothing in place of a footnote's figure.
 */
function readBody(normal: NormalText, from: number, to: number, body: readonly Range[]): string {
	if (body.length === 0) {
		return sliceText(normal, from, to);
	}
	let text = '';
	let end = from;
	for (const range of body) {
		const [start, stop] = [Math.max(from, range.start), Math.min(to, range.end)];
		if (start < stop) {
			text += joinOf(sliceText(normal, end, start)) + sliceText(normal, start, stop);
			end = stop;
		}
	}
	return end === from ? '' : text + joinOf(sliceText(normal, end, to));
}

/** What is left of something that is not the document's own. */
function joinOf(between: string): string {
	return between.includes(' ') ? ' ' : '';
}

interface Side {
	text: string;
	/** Nothing more of the document stands further out. */
	isAll: boolean;
}

function readBefore({ normal, pieces, body }: TextInCopy, sentences: number): Side {
	const end = pieces[0]?.start ?? 0;
	const least = body[0]?.start ?? 0;
	const from = Math.max(least, end - sentences * MAX_SENTENCE);
	const available = readBody(normal, from, end, body).trimStart();
	const text = sentencesBefore(available, sentences, from > least);
	return {
		text,
		isAll: from <= least && text === available
	};
}

function readAfter({ normal, pieces, body }: TextInCopy, sentences: number): Side {
	const start = pieces.at(-1)?.end ?? normal.points.length;
	const most = body.at(-1)?.end ?? normal.points.length;
	const to = Math.min(most, start + sentences * MAX_SENTENCE);
	const available = readBody(normal, start, to, body);
	const text = sentencesAfter(available, sentences, to < most);
	return {
		text,
		isAll: to >= most && text === available
	};
}

/** Sentence ends: a full stop or its like, closing marks, then white space. */
const SENTENCE_END = /[.!?…。！？؟]['")\]]*\s+/gu;

function sentencesBefore(text: string, sentences: number, isCut: boolean): string {
	if (sentences === 0 || text === '') {
		return '';
	}
	const starts = [
		...(isCut ? [] : [0]),
		...[...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length)
	].filter((index) => index < text.length);
	const start = starts.at(-sentences) ?? starts[0];
	return start === undefined ? `… ${text.replace(/^\S*\s/u, '')}` : text.slice(start);
}

function sentencesAfter(text: string, sentences: number, isCut: boolean): string {
	if (sentences === 0 || text === '') {
		return '';
	}
	const ends = [...text.matchAll(SENTENCE_END)]
		.map((match) => match.index + match[0].trimEnd().length)
		.filter((index) => text.slice(0, index).trim().length > 1);
	const end = ends[sentences - 1] ?? (isCut ? ends.at(-1) : text.length);
	return end === undefined ? `${text.replace(/\s\S*$/u, '')} …` : text.slice(0, end);
}
