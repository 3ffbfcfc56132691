/** Folded words with numbers from 1, found by the hash of their code units: no string is made to look one up. */
export class WordTable {
	#units: Uint16Array<ArrayBuffer>;
	#used = 0;
	#starts: Int32Array<ArrayBuffer>;
	/** A word and its hash by turns, so that one look at memory has both. */
	#slots: Int32Array<ArrayBuffer>;
	#mask: number;
	/** Words in the table. */
	count = 0;

	/** @param room a power of two: for half as many words without growing */
	constructor(room = 1 << 13) {
		this.#units = new Uint16Array(room * 4);
		this.#starts = new Int32Array(room / 2);
		this.#slots = new Int32Array(room * 2);
		this.#mask = room - 1;
	}

	/** Number of a word given as code units and their hash; 0 where it is not in the table. */
	find(units: Uint16Array, length: number, hash: number): number {
		return this.#slots[this.#findSlot(units, length, hash, 0)] as number;
	}

	/** Number of a word given as code units from one offset to another, which is added where it is not in the table. */
	addPart(units: Uint16Array, from: number, to: number): number {
		const hash = hashUnits(units, to - from, from);
		const slot = this.#findSlot(units, to - from, hash, from);
		return (this.#slots[slot] as number) || this.#add(units, from, to, hash, slot);
	}

	/** Where a word is, or would be. */
	#findSlot(units: Uint16Array, length: number, hash: number, from: number): number {
		const slots = this.#slots;
		let slot = (hash ^ (hash >>> 15)) & this.#mask;
		for (let word = slots[slot * 2] as number; word !== 0; word = slots[slot * 2] as number) {
			if (slots[slot * 2 + 1] === hash && this.#isSame(word, units, length, from)) {
				break;
			}
			slot = (slot + 1) & this.#mask;
		}
		return slot * 2;
	}

	#add(units: Uint16Array, from: number, to: number, hash: number, slot: number): number {
		const length = to - from;
		const word = ++this.count;
		if (word + 1 >= this.#starts.length) {
			this.#starts = widen(this.#starts);
		}
		if (this.#used + length > this.#units.length) {
			const wider = new Uint16Array(Math.max(this.#units.length * 2, this.#used + length));
			wider.set(this.#units);
			this.#units = wider;
		}
		for (let index = 0; index < length; index++) {
			this.#units[this.#used + index] = units[from + index] as number;
		}
		this.#starts[word] = this.#used;
		this.#used += length;
		this.#starts[word + 1] = this.#used;
		this.#slots[slot] = word;
		this.#slots[slot + 1] = hash;
		if (this.count * 2 > this.#mask) {
			this.#grow();
		}
		return word;
	}

	#isSame(word: number, units: Uint16Array, length: number, from: number): boolean {
		const start = this.#starts[word] as number;
		if ((this.#starts[word + 1] as number) - start !== length) {
			return false;
		}
		for (let index = 0; index < length; index++) {
			if (this.#units[start + index] !== units[from + index]) {
				return false;
			}
		}
		return true;
	}

	#grow(): void {
		const before = this.#slots;
		this.#slots = new Int32Array(before.length * 2);
		this.#mask = this.#mask * 2 + 1;
		for (let index = 0; index < before.length; index += 2) {
			const hash = before[index + 1] as number;
			let slot = (hash ^ (hash >>> 15)) & this.#mask;
			if (before[index] === 0) {
				continue;
			}
			while (this.#slots[slot * 2] !== 0) {
				slot = (slot + 1) & this.#mask;
			}
			this.#slots[slot * 2] = before[index] as number;
			this.#slots[slot * 2 + 1] = hash;
		}
	}
}

export function widen(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
	const wider = new Int32Array(array.length * 2);
	wider.set(array);
	return wider;
}

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Hash of some code units, as the reader of words works it out letter by letter. */
export function hashUnits(units: Uint16Array, length: number, from = 0): number {
	let hash = SEED;
	for (let index = 0; index < length; index++) {
		hash = Math.imul(hash ^ (units[from + index] as number), PRIME);
	}
	return hash;
}

export const HASH_SEED = SEED;
export const HASH_PRIME = PRIME;
