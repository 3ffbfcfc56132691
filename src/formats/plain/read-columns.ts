/** Spaces between two columns, at least. */
const MIN_GUTTER = 2;
/** Lines of a stretch that has columns, at least; fewer prove nothing. */
const MIN_LINES = 3;
/** Lines with a gutter in one place, in the whole text, at least. */
const MIN_ALL_LINES = 8;
/** Letters of a line of a column, as a median, at least: cells of tables are shorter. */
const MIN_LETTERS = 18;
/** Share of a stretch's lines that have both columns. */
const MIN_BOTH = 0.5;

type Line = readonly string[];

interface Stretch {
	lines: readonly Line[];
	/** Where the right column begins, in code points; 0 where there is one column. */
	gutter: number;
}

/**
 * A text that was printed in two columns side by side, with spaces between them, as a reader would read it: the left column, then the
 * right one. A stretch between blank lines is read by itself, unless columns have blank lines of their own: then they run on. Any other
 * text, tables too, stays as it is.
 */
export function readColumns(text: string): string {
	const stretches = splitStretches(text);
	const byGutter = new Map<number, number>();
	for (const { gutter, lines } of stretches) {
		byGutter.set(gutter, (byGutter.get(gutter) ?? 0) + lines.length);
	}
	const isColumns = ({ gutter }: Stretch): boolean => gutter > 0 && (byGutter.get(gutter) ?? 0) >= MIN_ALL_LINES;
	if (!stretches.some(isColumns)) {
		return text;
	}
	const runsOn = stretches.some((stretch) => isColumns(stretch) && hasBlankCell(stretch));
	const out: string[] = [];
	let open: Stretch | null = null;
	const close = (): void => {
		out.push(...(open === null ? [] : layOut(open)));
		open = null;
	};
	for (const stretch of stretches) {
		if (!isColumns(stretch)) {
			// Blank lines between two stretches of one run belong to both columns.
			if (open !== null && runsOn && stretch.lines.every((line) => isBlank(line))) {
				open = { ...(open as Stretch), lines: [...(open as Stretch).lines, ...stretch.lines] };
				continue;
			}
			close();
			out.push(...stretch.lines.map((line) => line.join('')));
		} else if (open !== null && runsOn && (open as Stretch).gutter === stretch.gutter) {
			open = { ...(open as Stretch), lines: [...(open as Stretch).lines, ...stretch.lines] };
		} else {
			close();
			open = stretch;
		}
	}
	close();
	return out.join('\n');
}

const isBlank = (line: Line): boolean => line.every((point) => /\s/u.test(point));

/** Lines without a blank one among them, and blank ones. */
function splitStretches(text: string): Stretch[] {
	const stretches: Line[][] = [];
	for (const each of text.split('\n')) {
		const line = Array.from(each);
		const last = stretches.at(-1);
		if (last?.[0] && isBlank(last[0]) === isBlank(line)) {
			last.push(line);
		} else {
			stretches.push([line]);
		}
	}
	return stretches.map((lines) => ({ lines, gutter: findGutter(lines) }));
}

/** Where every line that reaches so far has spaces before, and most begin anew; 0 where there is no such place. */
function findGutter(lines: readonly Line[]): number {
	if (lines.length < MIN_LINES) {
		return 0;
	}
	const begins = new Map<number, number>();
	for (const line of lines) {
		for (let at = MIN_GUTTER; at < line.length; at++) {
			if (line[at] !== ' ' && line[at - 1] === ' ' && line[at - 2] === ' ' && !isBlank(line.slice(0, at))) {
				begins.set(at, (begins.get(at) ?? 0) + 1);
			}
		}
	}
	const [likely] = [...begins].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
	const gutter = likely?.[0] ?? 0;
	const isFree = lines.every((line) => {
		return line.length <= gutter || isBlank(line.slice(gutter - MIN_GUTTER, gutter));
	});
	const [left, right] = splitAt(lines, gutter);
	const both = left.filter((line, index) => line !== '' && right[index] !== '').length;
	const isProse = [left, right].every((column) => medianLetters(column) >= MIN_LETTERS);
	return gutter > 0 && isFree && isProse && both >= lines.length * MIN_BOTH ? gutter : 0;
}

function splitAt(lines: readonly Line[], gutter: number): [left: string[], right: string[]] {
	const cut = (from: number, to?: number): string[] => lines.map((line) => line.slice(from, to).join('').trim());
	return [cut(0, gutter), cut(gutter)];
}

function medianLetters(column: readonly string[]): number {
	const counts = column
		.filter((line) => line !== '')
		.map((line) => line.replace(/[^\p{L}\p{N}]/gu, '').length)
		.sort((a, b) => a - b);
	return counts[Math.floor(counts.length / 2)] ?? 0;
}

/** Whether a column is blank where the other goes on, and has lines again after it. */
function hasBlankCell({ lines, gutter }: Stretch): boolean {
	return splitAt(lines, gutter).some((column) => {
		const first = column.findIndex((line) => line === '');
		return first > 0 && column.slice(first).some((line) => line !== '');
	});
}

function layOut({ lines, gutter }: Stretch): string[] {
	const [left, right] = splitAt(lines, gutter);
	const trimmed = [left, right].map((column) => column.join('\n').replace(/^\n+|\n+$/gu, ''));
	return [trimmed.join('\n'), ...(lines.at(-1)?.length === 0 ? [''] : [])];
}
