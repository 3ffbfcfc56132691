import { foldText } from '../../text/fold.ts';
import { isApostrophe, isHyphen, WordReader } from './word-reader.ts';
import { hashUnits, widen, WordTable } from './word-table.ts';

const PAIR_A = 0x9e3779b1 | 0;
const PAIR_B = 0x85ebca6b | 0;
/** Numbers a slot for an edge has. */
const EDGE = 4;

/** What stands between two words of a name: the same, or nothing, a space, a hyphen, a full stop. */
export const Gap = {
	None: 0,
	Space: 1,
	Break: 2,
	Other: 3
} as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/**
 * Names as paths of word numbers. A state is a number; 0 is where every name begins. Names that fold alike share a
 * path, so that a path stands for all of them.
 */
export class NameTrie {
	readonly words: WordTable;
	/** Number of the path's names, from 1, by state; 0 where none ends. */
	#ends: Int32Array<ArrayBuffer>;
	/** State after the first word, by word. */
	#first: Int32Array<ArrayBuffer>;
	/** A slot of four numbers for each edge, so that one look at memory has it: state, word, target, nothing. */
	#slots: Int32Array<ArrayBuffer>;
	#mask: number;
	#edges = 0;
	#states = 1;
	#units = new Uint16Array(1 << 10);
	/** Paths at which names end. */
	count = 0;

	/** @param room for about so many names without growing; it grows with more */
	constructor(room = 1 << 11) {
		const size = 2 << Math.ceil(Math.log2(room));
		this.words = new WordTable(size);
		this.#ends = new Int32Array(size);
		this.#first = new Int32Array(size);
		this.#slots = new Int32Array(size * EDGE);
		this.#mask = size - 1;
	}

	/** Number of a path given as its key; added where it is not there. */
	add(key: string): number {
		if (key.length > this.#units.length) {
			this.#units = new Uint16Array(key.length * 2);
		}
		for (let index = 0; index < key.length; index++) {
			this.#units[index] = key.charCodeAt(index);
		}
		return this.addUnits(this.#units, 0, key.length);
	}

	/** The same of a key given as code units from one offset to another. */
	addUnits(units: Uint16Array, from: number, to: number): number {
		let state = 0;
		let start = from;
		for (let offset = from; offset <= to; offset++) {
			if (offset === to || units[offset] === 32) {
				state = this.#step(state, this.words.addPart(units, start, offset));
				start = offset + 1;
			}
		}
		if (this.#ends[state] === 0) {
			this.#ends[state] = ++this.count;
		}
		return this.#ends[state] as number;
	}

	/** Number of a key's path, or 0. */
	find(key: string): number {
		let state = 0;
		for (const part of key.split(' ')) {
			const units = Uint16Array.from(part, (letter) => letter.charCodeAt(0));
			const word = this.words.find(units, units.length, hashUnits(units, units.length));
			state = word === 0 ? 0 : state === 0 ? this.first(word) : this.next(state, word);
			if (state === 0) {
				return 0;
			}
		}
		return this.end(state);
	}

	first(word: number): number {
		return this.#first[word] ?? 0;
	}

	end(state: number): number {
		return this.#ends[state] as number;
	}

	next(state: number, word: number): number {
		return this.#slots[this.#findSlot(state, word) + 2] as number;
	}

	/** Where the edge of a state and a word is, or would be. */
	#findSlot(state: number, word: number): number {
		const slots = this.#slots;
		let slot = pairHash(state, word) & this.#mask;
		while (slots[slot * EDGE + 2] !== 0 && (slots[slot * EDGE] !== state || slots[slot * EDGE + 1] !== word)) {
			slot = (slot + 1) & this.#mask;
		}
		return slot * EDGE;
	}

	#step(state: number, word: number): number {
		if (state === 0) {
			return this.first(word) || this.#addFirst(word);
		}
		const slot = this.#findSlot(state, word);
		const known = this.#slots[slot + 2] as number;
		if (known !== 0) {
			return known;
		}
		const target = this.#addState();
		this.#slots[slot] = state;
		this.#slots[slot + 1] = word;
		this.#slots[slot + 2] = target;
		if (++this.#edges * 2 > this.#mask) {
			this.#growEdges();
		}
		return target;
	}

	#addFirst(word: number): number {
		while (word >= this.#first.length) {
			this.#first = widen(this.#first);
		}
		const target = this.#addState();
		this.#first[word] = target;
		return target;
	}

	#addState(): number {
		const state = this.#states++;
		if (state >= this.#ends.length) {
			this.#ends = widen(this.#ends);
		}
		return state;
	}

	#growEdges(): void {
		const before = this.#slots;
		this.#slots = new Int32Array(before.length * 2);
		this.#mask = this.#mask * 2 + 1;
		for (let slot = 0; slot < before.length; slot += EDGE) {
			if (before[slot + 2] !== 0) {
				const edge = before.subarray(slot, slot + EDGE);
				this.#slots.set(edge, this.#findSlot(edge[0] as number, edge[1] as number));
			}
		}
	}
}

