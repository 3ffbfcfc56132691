import type { Range } from '../model/records/source.ts';
import { findDates } from '../values/dates/find-dates.ts';
import { hasLetters, isProse, type Block } from './paragraphs.ts';

/** Where an author's own text stands in a document, and what stands round it; UTF-16 offsets in the text as read. */
export interface Body {
	range: Range;
	headings: Range[];
	footnotes: (Range & { mark: string })[];
	asides: (Range & { reason: string })[];
	/** Short blocks before the body, as title, byline and date, with the title first where one is told. */
	head: Block[];
	/** Short blocks after it. */
	tail: Block[];
}

const MAX_HEADING = 110;
/** What follows a heading has at least so many letters. */
const MIN_UNDER_HEADING = 60;
const NOTE = /^\[?(\d{1,3}|[*†‡])[\].)]?\s+(?=\S)/u;
/** Notes stand in the later part of a document. */
const NOTES_FROM = 0.4;

/** Words that tell what a short line at either end of a page is. */
const REASONS: readonly [reason: string, test: RegExp][] = [
	['a byline', /^(?:by|von|par|por|автор|作者|记者|بقلم|نویسنده)\b|^(?:by|von|par|por)\s+\p{Lu}/iu],
	['a date line', /\b(?:published|posted|updated|last modified|date)\b|^\W*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\W*$/iu],
	['a row of links to share it', /\b(?:share|tweet|whatsapp|linkedin|facebook|e-?mail|print)\b/iu],
	['a place in a menu', /\b(?:you are here|home\s*[>»/]|menu|skip to)\b/iu],
	['a notice of rights', /©|\bcopyright\b|\ball rights reserved\b/iu],
	['a caption', /^(?:figure|fig\.|photo|image|map|table|source)\b|\((?:photo|image)\b/iu],
	['other pages', /\b(?:related|read more|see also|most read|more from)\b/iu]
];

/** Tells an author's text from what stands before, after and between, each with a reason. */
export function findBody(text: string, blocks: readonly Block[]): Body {
	const prose = blocks.map(isProse);
	const [first, last] = [prose.indexOf(true), prose.lastIndexOf(true)];
	if (first < 0) {
		return wholeText(text, blocks);
	}
	const notes = findNotes(text, blocks);
	const isNote = new Set(notes.map(({ start }) => start));
	const before = findEnd(blocks, last, isNote);
	const next = blocks[before + 1];
	const end = isLastSentence(next) && !isNote.has(next?.start ?? 0) ? before + 1 : before;
	const inner = blocks.slice(first, end + 1);
	const headings = inner.filter((block, index) => isHeading(block, inner[index + 1]));
	const lead = findLead(blocks, first);
	const head = blocks.slice(0, lead);
	const tail = blocks.slice(end + 1).filter(({ start }) => !isNote.has(start));
	return {
		range: {
			start: blocks[lead]?.start ?? 0,
			end: blocks[end]?.end ?? text.length
		},
		headings: [...blocks.slice(lead, first), ...headings].map(({ start, end: stop }) => ({
			start,
			end: stop
		})),
		footnotes: notes,
		asides: [
			...head.map((block, index) => setAside(block, index === 0 ? 'a title' : 'a short line before the text')),
			...tail.map((block) => setAside(block, 'a short line after the text'))
		],
		head,
		tail
	};
}

/** Without running text, as in a table or a list, all of it is the body but a title at its head. */
function wholeText(text: string, blocks: readonly Block[]): Body {
	return {
		range: {
			start: blocks[0]?.start ?? 0,
			end: blocks.at(-1)?.end ?? text.length
		},
		headings: [],
		footnotes: [],
		asides: [],
		head: blocks.slice(0, 1),
		tail: []
	};
}

/**
 * A heading right above the first paragraph belongs to the body, unless it is all there is above: then it is the title.
 */
function findLead(blocks: readonly Block[], first: number): number {
	const above = blocks[first - 1];
	const isSection =
		first >= 3 &&
		above !== undefined &&
		isHeading(above, blocks[first]) &&
		reasonFor(above) === null &&
		!isDate(above);
	return isSection ? first - 1 : first;
}

/** Whether a block is a date and hardly more. */
function isDate({ text }: Block): boolean {
	const [date] = text.length <= MAX_DATE ? findDates(text) : [];
	return date !== undefined && date.end - date.start >= text.length * MIN_DATE_SHARE;
}
const MAX_DATE = 60;
const MIN_DATE_SHARE = 0.7;

/** A last paragraph may be short, where it is a sentence and nothing that stands at the foot of pages. */
function isLastSentence(block: Block | undefined): boolean {
	return (
		block !== undefined &&
		hasLetters(block.text, MIN_LAST_SENTENCE) &&
		/^["'“«(]?[\p{Lu}\p{Lo}].*[.!?。！？؟]["'”»)]?$/su.test(block.text) &&
		reasonFor(block) === null
	);
}
const MIN_LAST_SENTENCE = 45;

/** The last paragraph that is no note. */
function findEnd(blocks: readonly Block[], last: number, isNote: ReadonlySet<number>): number {
	for (let index = last; index >= 0; index--) {
		const block = blocks[index];
		if (block && isProse(block) && !isNote.has(block.start)) {
			return index;
		}
	}
	return last;
}

function isHeading({ text, lines }: Block, next: Block | undefined): boolean {
	return (
		lines === 1 &&
		text.length <= MAX_HEADING &&
		!/[.!;,:…。；，]$/u.test(text) &&
		/^["'“«(\d\p{Lu}\p{Lt}\p{Lo}IVX]/u.test(text) &&
		/\p{L}/u.test(text) &&
		next !== undefined &&
		hasLetters(next.text, MIN_UNDER_HEADING)
	);
}

function setAside(block: Block, otherwise: string): Range & { reason: string } {
	return {
		start: block.start,
		end: block.end,
		reason: reasonFor(block) ?? otherwise
	};
}

/** Why a short block is none of the author's text; `null` where its words do not say. */
export function reasonFor({ text }: Pick<Block, 'text'>): string | null {
	const found = text.length > 300 ? undefined : REASONS.find(([, test]) => test.test(text));
	return found?.[0] ?? null;
}

/** Notes in ascending order, at the foot of the text or of its pages, whose mark stands in the text before. */
function findNotes(text: string, blocks: readonly Block[]): (Range & { mark: string })[] {
	const notes: (Range & { mark: string })[] = [];
	let expected = 1;
	for (const block of blocks) {
		const mark = NOTE.exec(block.text)?.[1];
		const isLate = block.start > text.length * NOTES_FROM;
		if (!isLate || mark === undefined || (/\d/u.test(mark) && Number(mark) !== expected)) {
			continue;
		}
		if (isMarked(text, block.start, mark)) {
			expected += /\d/u.test(mark) ? 1 : 0;
			notes.push({
				start: block.start,
				end: block.end,
				mark
			});
		}
	}
	return notes;
}

/** Whether a mark stands before its note: in brackets, or glued to a word or to its full stop. */
function isMarked(text: string, before: number, mark: string): boolean {
	let index = text.indexOf(mark);
	while (index >= 0 && index < before) {
		const [left, right] = [text[index - 1] ?? '', text[index + mark.length] ?? ''];
		const isBracketed = left === '[' && right === ']';
		if (isBracketed || (/[\p{L}.,;"”’)]/u.test(left) && !/[\p{L}\d]/u.test(right))) {
			return true;
		}
		index = text.indexOf(mark, index + 1);
	}
	return false;
}
