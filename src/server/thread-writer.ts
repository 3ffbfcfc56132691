import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { beginThread } from './begin-thread.ts';

/** Pieces of files for the thread that writes them. */
export interface Batch {
	/** Of each piece; those of a file come one after the other. */
	paths: string[];
	/** Where each piece ends in the bytes. */
	ends: number[];
	bytes: Uint8Array<ArrayBuffer>;
	/** Whether the hashes of all files so far are asked for. */
	isHashed: boolean;
	/** Whether what was written must be whole on the disk. */
	isLast: boolean;
}

const BATCH_BYTES = 1024 * 1024;
/** So many may wait to be written: each holds memory. */
const MAX_WAITING = 4;
/** Bytes of a letter at most. */
const MAX_BYTES = 3;

/** Writes files of a folder, and hashes them, in a thread of its own. */
export class ThreadWriter {
	readonly paths: string[] = [];
	readonly #thread: Worker;
	#bytes = Buffer.alloc(0);
	#paths: string[] = [];
	#ends: number[] = [];
	#waiting = 0;
	#hashes: ReadonlyMap<string, string> = new Map();
	#error: unknown = null;

	constructor(folder: string) {
		this.#thread = beginThread('write-thread.ts', folder);
		this.#thread.on('error', (error) => (this.#error = error));
		this.#thread.on('message', (hashes: ReadonlyMap<string, string> | null) => {
			this.#waiting -= 1;
			this.#hashes = hashes ?? this.#hashes;
		});
	}

	write(path: string, text: string): void {
		const begin = this.#makeRoom(text);
		this.#ends.push(begin + this.#bytes.write(text, begin));
		this.#paths.push(path);
		if (path !== this.paths.at(-1)) {
			this.paths.push(path);
		}
	}

	/** Until few enough wait to be written; throws where they cannot be. */
	keepUp(): Promise<void> {
		return this.#waitFor(MAX_WAITING);
	}

	/** Until all that came is written. */
	async settle(): Promise<void> {
		this.#send({ isHashed: false, isLast: true });
		await this.#waitFor(0);
	}

	/** Hashes of all files, by path, once they are written. */
	async hash(): Promise<ReadonlyMap<string, string>> {
		this.#send({ isHashed: true, isLast: true });
		await this.#waitFor(0);
		return this.#hashes;
	}

	/** Ends the thread, whatever it is at. */
	stop(): Promise<unknown> {
		return this.#thread.terminate();
	}

	/** Where a text is put among the bytes: a new batch is begun where it may not find room. */
	#makeRoom(text: string): number {
		const begin = this.#ends.at(-1) ?? 0;
		if (text.length * MAX_BYTES <= this.#bytes.length - begin) {
			return begin;
		}
		if (this.#ends.length > 0) {
			this.#send({ isHashed: false, isLast: false });
		}
		const needed = text.length * MAX_BYTES > BATCH_BYTES ? Buffer.byteLength(text) : BATCH_BYTES;
		this.#bytes = Buffer.from(new ArrayBuffer(Math.max(BATCH_BYTES, needed)));
		return 0;
	}

	#send(asked: Pick<Batch, 'isHashed' | 'isLast'>): void {
		const bytes = new Uint8Array(this.#bytes.buffer as ArrayBuffer);
		this.#thread.postMessage(
			{
				paths: this.#paths,
				ends: this.#ends,
				bytes,
				...asked
			},
			[bytes.buffer]
		);
		this.#waiting += 1;
		[this.#bytes, this.#paths, this.#ends] = [Buffer.from(new ArrayBuffer(0)), [], []];
	}

	async #waitFor(most: number): Promise<void> {
		while (this.#waiting > most && this.#error === null) {
			await once(this.#thread, 'message');
		}
		if (this.#error !== null) {
			throw this.#error;
		}
	}
}
