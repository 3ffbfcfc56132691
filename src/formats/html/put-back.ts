import { countLetters, isKept, isNamedAside, listBoxes, listChildren } from './boxes.ts';
import { listRuns } from './furniture.ts';
import type { Box, Run } from './visible-tree.ts';

/**
 * What Readability drops from among paragraphs is put back where it holds this many words and few of them are links.
 */
const MIN_WORDS = 8;
const MAX_LINKED = 0.3;
/** A box like one that is kept, as the next entry of a thread, must hold this many letters. */
const MIN_ENTRY = 120;
/** Longer than this is no note. Letters. */
const MAX_NOTE = 1500;

/**
 * Puts back the title of the page, prose, lists and tables among kept paragraphs, further entries of a thread, and
 * notes.
 */
export function putBack(root: Box, kept: Set<Run>, furniture: ReadonlySet<Run>): void {
	const titles = listBoxes(root, ({ tag }) => tag === 'h1');
	const [title] = titles;
	if (title && titles.length === 1) {
		listRuns(title).forEach((run) => kept.add(run));
	}
	putBackLeads(root, kept, furniture);
	const parents = listBoxes(root, (box) => box.children.some((child) => 'tag' in child && isKept(child, kept)));
	for (const parent of parents) {
		const blocks = listChildren(parent).filter(({ isBlock }) => isBlock);
		putBackEntries(blocks, kept, furniture);
		const states = blocks.map((block) => isKept(block, kept));
		const [first, last] = [states.indexOf(true), states.lastIndexOf(true)];
		if (states.filter(Boolean).length < 3) {
			continue;
		}
		for (const block of blocks.slice(first + 1, last)) {
			if (!isKept(block, kept) && (isHeading(block) || isProse(block, furniture))) {
				listRuns(block).forEach((run) => kept.add(run));
			}
		}
	}
	putBackNotes(root, kept, furniture);
}

const signOf = ({ tag, attributes }: Box): string => {
	return `${tag} ${attributes.get('class') ?? ''}`;
};

/** The narrowest box within that holds all that is kept of it. */
function findKeptPart(box: Box, kept: ReadonlySet<Run>): Box {
	let part = box;
	for (;;) {
		const runs = part.children.filter((child) => 'text' in child && kept.has(child));
		const boxes = listChildren(part).filter((child) => isKept(child, kept));
		const [only] = boxes;
		if (runs.length > 0 || boxes.length !== 1 || only === undefined) {
			return part;
		}
		part = only;
	}
}

/**
 * Of posts alike, as those of a thread, Readability may keep the longest alone: of the others comes back what it kept
 * of that one.
 */
function putBackEntries(blocks: readonly Box[], kept: Set<Run>, furniture: ReadonlySet<Run>): void {
	const models = blocks.filter((block) => block.attributes.has('class') && isKept(block, kept));
	for (const model of models) {
		const part = findKeptPart(model, kept);
		const others = blocks.filter((block) => signOf(block) === signOf(model) && !isKept(block, kept));
		if (part === model || !part.attributes.has('class') || others.length === 0) {
			continue;
		}
		const parts = others.flatMap((block) => listBoxes(block, (box) => signOf(box) === signOf(part)));
		for (const entry of parts.filter((box) => isProse(box, furniture))) {
			const runs = listRuns(entry).filter((run) => !furniture.has(run));
			(countLetters(runs) < MIN_ENTRY ? [] : runs).forEach((run) => kept.add(run));
		}
	}
}

const isNoteMark = (text: string): boolean => {
	return /^[[(]?(?:\d{1,3}|[ivxlc]{1,5}|[a-z*†‡§¶])[\])]?$/u.test(text.trim());
};

/** Notes stand apart from the text whose marks lead to them. */
function putBackNotes(root: Box, kept: Set<Run>, furniture: ReadonlySet<Run>): void {
	const marks = listBoxes(root, (box) => {
		const runs = box.tag === 'a' ? listRuns(box) : [];
		return runs.some((run) => kept.has(run)) && isNoteMark(runs.map(({ text }) => text).join(''));
	});
	const ids = new Set(marks.map(({ attributes }) => /^#(.+)$/u.exec(attributes.get('href') ?? '')?.[1]));
	ids.delete(undefined);
	if (ids.size === 0) {
		return;
	}
	for (const list of listBoxes(root, (box) => listChildren(box).some((child) => isNoteOf(ids, child, kept)))) {
		for (const note of listChildren(list).filter(({ isBlock }) => isBlock)) {
			const runs = listRuns(note).filter((run) => !furniture.has(run));
			(countLetters(runs) > MAX_NOTE || isNamedAside(note) ? [] : runs).forEach((run) => kept.add(run));
		}
	}
}

function isNoteOf(ids: ReadonlySet<string | undefined>, note: Box, kept: ReadonlySet<Run>): boolean {
	const isMarked = listBoxes(note, ({ tag, attributes }) => {
		return tag !== 'sup' && ids.has(attributes.get('id') ?? attributes.get('name'));
	});
	const letters = countLetters(listRuns(note));
	return isMarked.length > 0 && letters > 0 && letters <= MAX_NOTE && !isKept(note, kept);
}

/** The lead of an article may stand in its header, beside its title. */
function putBackLeads(root: Box, kept: Set<Run>, furniture: ReadonlySet<Run>): void {
	const articles = listBoxes(root, (box) => ['article', 'main'].includes(box.tag) && isKept(box, kept));
	for (const header of articles.flatMap((box) => listBoxes(box, ({ tag }) => tag === 'header'))) {
		for (const lead of listBoxes(header, ({ tag }) => tag === 'p')) {
			if (isProse(lead, furniture)) {
				listRuns(lead).forEach((run) => kept.add(run));
			}
		}
	}
}

const isHeading = ({ tag }: Box): boolean => {
	return /^h[2-6]$/u.test(tag);
};

function isProse(box: Box, furniture: ReadonlySet<Run>): boolean {
	if (listBoxes(box, (each) => each.tag === 'form' || isNamedAside(each)).length > 0) {
		return false;
	}
	const runs = listRuns(box).filter((run) => !furniture.has(run));
	const linked = listBoxes(box, ({ tag }) => tag === 'a').flatMap(listRuns);
	const letters = countLetters(runs);
	const words = runs
		.map(({ text }) => text)
		.join(' ')
		.split(/\s+/u).length;
	return words >= MIN_WORDS && countLetters(linked) <= letters * MAX_LINKED;
}
