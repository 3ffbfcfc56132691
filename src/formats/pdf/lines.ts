/** A run of glyphs, in the frame of its own direction of writing: x runs along the line, y up from it. Points. */
export interface Run {
	text: string;
	x: number;
	/** Of the baseline. */
	y: number;
	width: number;
	/** Of the font. */
	size: number;
	isRightToLeft: boolean;
}

export interface PdfLine {
	text: string;
	/** Of the baseline, points from the bottom of the page. */
	y: number;
	/** Where its first and its last glyph end, points from the left. */
	x: number;
	end: number;
	/** Size of the font in which most of it is set, points. */
	height: number;
	runs: Run[];
}

export interface PdfPage {
	label: string;
	/** Of the page as it is seen, points. */
	bottom: number;
	top: number;
	lines: PdfLine[];
}

/** Shares of the font size: what counts as the same place, a space, the same baseline. */
const MAX_APART = 0.25;
const SPACE_GAP = 0.18;
const SAME_BASELINE = 0.3;
const BACKWARD = 0.6;
/** A letter this much larger than what follows it is an initial that hangs over several lines. */
const INITIAL = 1.8;
/** Lines back in which a run that is drawn twice is looked for, as shadows are. */
const SHADOW_LINES = 3;

class OpenLine {
	readonly runs: Run[] = [];
	end = -Infinity;
	y = 0;
	size = 0;
	#letters = new Map<number, number>();

	get text(): string {
		return this.runs.map(({ text }) => text).join('');
	}

