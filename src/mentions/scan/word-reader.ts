import {
	BREAK,
	classify,
	DIGIT,
	FOLDS,
	CLASS_BITS,
	CLASSES,
	LETTER,
	lookUp,
	MARK,
	SILENT,
	SURROGATE,
	UNSPACED,
	UPPER
} from './letter-table.ts';
import { findUninflected } from './uninflect.ts';
import { HASH_PRIME, HASH_SEED, hashUnits, type WordTable } from './word-table.ts';

/** Digits of a footnote mark, at most. */
const MAX_MARK_DIGITS = 3;
/** Longer runs of letters are no words: what follows counts as another. Code units. */
const MAX_WORD = 256;

/** Before it stand the letters of Latin and Greek, whose names are not looked for in other forms. */
const FIRST_INFLECTED = 0x400;

const BRACKET_OPEN = 0x5b;
const BRACKET_CLOSE = 0x5d;
const LINE_FEED = 10;

/**
 * The words of a stretch of text, one after the other, each as the number it has in a table of words. Nothing is made
 * of a word that the table does not have.
 */
export class WordReader {
	readonly #table: WordTable;
	/** Offsets of the words in the text, UTF-16. */
	starts: Int32Array;
	ends: Int32Array;
	/** Number of each word in the table; 0 where it has none. */
	words: Int32Array;
	/**
	 * Number of the word that this one and the next are together, where an apostrophe or a line's end parts them; else
	 * 0.
	 */
	joined: Int32Array;
	/**
	 * 1: begins with a capital. 2: of a script without spaces. 4: an end without the footnote mark that is glued on.
	 */
	flags: Uint8Array;
	count = 0;

	#units: Uint16Array = new Uint16Array(MAX_WORD * 2 + 8);
	#before: Uint16Array = new Uint16Array(MAX_WORD * 2 + 8);
	#length = 0;
	#lengthBefore = 0;
	#hash = HASH_SEED;
	#digits = 0;
	#hashBeforeDigits = 0;
	#start = -1;
	#flags = 0;
	#text = '';

	constructor(table: WordTable, room = 1 << 12) {
		this.#table = table;
		this.starts = new Int32Array(room);
		this.ends = new Int32Array(room);
		this.words = new Int32Array(room);
		this.joined = new Int32Array(room);
		this.flags = new Uint8Array(room);
	}

	/** Reads the words between two offsets of a text. */
	read(text: string, from = 0, to = text.length): void {
		this.#text = text;
		this.count = 0;
		this.#lengthBefore = 0;
		this.#clear();
		const units = this.#units.length;
		if (this.starts.length < to - from + 2) {
			this.#makeRoom(to - from + 2);
		}
		for (let offset = from; offset < to; offset++) {
			const unit = text.charCodeAt(offset);
			const letterClass = (CLASSES[unit] as number) || classify(unit);
			if ((letterClass & ~UPPER) === LETTER && this.#length < MAX_WORD && (this.#flags & 2) === 0) {
				if (this.#start < 0) {
					this.#start = offset;
					this.#flags = letterClass & UPPER ? 1 : 0;
				}
				this.#push(FOLDS[unit] as number);
			} else if (letterClass === BREAK) {
				if (this.#start >= 0) {
					this.#endWord(offset);
				}
			} else {
				offset += this.#readOther(unit, letterClass, offset, units);
			}
		}
		this.#endWord(to);
	}

