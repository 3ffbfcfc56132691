import { isInsideWord } from '../word-ends.ts';
import { Gap, readGap, spellGap, toNameKey, NameTrie } from './name-trie.ts';
import { WordReader } from './word-reader.ts';
import { hashUnits } from './word-table.ts';

/** Names of up to this many letters must stand exactly as written: "US" is not "us". */
const MAX_EXACT = 3;
/** A name with what stands between its words is no longer than this. UTF-16 units. */
const MAX_NAME = 1024;
/** Text is read in stretches of about this many UTF-16 units. */
const STRETCH = 1 << 15;

/** Names to find. What a name stands for is kept by who asks, under the number that `add` gives. */
export class NameSet {
	readonly trie: NameTrie;
	/** By path: 1 where every name of it begins with a capital; 2 where it must stand as written. */
	#flags: Uint8Array<ArrayBuffer>;
	readonly #written = new Map<number, Set<string>>();

	/** @param room for about so many names without growing; it grows with more */
	constructor(room = 1 << 11) {
		this.trie = new NameTrie(room);
		this.#flags = new Uint8Array(room * 2);
	}

	/** Adds a name and gives its number, which names that fold alike share; 0 where nothing of it can be found. */
	add(name: string): number {
		const key = toNameKey(name);
		return key === '' ? 0 : this.addKey(key, isCapital(name), isShort(name) ? name : null);
	}

	/** @param written the name as it must stand, for short ones */
	addKey(key: string, isCapitalised: boolean, written: string | null): number {
		const before = this.trie.count;
		const path = this.trie.add(key);
		this.#flag(path, path > before, (isCapitalised ? 1 : 0) | (written === null ? 0 : 2));
		if (written !== null) {
			const forms = this.#written.get(path) ?? new Set();
			this.#written.set(path, forms.add(stripStops(written)));
		}
		return path;
	}

	/** Adds a key given as code units from one offset to another; it may stand in any form. */
	addUnits(units: Uint16Array, from: number, to: number, isCapitalised: boolean): number {
		const before = this.trie.count;
		const path = this.trie.addUnits(units, from, to);
		this.#flag(path, path > before, isCapitalised ? 1 : 0);
		return path;
	}

