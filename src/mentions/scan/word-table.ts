/** Folded words with numbers from 1, found by the hash of their code units: no string is made to look one up. */
export class WordTable {
	#units = new Uint16Array(1 << 16);
	#used = 0;
	#starts = new Int32Array(1 << 12);
	#hashes = new Int32Array(1 << 12);
	#slots = new Int32Array(1 << 13);
	#mask = (1 << 13) - 1;
	/** Words in the table. */
	count = 0;

	/** Number of a word given as code units and their hash; 0 where it is not in the table. */
	find(units: Uint16Array, length: number, hash: number): number {
		let slot = (hash ^ (hash >>> 15)) & this.#mask;
		let word = this.#slots[slot] as number;
		while (word !== 0) {
			if (this.#hashes[word] === hash && this.#isSame(word, units, length)) {
				return word;
			}
			slot = (slot + 1) & this.#mask;
			word = this.#slots[slot] as number;
		}
		return 0;
	}

	/** Number of a word, which is added where it is not in the table. */
	add(units: Uint16Array, length: number, hash: number): number {
		const known = this.find(units, length, hash);
		if (known !== 0) {
			return known;
		}
		const word = ++this.count;
		if (word + 1 >= this.#starts.length) {
			this.#starts = widen(this.#starts);
			this.#hashes = widen(this.#hashes);
		}
		if (this.#used + length > this.#units.length) {
			const wider = new Uint16Array(Math.max(this.#units.length * 2, this.#used + length));
			wider.set(this.#units);
			this.#units = wider;
		}
		this.#units.set(units.subarray(0, length), this.#used);
		this.#starts[word] = this.#used;
		this.#used += length;
		this.#starts[word + 1] = this.#used;
		this.#hashes[word] = hash;
		if (this.count * 2 > this.#mask) {
			this.#grow();
		} else {
			this.#place(word);
		}
		return word;
	}

	#isSame(word: number, units: Uint16Array, length: number): boolean {
		const start = this.#starts[word] as number;
		if ((this.#starts[word + 1] as number) - start !== length) {
			return false;
		}
		for (let index = 0; index < length; index++) {
			if (this.#units[start + index] !== units[index]) {
				return false;
			}
		}
		return true;
	}

	#place(word: number): void {
		const hash = this.#hashes[word] as number;
		let slot = (hash ^ (hash >>> 15)) & this.#mask;
		while (this.#slots[slot] !== 0) {
			slot = (slot + 1) & this.#mask;
		}
		this.#slots[slot] = word;
	}

	#grow(): void {
		const size = (this.#mask + 1) * 2;
		this.#slots = new Int32Array(size);
		this.#mask = size - 1;
		for (let word = 1; word <= this.count; word++) {
			this.#place(word);
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
export function hashUnits(units: Uint16Array, length: number): number {
	let hash = SEED;
	for (let index = 0; index < length; index++) {
		hash = Math.imul(hash ^ (units[index] as number), PRIME);
	}
	return hash;
}

export const HASH_SEED = SEED;
export const HASH_PRIME = PRIME;
