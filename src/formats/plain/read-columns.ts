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
/** Lines of a text in columns, at most: more than any book has. */
const MAX_LINES = 200_000;
/** Letters of a printed line, at most: a longer one is no line of two columns. */
const MAX_LINE = 400;

interface Stretch {
	lines: readonly string[];
	/** Where the right column begins, in code points; 0 where there is one column. */
	gutter: number;
}

/**
 * A text that was printed in two columns side by side, with spaces between them, as a reader would read it: the left
 * column, then the right one. A stretch between blank lines is read by itself, unless columns have blank lines of their
 * own: then they run on. Any other text, tables too, stays as it is.
 */
export function readColumns(text: string): string {
	if (!GAP.test(text) || countLines(text) > MAX_LINES) {
		return text;
	}
	const stretches = withProven(splitStretches(text));
	const isRunningOn = stretches.some((stretch) => stretch.gutter > 0 && hasBlankCell(stretch));
	const runs = isRunningOn ? joinRuns(stretches) : stretches;
	return runs.flatMap((run) => (run.gutter > 0 ? layOut(run) : run.lines)).join('\n');
}

/** What every line with two columns has. */
const GAP = /\S {2,}\S/u;

function countLines(text: string): number {
	let count = 1;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
		count++;
	}
	return count;
}

const isBlank = (line: string): boolean => {
	return line.trim() === '';
};

/** Lines without a blank one among them, and blank ones. */
function splitStretches(text: string): Stretch[] {
	const stretches: string[][] = [];
	for (const line of text.split('\n')) {
		const last = stretches.at(-1);
		if (last?.[0] !== undefined && isBlank(last[0]) === isBlank(line)) {
			last.push(line);
		} else {
			stretches.push([line]);
		}
	}
	return stretches.map((lines) => ({ lines, gutter: findGutter(lines) }));
}

/** Where every line that reaches so far has spaces before, and most begin anew; 0 where there is no such place. */
function findGutter(lines: readonly string[]): number {
	if (lines.length < MIN_LINES || lines.some((line) => line.length > MAX_LINE)) {
		return 0;
	}
	const begins = new Map<number, number>();
	for (const line of lines) {
		// Not at the spaces a line may begin with.
		for (const { 0: before, index } of line.matchAll(/(?<=\S) {2,}(?=\S)/gu)) {
			const at = Array.from(line.slice(0, index)).length + before.length;
			begins.set(at, (begins.get(at) ?? 0) + 1);
		}
	}
	const [gutter = 0] = [...begins].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
	if (gutter === 0) {
		return 0;
	}
	const isFree = lines.every((line) => {
		const points = Array.from(line);
		return points.length <= gutter || isBlank(points.slice(gutter - MIN_GUTTER, gutter).join(''));
	});
	const [left, right] = splitAt(lines, gutter);
	const both = left.filter((line, index) => line !== '' && right[index] !== '').length;
	const isProse = [left, right].every((column) => medianLetters(column) >= MIN_LETTERS);
	return isFree && isProse && both >= lines.length * MIN_BOTH ? gutter : 0;
}

/** A gutter that few lines of the whole text have is none. */
function withProven(stretches: readonly Stretch[]): Stretch[] {
	const counts = new Map<number, number>();
	for (const { gutter, lines } of stretches) {
		counts.set(gutter, (counts.get(gutter) ?? 0) + lines.length);
	}
	return stretches.map(({ gutter, lines }) => {
		return {
			lines,
			gutter: (counts.get(gutter) ?? 0) >= MIN_ALL_LINES ? gutter : 0
		};
	});
}

/** Stretches with one gutter put together, with the blank lines between them. */
function joinRuns(stretches: readonly Stretch[]): Stretch[] {
	const runs: { lines: string[]; gutter: number }[] = [];
	for (const { lines, gutter } of stretches) {
		const [before, blank] = runs.slice(-2);
		if (before && blank && gutter > 0 && before.gutter === gutter && blank.lines.every(isBlank)) {
			runs.pop();
			[...blank.lines, ...lines].forEach((line) => before.lines.push(line));
		} else {
			runs.push({ lines: [...lines], gutter });
		}
	}
	return runs;
}

function splitAt(lines: readonly string[], gutter: number): [left: string[], right: string[]] {
	const cut = (from: number, to?: number): string[] => {
		return lines.map((line) => Array.from(line).slice(from, to).join('').trim());
	};
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
	return splitAt(lines, gutter).map((column) => column.join('\n').replace(/^\n+|\n+$/gu, ''));
}
