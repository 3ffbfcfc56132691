const FIRST_BYTES = 1 << 20;

/**
 * Bytes that come in small pieces, gathered in one buffer. Where it is told how many are coming it need not grow, and
 * what is reserved and not used takes no memory; `bytes` are the buffer's own, so that they never stand there twice.
 */
export class ByteSink {
	#buffer = new Uint8Array(FIRST_BYTES);
	#used = 0;

	/** How many there are so far. */
	get length(): number {
		return this.#used;
	}

	/** Makes room for so many in all. */
	reserve(length: number): void {
		if (length > this.#buffer.length) {
			const larger = new Uint8Array(length);
			larger.set(this.#buffer.subarray(0, this.#used));
			this.#buffer = larger;
		}
	}

	add(bytes: Uint8Array): void {
		if (this.#used + bytes.length > this.#buffer.length) {
			this.reserve(Math.max(this.#buffer.length * 2, this.#used + bytes.length));
		}
		this.#buffer.set(bytes, this.#used);
		this.#used += bytes.length;
	}

	/** All of them end to end; the sink is not to be used after. */
	finish(): Uint8Array<ArrayBuffer> {
		return this.#buffer.subarray(0, this.#used);
	}
}
