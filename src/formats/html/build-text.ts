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

/** Blocks of text that a box shows; only runs that `isKept` lets through. */
export function buildBlocks(root: Box, isKept: (run: Run) => boolean = () => true): string[] {
	const builder = new TextBuilder();
	const stack: (Box | Run | 'break' | 'close')[] = root.children.toReversed();
	for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
		if (step === 'break') {
			builder.break();
		} else if (step === 'close') {
			builder.add('”', true);
		} else if ('text' in step) {
			if (isKept(step)) {
				builder.add(step.text, step.isVerbatim);
			}
		} else {
			enter(step, builder, stack);
		}
	}
	return builder.finish();
}

function enter(box: Box, builder: TextBuilder, stack: (Box | Run | 'break' | 'close')[]): void {
	if (box.tag === 'br') {
		builder.add('\n', true);
	}
	if (CELLS.has(box.tag)) {
		builder.add('\t', true);
	}
	if (box.tag === 'q') {
		builder.add('“', true);
		stack.push('close');
	}
	if (box.isBlock && !CELLS.has(box.tag)) {
		builder.break();
		stack.push('break');
	}
	if (box.tag === 'text') {
		builder.add(' ', false);
	}
	for (const child of box.children.toReversed()) {
		stack.push(child);
	}
}
