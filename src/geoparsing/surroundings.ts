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

const Class = { Other: 0, Mark: 1, Letter: 2 } as const;
/** Class and one of each code unit; 0 where it was not looked up yet. */
const CLASSES = new Uint8Array(0x10000);

function classify(point: string): number {
	return /[\p{L}\p{N}]/u.test(point) ? Class.Letter : /\p{M}/u.test(point) ? Class.Mark : Class.Other;
}

/** Class of the letter, mark or sign that a code unit is, or is half of. */
function classAt(text: string, offset: number): number {
	const unit = text.charCodeAt(offset);
	if (unit >= 0xd800 && unit <= 0xdfff) {
		const first = unit >= 0xdc00 ? offset - 1 : offset;
		return classify(text.slice(first, first + 2));
	}
	const known = CLASSES[unit] as number;
	return known > 0 ? known - 1 : (CLASSES[unit] = classify(text[offset] ?? '') + 1) - 1;
}

const isQuote = (unit: number): boolean => {
	return unit === 0x27 || unit === 0x2019;
};
const isHyphen = (unit: number): boolean => {
	return unit === 0x2d || unit === 0x2010;
};

/** Where a word begins of which the last letter stands before an offset, parts joined by hyphens included. */
function findWordStart(text: string, from: number, last: number): number {
	let start = last;
	for (let offset = last - 1; offset >= from; offset--) {
		const kind = classAt(text, offset);
		if (kind === Class.Other && !isQuote(text.charCodeAt(offset))) {
			break;
		}
		start = kind === Class.Letter ? offset : start;
	}
	let part = start - 1;
	while (part > from && isHyphen(text.charCodeAt(part)) && classAt(text, part - 1) !== Class.Other) {
		part--;
		while (part >= from && classAt(text, part) !== Class.Other) {
			start = part--;
		}
	}
	return start;
}

function lastWord(text: string, to: number): Neighbour {
	const from = Math.max(0, to - REACH);
	let last = to;
	while (last > from && classAt(text, last - 1) !== Class.Letter) {
		last--;
	}
	if (last === from) {
		return { ...NONE, gap: toGap(text.slice(from, to)) };
	}
	let end = last;
	while (end < to && (isQuote(text.charCodeAt(end)) || classAt(text, end) === Class.Mark)) {
		end++;
	}
	end += end < to && text[end] === '.' ? 1 : 0;
	const start = findWordStart(text, from, last);
	return {
		word: text.slice(start, end),
		gap: toGap(text.slice(end, to)),
		start,
		end
	};
}

const toGap = (gap: string): string => {
	return gap === ' ' || gap === '' ? gap : gap.replace(/\s*\n\s*\n\s*/gu, '\n').replace(/[^\S\n]+/gu, ' ');
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