	add(run: Run): void {
		this.runs.push(run);
		this.end = Math.max(this.end, run.x + run.width);
		const letters = (this.#letters.get(run.size) ?? 0) + run.text.trim().length;
		this.#letters.set(run.size, letters);
		if (letters >= Math.max(...this.#letters.values())) {
			this.size = run.size;
			this.y = run.y;
		}
	}
}

/** Joins a page's runs into its lines, in the order the page draws them. */
export function joinLines(runs: readonly Run[]): PdfLine[] {
	const lines: OpenLine[] = [];
	for (const run of runs) {
		const line = lines.at(-1);
		if (run.text.trim() === '') {
			if (line && isBeside(line, run)) {
				line.runs.push({ ...run, text: ' ' });
			}
			continue;
		}
		if (isShadow(lines, run)) {
			continue;
		}
		const rest = line ? dropRepeated(line, run) : run;
		if (line && isBeside(line, rest)) {
			appendRun(line, rest);
		} else {
			const fresh = new OpenLine();
			fresh.add(rest);
			lines.push(fresh);
		}
	}
	return lines.map(closeLine).filter(({ text }) => text !== '');
}

function appendRun(line: OpenLine, run: Run): void {
	const gap = run.x - line.end;
	const isInitial = line.runs.length === 1 && isInitialOf(line, run);
	const isSpaced = gap > SPACE_GAP * Math.min(run.size, line.size) && !isInitial && !run.isRightToLeft;
	if (isSpaced && !line.text.endsWith(' ')) {
		line.runs.push({
			...run,
			text: ' ',
			x: line.end,
			width: gap
		});
	}
	line.add(run);
}

/** Whether a run stands on a line: on its baseline or raised or lowered in small type, and not far back. */
function isBeside(line: OpenLine, run: Run): boolean {
	if (isInitialOf(line, run)) {
		return true;
	}
	const [small, large] = [Math.min(line.size, run.size), Math.max(line.size, run.size)];
	const rise = line.size < run.size ? line.y - run.y : run.y - line.y;
	const isLevel = Math.abs(rise) <= SAME_BASELINE * small;
	const isShifted = small < 0.85 * large && rise > -0.4 * large && rise < 0.7 * large;
	if (!isLevel && !isShifted) {
		return false;
	}
	const first = line.runs[0]?.x ?? run.x;
	const isForward = run.x - line.end > -BACKWARD * large;
	const isRightToLeft = run.isRightToLeft || line.runs.some((each) => each.isRightToLeft);
	return isForward || isRightToLeft || run.x + run.width <= first + MAX_APART * large;
}

function isInitialOf(line: OpenLine, run: Run): boolean {
	return (
		/^\P{L}?\p{L}$/u.test(line.text) &&
		line.size >= INITIAL * run.size &&
		run.y >= line.y - 0.1 * line.size &&
		run.y < line.y + line.size &&
		Math.abs(run.x - line.end) < line.size
	);
}

/** Bold made by drawing twice, and shadows: the same words in nearly the same place. */
function isShadow(lines: readonly OpenLine[], run: Run): boolean {
	const near = MAX_APART * run.size;
	return lines.slice(-SHADOW_LINES).some(({ runs }) => {
		return runs.some((each) => {
			return each.text === run.text && Math.abs(each.x - run.x) <= near && Math.abs(each.y - run.y) <= near;
		});
	});
}

/** A run that starts by drawing the line's last word again, a little aside: only what is new. */
function dropRepeated(line: OpenLine, run: Run): Run {
	const overlap = line.end - run.x;
	if (overlap < MAX_APART * run.size || Math.abs(run.y - line.y) > MAX_APART * run.size) {
		return run;
	}
	const { text } = line;
	const letter = run.width / run.text.length;
	for (let count = run.text.length; count > 0; count--) {
		const isLikely = Math.abs(count * letter - overlap) <= 0.35 * overlap + 0.5 * run.size;
		if (isLikely && text.endsWith(run.text.slice(0, count))) {
			return {
				...run,
				text: run.text.slice(count),
				x: line.end,
				width: Math.max(0, run.width - overlap)
			};
		}
	}
	return run;
}

function closeLine(line: OpenLine): PdfLine {
	const isRightToLeft = line.runs.filter((run) => run.isRightToLeft).length * 2 > countLetterRuns(line.runs);
	const runs = isRightToLeft ? orderRightToLeft(line.runs) : line.runs;
	return {
		text: closeSpacing(joinRuns(runs).replace(/ {2,}/gu, ' ').trim()),
		x: Math.min(...line.runs.map(({ x }) => x)),
		end: line.end,
		y: line.y,
		height: line.size,
		runs
	};
}

/** Letters set apart are words where the line parts them into runs: "T h e", "p i e r". */
function joinRuns(runs: readonly Run[]): string {
	const words = runs.filter(({ text }) => text.trim() !== '').map(({ text }) => text.trim());
	const isSpaced =
		words.length > 1 &&
		words.every((word) => /^\S(?: \S)*$/u.test(word)) &&
		words.some((word) => /^\p{L}(?: \p{L}){2}/u.test(word));
	return runs.map(({ text }) => (isSpaced && text.trim() !== '' ? text.replaceAll(' ', '') : text)).join('');
}

const countLetterRuns = (runs: readonly Run[]): number => {
	return runs.filter(({ text }) => /\p{L}/u.test(text)).length;
};

/** Letters of a heading set apart ("A L B E R A") are one word; letters in the order of the alphabet are a list. */
function closeSpacing(text: string): string {
	if (!/^\p{L}(?: \p{L}){3,}$/u.test(text)) {
		return text;
	}
	const letters = text.split(' ');
	const codes = letters.map((letter) => letter.codePointAt(0) ?? 0);
	const isList = codes.every((code, index) => index === 0 || code === (codes[index - 1] ?? 0) + 1);
	return isList ? text : letters.join('');
}

const MIRRORED: Record<string, string> = {
	'(': ')',
	')': '(',
	'[': ']',
	']': '[',
	'«': '»',
	'»': '«'
};

/** Runs from right to left as they are read; words of other scripts and numbers in them keep their own order. */
function orderRightToLeft(runs: readonly Run[]): Run[] {
	const centres = new Map(runs.map((run) => [run, findCentre(run, runs)]));
	const sorted = runs.toSorted((a, b) => (centres.get(b) ?? 0) - (centres.get(a) ?? 0));
	const ordered: Run[] = [];
	let words: Run[] = [];
	for (const run of sorted) {
		const isForward = !run.isRightToLeft && /[\p{L}\p{N}]/u.test(run.text);
		const mayJoin = words.length > 0 && /^[\s.,:/-]*$/u.test(run.text);
		if (isForward || mayJoin) {
			words.push(run);
			continue;
		}
		ordered.push(...closeWords(words), {
			...run,
			text: MIRRORED[run.text] ?? run.text
		});
		words = [];
	}
	return [...ordered, ...closeWords(words)];
}

const isMark = ({ text }: Run): boolean => {
	return /^\p{M}+$/u.test(text);
};

/** Middle of a run; a mark drawn onto a letter stands just after it. */
function findCentre(run: Run, runs: readonly Run[]): number {
	const base = isMark(run)
		? runs.find(
				(each) => !isMark(each) && each.text.trim() !== '' && run.x >= each.x && run.x <= each.x + each.width
			)
		: undefined;
	return base ? base.x + base.width / 2 - 0.01 : run.x + run.width / 2;
}

function closeWords(words: readonly Run[]): Run[] {
	const last = words.findLastIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
	return [...words.slice(0, last + 1).reverse(), ...words.slice(last + 1)];
}

/**
 * No letter, the sign for none, and places in the private area that no font of signs uses: what they show only the font
 * knows.
 */
const UNREADABLE = /[\u0000\uFFFD\uE000-\uEFFF\uF200-\uF8FF]/gu;

/** Takes letters out that the file does not say what they are; gives how many. */
export function dropUnreadable(runs: readonly Run[]): number {
	let count = 0;
	for (const run of runs) {
		count += run.text.match(UNREADABLE)?.length ?? 0;
		run.text = run.text.replace(/[\u0000\uE000-\uEFFF\uF200-\uF8FF]/gu, '');
	}
	return count;
}
