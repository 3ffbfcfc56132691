import type { PdfLine, Run } from './lines.ts';

/** A gap this many times the font size parts columns. */
const COLUMN_GAP = 1.5;
/** Lines in a row that show the same gutter. */
const MIN_LINES = 3;
/** Words a line holds in each column on the average: fewer is a table, read by rows. */
const MIN_WORDS = 2.5;
/**
 * Of three columns and more so many lines, and so many of their pieces go on in small letters: cells of a table begin
 * anew.
 */
const MIN_LINES_OF_MANY = 5;
const MIN_GOING_ON = 0.4;

/** Where a gutter may lie, points from the left. */
interface Gutter {
	from: number;
	to: number;
}

/** The pieces of a line, one for each column; `null` where a column has ended or not begun. */
type Pieces = (PdfLine | null)[];

/** Columns that a page draws across, line by line, one after the other. Tables stay as they are. */
export function unweaveColumns(lines: readonly PdfLine[]): PdfLine[] {
	const ordered: PdfLine[] = [];
	let start = 0;
	while (start < lines.length) {
		const woven = takeWoven(lines, start);
		if (isColumns(woven)) {
			const columns = woven[0]?.map((_, column) => woven.flatMap((pieces) => pieces[column] ?? [])) ?? [];
			ordered.push(...columns.flat());
			start += woven.length;
		} else {
			ordered.push(...lines.slice(start, start + 1));
			start += 1;
		}
	}
	return ordered;
}

/** Lines from `start` on that the same gutters part. Of three columns and more some may end before the others. */
function takeWoven(lines: readonly PdfLine[], start: number): Pieces[] {
	const [first] = lines.slice(start, start + 1);
	const parts = first ? cutAtGaps(first) : [];
	if (parts.length < 2) {
		return [];
	}
	let gutters = parts.slice(1).map((part, index) => ({
		from: parts[index]?.end ?? -Infinity,
		to: part.x
	}));
	const woven: Pieces[] = [];
	for (const line of lines.slice(start)) {
		const pieces = assign(cutAtGaps(line), gutters);
		const narrowed = pieces && narrow(gutters, pieces);
		const isTooNarrow = narrowed?.some(({ from, to }) => to - from < line.height * 0.8) ?? true;
		if (!pieces || !narrowed || isTooNarrow || (gutters.length === 1 && pieces.includes(null))) {
			break;
		}
		gutters = narrowed;
		woven.push(pieces);
	}
	return woven;
}

/** Each part in its column; `null` where one lies across a gutter, or two in one column. */
function assign(parts: readonly PdfLine[], gutters: readonly Gutter[]): Pieces | null {
	const pieces: Pieces = Array.from({ length: gutters.length + 1 }, () => null);
	for (const part of parts) {
		const column = gutters.filter(({ from }) => part.x > from).length;
		const isAcross = part.end >= (gutters[column]?.to ?? Infinity);
		if (isAcross || pieces[column] !== null) {
			return null;
		}
		pieces[column] = part;
	}
	return pieces;
}

function narrow(gutters: readonly Gutter[], pieces: Pieces): Gutter[] {
	return gutters.map(({ from, to }, index) => ({
		from: Math.max(from, pieces[index]?.end ?? -Infinity),
		to: Math.min(to, pieces[index + 1]?.x ?? Infinity)
	}));
}

/** The parts of a line between its wide gaps. */
function cutAtGaps(line: PdfLine): PdfLine[] {
	const words = line.runs.filter(({ text }) => text.trim() !== '');
	const cuts = words.flatMap((run, index) => {
		const before = words[index - 1];
		const gap = before ? run.x - (before.x + before.width) : 0;
		return gap > COLUMN_GAP * line.height ? [line.runs.indexOf(run)] : [];
	});
	return [0, ...cuts].map((cut, index) => makePart(line, line.runs.slice(cut, cuts[index])));
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

/** Whether lines parted by gutters are prose in columns. */
function isColumns(woven: readonly Pieces[]): boolean {
	const count = woven[0]?.length ?? 0;
	if (woven.length < (count > 2 ? MIN_LINES_OF_MANY : MIN_LINES)) {
		return false;
	}
	const columns = Array.from({ length: count }, (_, column) => woven.flatMap((pieces) => pieces[column] ?? []));
	const isProse = columns.every((column) => {
		const words = column.reduce((sum, { text }) => sum + text.split(' ').length, 0);
		return words / column.length >= MIN_WORDS;
	});
	return isProse && (count === 2 || isGoingOn(columns.flat()));
}

function isGoingOn(pieces: readonly PdfLine[]): boolean {
	const going = pieces.filter(({ text }) => /^\p{Ll}/u.test(text));
	return going.length >= pieces.length * MIN_GOING_ON;
}
