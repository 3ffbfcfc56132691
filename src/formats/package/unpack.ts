import { Inflate } from 'fflate';
import { FormatError } from '../document.ts';
import type { Watch } from '../watch.ts';
import { findPackedBytes, listZipEntries, type ZipEntry } from './zip-directory.ts';

/**
 * Parts that are read may unpack to this much together, counted as they unpack: what an archive claims is not believed.
 */
const MAX_UNPACKED = 120_000_000;
/** Packed bytes unpacked at a time; deflate makes at most about a thousand of each. */
const STEP = 16_384;

const damaged = (cause?: unknown): FormatError => {
	return new FormatError(
		'is a document that cannot be opened: it may be damaged or cut short',
		'Open it in the program it was written with, save it anew and add that.',
		{ cause }
	);
};

/** Reads parts of a ZIP archive by their names, within one budget of bytes. */
export class Archive {
	readonly #bytes: Uint8Array;
	readonly #watch: Watch;
	readonly #entries: ReadonlyMap<string, ZipEntry>;
	readonly #max: number;
	#unpacked = 0;

	/** @throws FormatError where the archive's list of files is lost */
	constructor(bytes: Uint8Array, watch: Watch, max = MAX_UNPACKED) {
		const entries = listZipEntries(bytes);
		if (!entries) {
			throw damaged();
		}
		this.#bytes = bytes;
		this.#watch = watch;
		this.#max = max;
		this.#entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
	}

	/** Names of its parts, as they are written, in their order. */
	get names(): string[] {
		return [...this.#entries.values()].map(({ name }) => name);
	}

	has(name: string): boolean {
		return this.#entries.has(name.toLowerCase());
	}

	/**
	 * The bytes of a part; `null` where there is none of that name.
	 * @throws FormatError where it is damaged, locked or too much
	 */
	read(name: string): Uint8Array | null {
		const entry = this.#entries.get(name.toLowerCase());
		if (!entry) {
			return null;
		}
		const packed = findPackedBytes(this.#bytes, entry);
		if (!packed || entry.isLocked || (entry.method !== 0 && entry.method !== 8)) {
			throw damaged();
		}
		if (entry.method === 0) {
			this.#count(packed.length);
			return packed;
		}
		return this.#inflate(packed);
	}

	#inflate(packed: Uint8Array): Uint8Array {
		const chunks: Uint8Array[] = [];
		const inflate = new Inflate((chunk) => {
			this.#count(chunk.length);
			chunks.push(chunk);
		});
		try {
			for (let start = 0; start < packed.length; start += STEP) {
				this.#watch.check();
				inflate.push(packed.subarray(start, start + STEP), start + STEP >= packed.length);
			}
		} catch (cause) {
			throw cause instanceof FormatError ? cause : damaged(cause);
		}
		return join(chunks);
	}

	#count(length: number): void {
		this.#unpacked += length;
		if (this.#unpacked > this.#max) {
			throw new FormatError(
				`would unpack to more than ${this.#max / 1_000_000} MB`,
				'Save its text alone, without pictures, and add that.'
			);
		}
	}
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
	let start = 0;
	for (const chunk of chunks) {
		whole.set(chunk, start);
		start += chunk.length;
	}
	return whole;
}
