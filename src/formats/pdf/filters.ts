import { Inflate } from 'fflate';

/** Takes the next bytes of a stream. */
type Sink = (chunk: Uint8Array) => void;
/** Bytes fed to a filter at a time, so that what it makes of them stays small too. */
const STEP = 4096;
const ROOM = 65_536;

/** Names of filters (ISO 32000, 7.4), long and short, and what undoes each. */
const FILTERS: Record<string, (next: Sink, dictionary: string) => Sink> = {
	FlateDecode: makeFlate,
	LZWDecode: makeLzw,
	RunLengthDecode: makeRunLength,
	ASCIIHexDecode: makeHex,
	ASCII85Decode: makeBase85
};
const SHORT: Record<string, string> = {
	Fl: 'FlateDecode',
	LZW: 'LZWDecode',
	RL: 'RunLengthDecode',
	AHx: 'ASCIIHexDecode',
	A85: 'ASCII85Decode'
};
const NAMES = new RegExp(`/(${[...Object.keys(FILTERS), ...Object.keys(SHORT)].join('|')})(?![A-Za-z0-9])`, 'gu');
const MAX_FILTERS = 6;

/** The filters a stream's dictionary names, in the order in which they are undone. */
export function listFilters(dictionary: string): string[] {
	// A letter of a name may stand as its number: /#46lateDecode (7.3.5).
	const plain = dictionary.replace(/#([0-9A-Fa-f]{2})/gu, (_, code: string) =>
		String.fromCharCode(Number.parseInt(code, 16))
	);
	const names = [...plain.matchAll(NAMES)].map(([, name = '']) => SHORT[name] ?? name);
	return names.slice(0, MAX_FILTERS);
}

/** Undoes filters one after the other; `made` hears of every piece each of them makes. */
export function undoFilters(names: readonly string[], dictionary: string, made: Sink): Sink {
	return names.toReversed().reduce<Sink>(
		(next, name) => {
			const undo = FILTERS[name]?.((chunk) => {
				made(chunk);
				next(chunk);
			}, dictionary);
			return undo ? inSteps(undo) : next;
		},
		() => undefined
	);
}

function inSteps(sink: Sink): Sink {
	return (chunk) => {
		for (let start = 0; start < chunk.length; start += STEP) {
			sink(chunk.subarray(start, start + STEP));
		}
	};
}

/** Gathers bytes and short runs of them into pieces. */
class Gathered {
	readonly #next: Sink;
	#room = new Uint8Array(ROOM);
	#count = 0;

	constructor(next: Sink) {
		this.#next = next;
	}

	add(byte: number): void {
		this.#makeRoom(1);
		this.#room[this.#count++] = byte;
	}

	/** Adds one byte so many times. */
	repeat(byte: number, times: number): void {
		this.#makeRoom(times);
		this.#room.fill(byte, this.#count, this.#count + times);
		this.#count += times;
	}

	/** Adds a run of bytes. */
	addRun(run: Uint8Array): void {
		this.#makeRoom(run.length);
		this.#room.set(run, this.#count);
		this.#count += run.length;
	}

	#makeRoom(length: number): void {
		if (this.#count + length > ROOM) {
			this.flush();
		}
	}

	flush(): void {
		const piece = this.#room.subarray(0, this.#count);
		this.#room = new Uint8Array(ROOM);
		this.#count = 0;
		this.#next(piece);
	}
}

/** zlib's two bytes of head are passed over; what is damaged ends in an error of the library. */
function makeFlate(next: Sink): Sink {
	const inflate = new Inflate((chunk) => next(chunk));
	let head = 2;
	return (chunk) => {
		const skipped = Math.min(head, chunk.length);
		head -= skipped;
		inflate.push(chunk.subarray(skipped));
	};
}

/** A length below 128: so many bytes and one more follow; above: the next byte 257 less the length times. */
function makeRunLength(next: Sink): Sink {
	const gathered = new Gathered(next);
	let literal = 0;
	let repeat = 0;
	let isOver = false;
	return (chunk) => {
		for (const byte of isOver ? [] : chunk) {
			if (literal > 0) {
				literal--;
				gathered.add(byte);
			} else if (repeat > 0) {
				gathered.repeat(byte, repeat);
				repeat = 0;
			} else if (byte === 128) {
				isOver = true;
				break;
			} else if (byte < 128) {
				literal = byte + 1;
			} else {
				repeat = 257 - byte;
			}
		}
		gathered.flush();
	};
}

const CLEAR = 256;
const END = 257;
const MAX_CODES = 4096;

