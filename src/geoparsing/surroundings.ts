/** A word beside a name, and what stands between them. */
export interface Neighbour {
	/** As written; empty where the text or the paragraph ends. */
	word: string;
	/** What stands between it and the name, white space as one space. */
	gap: string;
	start: number;
	end: number;
}

/** The nearest words on both sides of a name, the nearest first. */
export interface Surroundings {
	before: [Neighbour, Neighbour, Neighbour];
	after: [Neighbour, Neighbour, Neighbour];
	/** Whether a sentence, a heading or a quotation begins with the name. */
	isFirst: boolean;
}

/** How far to either side is looked. UTF-16 units. */
const REACH = 90;
const WORD_AFTER = /^([^\p{L}\p{N}]*?)([\p{L}\p{N}][\p{L}\p{N}\p{M}'’.]*(?:[-‐][\p{L}\p{N}\p{M}]+)*)/u;
const WORD_BEFORE = /((?:[\p{L}\p{N}\p{M}]+[-‐])*[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*\.?)([^\p{L}\p{N}]*)$/u;
const ENDS_SENTENCE = /[.!?:;…。]["”’'»)\]]*\s|["“«„‘]\s*$|\n\s*$|[([]\s*$|^\s*[-–—*•]/u;

const NONE: Neighbour = {
	word: '',
	gap: '',
	start: -1,
	end: -1
};

function nextWord(text: string, from: number): Neighbour {
	const slice = text.slice(from, from + REACH);
	const found = WORD_AFTER.exec(slice);
	if (!found) {
		return { ...NONE, gap: slice.slice(0, 8) };
	}
	const [whole = '', gap = '', raw = ''] = found;
	const word = raw.replace(/[.'’]+$/u, '');
	return {
		word,
		gap: toGap(gap),
		start: from + gap.length,
		end: from + whole.length - (raw.length - word.length)
	};
}

function lastWord(text: string, to: number): Neighbour {
	const from = Math.max(0, to - REACH);
	const slice = text.slice(from, to);
	const found = WORD_BEFORE.exec(slice);
	if (!found) {
		return { ...NONE, gap: toGap(slice) };
	}
	const [, word = '', gap = ''] = found;
	const start = to - gap.length - word.length;
	return {
		word,
		gap: toGap(gap),
		start,
		end: start + word.length
	};
}

const toGap = (gap: string): string => {
	return gap.replace(/\s*\n\s*\n\s*/gu, '\n').replace(/[^\S\n]+/gu, ' ');
};

/** Reads the words beside a stretch of a text. */
export function readSurroundings(text: string, start: number, end: number): Surroundings {
	const one = lastWord(text, start);
	const two = one.start < 0 ? NONE : lastWord(text, one.start);
	const three = two.start < 0 ? NONE : lastWord(text, two.start);
	const next = nextWord(text, end);
	const second = next.start < 0 ? NONE : nextWord(text, next.end);
	const third = second.start < 0 ? NONE : nextWord(text, second.end);
	const stop = one.word.endsWith('.') && !isShortForm(one.word) ? '. ' : one.gap;
	return {
		before: [one, two, three],
		after: [next, second, third],
		isFirst: one.word === '' || ENDS_SENTENCE.test(stop === '. ' ? '. ' : ` ${one.gap}`)
	};
}

const isShortForm = (word: string): boolean => {
	return /^(?:\p{Lu}|[A-Z][a-z]{1,3})\.$/u.test(word);
};

export function isCapitalised(word: string): boolean {
	const first = word[0] ?? '';
	return first !== first.toLowerCase();
}
