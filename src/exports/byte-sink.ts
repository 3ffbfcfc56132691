import { joinBytes } from './join-bytes.ts';

const BLOCK_BYTES = 1 << 20;

/** Bytes that come in small pieces, gathered in blocks: no piece keeps the buffer alive that it was made in. */
export class ByteSink {
	readonly #full: Uint8Array[] = [];
	#block = new Uint8Array(BLOCK_BYTES);
	#used = 0;

	add(bytes: Uint8Array): void {
		if (bytes.length > this.#block.length - this.#used) {
			this.#full.push(this.#block.slice(0, this.#used));
			this.#block = new Uint8Array(Math.max(BLOCK_BYTES, bytes.length));
			this.#used = 0;
		}
		this.#block.set(bytes, this.#used);
		this.#used += bytes.length;
	}

	/** All of them end to end. */
	join(): Uint8Array<ArrayBuffer> {
		return joinBytes([...this.#full, this.#block.subarray(0, this.#used)]);
	}
}
