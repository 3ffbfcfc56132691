import type { Range } from '../model/records/source.ts';

/** A run of lines between blank lines; UTF-16 offsets in the text as read. */
export interface Block extends Range {
	text: string;
	/** More than one line break inside it. */
	lines: number;
}

/** From this many letters on, and with an end of a sentence in it, a block is running text. */
const MIN_PROSE = 90;
/** Lines of a text without blank lines are paragraphs themselves where they are so long on the average. */
const MIN_LINE = 110;
const SENTENCE_END = /[.!?…。！？؟۔॥।][)"'»”’\]]*(?:\s|\d|$)/u;

/** The blocks of a text, in order, trimmed. */
export function findBlocks(text: string): Block[] {
	const blocks = splitAt(text, /\n[^\S\n]*\n\s*/gu);
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const isUnparted = blocks.length <= 2 && lines.length > 3;
	const average = text.length / Math.max(1, lines.length);
	return isUnparted && average > MIN_LINE ? splitAt(text, /\n+/gu) : blocks;
}

function splitAt(text: string, gap: RegExp): Block[] {
	const blocks: Block[] = [];
	let from = 0;
	const add = (start: number, end: number): void => {
		const raw = text.slice(start, end);
		const trimmed = raw.trim();
		if (trimmed === '') {
			return;
		}
		const first = start + raw.indexOf(trimmed);
		blocks.push({
			start: first,
			end: first + trimmed.length,
			text: trimmed,
			lines: trimmed.split('\n').length
		});
	};
	for (const { index, 0: found } of text.matchAll(gap)) {
		add(from, index);
		from = index + found.length;
	}
	add(from, text.length);
	return blocks;
}

/** Whether a block is running text rather than a title, a byline, a menu. */
export function isProse({ text }: Pick<Block, 'text'>): boolean {
	return hasLetters(text, MIN_PROSE) && SENTENCE_END.test(text);
}

/** Whether a text has so many letters; an ideograph counts as three. */
export function hasLetters(text: string, wanted: number): boolean {
	let count = 0;
	for (const [letter] of text.matchAll(/\p{L}/gu)) {
		count += /\p{Script=Han}/u.test(letter) ? 3 : 1;
		if (count >= wanted) {
			return true;
		}
	}
	return false;
}
