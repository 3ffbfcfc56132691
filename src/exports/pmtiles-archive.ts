import { gzipSync } from 'fflate';
import { Compression, TileType, zxyToTileId } from 'pmtiles';
import { joinBytes } from './join-bytes.ts';

export interface VectorTile {
	z: number;
	x: number;
	y: number;
	data: Uint8Array;
}

/** Of a directory. */
export interface Entry {
	id: number;
	offset: number;
	length: number;
	/** How many tiles from this id on are alike; 0 for a leaf directory. */
	run: number;
}
/** Gzip. */
export type Zip = (bytes: Uint8Array) => Uint8Array;

/** What the header says. */
export interface ArchiveHead {
	/** Bytes of root directory, metadata, leaf directories and tiles. */
	sizes: readonly [root: number, metadata: number, leaves: number, tiles: number];
	/** Tiles that can be asked for, entries, and tiles that are kept. */
	counts: readonly [asked: number, entries: number, kept: number];
	compression: Compression;
	type: TileType;
	zooms: readonly [least: number, most: number];
	bounds: readonly [west: number, south: number, east: number, north: number];
	center: readonly [longitude: number, latitude: number, zoom: number];
}

const HEADER_BYTES = 127;
/** The specification wants header and root directory within the first 16 kB. */
const MAX_ROOT_BYTES = 16_384 - HEADER_BYTES;
const LEAF_ENTRIES = 2048;

/**
 * A PMTiles archive, version 3, of vector tiles; tiles and directories gzipped.
 * @param tiles each zipped as it comes, and held no longer as it was
 */
export function packPmtiles(
	tiles: Iterable<VectorTile>,
	bounds: readonly [number, number, number, number],
	metadata: Record<string, unknown>,
	zip: Zip = zipAnywhere
): Uint8Array<ArrayBuffer> {
	const sorted: { id: number; body: Uint8Array }[] = [];
	let [least, most] = [Infinity, 0];
	for (const { z, x, y, data } of tiles) {
		sorted.push({
			id: zxyToTileId(z, x, y),
			body: zip(data)
		});
		[least, most] = [Math.min(least, z), Math.max(most, z)];
	}
	sorted.sort((a, b) => a.id - b.id);
	let offset = 0;
	const entries = sorted.map(({ id, body }): Entry => {
		const entry = {
			id,
			offset,
			length: body.length,
			run: 1
		};
		offset += body.length;
		return entry;
	});
	const { root, leaves } = packDirectories(entries, zip, LEAF_ENTRIES);
	const described = zip(new TextEncoder().encode(JSON.stringify(metadata)));
	const [west, south, east, north] = bounds;
	const header = buildHeader({
		sizes: [root.length, described.length, leaves.length, offset],
		counts: [entries.length, entries.length, entries.length],
		compression: Compression.Gzip,
		type: TileType.Mvt,
		zooms: [least, most],
		bounds,
		center: [(west + east) / 2, (south + north) / 2, least]
	});
	return joinBytes([header, root, described, leaves, ...sorted.map(({ body }) => body)]);
}

const zipAnywhere = (bytes: Uint8Array): Uint8Array => {
	return gzipSync(bytes, { mtime: 0 });
};

/** One directory where it has room, else a root that leads to leaves. @param perLeaf entries of each */
export function packDirectories(
	entries: readonly Entry[],
	zip: Zip,
	perLeaf: number
): { root: Uint8Array; leaves: Uint8Array } {
	const whole = zip(encodeDirectory(entries));
	if (whole.length <= MAX_ROOT_BYTES) {
		return {
			root: whole,
			leaves: new Uint8Array()
		};
	}
	const leaves: Uint8Array[] = [];
	const pointers: Entry[] = [];
	let offset = 0;
	for (let index = 0; index < entries.length; index += perLeaf) {
		const leaf = zip(encodeDirectory(entries.slice(index, index + perLeaf)));
		pointers.push({
			id: entries[index]?.id ?? 0,
			offset,
			length: leaf.length,
			run: 0
		});
		leaves.push(leaf);
		offset += leaf.length;
	}
	return {
		root: zip(encodeDirectory(pointers)),
		leaves: joinBytes(leaves)
	};
}

function encodeDirectory(entries: readonly Entry[]): Uint8Array {
	const numbers = [
		entries.length,
		...entries.map(({ id }, index) => id - (entries[index - 1]?.id ?? 0)),
		...entries.map(({ run }) => run),
		...entries.map(({ length }) => length),
		// 0 stands for "where the one before ends".
		...entries.map(({ offset }, index) => {
			const before = entries[index - 1];
			return before && before.offset + before.length === offset ? 0 : offset + 1;
		})
	];
	return Uint8Array.from(numbers.flatMap(encodeVarint));
}

function encodeVarint(value: number): number[] {
	const bytes: number[] = [];
	let rest = value;
	while (rest > 127) {
		bytes.push((rest % 128) | 128);
		rest = Math.floor(rest / 128);
	}
	return [...bytes, rest];
}

export function buildHeader({ sizes, counts, compression, type, zooms, bounds, center }: ArchiveHead): Uint8Array {
	const header = new Uint8Array(HEADER_BYTES);
	header.set(new TextEncoder().encode('PMTiles'));
	const view = new DataView(header.buffer);
	view.setUint8(7, 3);
	let offset = HEADER_BYTES;
	for (const [index, size] of sizes.entries()) {
		view.setBigUint64(8 + index * 16, BigInt(offset), true);
		view.setBigUint64(16 + index * 16, BigInt(size), true);
		offset += size;
	}
	counts.forEach((count, index) => view.setBigUint64(72 + index * 8, BigInt(count), true));
	header.set([1, Compression.Gzip, compression, type, ...zooms], 96);
	bounds.forEach((degrees, index) => view.setInt32(102 + index * 4, toE7(degrees), true));
	const [longitude, latitude, zoom] = center;
	view.setUint8(118, zoom);
	view.setInt32(119, toE7(longitude), true);
	view.setInt32(123, toE7(latitude), true);
	return header;
}

const toE7 = (degrees: number): number => {
	return Math.round(degrees * 1e7);
};
