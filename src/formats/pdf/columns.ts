import type { PdfLine, Run } from './lines.ts';

/** A gap this many times the font size parts columns. */
const COLUMN_GAP = 1.5;
/** Lines in a row that show the same gutter. */
const MIN_LINES = 3;
/** Words a line holds on either side of the gutter on the average: fewer is a table, read by rows. */
const MIN_WORDS = 2.5;

interface Halves {
	left: PdfLine;
	right: PdfLine;
}

/** Columns that a page draws across, line by line, one after the other. Tables stay as they are. */
export function unweaveColumns(lines: readonly PdfLine[]): PdfLine[] {
	const ordered: PdfLine[] = [];
	let start = 0;
	while (start < lines.length) {
		const woven = takeWoven(lines, start);
		if (woven.length >= MIN_LINES && isProse(woven)) {
			ordered.push(...woven.map(({ left }) => left), ...woven.map(({ right }) => right));
			start += woven.length;
		} else {
			const [line] = lines.slice(start, start + 1);
			ordered.push(...(line ? [line] : []));
			start += 1;
		}
	}
	return ordered;
}

/** Lines from `start` on that one gutter parts. */
function takeWoven(lines: readonly PdfLine[], start: number): Halves[] {
	const woven: Halves[] = [];
	let [from, to] = [-Infinity, Infinity];
	for (const line of lines.slice(start)) {
		const halves = cutAtGap(line);
		if (!halves || halves.right.x <= from || halves.left.end >= to) {
			break;
		}
		const [gutterFrom, gutterTo] = [Math.max(from, halves.left.end), Math.min(to, halves.right.x)];
		if (gutterTo - gutterFrom < line.height * 0.8) {
			break;
		}
		[from, to] = [gutterFrom, gutterTo];
		woven.push(halves);
	}
	return woven;
}

/** Two parts with one wide gap between; `null` for no gap or several. */
function cutAtGap(line: PdfLine): Halves | null {
	const words = line.runs.filter(({ text }) => text.trim() !== '');
	const cuts = words.flatMap((run, index) => {
		const before = words[index - 1];
		const gap = before ? run.x - (before.x + before.width) : 0;
		return gap > COLUMN_GAP * line.height ? [index] : [];
	});
	const [cut] = cuts;
	if (cut === undefined || cuts.length > 1) {
		return null;
	}
	const first = line.runs.indexOf(words[cut] as Run);
	return {
		left: makePart(line, line.runs.slice(0, first)),
		right: makePart(line, line.runs.slice(first))
	};
}

function makePart(line: PdfLine, runs: Run[]): PdfLine {
	const words = runs.filter(({ text }) => text.trim() !== '');
	return {
		...line,
		text: runs
			.map(({ text }) => text)
			.join('')
			.replace(/ {2,}/gu, ' ')
			.trim(),
		x: words[0]?.x ?? line.x,
		end: Math.max(...words.map(({ x, width }) => x + width)),
		runs
	};
}

function isProse(woven: readonly Halves[]): boolean {
	const average = (side: 'left' | 'right'): number => {
		const words = woven.map((halves) => halves[side].text.split(' ').length);
		return words.reduce((sum, count) => sum + count, 0) / woven.length;
	};
	return average('left') >= MIN_WORDS && average('right') >= MIN_WORDS;
}