	#push(fold: number): void {
		this.#units[this.#length++] = fold;
		this.#hash = Math.imul(this.#hash ^ fold, HASH_PRIME);
		this.#digits = 0;
	}

	/** What is no plain letter; gives how many code units more it took. */
	#readOther(unit: number, known: number, offset: number, room: number): number {
		let [letterClass, fold, more] = [known, '', 0];
		if (letterClass === SURROGATE) {
			const point = this.#text.codePointAt(offset) ?? 0;
			more = point > 0xffff ? 1 : 0;
			({ letterClass, fold } =
				point > 0xffff
					? lookUp(point)
					: {
							letterClass: BREAK,
							fold: ''
						});
		} else if ((letterClass & CLASS_BITS) !== LETTER) {
			({ fold } = letterClass === SILENT ? { fold: '' } : lookUp(unit));
		} else {
			fold = String.fromCharCode(FOLDS[unit] as number);
		}
		if (letterClass === BREAK) {
			this.#endWord(offset);
			return more;
		}
		if (letterClass === SILENT) {
			return more;
		}
		this.#turnScript(letterClass, offset);
		if (this.#start < 0) {
			this.#start = offset;
			this.#flags = (letterClass & UPPER ? 1 : 0) | (letterClass & UNSPACED ? 2 : 0);
		}
		for (let index = 0; index < fold.length && this.#length < room - 8; index++) {
			this.#addUnit(fold.charCodeAt(index), (letterClass & DIGIT) !== 0);
		}
		return more;
	}

	/** A letter of a script without spaces ends the word before it, and so does what follows it and is no mark. */
	#turnScript(letterClass: number, offset: number): void {
		const isAfterUnspaced = (this.#flags & 2) !== 0 && !(letterClass & MARK);
		if (this.#start >= 0 && (letterClass & UNSPACED || isAfterUnspaced || this.#length >= MAX_WORD)) {
			this.#endWord(offset);
		}
	}

	#addUnit(fold: number, isDigit: boolean): void {
		if (isDigit && this.#digits === 0) {
			this.#hashBeforeDigits = this.#hash;
		}
		const digits = isDigit ? this.#digits + 1 : 0;
		this.#push(fold);
		this.#digits = digits;
	}

	#endWord(end: number): void {
		if (this.#start < 0) {
			return;
		}
		const { starts, ends, words, flags, joined } = this;
		const index = this.count;
		if (this.#digits === this.#length && this.#isBracketed(end)) {
			this.#clear();
			return;
		}
		let word = this.#table.find(this.#units, this.#length, this.#hash);
		let trimmed = end;
		if (word === 0 && this.#digits > 0 && this.#digits <= MAX_MARK_DIGITS && this.#digits < this.#length) {
			word = this.#table.find(this.#units, this.#length - this.#digits, this.#hashBeforeDigits);
			trimmed = word === 0 ? end : end - this.#digits;
			this.#flags |= word === 0 ? 0 : 4;
		}
		if (word === 0 && (this.#units[0] as number) >= FIRST_INFLECTED) {
			let after = 0;
			({ word, after } = this.#findInflected(end));
			trimmed = end - after;
		}
		starts[index] = this.#start;
		ends[index] = trimmed;
		words[index] = word;
		flags[index] = this.#flags;
		joined[index] = 0;
		if (index > 0 && this.#lengthBefore > 0 && isJoint(this.#text, ends[index - 1] as number, this.#start)) {
			joined[index - 1] = this.#findJoined();
		}
		this.count = index + 1;
		[this.#units, this.#before] = [this.#before, this.#units];
		this.#lengthBefore = this.#length;
		this.#clear();
	}

	/**
	 * Number of the word that this one is a form of; what is written onto its beginning is left out, and what onto its
	 * end is counted.
	 */
	#findInflected(end: number): { word: number; after: number } {
		const { word, before, after } = findUninflected(
			this.#table,
			this.#units,
			this.#length,
			(this.#flags & 1) !== 0
		);
		// With vowel signs one letter is not one unit: what stands before is then left in.
		if (word > 0 && end - this.#start === this.#length) {
			this.#start += before;
		}
		return {
			word,
			after: this.#text.endsWith(after, end) ? after.length : 0
		};
	}

	#findJoined(): number {
		const length = this.#lengthBefore + this.#length;
		if (length > MAX_WORD) {
			return 0;
		}
		this.#before.set(this.#units.subarray(0, this.#length), this.#lengthBefore);
		return this.#table.find(this.#before, length, hashUnits(this.#before, length));
	}

	#isBracketed(end: number): boolean {
		return (
			this.#digits <= MAX_MARK_DIGITS &&
			this.#text.charCodeAt(this.#start - 1) === BRACKET_OPEN &&
			this.#text.charCodeAt(end) === BRACKET_CLOSE
		);
	}

	#clear(): void {
		this.#start = -1;
		this.#length = 0;
		this.#hash = HASH_SEED;
		this.#digits = 0;
		this.#flags = 0;
	}

	#makeRoom(room: number): void {
		this.starts = new Int32Array(room);
		this.ends = new Int32Array(room);
		this.words = new Int32Array(room);
		this.joined = new Int32Array(room);
		this.flags = new Uint8Array(room);
	}
}

export function isApostrophe(unit: number): boolean {
	return (
		unit === 0x27 ||
		unit === 0x2019 ||
		unit === 0x2018 ||
		unit === 0x60 ||
		unit === 0xb4 ||
		unit === 0x201b ||
		unit === 0x2032
	);
}

export function isHyphen(unit: number): boolean {
	return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212;
}

/** Whether an apostrophe, or a hyphen at the end of a line, is all that stands between two words. */
function isJoint(text: string, from: number, to: number): boolean {
	const first = text.charCodeAt(from);
	if (to - from === 1) {
		return isApostrophe(first);
	}
	if (to === from || !isHyphen(first)) {
		return false;
	}
	let lines = 0;
	for (let offset = from + 1; offset < to; offset++) {
		const unit = text.charCodeAt(offset);
		lines += unit === LINE_FEED ? 1 : 0;
		if (unit !== LINE_FEED && unit !== 13 && unit !== 32 && unit !== 9) {
			return false;
		}
	}
	return lines === 1;
}
