import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { Compression, TileType, zxyToTileId } from 'pmtiles';

export interface Tile {
	z: number;
	x: number;
	y: number;
	data: Uint8Array;
}

export interface ArchiveOptions {
	type: 'mvt' | 'png' | 'webp';
	bounds: readonly [number, number, number, number];
	center: readonly [longitude: number, latitude: number, zoom: number];
	metadata: Record<string, unknown>;
}

interface Entry {
	id: number;
	offset: number;
	length: number;
	run: number;
}

const headerSize = 127;
/** The specification wants header and root directory within the first 16 kB, which is what a reader asks for first. */
const rootLimit = 16384 - headerSize;
const entriesPerLeaf = 512;

function appendVarint(bytes: number[], value: number): void {
	while (value > 127) {
		bytes.push((value % 128) | 128);
		value = Math.floor(value / 128);
	}
	bytes.push(value);
}

function encodeDirectory(entries: readonly Entry[]): Buffer {
	const bytes: number[] = [];
	appendVarint(bytes, entries.length);
	let last = 0;
	for (const entry of entries) {
		appendVarint(bytes, entry.id - last);
		last = entry.id;
	}
	for (const entry of entries) {
		appendVarint(bytes, entry.run);
	}
	for (const entry of entries) {
		appendVarint(bytes, entry.length);
	}
	entries.forEach((entry, i) => {
		const before = entries[i - 1];
		appendVarint(bytes, before && before.offset + before.length === entry.offset ? 0 : entry.offset + 1);
	});
	return gzipSync(Uint8Array.from(bytes), { level: 9 });
}

/** Tile bodies in order of tile id, equal ones once, with the entries that point at them. */
function packTiles(tiles: readonly Tile[], gzip: boolean): { entries: Entry[]; bodies: Buffer[]; size: number } {
	const sorted = tiles
		.map((tile) => ({
			id: zxyToTileId(tile.z, tile.x, tile.y),
			data: tile.data
		}))
		.sort((a, b) => a.id - b.id);
	const known = new Map<string, Entry>();
	const entries: Entry[] = [];
	const bodies: Buffer[] = [];
	let size = 0;
	for (const { id, data } of sorted) {
		const hash = createHash('sha256').update(data).digest('base64');
		const same = known.get(hash);
		const last = entries.at(-1);
		if (same && last && last.offset === same.offset && last.id + last.run === id) {
			last.run++;
			continue;
		}
		const body = same ? null : gzip ? gzipSync(data, { level: 9 }) : Buffer.from(data);
		const entry: Entry = {
			id,
			offset: same?.offset ?? size,
			length: same?.length ?? body?.length ?? 0,
			run: 1
		};
		entries.push(entry);
		if (!body) {
			continue;
		}
		known.set(hash, entry);
		bodies.push(body);
		size += body.length;
	}
	return {
		entries,
		bodies,
		size
	};
}

function packDirectories(entries: readonly Entry[]): { root: Buffer; leaves: Buffer } {
	const whole = encodeDirectory(entries);
	if (whole.length <= rootLimit) {
		return {
			root: whole,
			leaves: Buffer.alloc(0)
		};
	}
	const leaves: Buffer[] = [];
	const pointers: Entry[] = [];
	let offset = 0;
	for (let i = 0; i < entries.length; i += entriesPerLeaf) {
		const slice = entries.slice(i, i + entriesPerLeaf);
		const leaf = encodeDirectory(slice);
		pointers.push({
			id: slice[0]?.id ?? 0,
			offset,
			length: leaf.length,
			run: 0
		});
		leaves.push(leaf);
		offset += leaf.length;
	}
	return {
		root: encodeDirectory(pointers),
		leaves: Buffer.concat(leaves)
	};
}

/** Writes a PMTiles version 3 archive; vector tiles are gzipped, pictures are stored as they are. */
export async function writePmtiles(
	path: string,
	tiles: readonly Tile[],
	options: ArchiveOptions
): Promise<{ bytes: number; tiles: number }> {
	const isVector = options.type === 'mvt';
	const { entries, bodies, size } = packTiles(tiles, isVector);
	const { root, leaves } = packDirectories(entries);
	const metadata = gzipSync(JSON.stringify(options.metadata), { level: 9 });
	const header = Buffer.alloc(headerSize);
	header.write('PMTiles', 0, 'latin1');
	header.writeUInt8(3, 7);
	let offset = headerSize;
	[root.length, metadata.length, leaves.length, size].forEach((length, i) => {
		header.writeBigUInt64LE(BigInt(offset), 8 + i * 16);
		header.writeBigUInt64LE(BigInt(length), 16 + i * 16);
		offset += length;
	});
	[entries.reduce((sum, entry) => sum + entry.run, 0), entries.length, bodies.length].forEach((count, i) =>
		header.writeBigUInt64LE(BigInt(count), 72 + i * 8)
	);
	const zooms = tiles.map((tile) => tile.z);
	const types = {
		mvt: TileType.Mvt,
		png: TileType.Png,
		webp: TileType.Webp
	};
	const { bounds, center } = options;
	const tileCompression = isVector ? Compression.Gzip : Compression.None;
	[1, Compression.Gzip, tileCompression, types[options.type], Math.min(...zooms), Math.max(...zooms)].forEach(
		(value, i) => header.writeUInt8(value, 96 + i)
	);
	bounds.forEach((degrees, i) => header.writeInt32LE(Math.round(degrees * 1e7), 102 + i * 4));
	header.writeUInt8(center[2], 118);
	header.writeInt32LE(Math.round(center[0] * 1e7), 119);
	header.writeInt32LE(Math.round(center[1] * 1e7), 123);
	await writeFile(path, Buffer.concat([header, root, metadata, leaves, ...bodies]));
	return {
		bytes: offset,
		tiles: tiles.length
	};
}
