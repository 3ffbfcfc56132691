/** A run of glyphs as pdf.js tells it. */
export interface PdfItem {
	str: string;
	/** Affine matrix: [4] and [5] are x and y of the baseline, from the bottom left, in points. */
	transform: number[];
	height: number;
	hasEOL: boolean;
}

export interface PdfLine {
	text: string;
	/** Of the baseline, points from the bottom of the page. */
	y: number;
	height: number;
}

export interface PdfPage {
	label: string;
	lines: PdfLine[];
}

/** Joins a page's runs into its lines, in the order the page draws them. */
export function joinLines(items: readonly PdfItem[]): PdfLine[] {
	const lines: PdfLine[] = [];
	let isOpen = false;
	for (const { str, transform, height, hasEOL } of items) {
		const line = isOpen ? lines.at(-1) : undefined;
		const y = transform[5] ?? 0;
		if (!line) {
			lines.push({
				text: str,
				y,
				height
			});
		} else if (line.text.trim() === '') {
			Object.assign(line, {
				text: line.text + str,
				y,
				height
			});
		} else {
			line.text += str;
		}
		isOpen = !hasEOL;
	}
	return lines.filter(({ text }) => text.trim() !== '').map((entry) => ({ ...entry, text: entry.text.trim() }));
}

/** Lines from the top and from the bottom of a page among which running heads and page numbers stand. */
const EDGE = 3;

/** Lines that come back at the edge of most pages, their numbers aside, and lone page numbers: no part of the text. */
export function findRunningLines(pages: readonly PdfPage[]): Set<PdfLine> {
	const edges = pages.map(({ lines }) => {
		const sorted = lines.toSorted((a, b) => b.y - a.y);
		return [...new Set([...sorted.slice(0, EDGE), ...sorted.slice(-EDGE)])];
	});
	const counts = new Map<string, number>();
	for (const edge of edges) {
		for (const key of new Set(edge.map(keyOf))) {
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	const often = Math.max(3, Math.ceil(pages.length * 0.5));
	const running = new Set<PdfLine>();
	edges.forEach((edge, at) => {
		for (const line of edge) {
			if ((counts.get(keyOf(line)) ?? 0) >= often || isPageNumber(line, at, pages.length)) {
				running.add(line);
			}
		}
	});
	return running;
}

function keyOf({ text }: PdfLine): string {
	return text.replace(/\d+/gu, '0').replace(/\s+/gu, ' ').toLowerCase();
}

/** "4", "- 4 -", "Page 4 of 12", on a page that may bear that number. */
function isPageNumber({ text }: PdfLine, at: number, pages: number): boolean {
	const match = /^(?:page|p\.)?\s*[-–—|]?\s*(\d{1,4})\s*[-–—|]?(?:\s*(?:of|\/)\s*(\d{1,4}))?$/iu.exec(text);
	if (!match) {
		return false;
	}
	return Number(match[1]) === at + 1 && (match[2] === undefined || Number(match[2]) === pages);
}

/** Blank lines stand where a gap is larger than the page's usual one by this factor. */
const WIDE = 1.3;

/** Text under way. Only its last line is looked at, since what follows may change that line's end: a book has a million characters. */
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

/** Text of pages: lines, blank lines between paragraphs, words cut at line ends made whole; with the offset at which each page starts. */
export function joinPages(pages: readonly PdfPage[]): { text: string; starts: number[] } {
	const known = listWords(pages);
	const starts: number[] = [];
	const text = new JoinedText();
	for (const { lines } of pages) {
		const usual = findUsualGap(lines);
		if (lines.length === 0) {
			starts.push(text.length);
		}
		lines.forEach((line, at) => {
			const before = lines[at - 1];
			if (before) {
				joinLine(text, line.text, isApart(before, line, usual) ? '\n\n' : '\n', known);
			} else {
				joinLine(
					text,
					line.text,
					text.length === 0 ? '' : /[.!?:”"')\]]$/u.test(text.last) ? '\n\n' : '\n',
					known
				);
			}
			if (!before) {
				starts.push(text.length - line.text.length);
			}
		});
	}
	return { text: text.finish(), starts };
}

function isApart(before: PdfLine, line: PdfLine, usual: number): boolean {
	return before.y - line.y > usual * WIDE || Math.abs(before.height - line.height) > before.height * 0.15;
}

function findUsualGap(lines: readonly PdfLine[]): number {
	const gaps = lines
		.flatMap((line, at) => (at > 0 ? [(lines[at - 1]?.y ?? 0) - line.y] : []))
		.filter((gap) => gap > 1);
	return gaps.toSorted((a, b) => a - b)[(gaps.length - 1) >> 1] ?? Infinity;
}

const endsInHyphen = (text: string): boolean => {
	return /\p{L}[-\u2010\u00AD]$/u.test(text.slice(-3));
};
const startsInWord = (text: string): boolean => {
	return /^[\p{L}\p{N}]/u.test(text);
};

/** Sets a line after the text before it; a word cut by a hyphen is joined as the rest of the document spells it. */
function joinLine(text: JoinedText, line: string, gap: string, known: ReadonlySet<string>): void {
	const { last } = text;
	if (gap === '\n\n' || !endsInHyphen(last) || !startsInWord(line)) {
		return text.add(gap, line);
	}
	const head = /[\p{L}\p{N}-]+$/u.exec(last.slice(-80, -1))?.[0].toLowerCase() ?? '';
	const tail = /^[\p{L}\p{N}]+/u.exec(line)?.[0].toLowerCase() ?? '';
	const isCompound =
		!/^\p{Ll}/u.test(line) ||
		known.has(`${head}-${tail}`) ||
		(!known.has(head + tail) && known.has(head) && known.has(tail));
	if (!isCompound || last.endsWith('\u00AD')) {
		text.last = last.slice(0, -1);
	}
	text.add('', line);
}

/** Words that stand whole within a line; what a cut leaves on either side of a line end is none. */
function listWords(pages: readonly PdfPage[]): Set<string> {
	const known = new Set<string>();
	let isCut = false;
	for (const { lines } of pages) {
		for (const { text } of lines) {
			const whole = text
				.replace(isCut ? /^[\p{L}\p{N}]+/u : '', '')
				.replace(/[\p{L}\p{N}-]+[-\u2010\u00AD]$/u, '');
			for (const [word] of whole.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) {
				known.add(word);
			}
			isCut = endsInHyphen(text);
		}
	}
	return known;
}
