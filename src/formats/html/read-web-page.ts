import { FormatError, type Saying } from '../document.ts';
import { formatCount, formatOpenings } from '../notes.ts';
import { Watch } from '../watch.ts';
import { findPageSayings } from './about-page.ts';
import { buildBlocks } from './build-text.ts';
import { findBody, isTooLarge } from './find-body.ts';
import { listFurniture, listTwins } from './furniture.ts';
import { fromXml, parsePage, type Parent } from './parse-page.ts';
import { Walker, type Box, type FindFrame, type Run, type VisibleTree } from './visible-tree.ts';
import { pushAll } from './push-all.ts';

/** A page that hides more than this of its text waits for a script to show it. Share. */
const MAX_HIDDEN = 0.7;

export interface ReadPage {
	text: string;
	notes: string[];
	says: Saying[];
}

/** Text of a whole saved page: its article where one can be told, without what the page hides. */
export function readWebPage(source: string, watch = new Watch(), isXml = false, findFrame?: FindFrame): ReadPage {
	const root = parsePage(isXml ? fromXml(source) : source, watch);
	const { tree, note } = walkShown(root, watch, findFrame);
	const furniture = listFurniture(tree.root);
	const twins = listTwins(tree.root);
	watch.check();
	const body = findBody(tree.root, tree.runs, furniture);
	const isShown = (run: Run): boolean => {
		return !twins.has(run);
	};
	const isKept = (run: Run): boolean => {
		return isShown(run) && (body ? body.has(run) : !furniture.has(run));
	};
	const blocks = buildBlocks(tree.root, isKept);
	const kept = blocks.length > 0 ? blocks : buildBlocks(tree.root, isShown);
	if (kept.length === 0) {
		throw refuseBare(tree);
	}
	const left = blocks.length > 0 ? buildBlocks(tree.root, (run) => isShown(run) && !isKept(run)) : [];
	const large = isTooLarge(tree.root)
		? ['The page is too large to tell its article from what stands around it; all it shows was read.']
		: [];
	return {
		text: kept.join('\n\n'),
		notes: [...note, ...large, ...noteFurniture(left), ...noteUnseen(tree)],
		says: findPageSayings(root, listHeadings(tree.root, isShown))
	};
}

/** Text of a piece of HTML, all of it that is shown but its tools. */
export function readFragment(source: string, watch = new Watch()): ReadPage {
	const { tree } = new Walker(parsePage(source, watch, true), watch);
	const furniture = listFurniture(tree.root);
	const twins = listTwins(tree.root);
	const blocks = buildBlocks(tree.root, (run) => !furniture.has(run) && !twins.has(run));
	return {
		text: blocks.join('\n\n'),
		notes: noteUnseen(tree),
		says: []
	};
}

function listHeadings(root: Box, isShown: (run: Run) => boolean): string[] {
	const headings: string[] = [];
	const stack: Box[] = [root];
	for (let box = stack.pop(); box !== undefined; box = stack.pop()) {
		if (box.tag === 'h1') {
			headings.push(buildBlocks(box, isShown).join(' '));
		}
		pushAll(stack, box.children.filter((child): child is Box => 'tag' in child).toReversed());
	}
	return headings;
}

/** What a page shows; where its styles hide nearly all of it, what it would show once a script has run. */
function walkShown(root: Parent, watch: Watch, findFrame?: FindFrame): { tree: VisibleTree; note: string[] } {
	const { tree } = new Walker(root, watch, { findFrame });
	const shown = tree.runs.reduce((sum, { text }) => sum + text.trim().length, 0);
	const hidden = tree.hidden.reduce((sum, text) => sum + text.length, 0);
	if (hidden === 0 || hidden / (hidden + shown) < MAX_HIDDEN || hidden < shown + 30) {
		return { tree, note: [] };
	}
	const bare = new Walker(root, watch, { isBare: true, findFrame });
	return {
		tree: bare.tree,
		note: ['The page hides most of its text until a script shows it; it was read all the same.']
	};
}

function refuseBare({ frames }: VisibleTree): FormatError {
	if (frames.length > 0) {
		return new FormatError(
			`is a web page of frames, without text of its own: its text stands in ${frames.slice(0, 4).join(', ')}`,
			'Open the frame with the text by itself, save it, and add that.'
		);
	}
	return new FormatError(
		'is a web page without text: scripts may fill it in when it is opened',
		'Open the page, wait until the text is there, then save it as “complete”, print it to PDF, or copy its text and paste it.'
	);
}

function countWords(pieces: readonly string[]): number {
	return pieces.reduce((sum, piece) => sum + piece.split(/\s+/u).length, 0);
}

function noteFurniture(pieces: readonly string[]): string[] {
	return pieces.length === 0
		? []
		: [
				`Judged to be no part of the text and left out: ${formatCount(countWords(pieces), 'word')} in ${formatCount(pieces.length, 'piece')}, ${formatOpenings(pieces)}.`
			];
}

function noteUnseen({ isCut, ...unseen }: VisibleTree): string[] {
	const { hidden, scriptless, readings, pictures, fields, drawn, frames } = unseen;
	const list = (what: string, pieces: readonly string[]): string | false => {
		return pieces.length > 0 && `${what} (${formatCount(countWords(pieces), 'word')}: ${formatOpenings(pieces)}).`;
	};
	return [
		list('What the page does not show was left out', hidden),
		list('What the page shows only where scripts are off was left out', scriptless),
		list('Readings set above words were left out', readings),
		list('Words that stand for pictures and other media were left out', pictures),
		list('What is filled into fields of the page was left out', fields),
		list('Words that its styles draw beside the text were left out', drawn),
		frames.length > 0 &&
			`${formatCount(frames.length, 'frame')} of the page ${frames.length === 1 ? 'was' : 'were'} left out, whose text stands in another file (${formatOpenings(frames)}).`,
		isCut && 'Its style sheets are too large to tell what they hide; what they hide was read too.'
	].filter((note) => note !== false);
}
