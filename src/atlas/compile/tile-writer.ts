/** A shape in a tile: its positions in the tile's own units, and what it carries. */
export interface TileEntry {
	/** Of the vector tile specification: point, line, area. */
	type: 1 | 2 | 3;
	/** Of points a list of them, else lines or rings. */
	geometry: readonly Point[] | readonly (readonly Point[])[];
	tags: Readonly<Record<string, unknown>>;
}
type Point = readonly [x: number, y: number];

const MOVE_TO = 1;
const LINE_TO = 2;
const CLOSE_PATH = 7;
/** Bytes of UTF-8 that a unit of UTF-16 takes at most. */
const BYTES_A_UNIT = 3;
/** Bytes that begin a layer: what it is, and how long. */
const HEAD = 8;

/**
 * Writes vector tiles of one layer (specification 2.1), one after the other into the same memory: a large atlas's map has each of
 * its shapes in many tiles, and a writer that makes new objects for each takes four times as long.
 */
export class TileWriter {
	readonly #name: string;
	readonly #extent: number;
	#bytes = new Uint8Array(1 << 16);
	#end = 0;
	readonly #letters = new TextEncoder();
	readonly #keys = new Map<string, number>();
	readonly #values = new Map<unknown, number>();

	constructor(name: string, extent: number) {
		this.#name = name;
		this.#extent = extent;
	}

	write(entries: readonly TileEntry[]): Uint8Array {
		this.#keys.clear();
		this.#values.clear();
		this.#end = HEAD;
		this.#field(15, 0, 2);
		this.#text(1, this.#name);
		this.#field(5, 0, this.#extent);
		for (const entry of entries) {
			const begin = this.#open(2);
			this.#entry(entry);
			this.#close(begin);
		}
		for (const key of this.#keys.keys()) {
			this.#text(3, key);
		}
		for (const value of this.#values.keys()) {
			const begin = this.#open(4);
			this.#value(value);
			this.#close(begin);
		}
		return this.#finish();
	}

	/** The layer with its length before it. */
	#finish(): Uint8Array {
		const end = this.#end;
		this.#end = 0;
		this.#field(3, 2, end - HEAD);
		const head = this.#bytes.slice(0, this.#end);
		const tile = new Uint8Array(head.length + end - HEAD);
		tile.set(head);
		tile.set(this.#bytes.subarray(HEAD, end), head.length);
		return tile;
	}

	#entry({ type, geometry, tags }: TileEntry): void {
		const beginTags = this.#open(2);
		this.#tags(tags);
		this.#close(beginTags);
		this.#field(3, 0, type);
		const beginShape = this.#open(4);
		if (type === 1) {
			this.#points(geometry as readonly Point[]);
		} else {
			this.#lines(geometry as readonly (readonly Point[])[], type === 3);
		}
		this.#close(beginShape);
	}

	#tags(tags: Readonly<Record<string, unknown>>): void {
		for (const key of Object.keys(tags)) {
			const value = tags[key];
			if (value !== undefined && value !== null) {
				this.#number(placeOf(this.#keys, key));
				this.#number(placeOf(this.#values, value));
			}
		}
	}

	#value(value: unknown): void {
		if (typeof value === 'string') {
			this.#text(1, value);
		} else if (typeof value === 'boolean') {
			this.#field(7, 0, Number(value));
		} else if (typeof value === 'number' && Number.isInteger(value)) {
			this.#field(value < 0 ? 6 : 5, 0, value < 0 ? -2 * value - 1 : value);
		} else if (typeof value === 'number') {
			this.#number((3 << 3) | 1);
			this.#reserve(8);
			new DataView(this.#bytes.buffer).setFloat64(this.#end, value, true);
			this.#end += 8;
		}
	}

	#points(points: readonly Point[]): void {
		this.#number((points.length << 3) | MOVE_TO);
		this.#steps(points, 0, 0);
	}

	#lines(lines: readonly (readonly Point[])[], isClosed: boolean): void {
		let [x, y] = [0, 0];
		for (const line of lines) {
			const [first, last] = [line[0], line.at(-1)];
			if (!first || !last) {
				continue;
			}
			const isRepeated = isClosed && line.length > 1 && first[0] === last[0] && first[1] === last[1];
			const rest = line.slice(1, isRepeated ? -1 : undefined);
			this.#number((1 << 3) | MOVE_TO);
			[x, y] = this.#steps([first], x, y);
			if (rest.length > 0) {
				this.#number((rest.length << 3) | LINE_TO);
				[x, y] = this.#steps(rest, x, y);
			}
			if (isClosed) {
				this.#number((1 << 3) | CLOSE_PATH);
			}
		}
	}

	/** Positions, each as its way from the one before. */
	#steps(points: readonly Point[], fromX: number, fromY: number): [x: number, y: number] {
		let [x, y] = [fromX, fromY];
		for (const point of points) {
			this.#number(zigzag(point[0] - x));
			this.#number(zigzag(point[1] - y));
			[x, y] = point;
		}
		return [x, y];
	}

	/** Begins a field that holds others, with room for a length of one byte; says where. */
	#open(field: number): number {
		this.#number((field << 3) | 2);
		this.#reserve(1);
		return this.#end++;
	}

	/** Ends it: its length is put before it, for which it moves on where that is longer. */
	#close(begin: number): void {
		const length = this.#end - begin - 1;
		const more = countBytes(length) - 1;
		if (more > 0) {
			this.#reserve(more);
			this.#bytes.copyWithin(begin + 1 + more, begin + 1, this.#end);
		}
		this.#end = begin;
		this.#number(length);
		this.#end += length;
	}

	#text(field: number, text: string): void {
		const begin = this.#open(field);
		this.#reserve(text.length * BYTES_A_UNIT);
		this.#end += this.#letters.encodeInto(text, this.#bytes.subarray(this.#end)).written;
		this.#close(begin);
	}

	#field(field: number, wire: number, value: number): void {
		this.#number((field << 3) | wire);
		this.#number(value);
	}

	/** Seven bits a byte, the least first. */
	#number(value: number): void {
		this.#reserve(8);
		let rest = value;
		while (rest > 0x7f) {
			this.#bytes[this.#end++] = (rest % 0x80) | 0x80;
			rest = Math.floor(rest / 0x80);
		}
		this.#bytes[this.#end++] = rest;
	}

	#reserve(bytes: number): void {
		if (this.#end + bytes > this.#bytes.length) {
			const longer = new Uint8Array(2 * (this.#end + bytes));
			longer.set(this.#bytes);
			this.#bytes = longer;
		}
	}
}

/** The place of a value in the order in which values came, put behind the others where it is new. */
function placeOf<T>(places: Map<T, number>, value: T): number {
	const known = places.get(value);
	if (known !== undefined) {
		return known;
	}
	places.set(value, places.size);
	return places.size - 1;
}

function countBytes(value: number): number {
	let count = 1;
	for (let rest = value; rest > 0x7f; rest = Math.floor(rest / 0x80)) {
		count += 1;
	}
	return count;
}

const zigzag = (value: number): number => {
	return value < 0 ? -2 * value - 1 : 2 * value;
};
