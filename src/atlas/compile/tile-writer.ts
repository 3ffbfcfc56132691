import { PbfWriter } from 'pbf';

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
/** Numbers of the fields of the specification. */
const LAYER = 3;
const OF_LAYER = { name: 1, feature: 2, key: 3, value: 4, extent: 5, version: 15 } as const;
const OF_FEATURE = { tags: 2, type: 3, geometry: 4 } as const;
const OF_VALUE = { text: 1, double: 3, whole: 5, negative: 6, flag: 7 } as const;

/**
 * Writes vector tiles of one layer (specification 2.1): a large atlas's map has each of its shapes in many tiles, and
 * to make an object of each position for `@maplibre/vt-pbf` would take most of the time.
 */
export class TileWriter {
	readonly #name: string;
	readonly #extent: number;
	readonly #keys = new Map<string, number>();
	readonly #values = new Map<unknown, number>();

	constructor(name: string, extent: number) {
		this.#name = name;
		this.#extent = extent;
	}

	write(entries: readonly TileEntry[]): Uint8Array {
		this.#keys.clear();
		this.#values.clear();
		const pbf = new PbfWriter();
		pbf.writeMessage(LAYER, () => this.#writeLayer(entries, pbf), null);
		return pbf.finish();
	}

	#writeLayer(entries: readonly TileEntry[], pbf: PbfWriter): void {
		pbf.writeVarintField(OF_LAYER.version, 2);
		pbf.writeStringField(OF_LAYER.name, this.#name);
		pbf.writeVarintField(OF_LAYER.extent, this.#extent);
		for (const entry of entries) {
			pbf.writeMessage(OF_LAYER.feature, () => this.#writeEntry(entry, pbf), null);
		}
		for (const key of this.#keys.keys()) {
			pbf.writeStringField(OF_LAYER.key, key);
		}
		for (const value of this.#values.keys()) {
			pbf.writeMessage(OF_LAYER.value, writeValue, value);
		}
	}

	#writeEntry({ type, geometry, tags }: TileEntry, pbf: PbfWriter): void {
		pbf.writePackedVarint(OF_FEATURE.tags, this.#listTags(tags));
		pbf.writeVarintField(OF_FEATURE.type, type);
		const commands =
			type === 1
				? listPoints(geometry as readonly Point[])
				: listLines(geometry as readonly (readonly Point[])[], type === 3);
		pbf.writePackedVarint(OF_FEATURE.geometry, commands);
	}

	/** Places of keys and values among those of the tile, by turns. */
	#listTags(tags: Readonly<Record<string, unknown>>): number[] {
		const places: number[] = [];
		for (const key of Object.keys(tags)) {
			const value = tags[key];
			if (value !== undefined && value !== null) {
				places.push(placeOf(this.#keys, key), placeOf(this.#values, value));
			}
		}
		return places;
	}
}

function writeValue(value: unknown, pbf: PbfWriter): void {
	if (typeof value === 'string') {
		pbf.writeStringField(OF_VALUE.text, value);
	} else if (typeof value === 'boolean') {
		pbf.writeBooleanField(OF_VALUE.flag, value);
	} else if (typeof value === 'number' && !Number.isInteger(value)) {
		pbf.writeDoubleField(OF_VALUE.double, value);
	} else if (typeof value === 'number' && value < 0) {
		pbf.writeSVarintField(OF_VALUE.negative, value);
	} else if (typeof value === 'number') {
		pbf.writeVarintField(OF_VALUE.whole, value);
	}
}

function listPoints(points: readonly Point[]): number[] {
	const commands = [(points.length << 3) | MOVE_TO];
	addSteps(commands, points, [0, 0]);
	return commands;
}

function listLines(lines: readonly (readonly Point[])[], isClosed: boolean): number[] {
	const commands: number[] = [];
	let at: Point = [0, 0];
	for (const line of lines) {
		const [first, last] = [line[0], line.at(-1)];
		if (!first || !last) {
			continue;
		}
		const isRepeated = isClosed && line.length > 1 && first[0] === last[0] && first[1] === last[1];
		const rest = line.slice(1, isRepeated ? -1 : undefined);
		commands.push((1 << 3) | MOVE_TO);
		at = addSteps(commands, [first], at);
		if (rest.length > 0) {
			commands.push((rest.length << 3) | LINE_TO);
			at = addSteps(commands, rest, at);
		}
		if (isClosed) {
			commands.push((1 << 3) | CLOSE_PATH);
		}
	}
	return commands;
}

/** Adds positions, each as its way from the one before; gives the last. */
function addSteps(commands: number[], points: readonly Point[], from: Point): Point {
	let [x, y] = from;
	for (const point of points) {
		commands.push(zigzag(point[0] - x), zigzag(point[1] - y));
		[x, y] = point;
	}
	return [x, y];
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

const zigzag = (value: number): number => {
	return value < 0 ? -2 * value - 1 : 2 * value;
};
