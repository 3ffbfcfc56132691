import type { Box, Run } from './visible-tree.ts';

/** Gathers text: white space collapses as a browser shows it, blocks are parted by blank lines. */
export class TextBuilder {
	readonly #blocks: string[] = [];
	#line: string[] = [];

	add(text: string, isVerbatim: boolean): void {
		this.#line.push(isVerbatim ? text : text.replace(/[ \t\n\r\f]+/gu, ' '));
	}

	break(): void {
		const block = this.#line
			.join('')
			.replaceAll('\u00AD', '')
			.replace(/ {2,}/gu, ' ')
			.replace(/ ?\t ?/gu, '\t')
			.replace(/ ?\n ?/gu, '\n')
			.replace(/\n{3,}/gu, '\n\n')
			.trim();
		if (block !== '') {
			this.#blocks.push(block);
		}
		this.#line = [];
	}

	finish(): string[] {
		this.break();
		return this.#blocks;
	}
}

const CELLS = new Set(['td', 'th']);

/** Marks of a quotation, of one within it, and so on by turns. */
const MARKS = [
	['“', '”'],
	['‘', '’']
] as const;

/** A quotation whose opening mark waits for its first words, or stands. */
interface Quote {
	depth: number;
	isOpened: boolean;
}
type Step = Box | Run | 'break' | { close: Quote };

/** Blocks of text that a box shows; only runs that `isKept` lets through. */
export function buildBlocks(root: Box, isKept: (run: Run) => boolean = () => true): string[] {
	const builder = new TextBuilder();
	const quotes: Quote[] = [];
	const stack: Step[] = root.children.toReversed();
	for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
		if (step === 'break') {
			builder.break();
		} else if ('close' in step) {
			quotes.pop();
			builder.add(step.close.isOpened ? markOf(step.close, 1) : '', true);
		} else if (!('text' in step)) {
			enter(step, builder, stack, quotes);
		} else if (isKept(step)) {
			builder.add(openQuotes(quotes), true);
			builder.add(step.text, step.isVerbatim);
		}
	}
	return builder.finish();
}

function markOf({ depth }: Quote, side: 0 | 1): string {
	return MARKS[depth % 2 === 0 ? 0 : 1][side];
}

function openQuotes(quotes: readonly Quote[]): string {
	// The last ones wait, if any.
	const first = quotes.findLastIndex(({ isOpened }) => isOpened) + 1;
	const opening = quotes.slice(first);
	opening.forEach((quote) => (quote.isOpened = true));
	return opening.map((quote) => markOf(quote, 0)).join('');
}

function enter(box: Box, builder: TextBuilder, stack: Step[], quotes: Quote[]): void {
	if (box.tag === 'br') {
		builder.add('\n', true);
	}
	if (CELLS.has(box.tag)) {
		builder.add('\t', true);
	}
	if (box.tag === 'q') {
		const quote = { depth: quotes.length, isOpened: false };
		quotes.push(quote);
		stack.push({ close: quote });
	}
	if (box.isBlock && !CELLS.has(box.tag)) {
		builder.break();
		stack.push('break');
	}
	if (standsApart(box)) {
		builder.add(' ', false);
	}
	for (const child of box.children.toReversed()) {
		stack.push(child);
	}
}

/**
 * Results, and words of a drawing at a place of their own: nothing but their place parts them from what stands before.
 */
function standsApart({ tag, attributes }: Box): boolean {
	const isMoved = tag === 'tspan' && ['x', 'y', 'dx', 'dy'].some((name) => attributes.has(name));
	return tag === 'text' || tag === 'output' || isMoved;
}
