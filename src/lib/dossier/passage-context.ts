import type { Range } from '../../model/records/source.ts';
import { countPoints, sliceText, type NormalText } from '../../text/normalise.ts';

/** A stretch of a reader's copy: part of the passage, a part of it that nothing vouches for, of the text round it, or a cut between two pieces. */
export interface ContextRun {
	text: string;
	role: 'passage' | 'unverified' | 'context' | 'cut';
}

/** Sentences wanted on either side, 0 or more. */
export interface Context {
	before: number;
	after: number;
}

/** As far as a sentence of context ever reaches, in code points: where punctuation is lost, a window stands for it. */
const MOST_SENTENCE = 420;
/** Pieces further apart than this have something else between them. */
const NEAR = 2;

/**
 * The passage with the sentences round it, from the reader's own copy.
 * @param pieces ranges of the passage in the normal text, in order; at least one
 * @param unverified ranges of them that nothing vouches for, in order
 */
export function sliceContext(
	normal: NormalText,
	pieces: readonly Range[],
	wanted: Context,
	unverified: readonly Range[] = []
): ContextRun[] {
	const first = pieces[0];
	const last = pieces.at(-1);
	if (!first || !last) {
		return [];
	}
	const runs: ContextRun[] = [];
	const push = (role: ContextRun['role'], text: string): void => {
		if (text !== '') {
			runs.push({ role, text });
		}
	};
	const from = Math.max(0, first.start - wanted.before * MOST_SENTENCE);
	push('context', sentencesBefore(sliceText(normal, from, first.start), wanted.before, from > 0));
	pieces.forEach((piece, at) => {
		const before = pieces[at - 1];
		if (before) {
			push(piece.start - before.end > NEAR ? 'cut' : 'context', piece.start - before.end > NEAR ? ' … ' : ' ');
		}
		let from = piece.start;
		for (const { start, end } of unverified.filter((range) => range.start < piece.end && range.end > piece.start)) {
			push('passage', sliceText(normal, from, Math.max(from, start)));
			push('unverified', sliceText(normal, Math.max(from, start), Math.min(end, piece.end)));
			from = Math.min(end, piece.end);
		}
		push('passage', sliceText(normal, from, piece.end));
	});
	const to = Math.min(normal.points.length, last.end + wanted.after * MOST_SENTENCE);
	push('context', sentencesAfter(sliceText(normal, last.end, to), wanted.after, to < normal.points.length));
	return runs;
}

/** Whether the context already reaches the text's first and last letter. */
export function isWhole(
	normal: NormalText,
	pieces: readonly Range[],
	wanted: Context
): { before: boolean; after: boolean } {
	const [start, end] = [pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? normal.points.length];
	const runs = sliceContext(normal, pieces, wanted);
	const lengthOf = (run: ContextRun | undefined): number => {
		return run?.role === 'context' ? countPoints(run.text) : 0;
	};
	return { before: lengthOf(runs[0]) >= start, after: lengthOf(runs.at(-1)) >= normal.points.length - end };
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
	].filter((at) => at < text.length);
	const start = starts.at(-sentences) ?? starts[0];
	return start === undefined ? `… ${text.replace(/^\S*\s/u, '')}` : text.slice(start);
}

function sentencesAfter(text: string, sentences: number, isCut: boolean): string {
	if (sentences === 0 || text === '') {
		return '';
	}
	const ends = [...text.matchAll(SENTENCE_END)]
		.map((match) => match.index + match[0].trimEnd().length)
		.filter((at) => text.slice(0, at).trim().length > 1);
	const end = ends[sentences - 1] ?? (isCut ? ends.at(-1) : text.length);
	return end === undefined ? `${text.replace(/\s\S*$/u, '')} …` : text.slice(0, end);
}
