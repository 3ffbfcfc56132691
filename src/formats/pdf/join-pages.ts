import type { PdfLine, PdfPage } from './lines.ts';

/** Blank lines stand where a gap is larger than the page's usual one by this factor. */
const WIDE = 1.3;
/** So they do where it is larger than this many heights of the type, whatever is usual. */
const FAR = 3;

/**
 * Text under way. Only its last line is looked at, since what follows may change that line's end: a book has a million
 * characters.
 */
class JoinedText {
	readonly #parts: string[] = [];
	#settled = 0;
	last = '';

	get length(): number {
		return this.#settled + this.last.length;
	}

	/** Sets a line after `gap`. */
	add(gap: string, line: string): void {
		this.#parts.push(this.last, gap);
		this.#settled += this.last.length + gap.length;
		this.last = line;
	}

	finish(): string {
		return [...this.#parts, this.last].join('');
	}
}

/**
 * Text of pages: lines, blank lines between paragraphs, words cut at line ends made whole; with the offset at which
 * each page starts.
 */
export function joinPages(pages: readonly PdfPage[]): { text: string; starts: number[] } {
	const known = countWords(pages);
	const starts: number[] = [];
	const text = new JoinedText();
	for (const { lines } of pages) {
		const usual = findUsualGap(lines);
		if (lines.length === 0) {
			starts.push(text.length);
		}
		lines.forEach((line, index) => {
			const before = lines[index - 1];
			joinLine(text, line.text, before ? gapBetween(before, line, usual) : gapOfPages(text), known);
			if (!before) {
				starts.push(text.length - line.text.length);
			}
		});
	}
	return {
		text: text.finish(),
		starts
	};
}

/** A page that ends in the middle of a sentence runs on. */
function gapOfPages(text: JoinedText): string {
	if (text.length === 0) {
		return '';
	}
	return /[.!?:”"')\]]$/u.test(text.last) ? '\n\n' : '\n';
}

function gapBetween(before: PdfLine, line: PdfLine, usual: number): string {
	const fall = before.y - line.y;
	const isApart = fall > usual * WIDE || fall > before.height * FAR;
	const isOtherSize = Math.abs(before.height - line.height) > before.height * 0.15;
	return isApart || isOtherSize ? '\n\n' : '\n';
}

function findUsualGap(lines: readonly PdfLine[]): number {
	const gaps = lines
		.flatMap((line, index) => (index > 0 ? [(lines[index - 1]?.y ?? 0) - line.y] : []))
		.filter((gap) => gap > 1);
	return gaps.toSorted((a, b) => a - b)[(gaps.length - 1) >> 1] ?? Infinity;
}

const endsInHyphen = (text: string): boolean => {
	return /\p{L}[-\u2010\u00AD]$/u.test(text.slice(-3));
};
const startsInWord = (text: string): boolean => {
	return /^[\p{L}\p{N}]/u.test(text);
};

type WordCounts = ReadonlyMap<string, number>;

/** Sets a line after the text before it; a word cut by a hyphen is joined as the rest of the document spells it. */
function joinLine(text: JoinedText, line: string, gap: string, known: WordCounts): void {
	const { last } = text;
	if (gap === '\n' && isCutWithoutHyphen(last, line, known)) {
		return text.add('', line);
	}
	if (gap === '\n\n' || !endsInHyphen(last) || !startsInWord(line)) {
		return text.add(gap, line);
	}
	const head = /[\p{L}\p{N}-]+$/u.exec(last.slice(-80, -1))?.[0].toLowerCase() ?? '';
	const tail = /^[\p{L}\p{N}-]+/u.exec(line.slice(0, 80))?.[0].toLowerCase() ?? '';
	const isCompound =
		!/^\p{Ll}/u.test(line) ||
		known.has(`${head}-${tail}`) ||
		(!known.has(head + tail) && known.has(head) && known.has(tail));
	if (!isCompound || last.endsWith('\u00AD')) {
		text.last = last.slice(0, -1);
	}
	text.add('', line);
}

/**
 * pdf.js drops soft hyphens, drawn or not: a word is whole if the document has it elsewhere and its halves nowhere
 * else.
 */
function isCutWithoutHyphen(last: string, line: string, known: WordCounts): boolean {
	const head = /\p{Ll}{2,40}$/u.exec(last.slice(-40))?.[0];
	const tail = /^\p{Ll}{2,40}/u.exec(line)?.[0];
	if (head === undefined || tail === undefined || !known.has(head + tail)) {
		return false;
	}
	return (known.get(head) ?? 0) <= 1 && (known.get(tail) ?? 0) <= 1;
}

/** Words that stand whole within a line, and how often; what a cut leaves on either side of a line end is none. */
function countWords(pages: readonly PdfPage[]): WordCounts {
	const known = new Map<string, number>();
	let isCut = false;
	for (const { lines } of pages) {
		for (const { text } of lines) {
			const whole = text
				.replace(isCut ? /^[\p{L}\p{N}]+/u : '', '')
				.replace(/[\p{L}\p{N}-]+[-\u2010\u00AD]$/u, '');
			for (const [word] of whole.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) {
				known.set(word, (known.get(word) ?? 0) + 1);
			}
			isCut = endsInHyphen(text);
		}
	}
	return known;
}