function pairHash(state: number, word: number): number {
	const hash = Math.imul(state, PAIR_A) ^ Math.imul(word, PAIR_B);
	return hash ^ (hash >>> 15);
}

/** Full stops that end a word and no sentence come after short words: "St.", "Mt.", "U. S.". Letters. */
const MAX_SHORTENED = 2;
const LONGER_SHORTENED = /^(?:fort|gen|ste|sta|sto|mts|pte|mtn|nth|sth|pres)$/i;

/** What a gap between two words is of a text. */
export function readGap(text: string, from: number, to: number, isUnspacedAfter: boolean): Gap {
	if (to - from === 1 && text.charCodeAt(from) === 32 && !isUnspacedAfter) {
		return Gap.Space;
	}
	let [spaces, lines, hyphens, stops] = [0, 0, 0, 0];
	for (let offset = from; offset < to; offset++) {
		const unit = text.charCodeAt(offset);
		if (unit === 0x5b) {
			const close = text.indexOf(']', offset);
			const isMark = close > offset && close < to && /^\[\p{N}{1,3}$/u.test(text.slice(offset, close));
			if (!isMark) {
				return Gap.Other;
			}
			offset = close;
		} else if (
			unit === 32 ||
			unit === 9 ||
			unit === 0xa0 ||
			(unit >= 0x2000 && unit <= 0x200a) ||
			unit === 0x202f ||
			unit === 0x3000
		) {
			spaces++;
		} else if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 12) {
			lines += unit === 13 && text.charCodeAt(offset + 1) === 10 ? 0 : 1;
		} else if (isHyphen(unit)) {
			hyphens++;
		} else if (unit === 0x2e) {
			stops++;
		} else {
			return Gap.Other;
		}
	}
	return judgeGap(text, from, isUnspacedAfter, [spaces, lines, hyphens, stops]);
}

function judgeGap(
	text: string,
	from: number,
	isUnspacedAfter: boolean,
	[spaces, lines, hyphens, stops]: [number, number, number, number]
): Gap {
	if (lines > 1 || hyphens > 1 || stops > 1) {
		return Gap.Break;
	}
	if (stops > 0) {
		return isShortened(text, from) ? Gap.Space : Gap.Break;
	}
	if (spaces + lines + hyphens === 0) {
		return Gap.None;
	}
	return isUnspacedAfter && lines > 0 ? Gap.None : Gap.Space;
}

function isShortened(text: string, end: number): boolean {
	let start = end;
	while (start > 0 && end - start <= 6 && /\p{L}/u.test(text[start - 1] ?? '')) {
		start--;
	}
	return end - start <= MAX_SHORTENED || LONGER_SHORTENED.test(text.slice(start, end));
}

/** What stands between words where it is more than space: as one word of a key, which no letters can spell. */
export function spellGap(text: string, from: number, to: number): string {
	const plain = text
		.slice(from, to)
		.replace(/\[\p{N}{1,3}\]/gu, '')
		.replace(/\s+/gu, '');
	return `\u0001${plain}`;
}

let keyReader: WordReader | null = null;

/**
 * The path of a name: its folded words, parted by spaces. Words round an apostrophe are one. What stands between words
 * and is more than a space is a word too.
 */
export function toNameKey(name: string): string {
	const reader = (keyReader ??= new WordReader(new WordTable()));
	reader.read(name);
	const parts: string[] = [];
	for (let index = 0; index < reader.count; index++) {
		const [start, end] = [reader.starts[index] as number, reader.ends[index] as number];
		const fold = foldText(name.slice(start, end).normalize('NFKC'));
		const before = index > 0 ? (reader.ends[index - 1] as number) : 0;
		if (index > 0 && start - before === 1 && isApostrophe(name.charCodeAt(before))) {
			parts.push(`${parts.pop() ?? ''}${fold}`);
			continue;
		}
		const isUnspaced = ((reader.flags[index] as number) & 2) !== 0;
		if (index > 0 && readGap(name, before, start, isUnspaced) === Gap.Other) {
			parts.push(spellGap(name, before, start));
		}
		parts.push(fold);
	}
	return parts.join(' ');
}