/** Codes of 9 to 12 bits, each a run met before and one byte more. */
function makeLzw(next: Sink, dictionary: string): Sink {
	const gathered = new Gathered(next);
	const table = new LzwTable(/\/EarlyChange\s+0/u.test(dictionary) ? 0 : 1);
	let bits = 0;
	let held = 0;
	let isOver = false;
	return (chunk) => {
		for (const byte of chunk) {
			bits = ((bits << 8) | byte) & 0xfffff;
			held += 8;
			if (isOver || held < table.width) {
				continue;
			}
			held -= table.width;
			const code = (bits >> held) & ((1 << table.width) - 1);
			isOver = code === END;
			if (!isOver) {
				gathered.addRun(table.read(code));
			}
		}
		gathered.flush();
	};
}

/**
 * Codes and the runs they stand for. A damaged stream may name a code that is not made yet: readers of PDF take that
 * for the run before it and its first byte once more, as for the code that is being made, and so what it bursts to
 * counts too.
 */
class LzwTable {
	/** Bits of the next code. */
	width = 9;
	readonly #early: number;
	readonly #before = new Uint16Array(MAX_CODES);
	readonly #last = new Uint8Array(MAX_CODES);
	readonly #lengths = new Uint16Array(MAX_CODES).fill(1);
	readonly #run = new Uint8Array(MAX_CODES);
	#length = 0;
	#size = END + 1;
	#previous = 0;

	constructor(early: number) {
		this.#early = early;
		for (let byte = 0; byte < CLEAR; byte++) {
			this.#last[byte] = byte;
		}
	}

	/** The bytes of a code, which is not the end; they stand until the next is read. */
	read(code: number): Uint8Array {
		if (code === CLEAR) {
			this.#size = END + 1;
			this.#length = 0;
			this.width = 9;
			return this.#run.subarray(0, 0);
		}
		const hasPrevious = this.#length > 0;
		this.#unroll(code);
		if (hasPrevious) {
			this.#learn();
		}
		this.#previous = code;
		return this.#run.subarray(0, this.#length);
	}

	/** Writes the bytes of a code into `run`. */
	#unroll(code: number): void {
		if (code > END && code >= this.#size) {
			this.#run[this.#length] = this.#run[0] ?? 0;
			this.#length = Math.min(this.#length + 1, MAX_CODES);
			return;
		}
		this.#length = this.#lengths[code] ?? 1;
		let rest = code;
		for (let index = this.#length - 1; index >= 0; index--) {
			this.#run[index] = this.#last[rest] ?? 0;
			rest = this.#before[rest] ?? 0;
		}
	}

	#learn(): void {
		if (this.#size < MAX_CODES) {
			this.#before[this.#size] = this.#previous;
			this.#last[this.#size] = this.#run[0] ?? 0;
			this.#lengths[this.#size] = Math.min((this.#lengths[this.#previous] ?? 1) + 1, MAX_CODES);
			this.#size++;
		}
		const reached = this.#size + this.#early;
		this.width = reached >= 2048 ? 12 : reached >= 1024 ? 11 : reached >= 512 ? 10 : 9;
	}
}

/** Two hexadecimal figures a byte, up to `>`. */
function makeHex(next: Sink): Sink {
	const gathered = new Gathered(next);
	let high: number | null = null;
	let isOver = false;
	return (chunk) => {
		for (const byte of chunk) {
			isOver ||= byte === 0x3e;
			const figure = isOver ? Number.NaN : Number.parseInt(String.fromCharCode(byte), 16);
			if (Number.isNaN(figure)) {
				continue;
			}
			if (high !== null) {
				gathered.add(high * 16 + figure);
			}
			high = high === null ? figure : null;
		}
		gathered.flush();
	};
}

/** Five figures of base 85 for four bytes, `z` for four zeros, up to `~`. */
function makeBase85(next: Sink): Sink {
	const gathered = new Gathered(next);
	let figures: number[] = [];
	let isOver = false;
	const end = (): void => {
		const count = figures.length - 1;
		const value = [...figures, 84, 84, 84, 84].slice(0, 5).reduce((sum, figure) => sum * 85 + figure, 0);
		[24, 16, 8, 0].slice(0, Math.max(0, count)).forEach((shift) => gathered.add((value / 2 ** shift) & 255));
		figures = [];
	};
	return (chunk) => {
		for (const byte of isOver ? [] : chunk) {
			if (byte === 0x7e) {
				end();
				isOver = true;
				break;
			}
			if (byte === 0x7a && figures.length === 0) {
				[0, 0, 0, 0].forEach((zero) => gathered.add(zero));
			} else if (byte >= 0x21 && byte <= 0x75 && figures.push(byte - 0x21) === 5) {
				end();
			}
		}
		gathered.flush();
	};
}