	#flag(path: number, isNew: boolean, flags: number): void {
		if (path >= this.#flags.length) {
			const wider = new Uint8Array(this.#flags.length * 2);
			wider.set(this.#flags);
			this.#flags = wider;
		}
		this.#flags[path] = isNew ? flags : (this.#flags[path] as number) & flags;
	}

	isCapitalised(path: number): boolean {
		return ((this.#flags[path] as number) & 1) !== 0;
	}

	/** Whether a stretch of text may stand for a path's names, by its case. */
	isWrittenSo(path: number, text: string, start: number, end: number): boolean {
		const flags = this.#flags[path] as number;
		return (flags & 2) === 0 || (this.#written.get(path)?.has(stripStops(text.slice(start, end))) ?? false);
	}
}

const stripStops = (name: string): string => {
	return name.replace(/[.\s]/g, '');
};
const isCapital = (name: string): boolean => {
	const first = /[\p{L}\p{N}]/u.exec(name)?.[0] ?? '';
	return first !== first.toLowerCase();
};
const isShort = (name: string): boolean => {
	const letters = name.replace(/[.\s]/g, '');
	return letters.length <= MAX_EXACT && letters.toLowerCase() !== letters.toUpperCase();
};

/**
 * Called for each name found, in order: UTF-16 offsets from the beginning of all that was pushed, and the name's
 * number.
 */
export type OnName = (start: number, end: number, path: number) => void;

/**
 * Finds names in a text that comes in pieces: whole words, the longest name first, none inside another. Keeps no more
 * of the text than a name is long.
 */
export class NameFinder {
	readonly #names: NameSet;
	readonly #reader: WordReader;
	readonly #onName: OnName;
	#rest = '';
	/** Offset of the rest in all that was pushed. */
	#base = 0;
	/** Code units of the rest that were read already and stay for what follows to look back on. */
	#done = 0;

	constructor(names: NameSet, onName: OnName) {
		this.#names = names;
		this.#reader = new WordReader(names.trie.words, STRETCH + 2 * MAX_NAME + 16);
		this.#onName = onName;
	}

	push(piece: string): void {
		for (let from = 0; from < piece.length; from += STRETCH) {
			this.#rest += piece.slice(from, from + STRETCH);
			if (this.#rest.length > 2 * MAX_NAME) {
				this.#readRest(false);
			}
		}
	}

	end(): void {
		this.#readRest(true);
		this.#rest = '';
	}

	#readRest(isLast: boolean): void {
		const text = this.#rest;
		const limit = isLast ? text.length : text.length - MAX_NAME;
		const next = this.findIn(text, this.#done, text.length, limit, this.#base);
		const from = Math.max(0, next - LOOK_BACK);
		this.#rest = text.slice(from);
		this.#base += from;
		this.#done = next - from;
	}

	/**
	 * Finds the names that begin before a limit in a stretch of text; gives the offset to go on from.
	 * @param base added to the offsets that are told
	 */
	findIn(text: string, from: number, to: number, limit: number, base: number): number {
		const { trie } = this.#names;
		const reader = this.#reader;
		reader.read(text, from, to);
		const { starts, words, joined } = reader;
		const count = reader.count;
		let index = 0;
		let next = from;
		while (index < count && (starts[index] as number) < limit) {
			const word = words[index] as number;
			const hasFirst = (word > 0 && trie.first(word) > 0) || (joined[index] as number) > 0;
			const found = hasFirst ? this.#findAt(text, index) : 0;
			if (found > 0) {
				const [start, end] = [starts[index] as number, this.#bestEnd];
				this.#onName(base + start, base + end, found);
				index = this.#bestNext;
				next = Math.max(next, end);
			} else {
				index++;
			}
		}
		return index < count ? (starts[index] as number) : Math.max(next, Math.min(limit, to));
	}

	#bestEnd = 0;
	#bestNext = 0;
	#bestPath = 0;

	/** Path of the longest name that begins with a word, or 0. */
	#findAt(text: string, index: number): number {
		const { trie } = this.#names;
		const { words, joined } = this.#reader;
		this.#bestPath = 0;
		const word = words[index] as number;
		const together = joined[index] as number;
		if (together > 0) {
			this.#walk(text, index, trie.first(together), index + 1);
		}
		if (this.#bestPath === 0 && word > 0) {
			this.#walk(text, index, trie.first(word), index);
		}
		return this.#bestPath;
	}

	#walk(text: string, first: number, begin: number, from: number): void {
		const { trie } = this.#names;
		const { words, joined, starts, ends, flags, count } = this.#reader;
		let [state, index] = [begin, from];
		while (state > 0) {
			const path = trie.end(state);
			if (path > 0 && this.#isName(text, first, index, path)) {
				this.#bestPath = path;
				this.#bestEnd = ends[index] as number;
				this.#bestNext = index + 1;
			}
			const after = index + 1;
			if (after >= count || (starts[after] as number) - (starts[first] as number) > MAX_NAME / 2) {
				return;
			}
			state = this.#crossGap(text, state, index, (flags[after] as number) & 2 ? true : false);
			if (state === 0) {
				return;
			}
			const direct = (words[after] as number) > 0 ? trie.next(state, words[after] as number) : 0;
			const together = (joined[after] as number) > 0 ? trie.next(state, joined[after] as number) : 0;
			state = together || direct;
			index = together > 0 ? after + 1 : after;
		}
	}

	/** State beyond what stands after a word, or 0 where no name goes on over it. */
	#crossGap(text: string, state: number, index: number, isUnspacedAfter: boolean): number {
		const { trie } = this.#names;
		const { ends, starts, flags } = this.#reader;
		const [from, to] = [ends[index] as number, starts[index + 1] as number];
		const skip = (flags[index] as number) & 4 ? countDigits(text, from) : 0;
		const isBothUnspaced = isUnspacedAfter && ((flags[index] as number) & 2) !== 0;
		const gap = readGap(text, from + skip, to, isUnspacedAfter);
		if (gap === Gap.Other) {
			const spelt = spellGap(text, from + skip, to);
			const units = Uint16Array.from(spelt, (letter) => letter.charCodeAt(0));
			const word = trie.words.find(units, units.length, hashUnits(units, units.length));
			return word > 0 ? trie.next(state, word) : 0;
		}
		return gap === Gap.Break || (isBothUnspaced && gap === Gap.Space) ? 0 : state;
	}

	#isName(text: string, first: number, last: number, path: number): boolean {
		const { starts, ends, flags } = this.#reader;
		const isCapitalHere = ((flags[first] as number) & 1) !== 0;
		if (!isCapitalHere && this.#names.isCapitalised(path)) {
			return false;
		}
		const [start, end] = [starts[first] as number, ends[last] as number];
		if (!this.#names.isWrittenSo(path, text, start, end)) {
			return false;
		}
		const isUnspaced = (((flags[first] as number) | (flags[last] as number)) & 2) !== 0;
		return !isUnspaced || isWholeUnspaced(text, start, end);
	}
}

/** Code units kept before what is read next, so that it can be told what stands before it. */
const LOOK_BACK = 16;

function countDigits(text: string, from: number): number {
	let to = from;
	while (/\p{N}/u.test(text[to] ?? '')) {
		to++;
	}
	return to - from;
}

function isWholeUnspaced(text: string, start: number, end: number): boolean {
	return [start, end].every((offset) => {
		const around = [text[offset - 1] ?? '', text[offset] ?? ''];
		return !isInsideWord(around, 1);
	});
}
