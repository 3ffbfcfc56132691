import { gzipSync } from 'fflate';
import { Compression, TileType, zxyToTileId } from 'pmtiles';
import { joinBytes } from './join-bytes.ts';

export interface VectorTile {
	z: number;
	x: number;
	y: number;
	data: Uint8Array;
}

interface Entry {
	id: number;
	offset: number;
	length: number;
	/** 1 for a tile, 0 for a leaf directory. */
	run: number;
}

const HEADER_BYTES = 127;
/** The specification wants header and root directory within the first 16 kB. */
const MAX_ROOT_BYTES = 16_384 - HEADER_BYTES;
const LEAF_ENTRIES = 2048;

/** A PMTiles archive, version 3, of vector tiles; tiles and directories gzipped. */
export function packPmtiles(
	tiles: readonly VectorTile[],
	bounds: readonly [number, number, number, number],
	metadata: Record<string, unknown>
): Uint8Array<ArrayBuffer> {
	const sorted = tiles
		.map(({ z, x, y, data }) => ({
			id: zxyToTileId(z, x, y),
			body: gzipSync(data, { mtime: 0 })
		}))
		.sort((a, b) => a.id - b.id);
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
	const { root, leaves } = packDirectories(entries);
	const described = zip(new TextEncoder().encode(JSON.stringify(metadata)));
	const sizes = [root.length, described.length, leaves.length, offset];
	const zooms = tiles.map(({ z }) => z);
	const header = buildHeader(sizes, entries.length, [Math.min(...zooms), Math.max(...zooms)], bounds);
	return joinBytes([header, root, described, leaves, ...sorted.map(({ body }) => body)]);
}

const zip = (bytes: Uint8Array): Uint8Array => {
	return gzipSync(bytes, { mtime: 0 });
};

function packDirectories(entries: readonly Entry[]): { root: Uint8Array; leaves: Uint8Array } {
	const whole = encodeDirectory(entries);
	if (whole.length <= MAX_ROOT_BYTES) {
		return {
			root: whole,
			leaves: new Uint8Array()
		};
	}
	const leaves: Uint8Array[] = [];
	const pointers: Entry[] = [];
	let offset = 0;
	for (let index = 0; index < entries.length; index += LEAF_ENTRIES) {
		const leaf = encodeDirectory(entries.slice(index, index + LEAF_ENTRIES));
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
		root: encodeDirectory(pointers),
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
	return zip(Uint8Array.from(numbers.flatMap(encodeVarint)));
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

function buildHeader(
	sizes: readonly number[],
	count: number,
	[least, most]: readonly [number, number],
	bounds: readonly [number, number, number, number]
): Uint8Array {
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
	for (const index of [0, 1, 2]) {
		view.setBigUint64(72 + index * 8, BigInt(count), true);
	}
	header.set([1, Compression.Gzip, Compression.Gzip, TileType.Mvt, least, most], 96);
	const [west, south, east, north] = bounds;
	const degrees = [west, south, east, north];
	degrees.forEach((value, index) => view.setInt32(102 + index * 4, toE7(value), true));
	view.setUint8(118, least);
	view.setInt32(119, toE7((west + east) / 2), true);
	view.setInt32(123, toE7((south + north) / 2), true);
	return header;
}

const toE7 = (degrees: number): number => {
	return Math.round(degrees * 1e7);
};
